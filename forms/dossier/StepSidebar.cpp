#include "forms/dossier/StepSidebar.h"

#include "forms/widgets/Gauges.h"
#include "forms/widgets/Icons.h"
#include "forms/widgets/Theme.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace luytre::forms {

namespace {

constexpr int unfoldedWidth = 222;
constexpr int foldedWidth = 48;
constexpr int stepHeight = 38;
constexpr int headHeight = 42;

/// The whole dossier's figure over the steps.
class Head final : public QWidget
{
public:
    explicit Head(const DossierProgress& progress) : m_progress(progress)
    {
        setFixedHeight(headHeight);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const int percent = m_progress.percent();
        painter.setPen(theme().line);
        painter.drawLine(0, height() - 1, width(), height() - 1);
        painter.setPen(theme().ink);
        if (width() > foldedWidth) {
            painter.setFont(textFont(TextRole::Body, QFont::DemiBold));
            const QRect line(14, 8, width() - 26, 18);
            painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                             StepSidebar::tr("Dossier complete"));
            painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter,
                             QStringLiteral("%1 %").arg(percent));
            paintProgress(painter, QRect(14, 29, width() - 26, 5), percent / 100.0);
        } else {
            painter.setFont(textFont(TextRole::Caption, QFont::DemiBold));
            painter.drawText(rect(), Qt::AlignCenter, QStringLiteral("%1%").arg(percent));
        }
    }

private:
    const DossierProgress& m_progress;
};

QString stateWords(const StepProgress& step, std::optional<Level> level)
{
    if (step.blocks > 0 && step.warnings > 0) {
        return StepSidebar::tr("%n blocking", nullptr, step.blocks) + QStringLiteral(", ")
            + StepSidebar::tr("%n warning(s)", nullptr, step.warnings);
    }
    if (step.blocks > 0) {
        return StepSidebar::tr("%n blocking", nullptr, step.blocks);
    }
    if (step.step == DossierStep::Components && level) {
        return StepSidebar::tr("Level %1").arg(*level);
    }
    if (step.step == DossierStep::Export) {
        return {};
    }
    if (step.total == 0) {
        return step.warnings > 0 ? StepSidebar::tr("%n warning(s)", nullptr, step.warnings)
                                 : StepSidebar::tr("Nothing to do");
    }
    if (step.done == 0) {
        return StepSidebar::tr("Not begun");
    }
    if (step.total > 20) {
        return QStringLiteral("%1/%2").arg(step.done).arg(step.total);
    }
    return step.done == step.total ? StepSidebar::tr("Complete")
                                   : StepSidebar::tr("%n left", nullptr, step.total - step.done);
}

} // namespace

QString stepTitle(DossierStep step)
{
    switch (step) {
    case DossierStep::General:
        return StepSidebar::tr("1. Units and scope");
    case DossierStep::Architecture:
        return StepSidebar::tr("2. Architecture, zones");
    case DossierStep::Components:
        return StepSidebar::tr("3. Components, level");
    case DossierStep::Risk:
        return StepSidebar::tr("4. Risks");
    case DossierStep::Requirements:
        return StepSidebar::tr("5. Requirements");
    case DossierStep::Evidence:
        return StepSidebar::tr("6. Evidence");
    case DossierStep::Plan:
        return StepSidebar::tr("7. Remediation plan");
    case DossierStep::Monitoring:
        return StepSidebar::tr("8. Monitoring, regulation");
    case DossierStep::Documents:
        return StepSidebar::tr("9. Documents, letter");
    case DossierStep::Check:
        return StepSidebar::tr("10. Check, preview");
    case DossierStep::Export:
        return StepSidebar::tr("11. Sign and export");
    }
    return {};
}

class StepSidebar::Model final : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    std::vector<DossierStep> steps;
    DossierProgress progress;
    std::optional<Level> level;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(steps.size());
    }
    [[nodiscard]] StepProgress at(int row) const
    {
        StepProgress found = progress.at(steps[std::size_t(row)]);
        if (found.step == DossierStep::Check) { // has the findings of all
            for (const StepProgress& other : progress.steps) {
                if (other.step != DossierStep::Check) {
                    found.blocks += other.blocks;
                    found.warnings += other.warnings;
                }
            }
        }
        return found;
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        const StepProgress step = at(index.row());
        if (role == Qt::DisplayRole) {
            return stepTitle(step.step);
        }
        const QString state = stateWords(step, level);
        if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) {
            return state.isEmpty() ? stepTitle(step.step)
                                   : QStringLiteral("%1: %2").arg(stepTitle(step.step), state);
        }
        return role == Qt::UserRole ? state : QVariant();
    }
    void changed() { Q_EMIT dataChanged(index(0), index(rowCount() - 1)); }
};

class StepSidebar::Delegate final : public QStyledItemDelegate
{
public:
    Delegate(const StepSidebar& bar, QObject* parent) : QStyledItemDelegate(parent), m_bar(bar) { }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {m_bar.isFolded() ? foldedWidth : unfoldedWidth, stepHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const Theme& t = theme();
        const StepProgress step = m_bar.m_model->at(index.row());
        const bool current = (option.state & QStyle::State_Selected) != 0;
        painter->save();
        if (current || (option.state & QStyle::State_MouseOver) != 0) {
            painter->fillRect(option.rect, current ? t.greenTint : t.hover);
        }
        paintJoint(*painter, option.rect, step);
        const int left = option.rect.left() + 31;
        painter->setPen(current ? t.greenText : t.ink2);
        if (m_bar.isFolded()) {
            painter->drawText(option.rect.adjusted(26, 0, -4, 0), Qt::AlignCenter,
                              index.data().toString().section(QLatin1Char('.'), 0, 0));
        } else {
            const QString state = index.data(Qt::UserRole).toString();
            painter->setFont(textFont(TextRole::Body, current ? QFont::DemiBold : QFont::Normal));
            const QRect title(left, option.rect.top() + 2, option.rect.width() - 55, 18);
            painter->drawText(
                state.isEmpty() ? QRect(left, option.rect.top(), title.width(), stepHeight) : title,
                Qt::AlignLeft | Qt::AlignVCenter,
                painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                  title.width()));
            painter->setFont(textFont(TextRole::Note));
            painter->setPen(current ? t.greenText : t.ink3);
            painter->drawText(QRect(left, option.rect.top() + 19, title.width() + 20, 16),
                              Qt::AlignLeft | Qt::AlignVCenter, state);
            paintState(*painter, option.rect, step);
        }
        if ((option.state & QStyle::State_HasFocus) != 0) {
            painter->setPen(QPen(t.green, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(option.rect.adjusted(2, 2, -2, -2), 4, 4);
        }
        painter->restore();
    }

private:
    static void paintJoint(QPainter& painter, const QRect& row, const StepProgress& step)
    {
        const Theme& t = theme();
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF joint(row.left() + 12.5, row.top() + 2.5, 8, row.height() - 5);
        painter.setPen(QPen(t.line2, 1));
        painter.setBrush(t.surface);
        painter.drawRoundedRect(joint, 2, 2);
        const double share = step.total == 0 ? (step.blocks == 0 && step.step != DossierStep::Export
                                                        && step.step != DossierStep::Check
                                                    ? 1.0
                                                    : 0.0)
                                             : step.share();
        if (share > 0) {
            QRectF full = joint.adjusted(0.5, 0.5, -0.5, -0.5);
            full.setTop(full.bottom() - full.height() * share);
            painter.setPen(Qt::NoPen);
            painter.setBrush(t.green);
            painter.drawRoundedRect(full, 2, 2);
        }
        painter.setPen(QPen(t.line2, 1.5));
        painter.drawLine(QPointF(joint.left() - 2, row.bottom() - 0.5),
                         QPointF(joint.right() + 2, row.bottom() - 0.5));
    }
    static void paintState(QPainter& painter, const QRect& row, const StepProgress& step)
    {
        const Theme& t = theme();
        const QRect box(row.right() - 24, row.center().y() - 8, 16, 16);
        if (step.blocks > 0) {
            paintIcon(painter, box, QStringLiteral("status-blocking"), t.red);
        } else if (step.warnings > 0 && step.step != DossierStep::Export) {
            paintIcon(painter, box, QStringLiteral("status-warning"), t.amber);
        } else if (step.total > 0 && step.isComplete()) {
            paintIcon(painter, box, QStringLiteral("status-met"), t.green);
        }
    }

    const StepSidebar& m_bar;
};

StepSidebar::StepSidebar(QWidget* parent)
    : QWidget(parent), m_model(new Model(this)), m_list(new QListView), m_head(new Head(m_progress))
{
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 1, 0);
    down->setSpacing(4);
    down->addWidget(m_head);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new Delegate(*this, this));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Steps of the dossier"));
    down->addWidget(m_list, 1);
    setFolded(false);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) {
                if (index.isValid()) {
                    Q_EMIT chosen(m_model->steps[std::size_t(index.row())]);
                }
            });
}

void StepSidebar::setSteps(const std::vector<DossierStep>& steps)
{
    m_model->steps = steps;
    m_list->reset();
}

void StepSidebar::setProgress(const DossierProgress& progress, std::optional<Level> level)
{
    m_progress = progress;
    m_model->progress = progress;
    m_model->level = level;
    m_model->changed();
    m_head->setAccessibleName(tr("Dossier complete: %1 %").arg(progress.percent()));
    m_head->update();
}

void StepSidebar::setCurrent(DossierStep step)
{
    const auto& steps = m_model->steps;
    const auto found = std::find(steps.begin(), steps.end(), step);
    if (found != steps.end()) {
        m_list->setCurrentIndex(m_model->index(int(found - steps.begin())));
    }
}

DossierStep StepSidebar::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? m_model->steps[std::size_t(index.row())] : DossierStep::General;
}

void StepSidebar::setFolded(bool folded)
{
    m_folded = folded;
    setFixedWidth(folded ? foldedWidth : unfoldedWidth);
    m_list->doItemsLayout();
}

void StepSidebar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().paper);
    painter.setPen(theme().line);
    painter.drawLine(rect().topRight(), rect().bottomRight());
}

} // namespace luytre::forms
