#pragma once

#include <QWidget>

#include <vector>

class QToolButton;

namespace luytre::forms {

/// The places of the program, one below the other. A place may wear a number of things that wait.
class NavigationRail final : public QWidget
{
    Q_OBJECT

public:
    enum Place { Home, Dossier };

    explicit NavigationRail(QWidget* parent = nullptr);
    void setCurrent(Place place);
    void setEnabled(Place place, bool enabled);
    void setBadge(Place place, int count);

Q_SIGNALS:
    void chosen(int place);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    class Button;
    std::vector<Button*> m_buttons;
};

} // namespace luytre::forms
