#pragma once

#include "base/StreamDigest.h"
#include "token/PinProvider.h"
#include "token/TokenListing.h"

#include <optional>

/// What the program and its token agent say to each other: JSON, one object a frame. A PIN is the
/// one thing that travels otherwise, as the bare bytes of a frame after an answer of kind Pin.
namespace luytre::token {

enum class Command { List, Sign, Decrypt, Derive };

constexpr auto enumNames(Command)
{
    return std::array{EnumName{Command::List, "list"}, EnumName{Command::Sign, "sign"},
                      EnumName{Command::Decrypt, "decrypt"}, EnumName{Command::Derive, "derive"}};
}

struct Request {
    Command command = Command::List;
    // which key
    qint64 slot = 0;
    QString token; ///< label and serial number must still be those
    QString serial;
    QString certificateId; ///< CKA_ID, hexadecimal
    QString certificateDer; ///< base64
    // Sign
    int digestBits = 256;
    bool pss = false;
    /// base64: the message to sign, the block to decrypt without padding, the other party's point
    QString data;
};

enum class ReplyKind { Done, Failed, PinWanted, PinRefused };

constexpr auto enumNames(ReplyKind)
{
    return std::array{EnumName{ReplyKind::Done, "done"}, EnumName{ReplyKind::Failed, "failed"},
                      EnumName{ReplyKind::PinWanted, "pinWanted"},
                      EnumName{ReplyKind::PinRefused, "pinRefused"}};
}

struct Reply {
    ReplyKind kind = ReplyKind::Done;
    std::optional<ModuleListing> listing;
    QString data; ///< base64
    QString code; ///< of the error
    QString detail;
    std::optional<PinRequest> pin;
};

enum class AnswerKind { Pin, OnPad, Cancel };

constexpr auto enumNames(AnswerKind)
{
    return std::array{EnumName{AnswerKind::Pin, "pin"}, EnumName{AnswerKind::OnPad, "onPad"},
                      EnumName{AnswerKind::Cancel, "cancel"}};
}

/// To PinWanted.
struct Answer {
    AnswerKind kind = AnswerKind::Cancel;
};

template <class Archive>
void describe(Archive& a, Request& r)
{
    a.required("command", r.command);
    a.field("slot", r.slot);
    a.field("token", r.token);
    a.field("serial", r.serial);
    a.field("certificateId", r.certificateId);
    a.field("certificateDer", r.certificateDer);
    a.field("digestBits", r.digestBits);
    a.field("pss", r.pss);
    a.field("data", r.data);
}

template <class Archive>
void describe(Archive& a, Reply& r)
{
    a.required("kind", r.kind);
    a.field("listing", r.listing);
    a.field("data", r.data);
    a.field("code", r.code);
    a.field("detail", r.detail);
    a.field("pin", r.pin);
}

template <class Archive>
void describe(Archive& a, Answer& r)
{
    a.required("kind", r.kind);
}

} // namespace luytre::token
