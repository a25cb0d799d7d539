#pragma once

#include "forms/assessment/RequirementModel.h"
#include "forms/models/Services.h"
#include "forms/widgets/DossierPage.h"

class QLineEdit;
class QListView;
class QListWidget;
class QPushButton;

namespace luytre::forms {

class RequirementPane;
class TextLabel;

/// Step 5: the families with their progress, the requirements, and everything of the one chosen.
/// 1 to 4 answer what is selected, N goes to the next one without an answer.
class AssessmentPage final : public DossierPage
{
    Q_OBJECT

public:
    AssessmentPage(Services& services, DossierEditor& editor, QWidget* parent = nullptr);
    bool goTo(const QString& place) override;
    [[nodiscard]] bool isWide() const override { return true; }
    [[nodiscard]] int invalidCount() const override;

    [[nodiscard]] RequirementModel& model() { return *m_model; }
    void answerSelected(AssessmentStatus status);
    void goToNextUnanswered();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* familyColumn();
    [[nodiscard]] QWidget* listColumn();
    [[nodiscard]] QWidget* detailColumn();
    void showFamilies();
    void showCounts();
    void filterChanged();
    void turn(int by);

    struct Chip {
        QPushButton* button = nullptr;
        QString words;
        void (*set)(RequirementFilter&) = nullptr;
    };

    DossierEditor& m_editor;
    RequirementModel* m_model;
    QListWidget* m_families = nullptr;
    QLineEdit* m_search = nullptr;
    std::vector<Chip> m_chips;
    QListView* m_list = nullptr;
    TextLabel* m_shown = nullptr;
    TextLabel* m_answered = nullptr;
    RequirementPane* m_pane = nullptr;
};

} // namespace luytre::forms
