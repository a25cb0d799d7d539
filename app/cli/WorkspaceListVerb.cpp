#include "cli/VerbRegistry.h"
#include "cli/Words.h"
#include "cli/WorkspaceSupport.h"

#include <QJsonArray>

namespace luytre::cli {

namespace {

QJsonObject summaryJson(const DossierSummary& summary)
{
    QJsonObject json{{latin("id"), summary.id.toString(QUuid::WithoutBraces)},
                     {latin("name"), summary.name},
                     {latin("unit"), summary.unit},
                     {latin("owner"), summary.owner},
                     {latin("regulation"), summary.regulation},
                     {latin("round"), summary.round},
                     {latin("sample"), summary.sample},
                     {latin("removed"), summary.removed},
                     {latin("revision"), summary.revision},
                     {latin("createdAt"), summary.createdAt.toString(Qt::ISODate)},
                     {latin("updatedAt"), summary.updatedAt.toString(Qt::ISODate)},
                     {latin("updatedBy"), summary.updatedBy},
                     {latin("met"), summary.figures.met},
                     {latin("applicable"), summary.figures.applicable},
                     {latin("total"), summary.figures.total}};
    json.insert(latin("level"),
                summary.figures.level ? QJsonValue(*summary.figures.level)
                                      : QJsonValue(QJsonValue::Null));
    return json;
}

void printSummary(Console& console, const DossierSummary& summary)
{
    const QString level = summary.figures.level
        ? console.say(u"cấp độ %1", u"level %1").arg(*summary.figures.level)
        : console.say(u"chưa rõ cấp độ", u"level unknown");
    console.line(QStringLiteral("%1  %2").arg(summary.id.toString(QUuid::WithoutBraces).first(8),
                                              summary.name)
                 + (summary.removed ? console.say(u"  [đã gỡ]", u"  [removed]") : QString()));
    console.line(
        console
            .say(u"          %1; %2; đáp ứng %3/%4 yêu cầu (chỉ báo nội bộ); lần sửa %5, %6, %7",
                 u"          %1; %2; %3 of %4 requirements met (internal indicator); revision %5, "
                 u"%6, %7")
            .arg(summary.unit, level)
            .arg(summary.figures.met)
            .arg(summary.figures.applicable)
            .arg(summary.revision)
            .arg(shortInstant(summary.updatedAt), summary.updatedBy));
}

Result<ExitCode> run(Session& session)
{
    Console& console = session.console();
    LUYTRE_TRY(workspace, openForReading(session.arguments().word(0)));
    LUYTRE_TRY(list, workspace->dossiers().list(session.arguments().has(latin("removed"))));
    QJsonArray array;
    for (const auto& summary : list) {
        array.append(summaryJson(summary));
        printSummary(console, summary);
    }
    if (list.empty()) {
        console.line(console.say(u"Kho chưa có hồ sơ nào.", u"The workspace has no dossiers."));
    }
    console.json({{latin("dossiers"), array}});
    return list.empty() ? ExitCode::No : ExitCode::Good;
}

} // namespace

Verb workspaceListVerb()
{
    Verb verb;
    verb.name = latin("workspace list");
    verb.summary = words(u"Liệt kê hồ sơ trong kho.", u"List the dossiers of a workspace.");
    verb.details
        = words(u"Sửa gần nhất đứng trước: mã, tên hệ thống, đơn vị, cấp độ, mức đáp ứng, lần sửa.",
                u"Last changed first: identifier, name of the system, unit, level, how much is "
                u"met, revision.");
    verb.arguments = {workspaceArgument()};
    verb.options = {{latin("removed"),
                     {},
                     {},
                     words(u"Kể cả hồ sơ đã gỡ khỏi danh sách.",
                           u"With dossiers that were taken out of lists."),
                     false,
                     false}};
    verb.noMeans = words(u"kho không có hồ sơ nào", u"the workspace has no dossiers");
    verb.examples
        = {{latin("workspace list van-phong.luytre"), words(u"Danh sách.", u"The list.")}};
    verb.run = run;
    return verb;
}

} // namespace luytre::cli
