#include "cli/Regulations.h"
#include "cli/VerbRegistry.h"
#include "cli/Words.h"

#include <QJsonArray>

namespace luytre::cli {

namespace {

QString period(const Console& console, const RegulationPack& pack)
{
    const QString from = vietnameseDate(pack.validFrom);
    return pack.validTo.isValid()
        ? console.say(u"từ %1 đến %2", u"from %1 to %2").arg(from, vietnameseDate(pack.validTo))
        : console.say(u"từ %1", u"from %1").arg(from);
}

QJsonObject packJson(const RegulationEntry& entry, const RegulationPack& pack)
{
    QJsonArray bases;
    for (const auto& act : pack.acts) {
        bases.append(act.citation);
    }
    QJsonObject json{{latin("id"), pack.id},
                     {latin("regime"), pack.regime},
                     {latin("name"), toJson(pack.name)},
                     {latin("validFrom"), pack.validFrom.toString(Qt::ISODate)},
                     {latin("catalogue"), pack.catalogue},
                     {latin("criteria"), qint64(pack.criteria.size())},
                     {latin("rules"), qint64(pack.rules.size())},
                     {latin("acts"), bases},
                     {latin("builtIn"), entry.builtIn}};
    if (pack.validTo.isValid()) {
        json.insert(latin("validTo"), pack.validTo.toString(Qt::ISODate));
    }
    if (!entry.builtIn) {
        json.insert(latin("file"), entry.path);
    }
    return json;
}

QJsonObject catalogueJson(const RegulationEntry& entry, const Catalogue& catalogue)
{
    QJsonObject levels;
    for (Level level = lowestLevel; level <= highestLevel; ++level) {
        levels.insert(QString::number(level), qint64(catalogue.atLevel(level).size()));
    }
    return {{latin("id"), catalogue.id()},
            {latin("standard"), catalogue.standard()},
            {latin("title"), toJson(catalogue.title())},
            {latin("note"), toJson(catalogue.note())},
            {latin("requirements"), qint64(catalogue.all().size())},
            {latin("byLevel"), levels},
            {latin("sha256"), catalogue.sha256()},
            {latin("builtIn"), entry.builtIn}};
}

void printCatalogue(Console& console, const Catalogue& catalogue)
{
    QStringList counts;
    for (Level level = lowestLevel; level <= highestLevel; ++level) {
        counts << QString::number(catalogue.atLevel(level).size());
    }
    console.line(QStringLiteral("  %1  %2").arg(catalogue.id(), catalogue.standard()));
    console.line(
        console.say(u"      %1 mục; theo cấp độ 1-5: %2", u"      %1 items; by level 1-5: %2")
            .arg(catalogue.all().size())
            .arg(counts.join(QStringLiteral(" / "))));
    console.line(QStringLiteral("      SHA-256 ") + catalogue.sha256());
    if (!catalogue.note().isEmpty()) {
        console.paragraph(console.say(catalogue.note()), 6, 6);
    }
}

Result<ExitCode> run(Session& session)
{
    Console& console = session.console();
    LUYTRE_TRY(library, regulationsOf(session));
    QJsonArray packs;
    console.line(console.say(u"Bộ quy định:", u"Regulation packs:"));
    for (const auto& entry : library.packs()) {
        LUYTRE_TRY(pack, library.pack(entry.id));
        packs.append(packJson(entry, *pack));
        console.line(QStringLiteral("  %1  %2").arg(pack->id, console.say(pack->name)));
        console.line(console
                         .say(u"      %1; %2 tiêu chí cấp độ, %3 quy tắc kiểm tra; danh mục %4%5",
                              u"      %1; %2 level criteria, %3 check rules; catalogue %4%5")
                         .arg(period(console, *pack))
                         .arg(pack->criteria.size())
                         .arg(pack->rules.size())
                         .arg(pack->catalogue)
                         .arg(entry.builtIn ? QString() : QStringLiteral("; ") + entry.path));
    }
    QJsonArray catalogues;
    console.line();
    console.line(console.say(u"Danh mục yêu cầu:", u"Control catalogues:"));
    for (const auto& entry : library.catalogues()) {
        LUYTRE_TRY(catalogue, library.catalogue(entry.id));
        catalogues.append(catalogueJson(entry, *catalogue));
        printCatalogue(console, *catalogue);
    }
    console.json({{latin("packs"), packs}, {latin("catalogues"), catalogues}});
    return ExitCode::Good;
}

} // namespace

Verb regulationsVerb()
{
    Verb verb;
    verb.name = latin("regulations");
    verb.summary = words(u"Liệt kê bộ quy định và danh mục yêu cầu đã cài.",
                         u"List the regulation packs and control catalogues installed.");
    verb.details = words(
        u"Mỗi bộ quy định: mã, tên, thời gian áp dụng, số tiêu chí. Mỗi danh mục: tiêu chuẩn, số "
        u"yêu cầu từng cấp độ, mã băm SHA-256 mà các câu trả lời ghi nhớ.",
        u"Of each pack: identifier, name, period, number of criteria. Of each catalogue: the "
        u"standard, the number of requirements by level, and the SHA-256 that answers remember.");
    verb.examples
        = {{latin("regulations"), words(u"Danh sách.", u"The list.")},
           {latin("regulations --regulations quy-dinh-rieng --json"),
            words(u"Kèm các bộ trong thư mục riêng.", u"With the packs of a folder of your own.")}};
    verb.run = run;
    return verb;
}

} // namespace luytre::cli
