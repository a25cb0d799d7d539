#pragma once

#include "forms/models/DossierEditor.h"
#include "forms/models/Services.h"

#include <QWidget>

#include <map>
#include <memory>

class QPushButton;
class QSplitter;
class QStackedWidget;

namespace luytre::forms {

class DossierPage;
class HelpPane;
class LevelBadge;
class StepSidebar;
class TextLabel;

/// One dossier open in a window: the steps at the side, the page of the step, and the help of the
/// field that has the focus. Pages are made when first looked at.
class DossierView final : public QWidget
{
    Q_OBJECT

public:
    DossierView(Services& services, std::shared_ptr<DossierEditor> editor,
                QWidget* parent = nullptr);

    [[nodiscard]] DossierEditor& editor() const { return *m_editor; }
    void showStep(DossierStep step);
    [[nodiscard]] DossierStep step() const { return m_step; }
    /// Opens the step of a place and gives its field the focus.
    void goTo(const QString& place);
    /// The step before (-1) or after (+1) this one.
    void turn(int by);
    void showHelp(bool shown);
    [[nodiscard]] bool isHelpShown() const;
    void toggleSteps();
    void showHistory();
    /// Fields whose text cannot be kept, over all pages.
    [[nodiscard]] int invalidCount() const;

Q_SIGNALS:
    void helpShown(bool shown);
    void validityChanged();
    void failed(const luytre::Error& error);

private:
    [[nodiscard]] QWidget* pageBar();
    [[nodiscard]] QWidget* footBar();
    [[nodiscard]] DossierPage* page(DossierStep step);
    [[nodiscard]] DossierPage* makePage(DossierStep step);
    void showJudgement();

    Services& m_services;
    std::shared_ptr<DossierEditor> m_editor;
    std::vector<DossierStep> m_paged;
    DossierStep m_step = DossierStep::General;
    bool m_folded = false; ///< the steps, by the person's wish
    StepSidebar* m_steps = nullptr;
    TextLabel* m_title = nullptr;
    LevelBadge* m_level = nullptr;
    QStackedWidget* m_pages = nullptr;
    QPushButton* m_next = nullptr;
    HelpPane* m_help = nullptr;
    std::map<DossierStep, DossierPage*> m_made;
};

/// The steps that this dossier has pages for.
[[nodiscard]] std::vector<DossierStep> pagedSteps(const DossierEditor& editor);

} // namespace luytre::forms
