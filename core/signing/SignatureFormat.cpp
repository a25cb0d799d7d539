#include "signing/SignatureFormat.h"

#include "crypto/RsaSha1Signature.h"
#include "crypto/TimeStampToken.h"

#include <memory>

namespace luytre {

namespace {

QByteArray digestOf(const QByteArray& bytes, DigestAlgorithm algorithm)
{
    StreamDigest digest(algorithm);
    digest.add(bytes);
    return digest.result();
}

SignatureFormat formatOf(const std::shared_ptr<CmsSignature>& cms)
{
    SignatureFormat format;
    format.algorithm = cms->digestAlgorithm();
    format.signer = cms->signer();
    format.certificates = cms->certificates();
    format.revocation = cms->revocation();
    format.time = cms->signingTime();
    format.signerCount = cms->signerCount();
    format.value = cms->signatureValue();
    format.timeStamps = cms->timeStampTokens();
    format.check = [cms](const QByteArray& digest) { return cms->check(digest); };
    return format;
}

Result<SignatureFormat> readDetached(const QByteArray& contents)
{
    LUYTRE_TRY(cms, CmsSignature::parse(contents));
    return formatOf(std::make_shared<CmsSignature>(std::move(cms)));
}

/// adbe.pkcs7.sha1: CMS over the SHA-1 of the bytes, which lies inside.
Result<SignatureFormat> readEmbeddedSha1(const QByteArray& contents)
{
    LUYTRE_TRY(cms, CmsSignature::parse(contents, CmsContent::Embedded));
    const auto shared = std::make_shared<CmsSignature>(std::move(cms));
    SignatureFormat format = formatOf(shared);
    format.algorithm = DigestAlgorithm::Sha1;
    format.check = [shared](const QByteArray& digest) {
        CmsCheck check = shared->check(digestOf(shared->content(), shared->digestAlgorithm()));
        check.digestHolds = check.digestHolds && shared->content() == digest;
        check.algorithmsStrong = false;
        return check;
    };
    return format;
}

Result<SignatureFormat> readRsaSha1(const PdfSignatureValue& value)
{
    LUYTRE_TRY(read, RsaSha1Signature::parse(value.contents, value.certificates));
    const auto signature = std::make_shared<RsaSha1Signature>(std::move(read));
    SignatureFormat format;
    format.algorithm = DigestAlgorithm::Sha1;
    format.signer = signature->signer();
    format.certificates = signature->certificates();
    format.check = [signature](const QByteArray& digest) { return signature->check(digest); };
    return format;
}

Result<SignatureFormat> readTimeStamp(const QByteArray& contents)
{
    LUYTRE_TRY(read, TimeStampToken::parse(contents));
    const auto token = std::make_shared<TimeStampToken>(std::move(read));
    SignatureFormat format;
    format.algorithm = token->digestAlgorithm();
    format.signer = token->signer();
    format.certificates = token->certificates();
    format.time = token->time();
    format.check = [token](const QByteArray& digest) {
        const TimeStampCheck stamp = token->check(digest);
        CmsCheck check;
        check.digestHolds = stamp.imprintHolds;
        check.signatureHolds = stamp.signatureHolds;
        check.binding = stamp.binding;
        check.algorithmsAgree = true; // a token that names two digests counts as weak
        check.algorithmsStrong = stamp.algorithmsStrong;
        check.detail = stamp.detail;
        return check;
    };
    return format;
}

} // namespace

Result<SignatureFormat> readSignatureFormat(const PdfSignatureValue& value)
{
    if (value.isDocumentTimeStamp || value.subFilter == QLatin1String("ETSI.RFC3161")) {
        return readTimeStamp(value.contents);
    }
    if (value.subFilter == QLatin1String("ETSI.CAdES.detached")) {
        return readDetached(value.contents);
    }
    Result<SignatureFormat> format = value.subFilter == QLatin1String("adbe.pkcs7.sha1")
        ? readEmbeddedSha1(value.contents)
        : value.subFilter == QLatin1String("adbe.x509.rsa_sha1") ? readRsaSha1(value)
                                                                 : readDetached(value.contents);
    if (format) {
        format->mayLackBinding = true;
        format->isKnown = value.subFilter.startsWith(QLatin1String("adbe."));
    }
    return format;
}

} // namespace luytre
