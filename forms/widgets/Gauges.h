#pragma once

#include "base/Level.h"

#include <QWidget>

#include <optional>

class QPainter;

namespace luytre::forms {

/// How full something is, 0 to 1, as a thin bar.
void paintProgress(QPainter& painter, const QRect& rect, double share);

/// Five segments of bamboo, as many filled as the level has; `sure` false draws the filled ones in
/// outline, for "at least level 2".
void paintLevel(QPainter& painter, const QRect& rect, std::optional<Level> level, bool sure = true);

/// A bar of paintProgress() with its figure for screen readers.
class ProgressLine final : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressLine(QWidget* parent = nullptr);
    void setShare(double share, const QString& words);
    [[nodiscard]] QSize sizeHint() const override { return {108, 6}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_share = 0;
};

/// paintLevel() with the words beside it.
class LevelBadge final : public QWidget
{
    Q_OBJECT

public:
    explicit LevelBadge(QWidget* parent = nullptr);
    /// No level: "Chưa có cấp". Not settled: "Ít nhất cấp 2".
    void setLevel(std::optional<Level> level, bool settled);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<Level> m_level;
    bool m_settled = false;
    QString m_words;
};

} // namespace luytre::forms
