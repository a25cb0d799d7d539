#pragma once

#include "base/Clock.h"
#include "crypto/TrustStore.h"
#include "token/TokenKey.h"

#include <vector>

namespace luytre {

/// What a self-test looks at, in this order.
enum class TokenCheck {
    Module, ///< the driver loads and answers
    Slot, ///< a reader with the token in it
    PinTries, ///< how near the token is to locking itself
    Certificate, ///< one for signing is on it
    KeyUsage, ///< it is for signing documents, and strong enough
    Validity, ///< in its period, and for how long
    Chain, ///< leads to an anchor of this workspace, not revoked as far as is known
    Signature, ///< a trial signature with the PIN
};

constexpr auto enumNames(TokenCheck)
{
    return std::array{EnumName{TokenCheck::Module, "module"},
                      EnumName{TokenCheck::Slot, "slot"},
                      EnumName{TokenCheck::PinTries, "pinTries"},
                      EnumName{TokenCheck::Certificate, "certificate"},
                      EnumName{TokenCheck::KeyUsage, "keyUsage"},
                      EnumName{TokenCheck::Validity, "validity"},
                      EnumName{TokenCheck::Chain, "chain"},
                      EnumName{TokenCheck::Signature, "signature"}};
}

enum class CheckState { Good, Warning, Bad, NotDone };

constexpr auto enumNames(CheckState)
{
    return std::array{EnumName{CheckState::Good, "good"}, EnumName{CheckState::Warning, "warning"},
                      EnumName{CheckState::Bad, "bad"}, EnumName{CheckState::NotDone, "notDone"}};
}

struct TokenFinding {
    TokenCheck check = TokenCheck::Module;
    CheckState state = CheckState::NotDone;
    LocalizedText text; ///< one sentence for people
    QString detail; ///< technical, for support
};

/// What a self-test found, fit to be handed to support: holds no PIN and no key, numbers of
/// identity papers in names are blotted out, and so is the folder of the user.
struct TokenReport {
    QDateTime at; ///< UTC
    QString module; ///< path
    QString moduleManufacturer;
    QString moduleDescription;
    QString reader;
    QString token;
    QString tokenManufacturer;
    QString tokenModel;
    QString serial;
    bool pinPad = false;
    QString certificateId;
    QString subject; ///< common name
    QString issuer; ///< common name
    QString key; ///< "RSA 3072"
    QString notBefore; ///< ISO date
    QString notAfter;
    QString fingerprint; ///< SHA-256
    std::vector<TokenFinding> findings; ///< one for each TokenCheck, in their order

    /// Bad before Warning before Good; what was not done does not count.
    [[nodiscard]] CheckState worst() const;
};

/// Goes through everything that signing with a token needs. Any thread; needs no event loop.
class TokenSelfTest
{
public:
    /// `anchors` and `clock` outlive it. Without anchors the chain is not judged.
    TokenSelfTest(const TrustStore& anchors, const Clock& clock)
        : m_anchors(anchors), m_clock(clock)
    { }

    /// Never fails: what goes wrong is a finding. With `pins` a trial signature is made, which asks
    /// for the PIN by the same policy as any other; `pins` must outlive the call.
    [[nodiscard]] TokenReport run(const TokenKeyRequest& request, PinProvider* pins = nullptr,
                                  const CancellationToken* cancellation = nullptr) const;

private:
    const TrustStore& m_anchors;
    const Clock& m_clock;
};

template <class Archive>
void describe(Archive& a, TokenFinding& f)
{
    a.required("check", f.check);
    a.required("state", f.state);
    a.required("text", f.text);
    a.field("detail", f.detail);
}

template <class Archive>
void describe(Archive& a, TokenReport& r)
{
    a.required("at", r.at);
    a.required("module", r.module);
    a.field("moduleManufacturer", r.moduleManufacturer);
    a.field("moduleDescription", r.moduleDescription);
    a.field("reader", r.reader);
    a.field("token", r.token);
    a.field("tokenManufacturer", r.tokenManufacturer);
    a.field("tokenModel", r.tokenModel);
    a.field("serial", r.serial);
    a.field("pinPad", r.pinPad);
    a.field("certificateId", r.certificateId);
    a.field("subject", r.subject);
    a.field("issuer", r.issuer);
    a.field("key", r.key);
    a.field("notBefore", r.notBefore);
    a.field("notAfter", r.notAfter);
    a.field("fingerprint", r.fingerprint);
    a.required("findings", r.findings);
}

} // namespace luytre
