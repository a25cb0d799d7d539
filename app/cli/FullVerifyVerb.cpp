#include "cli/Interrupt.h"
#include "cli/TrustSupport.h"
#include "cli/VerbRegistry.h"
#include "cli/VerdictPrinter.h"
#include "cli/Words.h"

#include "package/Package.h"
#include "package/PackageCheck.h"
#include "package/VerificationSheet.h"
#include "signing/SignatureVerifier.h"

#include <optional>

namespace luytre::cli {

namespace {

/// The package that is to be compared with its data; none when the file is no package, or is so
/// unsound that nothing inside counts.
std::optional<Package> packageOf(const Arguments& arguments, VerificationReport& report)
{
    if (arguments.has(latin("signatures-only")) || report.verdict >= Verdict::Broken) {
        return std::nullopt;
    }
    auto package = Package::open(arguments.word(0));
    if (package) {
        return std::optional<Package>(std::move(*package));
    }
    const ErrorCode code = package.error().code;
    if (code == ErrorCode::PackageInvalid || code == ErrorCode::NewerFormat
        || code == ErrorCode::TooLarge) {
        addFindings(report,
                    {{FindingCode::PackageInconsistent, QString(), package.error().detail}});
    }
    return std::nullopt;
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
    const SignatureVerifier verifier(anchors, session.clock());
    LUYTRE_TRY(report,
               verifier.verify(session.arguments().word(0), at, &progress, &interruptToken()));
    const auto package = packageOf(session.arguments(), report);
    if (package) {
        LUYTRE_TRY(findings, checkPackage(*package, report, &progress, &interruptToken()));
        addFindings(report, findings);
    }
    LUYTRE_CHECK(writeSheet(session, report, package, anchors));
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
