#include "package/PackagePages.h"

#include "base/Clock.h"
#include "dossier/DossierCheck.h"
#include "dossier/LevelDetermination.h"
#include "package/PackageWriter.h"
#include "pdf/PlaceablePage.h"
#include "report/DossierDocument.h"
#include "scoring/Score.h"

#include <algorithm>

namespace luytre {

namespace {

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

Result<PdfaDocument> assemble(const PackagePagesInput& input, RenderedDocument& document)
{
    PdfaDocument pdf;
    pdf.pages = std::move(document.pdf);
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
        if (const Evidence* evidence = input.dossier.findEvidence(placed.evidence)) {
            LUYTRE_TRY(bytes, input.evidenceBytes(*evidence));
            pdf.placedPages.push_back({bytes, placed.page, placed.rect});
        }
    }
    return pdf;
}

} // namespace

Result<PackagePages> renderPackagePages(const PackagePagesInput& input, ProgressSink* progress,
                                        const CancellationToken* cancel)
{
    // The day of the record, so that the document does not change with the day it is made on.
    const QDate day = inVietnam(packageInstant(input.dossier, input.pack)).date();
    const LevelDetermination determination = determineLevel(input.dossier, input.pack);
    auto findings = checkDossier(input.dossier, CheckContext{input.pack, input.catalogue, day});
    if (input.kind == PackageKind::Submission && blocksSubmission(findings)) {
        LUYTRE_CHECK(refuseFindings(findings));
    }
    // Only a draft gets here without a level; it shows the lowest one's requirements and says what
    // is missing.
    const Level level = dossierLevel(input.dossier, determination).value_or(lowestLevel);
    const Score score = scoreDossier(input.dossier, input.catalogue, level);
    const DossierDocumentInput document{input.dossier,
                                        input.pack,
                                        input.catalogue,
                                        determination,
                                        score,
                                        std::move(findings),
                                        input.kind == PackageKind::Draft,
                                        input.evidenceBytes,
                                        placeablePageSize};
    LUYTRE_TRY(rendered, renderDossier(document, progress, cancel));
    PackagePages pages;
    pages.title = rendered.title;
    pages.level = level;
    pages.pageCount = rendered.pageCount;
    LUYTRE_TRY(assembled, assemble(input, rendered));
    pages.document = std::move(assembled);
    return pages;
}

} // namespace luytre
