#pragma once

#include "token/PinProvider.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QDialog;

namespace luytre::forms {

/// Asks for a token's PIN over a window: how the token stands is said before, the last try wants a
/// yes of its own, and nothing is ever tried twice. Lives on the GUI thread; as a PinProvider it is
/// called on the thread that signs, which waits for the person.
class PinPrompt final : public QObject, public PinProvider
{
    Q_OBJECT

public:
    /// Dialogs appear over `window`.
    explicit PinPrompt(QWidget* window);

    [[nodiscard]] bool confirmLastTry(const PinRequest& request) override;
    [[nodiscard]] Result<SecureBytes> pin(const PinRequest& request) override;
    void pinPadWaits(const PinRequest& request) override;
    void pinRefused(const PinRequest& request) override;

Q_SIGNALS:
    /// Something to know while the token works: enter the PIN on the reader, the PIN was wrong.
    void told(const QString& words);

private:
    /// Shows a dialog on the GUI thread and waits for its end; what `make` gave is deleted there.
    [[nodiscard]] bool ask(const std::function<QDialog*(QWidget*)>& make,
                           const std::function<void(QDialog&)>& accepted);

    QPointer<QWidget> m_window;
};

} // namespace luytre::forms
