#pragma once

#include "base/Result.h"
#include "crypto/TrustStore.h"

#include <QString>

#include <optional>

namespace luytre {

/// An anchor of the administrator's list.
struct AdministratorAnchor {
    TrustPurpose purpose = TrustPurpose::Public;
    QString file; ///< PEM, DER or PKCS#7; relative to the list
};

/// The administrator's list as it is written: JSON that names files beside it.
///
///     {"anchors": [{"purpose": "government", "file": "root.cer"}],
///      "revocationLists": ["root.crl"]}
struct AdministratorTrustFile {
    std::vector<AdministratorAnchor> anchors;
    std::vector<QString> revocationLists;
};

/// Where the administrator's list is looked for: /etc/luytre/trust.json. Only when there is none,
/// the variable LUYTRE_TRUST_LIST may name another, so that a user can bind himself to a list but
/// never slip out of one.
[[nodiscard]] QString administratorTrustPath();

/// What the administrator allows on this machine; nothing when there is no list, and then the user
/// decides. A list that cannot be read is a failure, never an absent list: FileUnreadable,
/// JsonSyntax, JsonSchema, FileNotFound (a file it names), CertificateInvalid.
[[nodiscard]] Result<std::optional<TrustStore>> readAdministratorTrust(const QString& path);

template <class Archive>
void describe(Archive& a, AdministratorAnchor& anchor)
{
    a.required("purpose", anchor.purpose);
    a.required("file", anchor.file);
}

template <class Archive>
void describe(Archive& a, AdministratorTrustFile& list)
{
    a.required("anchors", list.anchors);
    a.field("revocationLists", list.revocationLists);
}

} // namespace luytre
