#pragma once

#include "base/StreamDigest.h"
#include "crypto/CmsVerifier.h"
#include "crypto/OpenSsl.h"

#include <optional>

/// What signatures on documents and time stamps have in common: the reading of a SignerInfo.
namespace luytre::ssl {

/// Nothing for digests that are not known.
[[nodiscard]] std::optional<DigestAlgorithm> digestAlgorithmOf(const X509_ALGOR* algorithm);

/// The digest that a signer names. Owned by the signer.
[[nodiscard]] X509_ALGOR* digestIdentifierOf(CMS_SignerInfo* info);

/// The value of a signed attribute that is there exactly once, with one value; else nullptr.
[[nodiscard]] const void* signedAttribute(CMS_SignerInfo* info, int nid, int type);

[[nodiscard]] QByteArray bytesOf(const ASN1_STRING* string);

/// ESS signing-certificate-v2 (RFC 5035) or its SHA-1 predecessor (RFC 2634) names this certificate
/// first; others that it names must travel along.
[[nodiscard]] CertificateBinding bindingOf(CMS_SignerInfo* info, const Certificate& signer,
                                           const std::vector<Certificate>& others);

/// One digest is named throughout (RFC 5652, 5.3; of PSS RFC 4056, of EdDSA RFC 8419): two
/// different ones are an attempt to confuse.
[[nodiscard]] bool signatureUsesItsDigest(CMS_SignerInfo* info, const Certificate& signer);

/// SHA-224 or better.
[[nodiscard]] bool isStrong(DigestAlgorithm algorithm);

} // namespace luytre::ssl
