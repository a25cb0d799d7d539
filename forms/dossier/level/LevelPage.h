#pragma once

#include "forms/models/DossierEditor.h"
#include "forms/widgets/DossierPage.h"

class QPushButton;
class QTabBar;
class QVBoxLayout;

namespace luytre::forms {

class FactCard;
class FieldGrid;
class LevelPane;
class TextLabel;

/// Step 3: the components of the system, the questions about each, and the level that comes of the
/// answers.
class LevelPage final : public DossierPage
{
    Q_OBJECT

public:
    explicit LevelPage(DossierEditor& editor, QWidget* parent = nullptr);
    bool goTo(const QString& place) override;
    [[nodiscard]] bool isWide() const override { return true; }
    [[nodiscard]] int invalidCount() const override;

private:
    [[nodiscard]] QWidget* componentBar();
    [[nodiscard]] QWidget* questions();
    void addProposal(QVBoxLayout& down);
    void showComponents();
    void showComponent(int index);
    void makeFields();
    void showQuestions();
    void orderFocus(); ///< Tab goes as the eye does
    void adapt();
    void addComponent();
    void removeComponent();
    FactCard* makeCard(const QString& fact);

    DossierEditor& m_editor;
    QTabBar* m_tabs = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_remove = nullptr;
    QWidget* m_component = nullptr; ///< what belongs to the component shown
    QVBoxLayout* m_componentLayout = nullptr;
    QVBoxLayout* m_cardLayout = nullptr;
    TextLabel* m_empty = nullptr;
    FieldGrid* m_fields = nullptr; ///< name, purpose, decisions from outside
    FieldGrid* m_outside = nullptr;
    FieldGrid* m_proposal = nullptr;
    FieldGrid* m_highLevel = nullptr;
    LevelPane* m_pane = nullptr;
    std::vector<FactCard*> m_cards;
    int m_index = -1;
    std::size_t m_entries = 0; ///< entries on information, whose numbers have fields
};

} // namespace luytre::forms
