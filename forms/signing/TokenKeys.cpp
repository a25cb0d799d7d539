#include "forms/signing/TokenKeys.h"

#include "base/Clock.h"
#include "base/Text.h"
#include "token/ModuleProbe.h"
#include "token/TokenModules.h"

#include <QCoreApplication>

namespace luytre::forms {

Result<std::vector<TokenKeyItem>> findTokenKeys(const CancellationToken& cancel)
{
    LUYTRE_TRY(known, knownModules());
    std::vector<TokenKeyItem> found;
    Error none;
    none.code = ErrorCode::TokenNotFound;
    none.detail = QStringLiteral("–");
    for (const InstalledModule& module : installedModules(known)) {
        const auto listing = ModuleProbe().list(module.path, &cancel);
        if (!listing) {
            none.causes.push_back(listing.error().withFile(module.path));
            continue;
        }
        for (const TokenInfo& token : listing->tokens) {
            for (const TokenCertificate& entry : token.certificates) {
                if (const auto certificate = certificateOf(entry)) {
                    found.push_back({module.path, token, entry.id, *certificate});
                }
            }
        }
    }
    if (found.empty()) {
        return failure(std::move(none));
    }
    return found;
}

QString tokenKeyWords(const TokenKeyItem& item)
{
    const QString until = vietnameseDate(inVietnam(item.certificate.notAfter()).date());
    const QString words
        = QCoreApplication::translate("TokenKeys", "%1 – token %2, certificate until %3")
              .arg(item.certificate.subject().commonName, item.token.label, until);
    const QString state = pinStateWords(item.token.pinState);
    return state.isEmpty() ? words : words + QStringLiteral(". ") + state;
}

QString pinStateWords(PinState state)
{
    switch (state) {
    case PinState::Untouched:
        return {};
    case PinState::CountLow:
        return QCoreApplication::translate("TokenKeys",
                                           "A wrong PIN was entered before; few tries are left.");
    case PinState::FinalTry:
        return QCoreApplication::translate(
            "TokenKeys", "This is the last try. One more wrong PIN locks the token.");
    case PinState::Locked:
        return QCoreApplication::translate("TokenKeys",
                                           "The token is locked. The issuer must unlock it.");
    }
    return {};
}

} // namespace luytre::forms
