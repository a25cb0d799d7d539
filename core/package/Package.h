#pragma once

#include "base/Progress.h"
#include "dossier/Dossier.h"
#include "exchange/EvidenceFolder.h"
#include "package/PackageManifest.h"
#include "pdf/PdfFile.h"
#include "regulation/Catalogue.h"
#include "regulation/RegulationPack.h"

namespace luytre {

/// A package that was opened. Opening checks that manifest and content agree: every embedded file
/// is listed and every listed one is there, the data files have the digests listed, the evidence
/// cited by the dossier is what is embedded. The bytes of evidence are read only by
/// verifyEvidence() and copies, which check them.
///
/// Says nothing about signatures: whether to believe it is the SignatureVerifier's answer. One
/// thread.
class Package
{
public:
    /// Fails with FileNotFound, FileUnreadable, PdfMalformed, PdfEncrypted, PdfUnsupported,
    /// NotAPackage, NewerFormat, PackageInvalid or TooLarge.
    [[nodiscard]] static Result<Package> open(const QString& path);

    /// The same package, opened once more for another thread. Fails as open().
    [[nodiscard]] Result<Package> reopened() const;

    [[nodiscard]] const PackageManifest& manifest() const { return m_manifest; }
    [[nodiscard]] const Dossier& dossier() const { return m_dossier; }
    [[nodiscard]] const PdfFile& pdf() const { return m_pdf; }
    /// The pack as it was used. Fails with PackageInvalid when the snapshot is not one.
    [[nodiscard]] Result<RegulationPack> regulationPack() const;
    /// The catalogue as it was used.
    [[nodiscard]] Result<Catalogue> catalogue() const;
    /// The bytes of a data file, by its name.
    [[nodiscard]] Result<QByteArray> dataFile(const QString& name) const;

    /// Copies a listed file to an open device. Fails with PackageInvalid (other size or digest than
    /// listed; the device then has bytes that must not be used), or the device's own failure.
    [[nodiscard]] Result<void> copyFile(const PackageFile& file, QIODevice& out) const;
    /// Reads every piece of evidence and compares it with the manifest. Fails with PackageInvalid
    /// or Cancelled.
    [[nodiscard]] Result<void> verifyEvidence(ProgressSink* progress = nullptr,
                                              const CancellationToken* cancel = nullptr) const;
    /// Writes the evidence into an existing folder and says where each piece is.
    [[nodiscard]] Result<EvidenceFiles>
    extractEvidence(const QString& folder, ProgressSink* progress = nullptr,
                    const CancellationToken* cancel = nullptr) const;

private:
    explicit Package(PdfFile pdf) : m_pdf(std::move(pdf)) { }
    [[nodiscard]] Result<void> readManifest();
    [[nodiscard]] Result<void> compareWithEmbedded() const;
    [[nodiscard]] Result<void> readData();
    [[nodiscard]] Result<void> compareEvidence() const;
    [[nodiscard]] Result<QJsonObject> regulationPart(const QString& key) const;

    PdfFile m_pdf;
    PackageManifest m_manifest;
    Dossier m_dossier;
    QByteArray m_dossierBytes;
    QByteArray m_regulationBytes;
};

} // namespace luytre
