#include "forms/dossier/inventory/InventoryDelegate.h"

#include "forms/dossier/inventory/InventoryModel.h"
#include "forms/widgets/Icons.h"
#include "forms/widgets/Theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>

namespace luytre::forms {

namespace {

constexpr int signSize = 14;

CellKind kindOf(const QModelIndex& index)
{
    return CellKind(index.data(InventoryModel::KindRole).toInt());
}

QRect boxIn(const QRect& cell)
{
    constexpr int side = 16;
    return {cell.center().x() - side / 2 + 1, cell.center().y() - side / 2 + 1, side, side};
}

/// Yes or no, as a box in the middle of the cell.
void paintBox(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QVariant state = index.data(Qt::CheckStateRole);
    if (!state.isValid()) {
        return;
    }
    QStyleOptionViewItem box(option);
    box.rect = boxIn(option.rect);
    box.state.setFlag(QStyle::State_On, state.toInt() == Qt::Checked);
    box.state.setFlag(QStyle::State_Off, state.toInt() != Qt::Checked);
    QApplication::style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter,
                                         option.widget);
}

} // namespace

void InventoryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    const Theme& t = theme();
    const bool isTrouble = !index.data(InventoryModel::TroubleRole).toString().isEmpty();
    const bool isBlocking = index.data(InventoryModel::BlockingRole).toBool();
    QStyleOptionViewItem plain(option);
    initStyleOption(&plain, index);
    plain.features.setFlag(QStyleOptionViewItem::HasCheckIndicator, false);
    const bool isCurrent = plain.state.testFlag(QStyle::State_HasFocus);
    plain.state.setFlag(QStyle::State_HasFocus, false);
    if (isTrouble) {
        plain.decorationSize = QSize(signSize, signSize);
        plain.features.setFlag(QStyleOptionViewItem::HasDecoration);
        plain.icon = isBlocking ? icon(QStringLiteral("status-blocking"), &Theme::red)
                                : icon(QStringLiteral("status-warning"), &Theme::amber);
    }
    if (isBlocking) {
        painter->fillRect(option.rect, t.redTint);
        plain.palette.setColor(QPalette::HighlightedText, t.ink);
        plain.state.setFlag(QStyle::State_Selected, false);
        plain.state.setFlag(QStyle::State_MouseOver, false);
    }
    const QWidget* widget = option.widget;
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &plain, painter, widget);
    if (kindOf(index) == CellKind::Check) {
        paintBox(painter, plain, index);
    }
    painter->save();
    painter->setPen(t.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (isBlocking || isCurrent) {
        painter->setPen(
            QPen(isBlocking ? t.red : t.green, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    if (isBlocking && isCurrent) { // the ring of the focus is never lost in the frame
        painter->setPen(QPen(t.green, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter->drawRect(option.rect.adjusted(3, 3, -3, -3));
    }
    painter->restore();
}

void InventoryDelegate::takeChoice(QWidget* editor)
{
    Q_EMIT commitData(editor);
    Q_EMIT closeEditor(editor, NoHint);
}

QWidget* InventoryDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                         const QModelIndex& index) const
{
    const auto* model = qobject_cast<const InventoryModel*>(index.model());
    const InventoryColumn& column = model->rows().columns()[std::size_t(index.column())];
    if (!column.choices) {
        auto* line = new QLineEdit(parent);
        line->setAccessibleName(column.title);
        return line;
    }
    auto* box = new QComboBox(parent);
    box->setAccessibleName(column.title);
    box->setEditable(column.kind == CellKind::OpenChoice);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->addItem(column.kind == CellKind::OpenChoice ? QString() : tr("(not said yet)"), QString());
    for (const Choice& choice : column.choices(model->editor().dossier())) {
        box->addItem(choice.words, choice.code);
    }
    auto* self = const_cast<InventoryDelegate*>(this); // signals of a delegate are not const
    connect(box, &QComboBox::activated, self, [self, box] { self->takeChoice(box); });
    return box;
}

void InventoryDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const QString text = index.data(Qt::EditRole).toString();
    if (auto* box = qobject_cast<QComboBox*>(editor)) {
        const int at = box->findData(text);
        if (at >= 0) {
            box->setCurrentIndex(at);
        } else if (box->isEditable()) {
            box->setEditText(text);
        } else if (!text.isEmpty()) { // a code of another regulation is shown as it is
            box->addItem(text, text);
            box->setCurrentIndex(box->count() - 1);
        }
        return;
    }
    if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        line->setText(text);
    }
}

void InventoryDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                     const QModelIndex& index) const
{
    if (const auto* box = qobject_cast<QComboBox*>(editor)) {
        const int at = box->currentIndex();
        const bool isTyped
            = box->isEditable() && (at < 0 || box->itemText(at) != box->currentText());
        model->setData(index, isTyped ? QVariant(box->currentText()) : box->itemData(at));
    } else if (const auto* line = qobject_cast<QLineEdit*>(editor)) {
        model->setData(index, line->text());
    }
}

void InventoryDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                             const QModelIndex&) const
{
    QRect cell = option.rect;
    cell.setWidth(std::max(cell.width(), qobject_cast<QComboBox*>(editor) != nullptr ? 180 : 120));
    editor->setGeometry(cell);
}

bool InventoryDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
                                    const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (kindOf(index) != CellKind::Check || !index.flags().testFlag(Qt::ItemIsUserCheckable)) {
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    }
    if (event->type() == QEvent::MouseButtonRelease
        && boxIn(option.rect)
               .adjusted(-6, -4, 6, 4)
               .contains(static_cast<QMouseEvent*>(event)->position().toPoint())) {
        const bool isOn = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model->setData(index, isOn ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }
    return false;
}

} // namespace luytre::forms
