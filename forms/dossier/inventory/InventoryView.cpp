#include "forms/dossier/inventory/InventoryView.h"

#include "forms/dossier/inventory/InventoryDelegate.h"
#include "forms/dossier/inventory/InventoryModel.h"
#include "forms/widgets/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace luytre::forms {

InventoryView::InventoryView(InventoryModel* model, QWidget* parent)
    : QTableView(parent), m_model(model)
{
    model->setParent(this);
    setModel(model);
    setItemDelegate(new InventoryDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectItems);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setTabKeyNavigation(false); // Tab goes on to what comes after the table
    setHorizontalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    measure();
    setCurrentIndex(model->index(0, 0));
    clearSelection();
}

void InventoryView::measure()
{
    const QFontMetrics letters(textFont(TextRole::Body));
    verticalHeader()->setDefaultSectionSize(std::max(29, letters.height() + 12));
    verticalHeader()->setMinimumWidth(letters.horizontalAdvance(QStringLiteral("0000")) + 8);
    const auto& columns = m_model->rows().columns();
    for (int i = 0; i < int(columns.size()); ++i) {
        const InventoryColumn& column = columns[std::size_t(i)];
        const int wanted = letters.averageCharWidth() * column.letters + 20;
        setColumnWidth(i, std::max(wanted, letters.horizontalAdvance(column.title) + 24));
    }
}

void InventoryView::select(const QModelIndex& index)
{
    // Not setCurrentIndex() of the view: it keeps the old selection while Ctrl is held, as in
    // Ctrl+Z.
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

void InventoryView::goTo(const QModelIndex& index)
{
    if (index.isValid()) {
        select(index);
        scrollTo(index);
    }
    setFocus(Qt::OtherFocusReason);
}

void InventoryView::copyCells()
{
    const QString text = m_model->copy(selectionModel()->selectedIndexes());
    if (!text.isEmpty()) {
        QApplication::clipboard()->setText(text);
    }
}

void InventoryView::pasteCells()
{
    const QString text = QApplication::clipboard()->text();
    if (!text.isEmpty() && !m_model->editor().isReadOnly()) {
        const QPersistentModelIndex at = currentIndex();
        m_model->paste(currentIndex(), text);
        scrollTo(at);
    }
}

void InventoryView::removeSelectedRows()
{
    std::vector<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedIndexes()) {
        rows.push_back(index.row());
    }
    const int row = currentIndex().row();
    const int column = std::max(0, currentIndex().column());
    m_model->removeRowsAt(std::move(rows));
    select(m_model->index(std::clamp(row, 0, m_model->rowCount() - 1), column));
}

void InventoryView::keyPressEvent(QKeyEvent* event)
{
    if (state() == EditingState) { // a key that the open editor had no use for
        QTableView::keyPressEvent(event);
        return;
    }
    const QModelIndex current = currentIndex();
    const bool isCheck = current.flags().testFlag(Qt::ItemIsUserCheckable);
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy)) {
        copyCells();
    } else if (event->matches(QKeySequence::Paste)) {
        pasteCells();
    } else if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier) {
        removeSelectedRows();
    } else if (event->key() == Qt::Key_Backspace) {
        m_model->clear(selectionModel()->selectedIndexes());
    } else if (isCheck && event->modifiers() == Qt::NoModifier
               && (event->key() == Qt::Key_Space || event->key() == Qt::Key_F2 || isEnter)) {
        const bool isOn = current.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        m_model->setData(current, isOn ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    } else if (isEnter && event->modifiers() == Qt::NoModifier) {
        edit(current);
    } else {
        QTableView::keyPressEvent(event);
        return;
    }
    event->accept();
}

void InventoryView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, hint);
    const QModelIndex at = currentIndex();
    const bool isBad = at.data(InventoryModel::BlockingRole).toBool();
    if (hint == QAbstractItemDelegate::SubmitModelCache && at.isValid() && !isBad
        && at.row() + 1 < m_model->rowCount()) {
        select(at.siblingAtRow(at.row() + 1));
    }
}

void InventoryView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid() && hasFocus()) {
        Q_EMIT entered(m_model->placeOf(current));
    }
}

void InventoryView::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    Q_EMIT entered(currentIndex().isValid() ? m_model->placeOf(currentIndex())
                                            : m_model->rows().place());
}

void InventoryView::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (m_model->editor().isReadOnly() || state() == EditingState) {
        return;
    }
    const QModelIndex empty = m_model->index(m_model->count(), 0);
    const QRect cell = visualRect(empty);
    if (!cell.intersects(viewport()->rect())) {
        return;
    }
    QPainter painter(viewport());
    painter.setFont(font());
    painter.setPen(theme().ink3);
    painter.drawText(QRect(8, cell.top(), viewport()->width() - 8, cell.height()),
                     Qt::AlignVCenter | Qt::TextSingleLine,
                     tr("Type to add a row, or paste many rows from Excel (Ctrl+V)"));
}

void InventoryView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_model != nullptr) {
        measure();
    }
}

} // namespace luytre::forms
