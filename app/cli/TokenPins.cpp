#include "cli/TokenPins.h"

#include "cli/Password.h"
#include "cli/Words.h"

#include <algorithm>

namespace luytre::cli {

namespace {

SecureBytes copyOf(const SecureBytes& secret)
{
    SecureBytes copy(secret.size());
    std::copy_n(secret.data(), secret.size(), copy.data());
    return copy;
}

} // namespace

QString pinStateText(const Console& console, PinState state)
{
    switch (state) {
    case PinState::Untouched:
        return console.say(u"chưa có lần nhập sai", u"no wrong PIN so far");
    case PinState::CountLow:
        return console.say(u"đã nhập sai, còn ít lần thử",
                           u"wrong PINs were entered, few tries left");
    case PinState::FinalTry:
        return console.say(u"lần thử cuối: sai nữa, token sẽ khóa",
                           u"the last try: one more wrong PIN locks the token");
    case PinState::Locked:
        break;
    }
    return console.say(u"đã khóa; liên hệ nơi cấp", u"locked; ask the issuer");
}

void TokenPins::tellState(const PinRequest& request)
{
    if (request.state != PinState::Untouched) {
        Console& console = m_session.console();
        console.note(console.say(u"Token “%1”: %2.", u"Token “%1”: %2.")
                         .arg(request.token, pinStateText(console, request.state)));
    }
}

bool TokenPins::confirmLastTry(const PinRequest& request)
{
    if (m_session.arguments().has(latin("last-try"))) {
        return true;
    }
    return askExplicitYes(
        m_session.console()
            .say(u"Token “%1” chỉ còn lần thử cuối; sai mã PIN, token sẽ khóa. Dùng lần thử này? "
                 u"Gõ “có” để đồng ý: ",
                 u"The token “%1” has its last try left; a wrong PIN locks it. Use it? Type “yes” "
                 u"to "
                 u"agree: ")
            .arg(request.token));
}

Result<SecureBytes> TokenPins::pin(const PinRequest& request)
{
    tellState(request);
    if (!m_given) {
        LUYTRE_TRY(given, givenPin(m_session));
        if (!given) {
            return askPin(m_session.console(), request.token);
        }
        m_given = std::move(given);
    }
    return copyOf(*m_given);
}

void TokenPins::pinPadWaits(const PinRequest& request)
{
    tellState(request);
    Console& console = m_session.console();
    console.note(console
                     .say(u"Nhập mã PIN của token “%1” trên đầu đọc.",
                          u"Enter the PIN of the token “%1” on the reader.")
                     .arg(request.token));
}

void TokenPins::pinRefused(const PinRequest& request)
{
    Console& console = m_session.console();
    console.note(
        console.say(u"Mã PIN bị từ chối. Token “%1”: %2.", u"The PIN was refused. Token “%1”: %2.")
            .arg(request.token, pinStateText(console, request.state)));
}

std::vector<OptionSpec> pinOptions()
{
    return {{latin("pin-file"),
             {},
             latin("FILE"),
             words(u"Tệp mà dòng đầu là mã PIN của token.",
                   u"A file whose first line is the token's PIN."),
             false,
             false},
            {latin("last-try"),
             {},
             {},
             words(u"Đồng ý dùng cả lần thử mã PIN cuối cùng (sai nữa, token sẽ khóa).",
                   u"Agree to use even the last PIN try (one more wrong PIN locks the token)."),
             false,
             false}};
}

} // namespace luytre::cli
