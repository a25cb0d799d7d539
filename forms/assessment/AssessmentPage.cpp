#include "forms/assessment/AssessmentPage.h"

#include "dossier/AssessmentRules.h"
#include "forms/assessment/RequirementDelegate.h"
#include "forms/assessment/RequirementPane.h"
#include "forms/assessment/StatusLook.h"
#include "forms/widgets/Card.h"
#include "forms/widgets/Gauges.h"
#include "forms/widgets/HouseStyle.h"
#include "forms/widgets/Icons.h"
#include "forms/widgets/TextLabel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStyledItemDelegate>

namespace luytre::forms {

namespace {

constexpr int familyWidth = 246;
constexpr int listWidth = 404;
constexpr int countsRole = Qt::UserRole + 1; ///< QVariantList: met, partly, not met, n/a, total
constexpr int answeredRole = Qt::UserRole + 2;

/// A family with a bar of its statuses.
class FamilyDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {familyWidth, QFontMetrics(textFont(TextRole::Body)).height() + 14};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const Theme& t = theme();
        const QRect r = option.rect;
        const bool current = (option.state & QStyle::State_Selected) != 0;
        painter->save();
        if (current || (option.state & QStyle::State_MouseOver) != 0) {
            painter->fillRect(r, current ? t.greenTint : t.hover);
        }
        painter->setFont(textFont(TextRole::Body, current ? QFont::DemiBold : QFont::Normal));
        painter->setPen(t.ink2);
        const QString answered = index.data(answeredRole).toString();
        painter->drawText(r.adjusted(0, 0, -10, -6), Qt::AlignRight | Qt::AlignVCenter, answered);
        painter->setPen(current ? t.greenText : t.ink);
        const QRect words
            = r.adjusted(10, 0, -18 - painter->fontMetrics().horizontalAdvance(answered), -6);
        painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                            words.width()));
        const QVariantList counts = index.data(countsRole).toList();
        const QRectF bar(r.left() + 10, r.bottom() - 5, r.width() - 20, 3);
        painter->fillRect(bar, t.line);
        const QColor colours[] = {t.green, t.amberBar, t.clayBar, t.grey};
        double x = bar.left();
        for (int i = 0; i < 4; ++i) {
            const double width
                = bar.width() * counts[i].toDouble() / std::max(1.0, counts[4].toDouble());
            painter->fillRect(QRectF(x, bar.top(), width, bar.height()), colours[i]);
            x += width;
        }
        if ((option.state & QStyle::State_HasFocus) != 0) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(QPen(t.green, 2));
            painter->drawRoundedRect(r.adjusted(2, 1, -2, -1), 4, 4);
        }
        painter->restore();
    }
};

} // namespace

AssessmentPage::AssessmentPage(Services& services, DossierEditor& editor, QWidget* parent)
    : DossierPage(parent), m_editor(editor), m_model(new RequirementModel(editor, this)),
      m_pane(new RequirementPane(services, editor))
{
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(familyColumn());
    splitter->addWidget(listColumn());
    splitter->addWidget(detailColumn());
    splitter->setStretchFactor(2, 1);
    splitter->setSizes({familyWidth, listWidth, listWidth});
    across->addWidget(splitter);
    connect(m_model, &RequirementModel::recounted, this, &AssessmentPage::showFamilies);
    connect(m_model, &QAbstractItemModel::modelReset, this, &AssessmentPage::showCounts);
    connect(m_pane, &RequirementPane::entered, this, &DossierPage::entered);
    connect(m_pane, &RequirementPane::failed, this, &DossierPage::failed);
    connect(m_pane, &RequirementPane::validityChanged, this, &DossierPage::validityChanged);
    connect(m_pane, &RequirementPane::statusWanted, this, &AssessmentPage::answerSelected);
    const auto key = [this](const QKeySequence& keys, auto act) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(QKeySequence::Find, [this] { m_search->setFocus(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_Down), [this] { turn(1); });
    key(QKeySequence(Qt::CTRL | Qt::Key_Up), [this] { turn(-1); });
    showFamilies();
    filterChanged();
}

QWidget* AssessmentPage::familyColumn()
{
    auto* side = new QWidget;
    auto* down = new QVBoxLayout(side);
    down->setContentsMargins(0, 6, 0, 0);
    down->setSpacing(4);
    m_families = new QListWidget;
    m_families->setFrameShape(QFrame::NoFrame);
    m_families->setItemDelegate(new FamilyDelegate(this));
    m_families->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_families->setMouseTracking(true);
    m_families->setAccessibleName(tr("Families of requirements"));
    down->addWidget(m_families, 1);
    m_answered = new TextLabel(TextRole::Caption, &Theme::ink2);
    m_answered->setContentsMargins(10, 4, 10, 8);
    down->addWidget(m_answered);
    connect(m_families, &QListWidget::currentRowChanged, this, &AssessmentPage::filterChanged);
    return side;
}

QWidget* AssessmentPage::listColumn()
{
    auto* middle = new QWidget;
    auto* down = new QVBoxLayout(middle);
    down->setContentsMargins(0, 8, 0, 0);
    down->setSpacing(6);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(10, 0, 10, 0);
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Find a requirement (accents optional)"));
    m_search->setAccessibleName(tr("Find a requirement"));
    m_search->setClearButtonEnabled(true);
    auto* next = new QPushButton(tr("Next unanswered (N)"));
    top->addWidget(m_search, 1);
    top->addWidget(next);
    down->addLayout(top);
    m_chips
        = {{nullptr, tr("Unanswered %1"),
            [](RequirementFilter& f) { f.status = AssessmentStatus::NotAssessed; }},
           {nullptr, tr("No evidence %1"), [](RequirementFilter& f) { f.withoutEvidence = true; }},
           {nullptr, tr("Raised %1"), [](RequirementFilter& f) { f.raised = true; }},
           {nullptr, tr("Overdue %1"), [](RequirementFilter& f) { f.overdue = true; }}};
    auto* chips = new QHBoxLayout;
    chips->setContentsMargins(10, 0, 10, 0);
    chips->setSpacing(4);
    for (Chip& chip : m_chips) {
        chip.button = new QPushButton;
        chip.button->setCheckable(true);
        chips->addWidget(chip.button);
        connect(chip.button, &QPushButton::toggled, this, &AssessmentPage::filterChanged);
    }
    chips->addStretch();
    down->addLayout(chips);
    m_list = new QListView;
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RequirementDelegate(this));
    m_list->setSelectionMode(QListView::ExtendedSelection);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Requirements"));
    m_list->installEventFilter(this);
    down->addWidget(m_list, 1);
    m_shown = new TextLabel(TextRole::Caption, &Theme::ink2);
    m_shown->setContentsMargins(10, 2, 10, 6);
    down->addWidget(m_shown);
    connect(m_search, &QLineEdit::textChanged, this, &AssessmentPage::filterChanged);
    connect(next, &QPushButton::clicked, this, &AssessmentPage::goToNextUnanswered);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) {
                const Requirement* chosen = m_model->requirement(index);
                m_pane->setRequirement(chosen);
                if (chosen != nullptr) {
                    Q_EMIT entered(QStringLiteral("assessments[%1]").arg(chosen->clause));
                }
            });
    return middle;
}

QWidget* AssessmentPage::detailColumn()
{
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    scroll->setWidget(m_pane);
    m_pane->setAutoFillBackground(false);
    return scroll;
}

void AssessmentPage::showFamilies()
{
    const auto& families = m_model->families();
    const QSignalBlocker quiet(m_families);
    const int row = m_families->currentRow();
    if (m_families->count() != int(families.size()) + 1) {
        m_families->clear();
        for (std::size_t i = 0; i <= families.size(); ++i) {
            new QListWidgetItem(m_families); // the list's
        }
    }
    std::map<AssessmentStatus, int> all;
    int answered = 0;
    const auto fill = [&](int at, const QString& words, int done, int total,
                          std::map<AssessmentStatus, int> counts) {
        QListWidgetItem* item = m_families->item(at);
        item->setText(words);
        item->setData(answeredRole, QStringLiteral("%1/%2").arg(done).arg(total));
        item->setData(countsRole,
                      QVariantList{counts[AssessmentStatus::Met],
                                   counts[AssessmentStatus::PartiallyMet],
                                   counts[AssessmentStatus::NotMet],
                                   counts[AssessmentStatus::NotApplicable], total});
        item->setData(Qt::AccessibleTextRole,
                      tr("%1, %2 of %3 answered").arg(words).arg(done).arg(total));
    };
    for (std::size_t i = 0; i < families.size(); ++i) {
        const auto& family = families[i];
        fill(int(i) + 1, QStringLiteral("%1  %2").arg(family.clause, family.name), family.answered,
             family.total, family.counts);
        answered += family.answered;
        for (const auto& [status, count] : family.counts) {
            all[status] += count;
        }
    }
    fill(0, tr("All requirements"), answered, m_model->total(), all);
    m_families->setCurrentRow(std::max(row, 0));
    QStringList legend;
    for (const AssessmentStatus status :
         {AssessmentStatus::Met, AssessmentStatus::PartiallyMet, AssessmentStatus::NotMet,
          AssessmentStatus::NotApplicable, AssessmentStatus::NotAssessed}) {
        legend << QStringLiteral("%1: %2").arg(lookOf(status).words).arg(all[status]);
    }
    m_answered->setText(legend.join(QStringLiteral(" · ")));
    showCounts();
}

void AssessmentPage::showCounts()
{
    for (const Chip& chip : m_chips) {
        RequirementFilter only;
        chip.set(only);
        chip.button->setText(chip.words.arg(m_model->count(only)));
    }
    const int shown = m_model->shown();
    m_shown->setText(
        shown == 0 && m_model->total() > 0
            ? tr("No requirement matches. Clear the filter to see all %1.").arg(m_model->total())
            : tr("%1 of %2 requirements").arg(shown).arg(m_model->total()));
}

void AssessmentPage::filterChanged()
{
    RequirementFilter filter;
    filter.words = m_search->text();
    const int family = m_families->currentRow() - 1;
    if (family >= 0 && family < int(m_model->families().size())) {
        filter.family = m_model->families()[std::size_t(family)].clause;
    }
    for (const Chip& chip : m_chips) {
        if (chip.button->isChecked()) {
            chip.set(filter);
        }
    }
    const Requirement* kept = m_pane->requirement();
    m_model->setFilter(filter);
    const QModelIndex again = kept != nullptr ? m_model->indexOf(kept->clause) : QModelIndex();
    m_list->setCurrentIndex(again.isValid() ? again
                                            : m_model->index(m_model->rowCount() > 1 ? 1 : 0));
}

void AssessmentPage::answerSelected(AssessmentStatus status)
{
    std::vector<const Requirement*> chosen;
    for (const QModelIndex& index : m_list->selectionModel()->selectedIndexes()) {
        if (const Requirement* requirement = m_model->requirement(index)) {
            chosen.push_back(requirement);
        }
    }
    if (chosen.empty() && m_pane->requirement() != nullptr) { // hidden by the filter
        chosen.push_back(m_pane->requirement());
    }
    if (chosen.empty()) {
        return;
    }
    m_editor.mergeNoMore();
    const QString place = QStringLiteral("assessments[%1].status").arg(chosen.front()->clause);
    const QString name = chosen.size() == 1 ? chosen.front()->clauseRef
                                            : tr("%n requirement(s)", nullptr, int(chosen.size()));
    m_editor.edit({tr("%1: %2").arg(name, lookOf(status).words), place}, [&](Dossier& dossier) {
        for (const Requirement* requirement : chosen) { // each keeps the reason it has
            const Assessment* present = dossier.assessment(requirement->clause);
            const QString reason = present != nullptr ? present->reason : QString();
            setStatuses(dossier, {requirement}, status, reason);
        }
    });
}

void AssessmentPage::goToNextUnanswered()
{
    const QModelIndex next = m_model->nextUnanswered(std::max(m_list->currentIndex().row(), 0));
    if (next.isValid()) {
        m_list->setCurrentIndex(next);
        m_list->setFocus();
    } else {
        m_shown->setText(tr("Everything is answered. Next step: evidence and check."));
    }
}

int AssessmentPage::invalidCount() const
{
    return m_pane->isInvalid() ? 1 : 0;
}

void AssessmentPage::turn(int by)
{
    int row = m_list->currentIndex().row();
    do {
        row += by;
    } while (row >= 0 && row < m_model->rowCount()
             && m_model->requirement(m_model->index(row)) == nullptr);
    if (row >= 0 && row < m_model->rowCount()) {
        m_list->setCurrentIndex(m_model->index(row));
    }
}

bool AssessmentPage::goTo(const QString& place)
{
    const QString clause = place.section(QLatin1Char('['), 1).section(QLatin1Char(']'), 0, 0);
    if (!m_model->indexOf(clause).isValid()) { // hidden by a filter
        const QSignalBlocker quiet(m_families);
        m_families->setCurrentRow(0);
        m_search->clear();
        for (const Chip& chip : m_chips) {
            chip.button->setChecked(false);
        }
        filterChanged();
    }
    const QModelIndex index = m_model->indexOf(clause);
    if (!index.isValid()) {
        m_list->setFocus();
        return false;
    }
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index, QListView::PositionAtCenter);
    if (place.endsWith(QLatin1String(".explanation"))) {
        m_pane->focusExplanation();
    } else {
        m_list->setFocus();
    }
    return true;
}

bool AssessmentPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::NoModifier) {
            switch (key->key()) {
            case Qt::Key_1:
                answerSelected(AssessmentStatus::Met);
                return true;
            case Qt::Key_2:
                answerSelected(AssessmentStatus::PartiallyMet);
                return true;
            case Qt::Key_3:
                answerSelected(AssessmentStatus::NotMet);
                return true;
            case Qt::Key_4:
                answerSelected(AssessmentStatus::NotApplicable);
                return true;
            case Qt::Key_N:
                goToNextUnanswered();
                return true;
            case Qt::Key_Return:
            case Qt::Key_Enter:
                m_pane->focusExplanation();
                return true;
            default:
                break;
            }
        }
    }
    return DossierPage::eventFilter(watched, event);
}

} // namespace luytre::forms
