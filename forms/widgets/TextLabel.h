#pragma once

#include "forms/widgets/Theme.h"

#include <QLabel>

namespace luytre::forms {

/// Words in one of the roles and colours of the theme; follows both when they change. Wraps, and
/// never sets a height for its text.
class TextLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(TextRole role, QColor Theme::*colour = &Theme::ink,
                       QWidget* parent = nullptr);
    TextLabel(const QString& text, TextRole role, QColor Theme::*colour = &Theme::ink,
              QWidget* parent = nullptr);

    void setWeight(QFont::Weight weight);
    void setColour(QColor Theme::*colour);

protected:
    void changeEvent(QEvent* event) override;

private:
    void dress();

    TextRole m_role;
    QColor Theme::*m_colour;
    QFont::Weight m_weight = QFont::Normal;
};

/// A word or two on a tinted ground: a state, a count, a mark.
class Tag final : public QLabel
{
    Q_OBJECT

public:
    enum class Kind { Plain, Good, Attention, Blocking, Information, Dashed };
    Tag(const QString& text, Kind kind, QWidget* parent = nullptr);

    void setKind(Kind kind);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Kind m_kind;
};

} // namespace luytre::forms
