#pragma once

#include "forms/models/DossierEditor.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace luytre::forms {

class GrowingEdit;
class TextLabel;

/// What a field shows and changes. `read` must give the same member as `write` changes.
template <class T>
struct FieldAccess {
    std::function<const T&(const Dossier&)> read;
    std::function<T&(Dossier&)> write;
};

/// Access to a member of the dossier: LUYTRE_FIELD(system.name).
#define LUYTRE_FIELD(member)                                                                       \
    {                                                                                              \
        [](const Dossier& dossier) -> decltype(auto) { return (dossier.member); },                 \
            [](Dossier& dossier) -> decltype(auto) { return (dossier.member); }                    \
    }

/// A field of the dossier in a window: label above, control, and beneath it what is wrong. It shows
/// the editor's state, saves what is typed at once, and takes up undo and redo.
class Field : public QWidget
{
    Q_OBJECT

public:
    /// `path` as in findings: "system.scope". `label` may have a mnemonic.
    Field(DossierEditor& editor, QString path, const QString& label, QWidget* control);

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] QWidget* control() const { return m_control; }
    /// What was typed cannot be kept; it is not in the dossier.
    [[nodiscard]] bool isInvalid() const { return !m_problem.isEmpty(); }

Q_SIGNALS:
    /// The control got the focus: its help is wanted.
    void entered(const QString& path);
    void validityChanged();

protected:
    [[nodiscard]] DossierEditor& editor() const { return m_editor; }
    /// Brings the control to the state of the dossier.
    virtual void show(const Dossier& dossier) = 0;
    /// Stores a change of this field.
    void store(const std::function<void(Dossier&)>& change);
    /// Says why what was typed cannot be kept; empty: it can.
    void setProblem(const QString& problem);
    bool eventFilter(QObject* watched, QEvent* event) override;

    /// To be called at the end of the constructor of what derives from it.
    void begin();

private:
    void showFindings();

    DossierEditor& m_editor;
    QString m_path;
    QString m_name; ///< the label without its mnemonic
    QWidget* m_control;
    TextLabel* m_message;
    QString m_problem;
    bool m_storing = false;
};

/// One line of text.
class TextField final : public Field
{
    Q_OBJECT

public:
    TextField(DossierEditor& editor, const QString& path, const QString& label,
              FieldAccess<QString> access);

protected:
    void show(const Dossier& dossier) override;

private:
    FieldAccess<QString> m_access;
    QLineEdit* m_edit;
};

/// Several lines of text; grows with them.
class ParagraphField final : public Field
{
    Q_OBJECT

public:
    ParagraphField(DossierEditor& editor, const QString& path, const QString& label,
                   FieldAccess<QString> access, int lines = 3);

protected:
    void show(const Dossier& dossier) override;

private:
    FieldAccess<QString> m_access;
    GrowingEdit* m_edit;
};

/// dd/mm/yyyy, or nothing.
class DateField final : public Field
{
    Q_OBJECT

public:
    DateField(DossierEditor& editor, const QString& path, const QString& label,
              FieldAccess<QDate> access);

protected:
    void show(const Dossier& dossier) override;

private:
    FieldAccess<QDate> m_access;
    QLineEdit* m_edit;
};

/// A whole number, or nothing; dots between thousands are welcome.
class NumberField final : public Field
{
    Q_OBJECT

public:
    NumberField(DossierEditor& editor, const QString& path, const QString& label,
                FieldAccess<std::optional<qint64>> access);

protected:
    void show(const Dossier& dossier) override;

private:
    FieldAccess<std::optional<qint64>> m_access;
    QLineEdit* m_edit;
};

/// A value in words; code and words of each choice.
struct Choice {
    QString code;
    QString words;
};

/// One of a few coded values; the first choice, without a code, is "not said yet".
class ChoiceField final : public Field
{
    Q_OBJECT

public:
    ChoiceField(DossierEditor& editor, const QString& path, const QString& label,
                FieldAccess<QString> access, std::vector<Choice> choices);

protected:
    void show(const Dossier& dossier) override;

private:
    FieldAccess<QString> m_access;
    QComboBox* m_box;
};

/// Yes, no, or not said yet.
class YesNoField final : public Field
{
    Q_OBJECT

public:
    YesNoField(DossierEditor& editor, const QString& path, const QString& label,
               FieldAccess<std::optional<bool>> access);

protected:
    void show(const Dossier& dossier) override;

private:
    FieldAccess<std::optional<bool>> m_access;
    QComboBox* m_box;
};

/// "05/10/2026", "5/10/2026", "05-10-2026" or "2026-10-05"; invalid when it is none of them.
[[nodiscard]] QDate parseDate(const QString& text);
/// "126.480" or "126 480"; none when it is no whole number of at least 0.
[[nodiscard]] std::optional<qint64> parseNumber(const QString& text);

} // namespace luytre::forms
