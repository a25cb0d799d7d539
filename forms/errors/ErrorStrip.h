#pragma once

#include "base/Error.h"

#include <QWidget>

namespace luytre::forms {

class TextLabel;

/// A failure over the content of a window: what happened, why, what to do; details to copy. Stays
/// until it is closed or another failure takes its place. Never a dialog.
class ErrorStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit ErrorStrip(QWidget* parent = nullptr);
    void showError(const Error& error);
    [[nodiscard]] const Error& error() const { return m_error; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Error m_error;
    TextLabel* m_what;
    TextLabel* m_more;
};

} // namespace luytre::forms
