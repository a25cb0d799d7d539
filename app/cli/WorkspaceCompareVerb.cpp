#include "cli/VerbRegistry.h"
#include "cli/Words.h"
#include "cli/WorkspaceSupport.h"

#include <QJsonArray>

namespace luytre::cli {

namespace {

constexpr int highestRevision = 1000000000;

Result<ExitCode> run(Session& session)
{
    Console& console = session.console();
    LUYTRE_TRY(from, session.numberOption(latin("from"), 1, highestRevision));
    LUYTRE_TRY(opened, openDossier(session, session.arguments().word(0), OpenMode::ReadOnly));
    LUYTRE_TRY(summary, opened.workspace->dossiers().summary(opened.id));
    int to = summary.revision;
    if (session.arguments().has(latin("to"))) {
        LUYTRE_TRY(wanted, session.numberOption(latin("to"), 1, highestRevision));
        to = wanted;
    }
    LUYTRE_TRY(changes, opened.workspace->dossiers().history().compare(opened.id, from, to));
    QJsonArray array;
    for (const Change& change : changes) {
        array.append(toJson(change));
        console.line(change.path);
        console.paragraph(
            changeText(change.before) + QStringLiteral(" → ") + changeText(change.after), 4, 4);
    }
    console.line(console
                     .say(u"%1 khác biệt giữa lần sửa %2 và %3.",
                          u"%1 differences between revisions %2 and %3.")
                     .arg(changes.size())
                     .arg(from)
                     .arg(to));
    console.json({{latin("from"), from}, {latin("to"), to}, {latin("changes"), array}});
    return ExitCode::Good;
}

} // namespace

Verb workspaceCompareVerb()
{
    Verb verb;
    verb.name = latin("workspace compare");
    verb.summary
        = words(u"So sánh hai lần sửa của một hồ sơ.", u"Compare two revisions of a dossier.");
    verb.details = words(u"In từng trường khác nhau, giá trị cũ và mới.",
                         u"Prints every field that differs, with its old and new value.");
    verb.arguments = {addressArgument()};
    verb.options = {{latin("from"),
                     {},
                     latin("N"),
                     words(u"Lần sửa trước.", u"The earlier revision."),
                     true,
                     false},
                    {latin("to"),
                     {},
                     latin("N"),
                     words(u"Lần sửa sau; mặc định là hiện tại.",
                           u"The later revision; the present one by default."),
                     false,
                     false}};
    verb.examples = {{latin("workspace compare van-phong.luytre#3f2a --from 1"),
                      words(u"Khác gì so với lần đầu.", u"What is different from the first one.")}};
    verb.run = run;
    return verb;
}

} // namespace luytre::cli
