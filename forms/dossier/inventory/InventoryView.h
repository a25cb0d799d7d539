#pragma once

#include <QTableView>

namespace luytre::forms {

class InventoryModel;

/// An inventory table as spreadsheets are used: type to edit, Enter or F2 edits and then goes down,
/// Ctrl+C and Ctrl+V copy and paste cells, Del takes rows out, Backspace empties cells, Space turns
/// a check box.
class InventoryView final : public QTableView
{
    Q_OBJECT

public:
    /// Takes the model.
    explicit InventoryView(InventoryModel* model, QWidget* parent = nullptr);

    [[nodiscard]] InventoryModel& inventory() const { return *m_model; }
    void goTo(const QModelIndex& index);
    void copyCells();
    void pasteCells();
    void removeSelectedRows();

Q_SIGNALS:
    /// Another cell is the current one.
    void entered(const QString& place);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

protected Q_SLOTS:
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void measure();
    void select(const QModelIndex& index);

    InventoryModel* m_model;
};

} // namespace luytre::forms
