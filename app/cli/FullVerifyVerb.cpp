#include "cli/Interrupt.h"
#include "cli/TrustSupport.h"
#include "cli/VerbRegistry.h"
#include "cli/VerdictPrinter.h"
#include "cli/Words.h"

#include "package/Package.h"
#include "package/PackageCheck.h"
#include "package/SignerOrganisation.h"
#include "package/VerificationSheet.h"
#include "signing/SignatureVerifier.h"

#include <future>
#include <optional>

namespace luytre::cli {

namespace {

/// A package, unless only the signatures are asked for; or the finding that it is an unsound one.
struct Content {
    std::optional<Package> package;
    std::vector<VerificationFinding> findings;
};

Content contentOf(const Arguments& arguments)
{
    Content content;
    if (arguments.has(latin("signatures-only"))) {
        return content;
    }
    auto package = Package::open(arguments.word(0));
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

using Findings = Result<std::vector<VerificationFinding>>;

/// What is inside is compared while the signatures are examined.
std::future<Findings> compareBeside(const Content& content)
{
    return std::async(std::launch::async | std::launch::deferred, [&content]() -> Findings {
        return content.package ? checkPackage(*content.package, nullptr, &interruptToken())
                               : Findings(content.findings);
    });
}

QString listsText(const TrustStore& anchors)
{
    QStringList lists;
    for (const RevocationList& list : anchors.revocationLists()) {
        lists.append(QStringLiteral("%1: %2 – %3")
                         .arg(list.issuer(), vietnameseDate(inVietnam(list.thisUpdate()).date()),
                              vietnameseDate(inVietnam(list.nextUpdate()).date())));
    }
    return lists.join(QStringLiteral("; "));
}

Result<void> writeSheet(Session& session, const VerificationReport& report,
                        const std::optional<Package>& package, const TrustStore& anchors)
{
    const QString path = session.arguments().value(latin("report"));
    if (path.isEmpty()) {
        return {};
    }
    SheetSubject subject;
    subject.file = session.arguments().word(0);
    subject.package = package ? &*package : nullptr;
    subject.packageChecked = package.has_value();
    subject.checkedAt = session.clock().now();
    subject.revocationLists = listsText(anchors);
    return writeVerificationSheet(report, subject, session.console().language(), path);
}

Result<ExitCode> run(Session& session)
{
    LUYTRE_TRY(at, session.instantOption(latin("at")));
    LUYTRE_TRY(anchors, trustOf(session));
    Console& console = session.console();
    TerminalProgress progress(console, console.say(u"Kiểm tra", u"Verifying"));
    Content content = contentOf(session.arguments());
    auto comparison = compareBeside(content);
    const SignatureVerifier verifier(anchors, session.clock());
    LUYTRE_TRY(report,
               verifier.verify(session.arguments().word(0), at, &progress, &interruptToken()));
    LUYTRE_TRY(compared, comparison.get());
    if (report.verdict >= Verdict::Broken) {
        content.package.reset(); // nothing inside counts
    } else {
        addFindings(report, compared);
    }
    if (content.package) {
        addFindings(report, signerOrganisationFindings(content.package->dossier(), report));
    }
    LUYTRE_CHECK(writeSheet(session, report, content.package, anchors));
    return tellVerdict(console, report);
}

} // namespace

Verb fullVerifyVerb()
{
    Verb verb = verifyVerb();
    verb.drawsPages = true;
    verb.run = run;
    return verb;
}

} // namespace luytre::cli
