#pragma once

#include "support/SoftToken.h"
#include "token/PinProvider.h"

#include <functional>
#include <vector>

namespace luytre::test {

/// Gives the PINs it was told to, one after the other, and remembers what it was asked and told.
class TestPins final : public PinProvider
{
public:
    explicit TestPins(std::vector<QByteArray> pins = {SoftTokens::pin})
        : m_pins(std::move(pins)) { }

    [[nodiscard]] bool confirmLastTry(const PinRequest& request) override
    {
        confirmations.push_back(request);
        return agreeToLastTry;
    }

    [[nodiscard]] Result<SecureBytes> pin(const PinRequest& request) override
    {
        asked.push_back(request);
        if (whenAsked) {
            whenAsked();
        }
        if (asked.size() > m_pins.size()) {
            return failure(ErrorCode::Cancelled);
        }
        QByteArray copy = m_pins[asked.size() - 1];
        copy.detach();
        return SecureBytes::takeFrom(copy);
    }

    void pinPadWaits(const PinRequest& request) override { padded.push_back(request); }
    void pinRefused(const PinRequest& request) override { refused.push_back(request); }

    bool agreeToLastTry = false;
    std::function<void()> whenAsked;
    std::vector<PinRequest> confirmations;
    std::vector<PinRequest> asked;
    std::vector<PinRequest> padded;
    std::vector<PinRequest> refused;

private:
    std::vector<QByteArray> m_pins;
};

} // namespace luytre::test
