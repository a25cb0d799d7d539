#include "package/PackageWriter.h"

#include "base/AtomicFile.h"
#include "base/Clock.h"
#include "base/Digest.h"
#include "dossier/DossierCheck.h"
#include "dossier/LevelDetermination.h"
#include "package/Package.h"
#include "package/PackageContent.h"
#include "package/SecrecyMarking.h"
#include "pdf/PlaceablePage.h"
#include "report/DossierDocument.h"
#include "scoring/Score.h"

#include <QFileInfo>

#include <algorithm>

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

Result<void> refuseFindings(const std::vector<Finding>& findings)
{
    Error error;
    error.code = ErrorCode::FindingsBlock;
    for (const Finding& finding : findings) {
        if (finding.severity == Severity::Block) {
            Error cause;
            cause.code = ErrorCode::FindingsBlock;
            cause.detail = finding.rule;
            cause.path = finding.place;
            error.causes.push_back(std::move(cause));
        }
    }
    error.detail = QStringLiteral("%1 findings").arg(error.causes.size());
    return failure(std::move(error));
}

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

struct Rendered {
    RenderedDocument document;
    Level level = lowestLevel;
};

Result<Rendered> render(const PackageRequest& request, ProgressSink* progress,
                        const CancellationToken* cancel)
{
    // The day of the record, so that the document does not change with the day it is made on.
    const QDate day = inVietnam(packageInstant(request.dossier, request.pack)).date();
    const LevelDetermination determination = determineLevel(request.dossier, request.pack);
    auto findings
        = checkDossier(request.dossier, CheckContext{request.pack, request.catalogue, day});
    if (request.kind == PackageKind::Submission && blocksSubmission(findings)) {
        LUYTRE_CHECK(refuseFindings(findings));
    }
    // Only a draft gets here without a level; it shows the lowest one's requirements and says what
    // is missing.
    const Level level = dossierLevel(request.dossier, determination).value_or(lowestLevel);
    const Score score = scoreDossier(request.dossier, request.catalogue, level);
    const DossierDocumentInput input{
        request.dossier,
        request.pack,
        request.catalogue,
        determination,
        score,
        std::move(findings),
        request.kind == PackageKind::Draft,
        [&request](const Evidence& evidence) { return drawingBytes(request, evidence); },
        placeablePageSize};
    LUYTRE_TRY(document, renderDossier(input, progress, cancel));
    return Rendered{std::move(document), level};
}

Result<PdfaDocument> assemble(const PackageRequest& request, RenderedDocument& document,
                              PackageContent& content)
{
    PdfaDocument pdf;
    pdf.pages = std::move(document.pdf);
    pdf.metadata = packageMetadata(request, content.manifest, document.title);
    // A PDF outline deepens one level at a time; a heading without its parent in between rises.
    int deepest = 0;
    for (const auto& entry : document.outline) {
        const int level = std::min(entry.level, deepest);
        pdf.outline.push_back({entry.title, level, entry.page, entry.y});
        deepest = level + 1;
    }
    for (const auto& link : document.links) {
        pdf.links.push_back({link.page, link.rect, link.targetPage, link.targetY});
    }
    for (const auto& place : document.signatures) {
        pdf.signatureFields.push_back({place.field, place.page, place.rect, place.label});
    }
    for (const auto& placed : document.placedPdfs) {
        if (const Evidence* evidence = request.dossier.findEvidence(placed.evidence)) {
            LUYTRE_TRY(bytes, drawingBytes(request, *evidence));
            pdf.placedPages.push_back({bytes, placed.page, placed.rect});
        }
    }
    pdf.attachments = std::move(content.attachments);
    return pdf;
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
    LUYTRE_CHECK(refuseSecrecyMarking(request.dossier));
    LUYTRE_TRY(content, makePackageContent(request));
    Stretch rendering(progress, 0, 400);
    Stretch writing(progress, 400, 800);
    Stretch reading(progress, 800, 1000);
    LUYTRE_TRY(rendered, render(request, &rendering, cancel));
    removeAbandonedParts(QFileInfo(path).absolutePath());
    LUYTRE_TRY(target, AtomicFile::create(path));

    WrittenPackage result;
    result.manifest = content.manifest;
    result.level = rendered.level;
    result.pageCount = rendered.document.pageCount;
    LUYTRE_TRY(pdf, assemble(request, rendered.document, content));
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
