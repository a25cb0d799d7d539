#include "cli/TrustSupport.h"
#include "cli/VerbRegistry.h"
#include "cli/Words.h"
#include "cli/WorkspaceSupport.h"

namespace luytre::cli {

namespace {

Result<ExitCode> run(Session& session)
{
    Console& console = session.console();
    LUYTRE_CHECK(requireUnlockedTrust());
    LUYTRE_TRY(workspace, Workspace::open(session.arguments().word(0), OpenMode::ReadWrite));
    LUYTRE_TRY(removed, workspace->trust().remove(session.arguments().word(1)));
    console.line(
        console.say(u"Đã bỏ khỏi danh sách: SHA-256 %1", u"Removed: SHA-256 %1").arg(removed));
    console.json({{latin("removed"), removed}});
    return ExitCode::Good;
}

} // namespace

Verb trustRemoveVerb()
{
    Verb verb;
    verb.name = latin("trust remove");
    verb.summary = words(u"Bỏ một chứng thư gốc hoặc danh sách thu hồi khỏi kho.",
                         u"Remove an anchor or a revocation list from a workspace.");
    verb.details
        = words(u"Nêu dấu vân tay SHA-256, hoặc ít nhất tám ký tự đầu; xem bằng “trust list”.",
                u"Named by its SHA-256 fingerprint, or the first eight characters or more of it; "
                u"see “trust list”.");
    verb.arguments = {workspaceArgument(),
                      {latin("FINGERPRINT"),
                       words(u"Dấu vân tay SHA-256.", u"The SHA-256 fingerprint."), false, false}};
    verb.noMeans = words(u"không có mục nào, hoặc nhiều hơn một, có dấu vân tay như vậy",
                         u"none, or more than one, has such a fingerprint");
    verb.examples = {{latin("trust remove kho.luytre 3f9a0c12"),
                      words(u"Thôi tin chứng thư đó.", u"No longer trust that certificate.")}};
    verb.run = run;
    return verb;
}

} // namespace luytre::cli
