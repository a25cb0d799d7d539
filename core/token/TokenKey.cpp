#include "token/TokenKey.h"

#include <cstring>

namespace luytre::token {

Result<std::unique_ptr<HeldKey>> HeldKey::open(const TokenKeyRequest& request, KeyUse use,
                                               PinProvider& pins,
                                               const CancellationToken* cancellation)
{
    LUYTRE_TRY(agent, AgentProcess::start(request.module, request.agent));
    const auto noPin = [](const Reply&) { return std::pair(AnswerKind::Cancel, SecureBytes()); };
    LUYTRE_TRY(reply, agent->call(Request{}, noPin, cancellation));
    if (!reply.listing) {
        return failure(ErrorCode::TokenModuleBroken, QStringLiteral("no listing"), request.module);
    }
    LUYTRE_TRY(choice, chooseKey(*reply.listing, request, use));
    return std::unique_ptr<HeldKey>(
        new HeldKey(std::move(agent), std::move(choice), pins, cancellation));
}

HeldKey::HeldKey(std::unique_ptr<AgentProcess> agent, TokenKeyChoice choice, PinProvider& pins,
                 const CancellationToken* cancellation)
    : m_agent(std::move(agent)), m_choice(std::move(choice)), m_pins(pins),
      m_cancellation(cancellation)
{ }

Result<QByteArray> HeldKey::use(Request request)
{
    m_declined.reset();
    request.slot = m_choice.token.slot;
    request.token = m_choice.token.label;
    request.serial = m_choice.token.serial;
    request.certificateId = m_choice.entry.id;
    request.certificateDer = m_choice.entry.der;
    auto reply = m_agent->call(
        request, [this](const Reply& question) { return answer(question); }, m_cancellation);
    if (!reply) {
        if (m_declined && reply.error().code == ErrorCode::Cancelled) {
            return failure(m_declined->withFile(m_choice.token.label));
        }
        const bool ofModule = reply.error().code == ErrorCode::TokenModuleBroken;
        return failure(ofModule ? reply.error() : reply.error().withFile(m_choice.token.label));
    }
    return QByteArray::fromBase64(reply->data.toLatin1());
}

std::pair<AnswerKind, SecureBytes> HeldKey::answer(const Reply& reply)
{
    const PinRequest request = reply.pin.value_or(PinRequest{});
    if (reply.kind == ReplyKind::PinRefused) {
        m_pins.pinRefused(request);
        return {AnswerKind::Cancel, SecureBytes()};
    }
    auto pin = askFor(request);
    if (!pin) {
        m_declined = pin.error();
        return {AnswerKind::Cancel, SecureBytes()};
    }
    return {request.pinPad ? AnswerKind::OnPad : AnswerKind::Pin, std::move(*pin)};
}

Result<SecureBytes> HeldKey::askFor(const PinRequest& request)
{
    if (request.state == PinState::Locked) {
        return failure(ErrorCode::TokenLocked);
    }
    if (request.state == PinState::FinalTry && !m_pins.confirmLastTry(request)) {
        return failure(ErrorCode::TokenLastTry);
    }
    if (request.pinPad) {
        m_pins.pinPadWaits(request);
        return SecureBytes();
    }
    LUYTRE_TRY(pin, m_pins.pin(request));
    // PKCS#11 through libp11 takes a C string; half a PIN would use up a try.
    const bool whole = std::memchr(pin.data(), 0, pin.size()) == nullptr;
    if (pin.isEmpty() || !whole) {
        return failure(ErrorCode::Cancelled, QStringLiteral("no PIN"));
    }
    return pin;
}

} // namespace luytre::token
