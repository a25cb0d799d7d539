#include "package/PackageContent.h"

#include "base/Clock.h"
#include "base/Digest.h"

#include "PageFingerprint.h"

#include <algorithm>

namespace luytre {

namespace {

/// Deflating these again costs time and gains nothing.
bool isCompressed(const QString& mediaType)
{
    static const QStringList compressed = {
        QStringLiteral("application/pdf"),     QStringLiteral("application/zip"),
        QStringLiteral("application/gzip"),    QStringLiteral("application/x-7z-compressed"),
        QStringLiteral("application/vnd.rar"), QStringLiteral("image/jpeg"),
        QStringLiteral("image/png"),           QStringLiteral("image/webp"),
        QStringLiteral("video/mp4"),           QStringLiteral("audio/mpeg"),
    };
    return compressed.contains(mediaType)
        || mediaType.startsWith(QLatin1String("application/vnd.openxmlformats"))
        || mediaType.startsWith(QLatin1String("application/vnd.oasis"));
}

QByteArray regulationSnapshot(const PackageRequest& request)
{
    return canonicalJson(QJsonObject{
        {QStringLiteral("formatVersion"), packageFormatVersion},
        {QStringLiteral("pack"), toJson(request.pack)},
        {QStringLiteral("catalogue"), request.catalogue.toJson()},
    });
}

PdfAttachment dataAttachment(const QString& name, const QByteArray& bytes,
                             PdfRelationship relationship)
{
    PdfAttachment attachment;
    attachment.name = name;
    attachment.mediaType = QStringLiteral("application/json");
    attachment.relationship = relationship;
    attachment.content = bytes;
    return attachment;
}

PackageFile fileEntry(const PdfAttachment& attachment, PackageRole role, const QByteArray& bytes)
{
    return {attachment.name, role, attachment.mediaType, bytes.size(), sha256Hex(bytes)};
}

tl::unexpected<Error> missing(const Evidence& evidence, const QString& detail)
{
    return failure(ErrorCode::EvidenceMissing, detail, evidence.fileName);
}

/// Each piece once, however many entries of the dossier have the same bytes.
Result<void> addEvidence(const PackageRequest& request, PackageContent& content)
{
    const auto names = evidenceStorageNames(request.dossier);
    std::map<QString, bool> added;
    for (const Evidence& evidence : request.dossier.evidence) {
        const auto file = request.evidence.find(evidence.id);
        if (evidence.sha256.isEmpty() || file == request.evidence.end()) {
            return missing(evidence, evidence.id);
        }
        if (std::exchange(added[evidence.sha256], true)) {
            continue;
        }
        PdfAttachment attachment;
        attachment.name = QLatin1String(packageEvidenceFolder) + names.at(evidence.sha256);
        attachment.description = evidence.title;
        attachment.mediaType = evidence.mediaType;
        attachment.relationship = PdfRelationship::Supplement;
        attachment.content = file->second;
        attachment.sha256 = evidence.sha256;
        attachment.alreadyCompressed = isCompressed(evidence.mediaType);
        content.manifest.files.push_back({attachment.name, PackageRole::Evidence,
                                          evidence.mediaType, evidence.size, evidence.sha256});
        content.attachments.push_back(std::move(attachment));
    }
    return {};
}

} // namespace

QString packageEngine()
{
    return QStringLiteral("Lũy Tre " LUYTRE_VERSION " (" LUYTRE_PAGE_FINGERPRINT ")");
}

QDateTime packageInstant(const Dossier& dossier, const RegulationPack& pack)
{
    const QDate date = dossier.letter.date.isValid() ? dossier.letter.date
        : dossier.situation.preparedOn.isValid()     ? dossier.situation.preparedOn
                                                     : pack.validFrom;
    return QDateTime(date, QTime(0, 0), Qt::OffsetFromUTC, vietnamUtcOffsetSeconds).toUTC();
}

Result<PackageContent> makePackageContent(const PackageRequest& request)
{
    PackageContent content;
    const QByteArray dossier = writeDossier(request.dossier);
    const QByteArray regulation = regulationSnapshot(request);
    PackageManifest& manifest = content.manifest;
    manifest.kind = request.kind;
    manifest.dossier = request.dossier.id;
    manifest.revision = request.revision;
    manifest.round = request.dossier.round;
    manifest.engine = packageEngine();
    manifest.created = packageInstant(request.dossier, request.pack);
    manifest.regulation = request.pack.id;
    manifest.catalogue = request.catalogue.id();
    manifest.catalogueSha256 = request.catalogue.sha256();
    manifest.answers = request.answers;
    // A name-based UUID: made from the record, so the same record has the same one.
    manifest.id = QUuid::createUuidV5(request.dossier.id,
                                      sha256Hex(dossier + regulation) + enumToString(request.kind)
                                          + QString::number(request.revision));

    content.attachments.push_back(
        dataAttachment(QLatin1String(packageDossierName), dossier, PdfRelationship::Source));
    manifest.files.push_back(fileEntry(content.attachments.back(), PackageRole::Dossier, dossier));
    content.attachments.push_back(
        dataAttachment(QLatin1String(packageRegulationName), regulation, PdfRelationship::Data));
    manifest.files.push_back(
        fileEntry(content.attachments.back(), PackageRole::Regulation, regulation));
    LUYTRE_CHECK(addEvidence(request, content));
    content.attachments.insert(content.attachments.begin(),
                               dataAttachment(QLatin1String(packageManifestName),
                                              canonicalJson(toJson(manifest)),
                                              PdfRelationship::Data));
    for (PdfAttachment& attachment : content.attachments) {
        attachment.created = manifest.created;
    }
    return content;
}

PdfMetadata packageMetadata(const PackageRequest& request, const PackageManifest& manifest,
                            const QString& title)
{
    PdfMetadata metadata;
    metadata.title = title;
    metadata.author = request.dossier.operatingUnit.name;
    metadata.subject = request.dossier.system.name;
    metadata.creator = QStringLiteral("Lũy Tre " LUYTRE_VERSION);
    metadata.producer = metadata.creator;
    metadata.created = manifest.created;
    metadata.extension.namespaceUri = QStringLiteral("urn:luytre:ns:package:1#");
    metadata.extension.prefix = QStringLiteral("luytre");
    metadata.extension.description = QStringLiteral("Package of a graded security dossier");
    metadata.extension.properties = {
        {QStringLiteral("kind"), enumToString(manifest.kind)},
        {QStringLiteral("identifier"), manifest.id.toString(QUuid::WithoutBraces)},
        {QStringLiteral("dossier"), manifest.dossier.toString(QUuid::WithoutBraces)},
        {QStringLiteral("revision"), QString::number(manifest.revision)},
        {QStringLiteral("round"), QString::number(manifest.round)},
    };
    return metadata;
}

} // namespace luytre
