#pragma once

#include <QColor>
#include <QFrame>

namespace luytre::forms {

struct Theme;

/// A flat surface with a thin line around it.
class Card final : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);
    /// The ground, e.g. &Theme::sunken; surface from the start.
    void setGround(QColor Theme::*ground);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QColor Theme::*m_ground;
};

/// A strip of one colour, with a line on some of its edges: bars and panes of the frame.
class Strip final : public QWidget
{
    Q_OBJECT

public:
    explicit Strip(QColor Theme::*ground, Qt::Edges lines = {}, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QColor Theme::*m_ground;
    Qt::Edges m_lines;
};

} // namespace luytre::forms
