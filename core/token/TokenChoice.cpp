#include "token/TokenKey.h"

#include <algorithm>

namespace luytre {

namespace {

/// Shorter endings of a fingerprint fit by chance.
constexpr qsizetype shortestEnding = 8;

QString nameOf(const TokenInfo& token)
{
    return QStringLiteral("%1 (%2)").arg(token.label, token.serial);
}

QString nameOf(const TokenKeyChoice& choice)
{
    return QStringLiteral("%1 (%2)").arg(choice.entry.id, choice.certificate.subject().commonName);
}

template <class List>
QString namesOf(const List& list)
{
    QStringList names;
    for (const auto& item : list) {
        names.append(nameOf(item));
    }
    return names.isEmpty() ? QStringLiteral("–") : names.join(QStringLiteral(", "));
}

bool isNamed(const TokenKeyChoice& choice, const QString& wanted)
{
    const QString folded = wanted.toLower().remove(QLatin1Char(':'));
    return choice.entry.id == folded
        || (folded.size() >= shortestEnding
            && choice.certificate.sha256Fingerprint().endsWith(folded));
}

bool mayBeUsed(const Certificate& certificate, KeyUse use)
{
    return use == KeyUse::Signing ? certificate.allowsDocumentSigning()
                                  : certificate.allowsSealing();
}

/// Certificates of authorities lie on tokens without a key; who issued another one there is one of
/// them.
bool isIssuerOfAnother(const TokenKeyChoice& choice)
{
    return std::any_of(choice.others.begin(), choice.others.end(), [&](const Certificate& other) {
        return other.isIssuedBy(choice.certificate);
    });
}

Result<std::vector<TokenKeyChoice>> certificatesOn(const TokenInfo& token)
{
    std::vector<TokenKeyChoice> all;
    for (const TokenCertificate& entry : token.certificates) {
        LUYTRE_TRY(certificate, certificateOf(entry));
        all.push_back({token, entry, certificate, {}});
    }
    for (std::size_t i = 0; i < all.size(); ++i) {
        for (std::size_t j = 0; j < all.size(); ++j) {
            if (i != j) {
                all[i].others.push_back(all[j].certificate);
            }
        }
    }
    return all;
}

template <class Predicate>
void keepOnly(std::vector<TokenKeyChoice>& choices, Predicate predicate)
{
    std::vector<TokenKeyChoice> kept;
    std::copy_if(choices.begin(), choices.end(), std::back_inserter(kept), predicate);
    choices = std::move(kept);
}

} // namespace

Result<TokenInfo> chooseToken(const ModuleListing& listing, const QString& name)
{
    const QString wanted = nfc(name);
    std::vector<TokenInfo> usable;
    std::copy_if(listing.tokens.begin(), listing.tokens.end(), std::back_inserter(usable),
                 [](const TokenInfo& token) { return token.initialized; });
    std::vector<TokenInfo> fitting;
    std::copy_if(usable.begin(), usable.end(), std::back_inserter(fitting),
                 [&](const TokenInfo& token) {
                     return wanted.isEmpty() || token.label == wanted || token.serial == wanted;
                 });
    if (fitting.empty()) {
        return failure(ErrorCode::TokenNotFound, namesOf(usable), listing.path);
    }
    if (fitting.size() > 1) {
        return failure(ErrorCode::TokenAmbiguous, namesOf(fitting), listing.path);
    }
    return fitting.front();
}

Result<TokenKeyChoice> chooseKey(const ModuleListing& listing, const TokenKeyRequest& request,
                                 KeyUse use)
{
    LUYTRE_TRY(token, chooseToken(listing, request.token));
    LUYTRE_TRY(choices, certificatesOn(token));
    const QString all = namesOf(choices);
    if (!request.certificate.isEmpty()) {
        keepOnly(choices, [&](const auto& choice) { return isNamed(choice, request.certificate); });
    } else {
        keepOnly(choices, [&](const auto& choice) {
            return mayBeUsed(choice.certificate, use) && !isIssuerOfAnother(choice);
        });
    }
    // After a renewal the old certificate often stays on the token.
    if (choices.size() > 1) {
        std::vector<TokenKeyChoice> valid = choices;
        keepOnly(valid,
                 [&](const auto& choice) { return choice.certificate.isValidAt(request.now); });
        choices = valid.empty() ? choices : valid;
    }
    if (choices.empty()) {
        return failure(ErrorCode::TokenKeyMissing, token.problem.isEmpty() ? all : token.problem,
                       token.label);
    }
    if (choices.size() > 1) {
        return failure(ErrorCode::TokenAmbiguous, namesOf(choices), token.label);
    }
    if (!mayBeUsed(choices.front().certificate, use)) {
        return failure(use == KeyUse::Signing ? ErrorCode::CertificateNotForSigning
                                              : ErrorCode::CertificateNotForEncryption,
                       nameOf(choices.front()), token.label);
    }
    return choices.front();
}

} // namespace luytre
