#include "cli/VerbRegistry.h"
#include "cli/Words.h"
#include "cli/WorkspaceSupport.h"

namespace luytre::cli {

namespace {

Result<ExitCode> run(Session& session)
{
    Console& console = session.console();
    const QString file = session.arguments().word(0);
    LUYTRE_TRY(workspace, Workspace::create(file));
    console.line(console.say(u"Đã tạo kho hồ sơ %1", u"Made the workspace %1").arg(file));
    console.json({{latin("workspace"), file},
                  {latin("id"), workspace->id().toString(QUuid::WithoutBraces)}});
    return ExitCode::Good;
}

} // namespace

Verb workspaceInitVerb()
{
    Verb verb;
    verb.name = latin("workspace init");
    verb.summary = words(u"Tạo một kho hồ sơ mới, trống.", u"Make a new, empty workspace.");
    verb.details = words(
        u"Kho là một tệp giữ mọi hồ sơ cùng lịch sử và minh chứng. Tệp đã có thì không bị ghi đè.",
        u"A workspace is one file that keeps all dossiers with their history and evidence. A file "
        u"that is there already is never overwritten.");
    verb.arguments = {workspaceArgument()};
    verb.examples = {{latin("workspace init van-phong.luytre"),
                      words(u"Kho mới của văn phòng.", u"A new workspace of the office.")}};
    verb.run = run;
    return verb;
}

} // namespace luytre::cli
