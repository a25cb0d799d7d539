#include "cli/Interrupt.h"
#include "cli/TrustSupport.h"
#include "cli/VerbRegistry.h"
#include "cli/VerdictPrinter.h"
#include "cli/Words.h"

#include "package/FileVerification.h"
#include "package/VerificationSheet.h"
#include "signing/SignatureVerifier.h"

namespace luytre::cli {

namespace {

Result<VerifiedFile> examine(Session& session, const TrustStore& anchors, const QDateTime& at,
                             ProgressSink& progress)
{
    const QString path = session.arguments().word(0);
    if (!session.arguments().has(latin("signatures-only"))) {
        return verifyFile(path, anchors, session.clock(), at, &progress, &interruptToken());
    }
    const SignatureVerifier verifier(anchors, session.clock());
    LUYTRE_TRY(report, verifier.verify(path, at, &progress, &interruptToken()));
    return VerifiedFile{std::move(report), std::nullopt};
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
    LUYTRE_TRY(verified, examine(session, anchors, at, progress));
    LUYTRE_CHECK(writeSheet(session, verified.report, verified.package, anchors));
    return tellVerdict(console, verified.report);
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
