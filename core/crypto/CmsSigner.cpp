#include "crypto/CmsSigner.h"

namespace luytre {

Result<TimeStampToken> stampSignature(CmsBuilder& cms, const QByteArray& signature,
                                      TimeStampSource& source)
{
    const DigestAlgorithm algorithm = cms.scheme().digest;
    StreamDigest digest(algorithm);
    digest.add(signature);
    LUYTRE_TRY(token, requestTimeStamp(source, algorithm, digest.result()));
    LUYTRE_CHECK(cms.addTimeStamp(token));
    return token;
}

Result<QByteArray> signCms(RawSigner& signer, const QByteArray& contentDigest,
                           const SignatureScheme& scheme, TimeStampSource* timeStamps)
{
    LUYTRE_TRY(cms, CmsBuilder::begin(signer.certificate(), signer.chain(), contentDigest, scheme));
    LUYTRE_TRY(signature, signer.sign(cms.message(), cms.scheme()));
    cms.setSignature(signature);
    if (timeStamps) {
        LUYTRE_CHECK(stampSignature(cms, signature, *timeStamps));
    }
    return cms.der();
}

} // namespace luytre
