#pragma once

#include "dossier/FactAnswers.h"
#include "forms/models/DossierEditor.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace luytre::forms {

class Field;
class TextLabel;

/// One question about a component, in the pack's words, with its answers as buttons or a number.
/// The digits choose while no text has the focus; 0 is "not known".
class FactCard final : public QWidget
{
    Q_OBJECT

public:
    /// About the component with this index.
    FactCard(DossierEditor& editor, int component, const FactDefinition& fact,
             QWidget* parent = nullptr);

    [[nodiscard]] const QString& fact() const { return m_fact.id; }
    /// "components[0].systemKind", as findings name it.
    [[nodiscard]] QString place() const;
    void setNumber(int number);
    /// Gives the focus to the answer that is chosen, else to the first.
    void focusAnswer();
    [[nodiscard]] bool isInvalid() const;

Q_SIGNALS:
    void entered(const QString& place);
    void validityChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Answer {
        FactValue value; ///< of a list: one of its values
        QPushButton* button;
    };

    void addAnswers();
    void addAnswer(const FactValue& value, const QString& words, QLayout* line);
    void addUnknown(QLayout* line);
    void addNumbers();
    void choose(const FactValue& value);
    void store(const std::optional<FactValue>& value);
    void refresh();

    DossierEditor& m_editor;
    int m_component;
    FactDefinition m_fact;
    TextLabel* m_number;
    TextLabel* m_question;
    QVBoxLayout* m_down;
    std::vector<Answer> m_answers;
    QPushButton* m_unknown = nullptr;
    std::vector<Field*> m_numbers;
};

/// The codes of a fact's values in the order in which people read them: that of the pack's lists
/// or of the scale that they form.
[[nodiscard]] QStringList answerCodes(const FactDefinition& fact, const RegulationPack& pack);

/// The pack's words as a label begins: "Có".
[[nodiscard]] QString capitalised(const QString& words);

} // namespace luytre::forms
