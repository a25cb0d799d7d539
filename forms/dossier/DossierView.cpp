#include "forms/dossier/DossierView.h"

#include "forms/assessment/AssessmentPage.h"
#include "forms/dossier/ArchitecturePage.h"
#include "forms/dossier/DocumentsPage.h"
#include "forms/dossier/GeneralPage.h"
#include "forms/dossier/HelpPane.h"
#include "forms/dossier/HistoryDialog.h"
#include "forms/dossier/MonitoringPage.h"
#include "forms/dossier/RiskPage.h"
#include "forms/dossier/StepSidebar.h"
#include "forms/dossier/level/LevelPage.h"
#include "forms/package/CheckPage.h"
#include "forms/package/ExportPage.h"
#include "forms/widgets/Card.h"
#include "forms/widgets/Gauges.h"
#include "forms/widgets/HouseStyle.h"
#include "forms/widgets/Icons.h"
#include "forms/widgets/TextLabel.h"

#include <QStackedWidget>
#include <QToolButton>

namespace luytre::forms {

namespace {

/// What makes the page of each step.
struct PageMaker {
    DossierStep step;
    DossierPage* (*make)(Services&, DossierEditor&);
    bool (*isAsked)(const DossierEditor&) = nullptr; ///< none: always
};
const PageMaker pageMakers[] = {
    {DossierStep::General,
     [](Services&, DossierEditor& editor) -> DossierPage* { return new GeneralPage(editor); }},
    {DossierStep::Architecture,
     [](Services& services, DossierEditor& editor) -> DossierPage* {
         return new ArchitecturePage(services, editor);
     }},
    {DossierStep::Components,
     [](Services&, DossierEditor& editor) -> DossierPage* { return new LevelPage(editor); }},
    {DossierStep::Risk,
     [](Services&, DossierEditor& editor) -> DossierPage* { return new RiskPage(editor); },
     [](const DossierEditor& editor) {
         return asksForRisks(editor.pack()) || !editor.dossier().risks.empty();
     }},
    {DossierStep::Requirements,
     [](Services& services, DossierEditor& editor) -> DossierPage* {
         return new AssessmentPage(services, editor);
     }},
    {DossierStep::Monitoring,
     [](Services&, DossierEditor& editor) -> DossierPage* { return new MonitoringPage(editor); }},
    {DossierStep::Documents,
     [](Services&, DossierEditor& editor) -> DossierPage* { return new DocumentsPage(editor); }},
    {DossierStep::Check,
     [](Services& services, DossierEditor& editor) -> DossierPage* {
         return new CheckPage(services, editor);
     }},
    {DossierStep::Export,
     [](Services& services, DossierEditor& editor) -> DossierPage* {
         return new ExportPage(services, editor);
     }},
};

/// The page of the help that is about a step.
QString helpOf(DossierStep step)
{
    switch (step) {
    case DossierStep::Architecture:
        return QStringLiteral("page.zones");
    case DossierStep::Risk:
        return QStringLiteral("page.risks");
    case DossierStep::Requirements:
        return QStringLiteral("page.assessment");
    case DossierStep::Plan:
        return QStringLiteral("page.remediation");
    case DossierStep::Monitoring:
        return QStringLiteral("page.operations");
    default:
        return QStringLiteral("page.") + enumToString(step);
    }
}

QToolButton* toolFor(QAction* action)
{
    auto* button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAccessibleName(action->text());
    return button;
}

} // namespace

std::vector<DossierStep> pagedSteps(const DossierEditor& editor)
{
    std::vector<DossierStep> steps;
    for (const PageMaker& maker : pageMakers) {
        if (maker.isAsked == nullptr || maker.isAsked(editor)) {
            steps.push_back(maker.step);
        }
    }
    return steps;
}

DossierView::DossierView(Services& services, std::shared_ptr<DossierEditor> editor, QWidget* parent)
    : QWidget(parent), m_services(services), m_editor(std::move(editor)),
      m_paged(pagedSteps(*m_editor))
{
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    m_steps = new StepSidebar;
    m_steps->setSteps(m_paged);
    across->addWidget(m_steps);
    auto* middle = new QVBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(pageBar());
    m_pages = new QStackedWidget;
    middle->addWidget(m_pages, 1);
    middle->addWidget(footBar());
    across->addLayout(middle, 1);
    m_help = new HelpPane;
    m_help->setVisible(m_services.settings.value(options::helpPane));
    across->addWidget(m_help);
    connect(m_steps, &StepSidebar::chosen, this, &DossierView::showStep);
    connect(m_help, &HelpPane::closed, this, [this] { showHelp(false); });
    connect(m_editor.get(), &DossierEditor::judged, this, &DossierView::showJudgement);
    connect(m_editor.get(), &DossierEditor::placeTouched, this, &DossierView::goTo);
    showJudgement();
    showStep(DossierStep::General);
}

QWidget* DossierView::pageBar()
{
    auto* bar = new Strip(&Theme::surface, Qt::BottomEdge);
    bar->setFixedHeight(42);
    auto* across = new QHBoxLayout(bar);
    across->setContentsMargins(20, 0, 12, 0);
    m_title = new TextLabel(TextRole::Section);
    m_title->setWeight(QFont::DemiBold);
    m_title->setWordWrap(false);
    across->addWidget(m_title);
    m_level = new LevelBadge;
    across->addWidget(m_level);
    across->addStretch();
    QAction* undo = m_editor->undoStack().createUndoAction(this, tr("Undo"));
    undo->setIcon(icon(QStringLiteral("undo")));
    QAction* redo = m_editor->undoStack().createRedoAction(this, tr("Redo"));
    redo->setIcon(icon(QStringLiteral("redo")));
    across->addWidget(toolFor(undo));
    across->addWidget(toolFor(redo));
    auto* history = new QAction(icon(QStringLiteral("history")), tr("History"), this);
    connect(history, &QAction::triggered, this, &DossierView::showHistory);
    across->addWidget(toolFor(history));
    auto* note = new TextLabel(tr("Saves as you type"), TextRole::Caption, &Theme::ink3);
    note->setWordWrap(false);
    across->addWidget(note);
    return bar;
}

QWidget* DossierView::footBar()
{
    auto* bar = new Strip(&Theme::paper, Qt::TopEdge);
    auto* across = new QHBoxLayout(bar);
    across->setContentsMargins(20, 7, 20, 7);
    auto* hint = new TextLabel(tr("Tab to the next field, Ctrl+PgDn to the next step"),
                               TextRole::Caption, &Theme::ink3);
    across->addWidget(hint, 1);
    m_next = new QPushButton;
    makePrimary(m_next);
    across->addWidget(m_next);
    connect(m_next, &QPushButton::clicked, this, [this] { turn(1); });
    return bar;
}

DossierPage* DossierView::page(DossierStep step)
{
    DossierPage*& made = m_made[step];
    if (made == nullptr) {
        made = makePage(step);
        if (made != nullptr) {
            m_pages->addWidget(made);
            connect(made, &DossierPage::entered, m_help, &HelpPane::showPlace);
            connect(made, &DossierPage::validityChanged, this, &DossierView::validityChanged);
            connect(made, &DossierPage::placeWanted, this, &DossierView::goTo);
            connect(made, &DossierPage::failed, this, &DossierView::failed);
        }
    }
    return made;
}

DossierPage* DossierView::makePage(DossierStep step)
{
    for (const PageMaker& maker : pageMakers) {
        if (maker.step == step) {
            return maker.make(m_services, *m_editor);
        }
    }
    return nullptr;
}

void DossierView::showStep(DossierStep step)
{
    DossierPage* shown = page(step);
    if (shown == nullptr) {
        return;
    }
    m_step = step;
    m_steps->setCurrent(step);
    m_pages->setCurrentWidget(shown);
    m_title->setText(stepTitle(step));
    const auto& steps = m_paged;
    const bool last = step == steps.back();
    m_next->setVisible(!last);
    if (!last) {
        const auto at = std::find(steps.begin(), steps.end(), step);
        m_next->setText(stepTitle(*(at + 1)));
    }
    m_help->showPlace(helpOf(step));
    m_steps->setFolded(m_folded || shown->isWide());
    m_help->setVisible(!shown->isWide() && m_services.settings.value(options::helpPane));
}

void DossierView::goTo(const QString& place)
{
    DossierStep step = stepOfPlace(place);
    if (page(step) == nullptr) { // answers show their evidence and remediation too
        step = DossierStep::Requirements;
    }
    showStep(step);
    page(step)->goTo(place);
}

void DossierView::turn(int by)
{
    const auto& steps = m_paged;
    const auto at = std::find(steps.begin(), steps.end(), m_step) - steps.begin() + by;
    if (at >= 0 && at < std::ptrdiff_t(steps.size())) {
        showStep(steps[std::size_t(at)]);
    }
}

void DossierView::showHelp(bool shown)
{
    m_help->setVisible(shown);
    m_services.settings.set(options::helpPane, shown);
    Q_EMIT helpShown(shown);
}

bool DossierView::isHelpShown() const
{
    return m_help->isVisibleTo(this);
}

void DossierView::toggleSteps()
{
    m_folded = !m_steps->isFolded();
    m_steps->setFolded(m_folded);
}

void DossierView::showHistory()
{
    auto* history = new HistoryDialog(m_services, m_editor, this); // deletes itself when closed
    connect(history, &HistoryDialog::failed, this, &DossierView::failed);
    history->open();
}

int DossierView::invalidCount() const
{
    int sum = 0;
    for (const auto& [step, made] : m_made) {
        sum += made != nullptr ? made->invalidCount() : 0;
    }
    return sum;
}

void DossierView::showJudgement()
{
    m_steps->setProgress(m_editor->progress(), m_editor->level());
    m_level->setLevel(m_editor->level(), m_editor->determination().settled);
}

} // namespace luytre::forms
