#pragma once

#include "forms/dossier/Field.h"

namespace luytre::forms {

/// Several short texts, one a line.
class LinesField final : public Field
{
    Q_OBJECT

public:
    LinesField(DossierEditor& editor, const QString& path, const QString& label,
               FieldAccess<QStringList> access, int lines = 3);

protected:
    void show(const Dossier& dossier) override;

private:
    FieldAccess<QStringList> m_access;
    GrowingEdit* m_edit;
};

/// One of the numbers 1 to 5, or nothing: levels, grades of risk.
class GradeField final : public Field
{
    Q_OBJECT

public:
    /// `words` are those of 1 to 5, in this order.
    GradeField(DossierEditor& editor, const QString& path, const QString& label,
               FieldAccess<std::optional<int>> access, const QStringList& words);

protected:
    void show(const Dossier& dossier) override;

private:
    FieldAccess<std::optional<int>> m_access;
    QComboBox* m_box;
};

/// One of the dossier's pieces of evidence, by its id, or none.
class EvidenceField final : public Field
{
    Q_OBJECT

public:
    EvidenceField(DossierEditor& editor, const QString& path, const QString& label,
                  FieldAccess<QString> access);

protected:
    void show(const Dossier& dossier) override;

private:
    FieldAccess<QString> m_access;
    QComboBox* m_box;
};

/// "Cấp 1" to "Cấp 5", for GradeField.
[[nodiscard]] QStringList levelWords();

} // namespace luytre::forms
