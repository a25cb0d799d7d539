#include "package/FileVerification.h"

#include "package/PackageCheck.h"
#include "package/SignerOrganisation.h"
#include "signing/SignatureVerifier.h"

#include <future>

namespace luytre {

namespace {

using Findings = Result<std::vector<VerificationFinding>>;

/// A package, or the finding that the file is an unsound one.
struct Content {
    std::optional<Package> package;
    std::vector<VerificationFinding> findings;
};

Content contentOf(const QString& path)
{
    Content content;
    auto package = Package::open(path);
    if (package) {
        content.package.emplace(std::move(*package));
        return content;
    }
    const ErrorCode code = package.error().code;
    if (code == ErrorCode::PackageInvalid || code == ErrorCode::NewerFormat
        || code == ErrorCode::TooLarge) {
        content.findings.push_back(
            {FindingCode::PackageInconsistent, QString(), package.error().detail});
    }
    return content;
}

} // namespace

Result<VerifiedFile> verifyFile(const QString& path, const TrustStore& anchors, const Clock& clock,
                                const QDateTime& at, ProgressSink* progress,
                                const CancellationToken* cancel)
{
    Content content = contentOf(path);
    // What is inside is compared while the signatures are examined.
    auto comparison = std::async(std::launch::async | std::launch::deferred, [&]() -> Findings {
        return content.package ? checkPackage(*content.package, nullptr, cancel)
                               : Findings(content.findings);
    });
    const SignatureVerifier verifier(anchors, clock);
    LUYTRE_TRY(report, verifier.verify(path, at, progress, cancel));
    LUYTRE_TRY(compared, comparison.get());
    if (report.verdict >= Verdict::Broken) {
        content.package.reset(); // nothing inside counts
    } else {
        addFindings(report, compared);
    }
    if (content.package) {
        addFindings(report, signerOrganisationFindings(content.package->dossier(), report));
    }
    return VerifiedFile{std::move(report), std::move(content.package)};
}

} // namespace luytre
