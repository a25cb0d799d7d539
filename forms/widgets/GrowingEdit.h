#pragma once

#include <QPlainTextEdit>

namespace luytre::forms {

/// Several lines of text; grows with them, within bounds. Tab leaves it.
class GrowingEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit GrowingEdit(QWidget* parent = nullptr);
    /// Lines that always have room.
    void setLeastLines(int lines);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    int m_lines = 3;
};

} // namespace luytre::forms
