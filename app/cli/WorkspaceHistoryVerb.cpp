#include "cli/VerbRegistry.h"
#include "cli/Words.h"
#include "cli/WorkspaceSupport.h"

#include <QJsonArray>

namespace luytre::cli {

namespace {

QString actionWord(const Console& console, EditAction action)
{
    switch (action) {
    case EditAction::Create:
        return console.say(u"tạo", u"created");
    case EditAction::Change:
        return console.say(u"sửa", u"changed");
    case EditAction::Restore:
        return console.say(u"phục hồi", u"restored");
    case EditAction::Remove:
        return console.say(u"gỡ", u"removed");
    case EditAction::BringBack:
        return console.say(u"đưa lại", u"brought back");
    case EditAction::Mark:
        return console.say(u"đặt tên", u"named");
    }
    return {};
}

void printRevision(Console& console, const Revision& revision)
{
    console.line(
        console
            .say(u"lần sửa %1  %2  %3, %4, %5 thay đổi%6", u"revision %1  %2  %3, %4, %5 changes%6")
            .arg(revision.number)
            .arg(shortInstant(revision.at), actionWord(console, revision.action), revision.author)
            .arg(revision.changes)
            .arg(revision.mark.isEmpty() ? QString()
                                         : QStringLiteral("  “%1”").arg(revision.mark)));
    if (!revision.note.isEmpty()) {
        console.paragraph(revision.note, 4, 4);
    }
}

void printEntry(Console& console, const JournalEntry& entry)
{
    console.line(console.say(u"#%1  lần sửa %2  %3  %4  %5", u"#%1  revision %2  %3  %4  %5")
                     .arg(entry.sequence)
                     .arg(entry.revision)
                     .arg(shortInstant(entry.at), entry.author, entry.change.path));
    console.paragraph(changeText(entry.change.before) + QStringLiteral(" → ")
                          + changeText(entry.change.after),
                      4, 4);
}

Result<ExitCode> run(Session& session)
{
    Console& console = session.console();
    int limit = 100;
    if (session.arguments().has(latin("limit"))) {
        LUYTRE_TRY(wanted, session.numberOption(latin("limit"), 1, 1000000));
        limit = wanted;
    }
    LUYTRE_TRY(opened, openDossier(session, session.arguments().word(0), OpenMode::ReadOnly));
    DossierHistory& history = opened.workspace->dossiers().history();
    QJsonArray array;
    if (session.arguments().has(latin("journal"))) {
        LUYTRE_TRY(journal, history.journal(opened.id, limit));
        for (const auto& entry : journal) {
            array.append(toJson(entry));
            printEntry(console, entry);
        }
        console.json({{latin("journal"), array}});
        return ExitCode::Good;
    }
    LUYTRE_TRY(revisions, history.revisions(opened.id, limit));
    for (const auto& revision : revisions) {
        array.append(toJson(revision));
        printRevision(console, revision);
    }
    console.json({{latin("revisions"), array}});
    return ExitCode::Good;
}

} // namespace

Verb workspaceHistoryVerb()
{
    Verb verb;
    verb.name = latin("workspace history");
    verb.summary = words(u"Lịch sử sửa của một hồ sơ.", u"The history of a dossier.");
    verb.details = words(
        u"Mới nhất trước: lần sửa, khi nào, ai, bao nhiêu thay đổi. Với --journal: từng giá trị cũ "
        u"và mới; nhật ký chỉ thêm, mỗi mục gắn mã băm với mục trước.",
        u"Newest first: revision, when, who, how many changes. With --journal: every old and new "
        u"value; the journal is append-only, each entry chained to the one before by its digest.");
    verb.arguments = {addressArgument()};
    verb.options = {{latin("journal"),
                     {},
                     {},
                     words(u"In từng giá trị thay đổi.", u"Print every value that changed."),
                     false,
                     false},
                    {latin("limit"),
                     {},
                     latin("N"),
                     words(u"Nhiều nhất bấy nhiêu mục (100).", u"At most so many entries (100)."),
                     false,
                     false}};
    verb.examples = {{latin("workspace history van-phong.luytre#3f2a"),
                      words(u"Các lần sửa.", u"The revisions.")},
                     {latin("workspace history van-phong.luytre#3f2a --journal --json"),
                      words(u"Toàn bộ nhật ký cho máy đọc.", u"The journal, for machines.")}};
    verb.run = run;
    return verb;
}

} // namespace luytre::cli
