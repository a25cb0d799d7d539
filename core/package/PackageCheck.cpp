#include "package/PackageCheck.h"

#include "package/PackageContent.h"
#include "package/PackagePages.h"
#include "pdf/PageComparison.h"

#include <QBuffer>
#include <QTemporaryDir>

#include <algorithm>
#include <future>

namespace luytre {

namespace {

/// More page numbers than a person reads are cut.
constexpr std::size_t mostPagesNamed = 20;

bool isAboutTheMachine(ErrorCode code)
{
    return code == ErrorCode::Cancelled || code == ErrorCode::DiskFull
        || code == ErrorCode::FileUnwritable;
}

Result<QByteArray> embeddedBytes(const Package& package, const Evidence& evidence)
{
    const auto& files = package.manifest().files;
    const auto file = std::find_if(files.begin(), files.end(), [&](const PackageFile& entry) {
        return entry.role == PackageRole::Evidence && entry.sha256 == evidence.sha256;
    });
    if (file == files.end()) {
        return failure(ErrorCode::PackageInvalid, evidence.id, package.pdf().path());
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    LUYTRE_CHECK(package.copyFile(*file, buffer));
    return buffer.data();
}

/// The numbers of the pages that differ, in words for a finding.
QString named(const std::vector<int>& pages)
{
    QStringList numbers;
    for (std::size_t i = 0; i < std::min(pages.size(), mostPagesNamed); ++i) {
        numbers.append(QString::number(pages[i] + 1));
    }
    if (pages.size() > mostPagesNamed) {
        numbers.append(QStringLiteral("… (%1)").arg(pages.size()));
    }
    return numbers.join(QStringLiteral(", "));
}

Result<std::vector<int>> pagesUnlikeTheRecord(const Package& package, ProgressSink* progress,
                                              const CancellationToken* cancel)
{
    LUYTRE_TRY(pack, package.regulationPack());
    LUYTRE_TRY(catalogue, package.catalogue());
    const PackagePagesInput input{
        package.dossier(), pack, catalogue, package.manifest().kind,
        [&package](const Evidence& evidence) { return embeddedBytes(package, evidence); }};
    LUYTRE_TRY(pages, renderPackagePages(input, progress, cancel));
    pages.document.metadata.title = pages.title;
    pages.document.metadata.created = package.manifest().created;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("pages.pdf"));
    LUYTRE_CHECK(writePdfa(pages.document, path, nullptr, cancel));
    LUYTRE_TRY(rendered, PdfFile::open(path));
    return differingPages(package.pdf(), rendered);
}

/// Evidence is read while the pages are made, so from a file of its own.
Result<void> compareEvidence(const Package& package, const CancellationToken* cancel)
{
    LUYTRE_TRY(own, package.reopened());
    return own.verifyEvidence(nullptr, cancel);
}

/// What a difference between pages and record means.
std::vector<VerificationFinding> pageFindings(const Package& package,
                                              const Result<std::vector<int>>& different)
{
    const bool ownPages = package.manifest().engine == packageEngine();
    if (!different && !ownPages && different.error().code == ErrorCode::FindingsBlock) {
        // Another version had other rules for what may be submitted.
        return {{FindingCode::PagesOfOtherVersion, QString(),
                 QStringLiteral("1–%1").arg(package.pdf().pageCount().value_or(1))}};
    }
    if (!different) {
        return {{FindingCode::PackageInconsistent, QString(), different.error().detail}};
    }
    if (different->empty()) {
        return {};
    }
    return {{ownPages ? FindingCode::PagesUnlikeData : FindingCode::PagesOfOtherVersion, QString(),
             named(*different)}};
}

} // namespace

Result<std::vector<VerificationFinding>>
checkPackage(const Package& package, ProgressSink* progress, const CancellationToken* cancel)
{
    auto comparison = std::async(std::launch::async | std::launch::deferred,
                                 [&] { return compareEvidence(package, cancel); });
    const auto different = pagesUnlikeTheRecord(package, progress, cancel);
    const auto evidence = comparison.get();
    if (!different && isAboutTheMachine(different.error().code)) {
        return failure(different.error());
    }
    if (!evidence && isAboutTheMachine(evidence.error().code)) {
        return failure(evidence.error());
    }
    std::vector<VerificationFinding> findings = pageFindings(package, different);
    if (!evidence) {
        findings.push_back({FindingCode::EvidenceUnlikeManifest, QString(),
                            evidence.error().path + QLatin1Char(' ') + evidence.error().detail});
    }
    return findings;
}

} // namespace luytre
