#include "forms/package/ExportWork.h"

#include "base/Text.h"
#include "crypto/AdministratorTrust.h"
#include "crypto/Pkcs12.h"
#include "signing/SignatureVerifier.h"

#include <QRegularExpression>

namespace luytre::forms {

Result<ExportInput> collectForExport(Desk& desk, ExportInput input)
{
    input.folder = std::make_shared<QTemporaryDir>();
    if (!input.folder->isValid()) {
        return failure(ErrorCode::FileUnwritable, input.folder->errorString(),
                       input.folder->path());
    }
    LUYTRE_TRY(files,
               collectEvidence(*input.dossier, input.folder->path(),
                               [&](const QString& sha256, const QString& path) {
                                   return desk.workspace.evidence().readToFile(sha256, path);
                               }));
    input.evidence = std::move(files);
    return input;
}

Result<WrittenPackage> writeExport(const ExportInput& input, ProgressSink& progress,
                                   const CancellationToken& cancel)
{
    const PackageRequest request{
        *input.dossier, *input.pack, *input.catalogue, input.evidence, input.kind,
        input.revision, {}};
    return writePackage(request, input.path, &progress, &cancel);
}

Result<TrustStore> trustOf(Desk& desk)
{
    LUYTRE_TRY(locked, readAdministratorTrust(administratorTrustPath()));
    if (locked) {
        return std::move(*locked);
    }
    TrustStore store;
    LUYTRE_TRY(anchors, desk.workspace.trust().anchors());
    for (const StoredAnchor& anchor : anchors) {
        const auto purpose = enumFromString<TrustPurpose>(anchor.purpose);
        const auto certificate = Certificate::fromDer(anchor.certificate);
        if (!purpose || !certificate || certificate->sha256Fingerprint() != anchor.fingerprint) {
            return failure(ErrorCode::WorkspaceDamaged, anchor.fingerprint, desk.workspace.path());
        }
        store.add(*certificate, *purpose);
    }
    LUYTRE_TRY(lists, desk.workspace.trust().revocationLists());
    for (const StoredRevocationList& stored : lists) {
        const auto list = RevocationList::parse(stored.list);
        if (!list) {
            return failure(ErrorCode::WorkspaceDamaged, stored.fingerprint, desk.workspace.path());
        }
        store.add(*list);
    }
    return store;
}

Result<VerificationReport> signAndVerify(const SignOrder& order, const TrustStore& trust,
                                         PinProvider& pins, ProgressSink& progress,
                                         const CancellationToken& cancel)
{
    std::unique_ptr<RawSigner> signer;
    if (order.token) {
        LUYTRE_TRY(onToken, TokenSigner::open(*order.token, pins, &cancel));
        signer = std::move(onToken);
    } else {
        LUYTRE_TRY(inFile, openPkcs12(order.keyFile, order.password));
        signer = std::move(inFile);
    }
    const SystemClock clock;
    LUYTRE_CHECK(PadesSigner(clock).sign(order.request, *signer, &progress, &cancel));
    return SignatureVerifier(trust, clock).verify(order.request.output, {}, &progress, &cancel);
}

QString proposedFileName(const Dossier& dossier)
{
    static const QRegularExpression other(QStringLiteral("[^a-z0-9]+"));
    QString name = foldForSearch(dossier.system.shortName.isEmpty() ? dossier.system.name
                                                                    : dossier.system.shortName);
    name.replace(other, QStringLiteral("-"));
    name = name.left(60);
    while (name.endsWith(QLatin1Char('-'))) {
        name.chop(1);
    }
    return QStringLiteral("ho-so-%1-lan-%2.pdf")
        .arg(name.isEmpty() ? QStringLiteral("moi") : name)
        .arg(dossier.round);
}

} // namespace luytre::forms
