#pragma once

#include <QTableView>

namespace luytre::forms {

/// The list of dossiers as a table: level as bamboo, progress as a bar, one row a dossier; Enter or
/// a double click opens.
class DossierTable final : public QTableView
{
    Q_OBJECT

public:
    explicit DossierTable(QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void open(const QUuid& id);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void openCurrent();
};

} // namespace luytre::forms
