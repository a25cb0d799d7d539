#include "cli/Interrupt.h"
#include "cli/VerbRegistry.h"
#include "cli/Words.h"
#include "cli/WorkspaceSupport.h"

namespace luytre::cli {

namespace {

QString problemWord(const Console& console, CheckProblem problem)
{
    switch (problem) {
    case CheckProblem::Structure:
        return console.say(u"tệp cơ sở dữ liệu hỏng", u"the database file is damaged");
    case CheckProblem::ForeignKey:
        return console.say(u"dữ liệu trỏ tới mục không có",
                           u"a row refers to one that is not there");
    case CheckProblem::JournalBroken:
        return console.say(u"nhật ký bị sửa, thêm hoặc bớt", u"the journal was altered");
    case CheckProblem::StateDiffers:
        return console.say(u"hồ sơ khác với nhật ký của nó",
                           u"a dossier is not what its journal says");
    case CheckProblem::DossierUnreadable:
        return console.say(u"không đọc lại được hồ sơ", u"a dossier does not read back");
    case CheckProblem::EvidenceMissing:
        return console.say(u"thiếu tệp minh chứng", u"evidence is missing");
    case CheckProblem::EvidenceAltered:
        return console.say(u"tệp minh chứng bị thay đổi", u"evidence was altered");
    case CheckProblem::SearchIndex:
        return console.say(u"chỉ mục tìm kiếm không khớp", u"the search index disagrees");
    }
    return {};
}

Result<ExitCode> run(Session& session)
{
    Console& console = session.console();
    LUYTRE_TRY(workspace, openForReading(session.arguments().word(0)));
    TerminalProgress progress(console, console.say(u"Kiểm tra", u"Checking"));
    LUYTRE_TRY(report, workspace->check(&progress, &interruptToken()));
    for (const auto& finding : report.findings) {
        console.paragraph(
            QStringLiteral("- %1: %2 %3")
                .arg(problemWord(console, finding.problem), finding.place, finding.detail),
            0, 2);
    }
    console.line(
        console
            .say(u"Đã đọc %1 hồ sơ, %2 mục nhật ký, %3 minh chứng (%4 byte): %5",
                 u"Read %1 dossiers, %2 journal entries, %3 pieces of evidence (%4 bytes): %5")
            .arg(report.dossiers)
            .arg(report.journalEntries)
            .arg(report.blobs)
            .arg(report.blobBytes)
            .arg(report.isSound() ? console.say(u"nguyên vẹn", u"sound")
                                  : console.say(u"có hư hỏng", u"damaged")));
    QJsonObject json = toJson(report);
    json.insert(latin("sound"), report.isSound());
    console.json(json);
    return report.isSound() ? ExitCode::Good : ExitCode::No;
}

} // namespace

Verb workspaceCheckVerb()
{
    Verb verb;
    verb.name = latin("workspace check");
    verb.summary = words(u"Kiểm tra toàn vẹn của kho.", u"Check the integrity of a workspace.");
    verb.details = words(u"Đọc toàn bộ: cấu trúc tệp, chuỗi băm của nhật ký, từng hồ sơ, từng minh "
                         u"chứng theo mã băm, chỉ mục tìm kiếm.",
                         u"Reads everything: the file's structure, the chain of the journal, each "
                         u"dossier, each piece of evidence by its digest, the search index.");
    verb.arguments = {workspaceArgument()};
    verb.noMeans = words(u"kho có hư hỏng", u"the workspace is damaged");
    verb.examples = {{latin("workspace check van-phong.luytre"),
                      words(u"Kiểm tra định kỳ.", u"A regular check.")}};
    verb.run = run;
    return verb;
}

} // namespace luytre::cli
