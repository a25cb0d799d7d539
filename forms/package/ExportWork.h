#pragma once

#include "base/SecureBytes.h"
#include "crypto/TrustStore.h"
#include "forms/models/DossierEditor.h"
#include "package/PackageWriter.h"
#include "signing/PadesSigner.h"
#include "signing/VerificationReport.h"
#include "token/TokenSigner.h"

#include <QTemporaryDir>

#include <memory>

namespace luytre::forms {

/// What a package is made of, out of the workspace, so that another thread can write it.
struct ExportInput {
    std::shared_ptr<const Dossier> dossier;
    std::shared_ptr<const RegulationPack> pack;
    std::shared_ptr<const Catalogue> catalogue;
    int revision = 0;
    PackageKind kind = PackageKind::Draft;
    QString path;
    std::shared_ptr<QTemporaryDir> folder; ///< holds the evidence until the package is written
    EvidenceFiles evidence;
};

/// Copies the evidence out; on the workspace's thread. Fails as EvidenceStore::readToFile().
[[nodiscard]] Result<ExportInput> collectForExport(Desk& desk, ExportInput input);

/// Writes and reads back; any thread. Fails as writePackage().
[[nodiscard]] Result<WrittenPackage> writeExport(const ExportInput& input, ProgressSink& progress,
                                                 const CancellationToken& cancel);

/// Whom the office trusts, and the revocation lists it has: the administrator's locked list, else
/// those of the workspace; on the
/// workspace's thread. Fails with WorkspaceDamaged and as readAdministratorTrust().
[[nodiscard]] Result<TrustStore> trustOf(Desk& desk);

/// A signature, and where its key is: in a file, or on a token.
struct SignOrder {
    SignRequest request;
    QString keyFile;
    SecureBytes password; ///< of the key file
    std::optional<TokenKeyRequest> token; ///< set: the key is there, not in a file
};
/// Signs and verifies what was written; any thread. `pins` is asked for a token's PIN. Fails as
/// openPkcs12(), TokenSigner and PadesSigner::sign().
[[nodiscard]] Result<VerificationReport> signAndVerify(const SignOrder& order,
                                                       const TrustStore& trust, PinProvider& pins,
                                                       ProgressSink& progress,
                                                       const CancellationToken& cancel);

/// "ho-so-cong-thong-tin-dien-tu-lan-1.pdf"
[[nodiscard]] QString proposedFileName(const Dossier& dossier);

} // namespace luytre::forms
