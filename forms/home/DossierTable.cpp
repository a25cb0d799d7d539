#include "forms/home/DossierTable.h"

#include "forms/models/DossierListModel.h"
#include "forms/widgets/Gauges.h"
#include "forms/widgets/Theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace luytre::forms {

namespace {

/// Level and progress drawn beside their words.
class GaugeDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const bool level = index.column() == DossierListModel::LevelColumn;
        const QVariant value
            = index.data(level ? DossierListModel::LevelRole : DossierListModel::PercentRole);
        QStyleOptionViewItem ground(option);
        initStyleOption(&ground, index);
        const QString words = std::exchange(ground.text, {});
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter,
                                            option.widget);
        QRect gauge(option.rect.left() + 8, option.rect.center().y() - (level ? 6 : 3),
                    level ? 28 : 70, level ? 12 : 6);
        if (level) {
            paintLevel(*painter, gauge,
                       value.isValid() ? std::optional(value.toInt()) : std::nullopt);
        } else if (value.isValid()) {
            paintProgress(*painter, gauge, value.toInt() / 100.0);
        }
        painter->setPen(option.palette.color(QPalette::Text));
        painter->setFont(option.font);
        painter->drawText(QRect(gauge.right() + 10, option.rect.top(),
                                option.rect.right() - gauge.right() - 10, option.rect.height()),
                          Qt::AlignLeft | Qt::AlignVCenter, words);
    }
};

} // namespace

DossierTable::DossierTable(QWidget* parent) : QTableView(parent)
{
    setAccessibleName(tr("Dossiers"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(30);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setItemDelegateForColumn(DossierListModel::LevelColumn, new GaugeDelegate(this));
    setItemDelegateForColumn(DossierListModel::Complete, new GaugeDelegate(this));
    connect(this, &QTableView::doubleClicked, this, [this] { openCurrent(); });
}

QSize DossierTable::sizeHint() const
{
    const int rows = model() != nullptr ? model()->rowCount() : 0;
    return {600, horizontalHeader()->sizeHint().height() + rows * 30 + 4};
}

void DossierTable::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        openCurrent();
        return;
    }
    QTableView::keyPressEvent(event);
}

void DossierTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (model() == nullptr) {
        return;
    }
    // Fixed shares for what is short; the two names take the rest.
    const QFontMetrics metrics(font());
    const int level = metrics.horizontalAdvance(QStringLiteral("Chưa có cấp")) + 60;
    const int state = metrics.horizontalAdvance(QStringLiteral("In preparation")) + 24;
    const int complete = metrics.horizontalAdvance(QStringLiteral("100 %")) + 100;
    const int changed = metrics.horizontalAdvance(QStringLiteral("10:42 yesterday")) + 24;
    const int rest = qMax(240, viewport()->width() - level - state - complete - changed);
    setColumnWidth(DossierListModel::Name, rest * 3 / 5);
    setColumnWidth(DossierListModel::Unit, rest - rest * 3 / 5);
    setColumnWidth(DossierListModel::LevelColumn, level);
    setColumnWidth(DossierListModel::State, state);
    setColumnWidth(DossierListModel::Complete, complete);
    setColumnWidth(DossierListModel::Changed, changed);
}

void DossierTable::openCurrent()
{
    const QModelIndex index = currentIndex();
    if (index.isValid()) {
        Q_EMIT open(index.data(DossierListModel::IdRole).toUuid());
    }
}

} // namespace luytre::forms
