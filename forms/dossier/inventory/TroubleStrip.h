#pragma once

#include <QWidget>

class QPushButton;

namespace luytre::forms {

class InventoryView;
class TextLabel;

/// Under a table: what is wrong with one of its cells, how many there are, and the way to the next
/// (F8). Hidden when nothing is wrong.
class TroubleStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit TroubleStrip(QWidget* parent = nullptr);
    /// Follows this table from now on; null: none.
    void follow(InventoryView* view);
    /// The next cell with something wrong, after the current one and round again.
    void goToNext();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void show();
    [[nodiscard]] int nearest() const;

    InventoryView* m_view = nullptr;
    bool m_blocking = false;
    TextLabel* m_where;
    TextLabel* m_what;
    TextLabel* m_count;
    QPushButton* m_go;
};

} // namespace luytre::forms
