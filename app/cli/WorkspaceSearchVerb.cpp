#include "cli/VerbRegistry.h"
#include "cli/Words.h"
#include "cli/WorkspaceSupport.h"

#include <QJsonArray>

namespace luytre::cli {

namespace {

QJsonObject hitJson(const SearchHit& hit)
{
    return {{latin("dossier"), hit.dossier.toString(QUuid::WithoutBraces)},
            {latin("name"), hit.name},
            {latin("unit"), hit.unit},
            {latin("place"), enumToString(hit.place)},
            {latin("path"), hit.path},
            {latin("excerpt"), hit.excerpt}};
}

Result<ExitCode> run(Session& session)
{
    Console& console = session.console();
    int limit = 50;
    if (session.arguments().has(latin("limit"))) {
        LUYTRE_TRY(wanted, session.numberOption(latin("limit"), 1, 10000));
        limit = wanted;
    }
    const QString query = session.arguments().positional.mid(1).join(QLatin1Char(' '));
    LUYTRE_TRY(workspace, openForReading(session.arguments().word(0)));
    LUYTRE_TRY(hits, workspace->dossiers().search(query, limit));
    QJsonArray array;
    for (const auto& hit : hits) {
        array.append(hitJson(hit));
        console.line(
            QStringLiteral("%1  %2 (%3)")
                .arg(hit.dossier.toString(QUuid::WithoutBraces).first(8), hit.name, hit.unit));
        console.paragraph(QStringLiteral("%1: %2").arg(hit.path, hit.excerpt), 10, 10);
    }
    if (hits.empty()) {
        console.line(console.say(u"Không tìm thấy “%1”.", u"“%1” was not found.").arg(query));
    }
    console.json({{latin("query"), query}, {latin("hits"), array}});
    return hits.empty() ? ExitCode::No : ExitCode::Good;
}

} // namespace

Verb workspaceSearchVerb()
{
    Verb verb;
    verb.name = latin("workspace search");
    verb.summary = words(u"Tìm hồ sơ theo tên, đơn vị hoặc nội dung.",
                         u"Search dossiers by name, unit or text.");
    verb.details = words(u"Gõ có dấu hay không dấu đều được; hồ sơ phải chứa mọi từ. Kết quả nêu "
                         u"chỗ tìm thấy và trích đoạn.",
                         u"With or without accents; a dossier must have all words. Results name "
                         u"the place and show an excerpt.");
    verb.arguments = {workspaceArgument(),
                      {latin("WORD"), words(u"Từ cần tìm.", u"Words to look for."), false, true}};
    verb.options = {{latin("limit"),
                     {},
                     latin("N"),
                     words(u"Nhiều nhất bấy nhiêu kết quả (50).", u"At most so many results (50)."),
                     false,
                     false}};
    verb.noMeans = words(u"không tìm thấy gì", u"nothing was found");
    verb.examples
        = {{latin("workspace search van-phong.luytre cong thong tin"),
            words(u"Tìm thấy “Cổng thông tin điện tử”.", u"Finds “Cổng thông tin điện tử”.")}};
    verb.run = run;
    return verb;
}

} // namespace luytre::cli
