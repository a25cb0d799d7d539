#include "cli/DossierSource.h"
#include "cli/VerbRegistry.h"
#include "cli/Words.h"

#include <QJsonArray>

#include <algorithm>

namespace luytre::cli {

namespace {

const LevelCriterion* criterionOf(const RegulationPack& pack, const QString& id)
{
    const auto found = std::find_if(pack.criteria.begin(), pack.criteria.end(),
                                    [&](const auto& c) { return c.id == id; });
    return found == pack.criteria.end() ? nullptr : &*found;
}

QString truthName(Truth truth)
{
    return latin(truth == Truth::True        ? "matched"
                     : truth == Truth::False ? "notMatched"
                                             : "unknown");
}

QString truthWord(const Console& console, Truth truth)
{
    return truth == Truth::True ? console.say(u"khớp", u"matches")
        : truth == Truth::False ? console.say(u"không khớp", u"does not match")
                                : console.say(u"cần thêm thông tin", u"more information needed");
}

QJsonValue levelValue(const std::optional<Level>& level)
{
    return level ? QJsonValue(*level) : QJsonValue(QJsonValue::Null);
}

QJsonObject trailJson(const CriterionResult& result, const RegulationPack& pack)
{
    QJsonObject json{{latin("criterion"), result.criterion},
                     {latin("level"), result.level},
                     {latin("result"), truthName(result.truth)},
                     {latin("facts"), toJson(result.facts)},
                     {latin("missing"), QJsonArray::fromStringList(result.missing)}};
    if (const LevelCriterion* criterion = criterionOf(pack, result.criterion)) {
        json.insert(latin("statement"), toJson(criterion->statement));
        json.insert(latin("basis"), pack.cite(criterion->basis));
        json.insert(latin("provenance"), enumToString(criterion->basis.mark));
    }
    return json;
}

QJsonObject componentJson(const ComponentLevel& component, const RegulationPack& pack)
{
    QJsonArray trail;
    for (const auto& result : component.trail) {
        trail.append(trailJson(result, pack));
    }
    return {{latin("component"), component.component},
            {latin("name"), component.name},
            {latin("level"), levelValue(component.level)},
            {latin("settled"), component.settled},
            {latin("trail"), trail},
            {latin("gaps"), JsonWriter::convert(component.gaps)},
            {latin("gapProposal"), levelValue(component.gapProposal)},
            {latin("missing"), QJsonArray::fromStringList(component.missing)}};
}

QString levelWord(const Console& console, const std::optional<Level>& level)
{
    return level ? console.say(u"cấp độ %1", u"level %1").arg(*level)
                 : console.say(u"chưa xác định", u"not determined");
}

void printComponent(Console& console, const ComponentLevel& component, const RegulationPack& pack)
{
    console.line();
    console.line(QStringLiteral("%1 – %2: %3%4")
                     .arg(component.component, component.name, levelWord(console, component.level),
                          component.settled ? QString()
                                            : console.say(u" (cần thêm thông tin)",
                                                          u" (more information needed)")));
    for (const auto& result : component.trail) {
        console.line(console.say(u"  [%1] cấp độ %2: %3", u"  [%1] level %2: %3")
                         .arg(result.criterion)
                         .arg(result.level)
                         .arg(truthWord(console, result.truth)));
        if (const LevelCriterion* criterion = criterionOf(pack, result.criterion)) {
            console.paragraph(console.say(criterion->statement), 6, 6);
            console.paragraph(console.say(u"Căn cứ: ", u"Basis: ") + pack.cite(criterion->basis)
                                  + QStringLiteral(" [%1]").arg(
                                      QLatin1Char(provenanceMark(criterion->basis.mark))),
                              6, 6);
        }
        if (!result.facts.isEmpty()) {
            console.paragraph(console.say(u"Vì: ", u"Because: ") + console.say(result.facts), 6, 6);
        }
    }
    for (const auto& gap : component.gaps) {
        console.paragraph(console.say(u"Lưu ý: ", u"Note: ") + console.say(gap), 2, 4);
    }
    for (const QString& fact : component.missing) {
        const FactDefinition* definition = pack.fact(fact);
        console.paragraph(console.say(u"Cần trả lời: ", u"To be answered: ")
                              + (definition != nullptr ? console.say(definition->question) : fact),
                          2, 4);
    }
}

Result<ExitCode> run(Session& session)
{
    Console& console = session.console();
    LUYTRE_TRY(loaded, loadDossier(session, session.arguments().word(0)));
    const LevelDetermination determination = determineLevel(loaded.dossier, *loaded.pack);
    QJsonArray components;
    printDossier(console, loaded);
    for (const auto& component : determination.components) {
        components.append(componentJson(component, *loaded.pack));
        printComponent(console, component, *loaded.pack);
    }
    console.line();
    console.paragraph(console.say(determination.conclusion));
    const LevelProposal& proposal = loaded.dossier.proposal;
    if (proposal.level && proposal.level != determination.level) {
        console.paragraph(
            console.say(u"Đơn vị đề xuất cấp độ %1: %2", u"The unit proposes level %1: %2")
                .arg(*proposal.level)
                .arg(proposal.reason));
    }
    console.json({{latin("dossier"), dossierJson(loaded)},
                  {latin("level"), levelValue(determination.level)},
                  {latin("settled"), determination.settled},
                  {latin("proposed"), levelValue(dossierLevel(loaded.dossier, determination))},
                  {latin("components"), components},
                  {latin("conclusion"), toJson(determination.conclusion)},
                  {latin("basis"), loaded.pack->cite(determination.basis)}});
    return determination.level && determination.settled ? ExitCode::Good : ExitCode::No;
}

} // namespace

Verb levelVerb()
{
    Verb verb;
    verb.name = latin("level");
    verb.summary = words(u"Xác định cấp độ của hệ thống theo tiêu chí pháp luật.",
                         u"Determine the level of the system by the criteria of the law.");
    verb.details = words(
        u"Đối chiếu từng hệ thống thành phần với mọi tiêu chí của bộ quy định; cấp độ cao nhất "
        u"khớp được áp dụng. Với mỗi tiêu chí, in ra khớp hay không, căn cứ điều khoản và dữ kiện "
        u"quyết định.\nDữ kiện chưa biết không bao giờ được đoán: nếu nó có thể làm cấp độ cao "
        u"hơn, kết quả là “cần thêm thông tin” cùng câu hỏi phải trả lời.",
        u"Holds each component against every criterion of the regulation pack; the highest that "
        u"matches applies. For each criterion it prints whether it matches, the legal basis and "
        u"the facts that decided.\nAn unknown fact is never guessed: where it could raise the "
        u"level, the answer is “more information needed”, with the questions to be answered.");
    verb.arguments = {dossierArgument()};
    verb.noMeans = words(u"cấp độ chưa xác định chắc chắn: cần thêm thông tin",
                         u"the level is not settled: more information is needed");
    verb.examples = {{latin("level ho-so.json"),
                      words(u"Cấp độ và toàn bộ lý do.", u"The level and every reason.")},
                     {latin("level van-phong.luytre#3f2a --json"),
                      words(u"Hồ sơ trong kho, kết quả cho máy đọc.",
                            u"A dossier of a workspace, for machines.")}};
    verb.run = run;
    return verb;
}

} // namespace luytre::cli
