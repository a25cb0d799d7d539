#include "package/PackageWriter.h"

#include "base/AtomicFile.h"
#include "base/Clock.h"
#include "base/Digest.h"
#include "package/Package.h"
#include "package/PackageContent.h"
#include "package/PackagePages.h"
#include "package/SecrecyMarking.h"

#include <QFileInfo>

namespace luytre {

namespace {

/// One stretch of the whole work: a part's own progress, told to the caller as a part of 1000.
class Stretch final : public ProgressSink
{
public:
    Stretch(ProgressSink* whole, int from, int to) : m_whole(whole), m_from(from), m_to(to) { }
    void report(qint64 done, qint64 total) override
    {
        constexpr qint64 wholeWork = 1000;
        if (m_whole != nullptr && total > 0) {
            m_whole->report(m_from + (m_to - m_from) * done / total, wholeWork);
        }
    }

private:
    ProgressSink* m_whole;
    int m_from;
    int m_to;
};

/// What is drawn into the pages must be what is embedded.
Result<QByteArray> drawingBytes(const PackageRequest& request, const Evidence& evidence)
{
    const auto file = request.evidence.find(evidence.id);
    if (file == request.evidence.end()) {
        return failure(ErrorCode::EvidenceMissing, evidence.id, evidence.fileName);
    }
    LUYTRE_TRY(bytes, readFile(file->second));
    if (sha256Hex(bytes) != evidence.sha256) {
        return failure(ErrorCode::EvidenceChanged, evidence.id, file->second);
    }
    return bytes;
}

/// Opens what was written and compares it with what was meant.
Result<void> readBack(const QString& written, const PackageRequest& request,
                      const PackageManifest& manifest, ProgressSink* progress,
                      const CancellationToken* cancel)
{
    const auto fail = [&](const Error& cause) {
        if (cause.code == ErrorCode::Cancelled) {
            return failure(cause);
        }
        Error error;
        error.code = ErrorCode::ReadBackFailed;
        error.detail = QString(errorCodeName(cause.code)) + QStringLiteral(": ") + cause.detail;
        error.causes = {cause};
        return failure(std::move(error));
    };
    auto package = Package::open(written);
    if (!package) {
        return fail(package.error());
    }
    if (package->manifest() != manifest || package->dossier() != request.dossier) {
        return failure(ErrorCode::ReadBackFailed, QStringLiteral("the record differs"));
    }
    const auto evidence = package->verifyEvidence(progress, cancel);
    return evidence ? Result<void>() : fail(evidence.error());
}

} // namespace

Result<WrittenPackage> writePackage(const PackageRequest& request, const QString& path,
                                    ProgressSink* progress, const CancellationToken* cancel)
{
    if (request.kind == PackageKind::Submission && request.dossier.interview != Interview{}) {
        Dossier submitted = request.dossier;
        submitted.interview = {};
        return writePackage({submitted, request.pack, request.catalogue, request.evidence,
                             request.kind, request.revision, request.answers},
                            path, progress, cancel);
    }
    LUYTRE_CHECK(refuseSecrecyMarking(request.dossier));
    LUYTRE_TRY(content, makePackageContent(request));
    Stretch rendering(progress, 0, 400);
    Stretch writing(progress, 400, 800);
    Stretch reading(progress, 800, 1000);
    PackagePagesInput input{
        request.dossier, request.pack, request.catalogue, request.kind,
        [&request](const Evidence& evidence) { return drawingBytes(request, evidence); }};
    LUYTRE_TRY(rendered, renderPackagePages(input, &rendering, cancel));
    removeAbandonedParts(QFileInfo(path).absolutePath());
    LUYTRE_TRY(target, AtomicFile::create(path));

    WrittenPackage result;
    result.manifest = content.manifest;
    result.level = rendered.level;
    result.pageCount = rendered.pageCount;
    PdfaDocument pdf = std::move(rendered.document);
    pdf.metadata = packageMetadata(request, content.manifest, rendered.title);
    pdf.attachments = std::move(content.attachments);
    const QString temporary = target.temporaryPath();
    const auto finish = [&]() -> Result<void> {
        LUYTRE_CHECK(writePdfa(pdf, temporary, &writing, cancel));
        LUYTRE_CHECK(readBack(temporary, request, result.manifest, &reading, cancel));
        result.size = QFileInfo(temporary).size();
        return target.commit();
    };
    if (const auto finished = finish(); !finished) {
        const Error& error = finished.error();
        return failure(error.file.isEmpty() || error.file == temporary ? error.withFile(path)
                                                                       : error);
    }
    return result;
}

} // namespace luytre
