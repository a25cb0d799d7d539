#include "cli/Interrupt.h"
#include "cli/VerbRegistry.h"
#include "cli/Words.h"
#include "cli/WorkspaceSupport.h"

namespace luytre::cli {

namespace {

Result<ExitCode> runBackup(Session& session)
{
    Console& console = session.console();
    const QString output = session.arguments().value(latin("output"));
    LUYTRE_TRY(workspace, openForReading(session.arguments().word(0)));
    TerminalProgress progress(console, console.say(u"Sao lưu", u"Backing up"));
    LUYTRE_CHECK(workspace->backup(output, &progress, &interruptToken()));
    console.line(
        console.say(u"Đã sao lưu và kiểm tra: %1", u"Backed up and verified: %1").arg(output));
    console.json({{latin("backup"), output}});
    return ExitCode::Good;
}

Result<ExitCode> runRestore(Session& session)
{
    Console& console = session.console();
    const QString output = session.arguments().value(latin("output"));
    LUYTRE_TRY(report, Workspace::restore(session.arguments().word(0), output));
    console.line(console.say(u"Đã khôi phục: %1", u"Restored: %1").arg(output));
    if (!report.oldFile.isEmpty()) {
        console.line(console.say(u"Kho cũ được giữ ở: %1", u"The old workspace is kept at: %1")
                         .arg(report.oldFile));
    }
    console.json({{latin("workspace"), output},
                  {latin("old"), report.oldFile},
                  {latin("check"), toJson(report.check)}});
    return ExitCode::Good;
}

} // namespace

Verb workspaceBackupVerb()
{
    Verb verb;
    verb.name = latin("workspace backup");
    verb.summary = words(u"Sao lưu kho, kể cả khi đang dùng.",
                         u"Back a workspace up, also while it is in use.");
    verb.details
        = words(u"Ghi một bản sao nhất quán, kiểm tra toàn vẹn rồi mới đặt vào chỗ.",
                u"Writes one consistent copy, which is verified before it takes its place.");
    verb.arguments = {workspaceArgument()};
    verb.options = {{latin("output"), latin("o"), latin("OUT"),
                     words(u"Tệp sao lưu ghi ra.", u"The backup to write."), true, false}};
    verb.examples = {{latin("workspace backup van-phong.luytre -o sao-luu.luytre"),
                      words(u"Bản sao lưu.", u"A backup.")}};
    verb.run = runBackup;
    return verb;
}

Verb workspaceRestoreVerb()
{
    Verb verb;
    verb.name = latin("workspace restore");
    verb.summary = words(u"Khôi phục kho từ bản sao lưu.", u"Restore a workspace from a backup.");
    verb.details = words(
        u"Bản sao lưu được kiểm tra toàn bộ trước; kho cũ không bị xóa mà giữ lại bên cạnh.",
        u"The backup is verified in full first; the old workspace is not deleted but kept beside.");
    verb.arguments = {{latin("BACKUP"), words(u"Tệp sao lưu.", u"The backup."), false, false}};
    verb.options
        = {{latin("output"), latin("o"), latin("WORKSPACE"),
            words(u"Kho được thay.", u"The workspace it takes the place of."), true, false}};
    verb.examples = {{latin("workspace restore sao-luu.luytre -o van-phong.luytre"),
                      words(u"Trở lại bản sao lưu.", u"Back to the backup.")}};
    verb.run = runRestore;
    return verb;
}

} // namespace luytre::cli
