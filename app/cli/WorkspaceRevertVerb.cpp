#include "cli/VerbRegistry.h"
#include "cli/Words.h"
#include "cli/WorkspaceSupport.h"

namespace luytre::cli {

namespace {

Result<ExitCode> run(Session& session)
{
    Console& console = session.console();
    LUYTRE_TRY(to, session.numberOption(latin("to"), 1, 1000000000));
    LUYTRE_TRY(opened, openDossier(session, session.arguments().word(0), OpenMode::ReadWrite));
    LUYTRE_TRY(revision,
               opened.workspace->dossiers().history().restore(opened.id, to, editBy(session)));
    console.line(console
                     .say(u"Hồ sơ trở lại như lần sửa %1; đó là lần sửa %2.",
                          u"The dossier is again as in revision %1; that is revision %2.")
                     .arg(to)
                     .arg(revision));
    console.json({{latin("dossier"), opened.id.toString(QUuid::WithoutBraces)},
                  {latin("to"), to},
                  {latin("revision"), revision}});
    return ExitCode::Good;
}

} // namespace

Verb workspaceRevertVerb()
{
    Verb verb;
    verb.name = latin("workspace revert");
    verb.summary = words(u"Đưa một hồ sơ về như một lần sửa trước.",
                         u"Make a dossier again what it was at a revision.");
    verb.details = words(u"Là một lần sửa mới: những gì ở giữa vẫn còn trong lịch sử.",
                         u"This is a new revision: what was in between stays in the history.");
    verb.arguments = {addressArgument()};
    verb.options = editOptions();
    verb.options.insert(verb.options.begin(),
                        OptionSpec{latin("to"),
                                   {},
                                   latin("N"),
                                   words(u"Lần sửa muốn trở lại.", u"The revision to go back to."),
                                   true,
                                   false});
    verb.examples = {{latin("workspace revert van-phong.luytre#3f2a --to 4 --note sửa-nhầm"),
                      words(u"Bỏ các sửa đổi sau lần 4.", u"Undo what came after revision 4.")}};
    verb.run = run;
    return verb;
}

} // namespace luytre::cli
