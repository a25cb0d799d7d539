#include "token/TokenSelfTest.h"

#include "crypto/KeySignature.h"
#include "token/ModuleProbe.h"
#include "token/TokenSigner.h"
#include "token/TokenTexts.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>

namespace luytre {

namespace {

using token::Sentence;

/// Renewing takes an agency's paperwork about that long.
constexpr qint64 renewalDays = 30;

/// Numbers of identity papers have 9 or 12 digits; taxpayers' 10 or 13.
QString withoutNumbers(QString text)
{
    static const QRegularExpression number(QStringLiteral("\\d{9,}"));
    return text.replace(number, QStringLiteral("•••"));
}

QString withoutHome(const QString& path)
{
    const QString home = QDir::homePath();
    return home.size() > 1 && path.startsWith(home + QLatin1Char('/'))
        ? QStringLiteral("~") + path.mid(home.size())
        : path;
}

/// Makes the findings, in order; the first bad one of what the rest needs ends the walk.
class Walk
{
public:
    Walk(const TokenKeyRequest& request, const TrustStore& anchors, TokenReport& report)
        : m_request(request), m_anchors(anchors), m_report(report)
    { }

    void look(const CancellationToken* cancellation)
    {
        const auto listing = ModuleProbe(m_request.agent).list(m_request.module, cancellation);
        if (!listing) {
            add(TokenCheck::Module, CheckState::Bad, Sentence::ModuleBroken,
                detailOf(listing.error()));
            return;
        }
        m_report.moduleManufacturer = listing->manufacturer;
        m_report.moduleDescription = listing->description;
        add(TokenCheck::Module, CheckState::Good, Sentence::ModuleWorks);
        const auto found = chooseToken(*listing, m_request.token);
        if (!found) {
            const bool several = found.error().code == ErrorCode::TokenAmbiguous;
            add(TokenCheck::Slot, CheckState::Bad,
                several ? Sentence::SlotAmbiguous : Sentence::SlotMissing, detailOf(found.error()));
            return;
        }
        describeToken(*found);
        judgePin(*found);
        const auto choice = chooseKey(*listing, m_request, KeyUse::Signing);
        if (!choice) {
            judgeMissing(choice.error());
            return;
        }
        judgeCertificate(*choice);
    }

    void trySigning(PinProvider& pins, const CancellationToken* cancellation)
    {
        const QByteArray message = "Lũy Tre: trial signature of a token";
        auto signer = TokenSigner::open(m_request, pins, cancellation);
        const Result<QByteArray> signature
            = signer ? (*signer)->sign(message, {}) : Result<QByteArray>(failure(signer.error()));
        if (!signature) {
            add(TokenCheck::Signature, CheckState::Bad, Sentence::SignatureFailed,
                detailOf(signature.error()));
            return;
        }
        const bool fits = ssl::signatureHolds((*signer)->certificate(), message, *signature, {});
        add(TokenCheck::Signature, fits ? CheckState::Good : CheckState::Bad,
            fits ? Sentence::SignatureGood : Sentence::SignatureFailed);
    }

    void add(TokenCheck check, CheckState state, Sentence sentence, const QString& detail = {})
    {
        m_report.findings.push_back({check, state, token::textOf(sentence), detail});
    }

private:
    static QString detailOf(const Error& error)
    {
        return withoutHome(withoutNumbers(QString(errorCodeName(error.code)) + QStringLiteral(": ")
                                          + error.detail));
    }

    void describeToken(const TokenInfo& info)
    {
        m_report.reader = info.reader;
        m_report.token = withoutNumbers(info.label);
        m_report.tokenManufacturer = info.manufacturer;
        m_report.tokenModel = info.model;
        m_report.serial = info.serial;
        m_report.pinPad = info.pinPad;
        add(TokenCheck::Slot, CheckState::Good, Sentence::SlotFound, info.problem);
    }

    void judgePin(const TokenInfo& info)
    {
        const auto add = [this](CheckState state, Sentence sentence) {
            this->add(TokenCheck::PinTries, state, sentence);
        };
        if (info.pinState == PinState::Locked) {
            add(CheckState::Bad, Sentence::PinLocked);
        } else if (!info.pinSet && info.loginRequired) {
            add(CheckState::Bad, Sentence::PinUnset);
        } else if (info.pinState == PinState::FinalTry) {
            add(CheckState::Warning, Sentence::PinFinalTry);
        } else if (info.pinState == PinState::CountLow) {
            add(CheckState::Warning, Sentence::PinCountLow);
        } else if (info.pinMustChange) {
            add(CheckState::Warning, Sentence::PinMustChange);
        } else {
            add(CheckState::Good, Sentence::PinUntouched);
        }
    }

    void judgeMissing(const Error& error)
    {
        if (error.code == ErrorCode::CertificateNotForSigning) {
            add(TokenCheck::Certificate, CheckState::Good, Sentence::CertificateFound);
            add(TokenCheck::KeyUsage, CheckState::Bad, Sentence::UsageWrong, detailOf(error));
            return;
        }
        const bool several = error.code == ErrorCode::TokenAmbiguous;
        add(TokenCheck::Certificate, CheckState::Bad,
            several ? Sentence::CertificateAmbiguous : Sentence::CertificateMissing,
            detailOf(error));
    }

    void judgeCertificate(const TokenKeyChoice& choice)
    {
        const Certificate& certificate = choice.certificate;
        m_report.certificateId = choice.entry.id;
        m_report.subject = withoutNumbers(certificate.subject().commonName);
        m_report.issuer = withoutNumbers(certificate.issuer().commonName);
        m_report.key = certificate.keyDescription();
        m_report.notBefore = certificate.notBefore().toString(Qt::ISODate);
        m_report.notAfter = certificate.notAfter().toString(Qt::ISODate);
        m_report.fingerprint = certificate.sha256Fingerprint();
        add(TokenCheck::Certificate, CheckState::Good, Sentence::CertificateFound);
        const bool strong = certificate.hasStrongKey();
        add(TokenCheck::KeyUsage, strong ? CheckState::Good : CheckState::Bad,
            strong ? Sentence::UsageGood : Sentence::KeyWeak, m_report.key);
        judgeValidity(certificate);
        judgeChain(choice);
    }

    void judgeValidity(const Certificate& certificate)
    {
        const qint64 days = m_report.at.daysTo(certificate.notAfter());
        const bool valid = certificate.isValidAt(m_report.at);
        const bool soonOver = days < renewalDays;
        add(TokenCheck::Validity,
            !valid         ? CheckState::Bad
                : soonOver ? CheckState::Warning
                           : CheckState::Good,
            !valid         ? Sentence::NotValid
                : soonOver ? Sentence::ValidSoonOver
                           : Sentence::Valid,
            m_report.notBefore + QStringLiteral(" – ") + m_report.notAfter);
        LocalizedText& text = m_report.findings.back().text;
        const std::map<QString, QString> arguments{{QStringLiteral("days"), QString::number(days)}};
        text = {fillPlaceholders(text.vi, arguments), fillPlaceholders(text.en, arguments)};
    }

    void judgeChain(const TokenKeyChoice& choice)
    {
        if (m_anchors.isEmpty()) {
            add(TokenCheck::Chain, CheckState::NotDone, Sentence::ChainNoAnchors);
            return;
        }
        const ChainResult chain
            = m_anchors.evaluate(choice.certificate, choice.others, m_report.at);
        const auto add = [&](CheckState state, Sentence sentence, const QString& detail) {
            this->add(TokenCheck::Chain, state, sentence, withoutNumbers(detail));
        };
        if (chain.revocation == Revocation::Revoked) {
            add(CheckState::Bad, Sentence::ChainRevoked, chain.revocationDetail);
        } else if (chain.trust == Trust::UnknownIssuer) {
            add(CheckState::Warning, Sentence::ChainUnknown, chain.detail);
        } else if (chain.trust != Trust::Trusted) {
            add(CheckState::Bad, Sentence::ChainInvalid, chain.detail);
        } else if (chain.purpose == TrustPurpose::Test) {
            add(CheckState::Warning, Sentence::ChainTest, {});
        } else {
            add(CheckState::Good, Sentence::ChainTrusted, chain.revocationDetail);
        }
    }

    const TokenKeyRequest& m_request;
    const TrustStore& m_anchors;
    TokenReport& m_report;
};

} // namespace

CheckState TokenReport::worst() const
{
    CheckState worst = CheckState::Good;
    for (const TokenFinding& finding : findings) {
        if (finding.state == CheckState::Bad
            || (finding.state == CheckState::Warning && worst == CheckState::Good)) {
            worst = finding.state;
        }
    }
    return worst;
}

TokenReport TokenSelfTest::run(const TokenKeyRequest& request, PinProvider* pins,
                               const CancellationToken* cancellation) const
{
    TokenReport report;
    report.at = m_clock.now();
    report.module = withoutHome(request.module);
    Walk walk(request, m_anchors, report);
    walk.look(cancellation);
    const bool ready = !report.certificateId.isEmpty();
    if (ready && pins) {
        walk.trySigning(*pins, cancellation);
    } else if (ready) {
        walk.add(TokenCheck::Signature, CheckState::NotDone, Sentence::SignatureNotTried);
    }
    for (auto check = int(report.findings.size()); check <= int(TokenCheck::Signature); ++check) {
        walk.add(TokenCheck(check), CheckState::NotDone, Sentence::NotReached);
    }
    return report;
}

} // namespace luytre
