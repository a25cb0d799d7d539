#include "cli/DossierSource.h"
#include "cli/VerbRegistry.h"
#include "cli/Words.h"

#include "scoring/Score.h"

#include <QJsonArray>

namespace luytre::cli {

namespace {

QJsonObject lineJson(const ScoreLine& line)
{
    const auto share = line.share();
    QJsonObject json{{latin("label"), toJson(line.label)},
                     {latin("met"), line.counts.met},
                     {latin("partiallyMet"), line.counts.partiallyMet},
                     {latin("notMet"), line.counts.notMet},
                     {latin("notApplicable"), line.counts.notApplicable},
                     {latin("notAssessed"), line.counts.notAssessed},
                     {latin("total"), line.counts.total()},
                     {latin("applicable"), line.counts.applicable()},
                     {latin("share"), share ? QJsonValue(*share) : QJsonValue(QJsonValue::Null)},
                     {latin("explanation"), toJson(line.explanation())},
                     {latin("open"), QJsonArray::fromStringList(line.open)}};
    if (!line.familyClause.isEmpty()) {
        json.insert(latin("familyClause"), line.familyClause);
    }
    return json;
}

QJsonArray linesJson(const std::vector<ScoreLine>& lines)
{
    QJsonArray array;
    for (const auto& line : lines) {
        array.append(lineJson(line));
    }
    return array;
}

QJsonObject scoreJson(const Score& score, const LoadedDossier& loaded)
{
    QJsonObject json{{latin("dossier"), dossierJson(loaded)},
                     {latin("level"), score.level},
                     {latin("catalogue"), score.catalogue},
                     {latin("catalogueSha256"), loaded.catalogue->sha256()},
                     {latin("whole"), lineJson(score.whole)},
                     {latin("groups"), linesJson(score.groups)},
                     {latin("families"), linesJson(score.families)},
                     {latin("category"), enumToString(score.category)},
                     {latin("openWithoutPlan"), score.openWithoutPlan},
                     {latin("label"), indicatorLabel().vi},
                     {latin("labelEn"), indicatorLabel().en}};
    json.insert(latin("raised"),
                score.raised ? QJsonValue(lineJson(*score.raised)) : QJsonValue(QJsonValue::Null));
    json.insert(latin("nextLevel"),
                score.nextLevel ? QJsonValue(lineJson(*score.nextLevel))
                                : QJsonValue(QJsonValue::Null));
    if (score.plannedCompletion.isValid()) {
        json.insert(latin("plannedCompletion"), score.plannedCompletion.toString(Qt::ISODate));
    }
    return json;
}

void printLine(Console& console, const ScoreLine& line, int indent)
{
    const StatusCounts& c = line.counts;
    const QString clause
        = line.familyClause.isEmpty() ? QString() : line.familyClause + QLatin1Char(' ');
    console.paragraph(clause + console.say(line.label), indent, indent + 2);
    console.paragraph(
        console
            .say(u"đáp ứng %1, một phần %2, chưa %3, không áp dụng %4, chưa đánh giá %5",
                 u"met %1, partially %2, not met %3, not applicable %4, not assessed %5")
            .arg(c.met)
            .arg(c.partiallyMet)
            .arg(c.notMet)
            .arg(c.notApplicable)
            .arg(c.notAssessed),
        indent + 4, indent + 4);
    console.paragraph(console.say(line.explanation()), indent + 4, indent + 4);
}

QString categoryWord(const Console& console, const RegulationPack& pack,
                     ImplementationCategory category)
{
    const QString code = enumToString(category);
    if (const OutcomeVocabulary* vocabulary = pack.outcome(latin("planImplementation"))) {
        for (const auto& value : vocabulary->values) {
            if (value.code == code) {
                return console.say(value.name);
            }
        }
    }
    return code;
}

void printScore(Console& console, const Score& score, const LoadedDossier& loaded)
{
    printDossier(console, loaded);
    console.line(console.say(u"Cấp độ %1, %2 yêu cầu của %3", u"Level %1, %2 requirements of %3")
                     .arg(score.level)
                     .arg(score.whole.counts.total())
                     .arg(loaded.catalogue->standard()));
    console.line();
    console.line(console.say(indicatorLabel()).toUpper());
    printLine(console, score.whole, 0);
    for (const auto& line : score.groups) {
        printLine(console, line, 2);
    }
    console.line();
    for (const auto& line : score.families) {
        printLine(console, line, 2);
    }
    console.line();
    for (const auto& line : {score.raised, score.nextLevel}) {
        if (line) {
            printLine(console, *line, 0);
        }
    }
    console.line();
    console.line(console.say(u"Kết quả triển khai phương án: ", u"Implementation of the plan: ")
                 + categoryWord(console, *loaded.pack, score.category));
    if (score.plannedCompletion.isValid()) {
        console.line(console.say(u"Dự kiến hoàn thành: %1", u"Planned completion: %1")
                         .arg(vietnameseDate(score.plannedCompletion)));
    }
    if (score.openWithoutPlan > 0) {
        console.line(console
                         .say(u"Yêu cầu còn mở mà chưa có thời hạn khắc phục: %1",
                              u"Open requirements without a due date: %1")
                         .arg(score.openWithoutPlan));
    }
}

Result<ExitCode> run(Session& session)
{
    Console& console = session.console();
    LUYTRE_TRY(loaded, loadDossier(session, session.arguments().word(0)));
    std::optional<Level> level;
    if (session.arguments().has(latin("level"))) {
        LUYTRE_TRY(wanted, session.numberOption(latin("level"), lowestLevel, highestLevel));
        level = wanted;
    } else {
        level = dossierLevel(loaded.dossier, determineLevel(loaded.dossier, *loaded.pack));
    }
    if (!level) {
        console.note(console.say(u"Chưa xác định được cấp độ nên chưa có bộ yêu cầu để chấm; xem "
                                 u"“luytre-cli level”, hoặc nêu --level.",
                                 u"The level is not determined, so there are no requirements to "
                                 u"score; see “luytre-cli level”, or name one with --level."));
        console.json({{latin("dossier"), dossierJson(loaded)},
                      {latin("level"), QJsonValue(QJsonValue::Null)}});
        return ExitCode::No;
    }
    const Score score = scoreDossier(loaded.dossier, *loaded.catalogue, *level);
    printScore(console, score, loaded);
    console.json(scoreJson(score, loaded));
    return ExitCode::Good;
}

} // namespace

Verb scoreVerb()
{
    Verb verb;
    verb.name = latin("score");
    verb.summary
        = words(u"Chấm mức đáp ứng yêu cầu của cấp độ (chỉ báo nội bộ).",
                u"Score how far the requirements of the level are met (internal indicator).");
    verb.details = words(
        u"Số lượng và tỷ lệ theo toàn bộ, theo nhóm, theo họ yêu cầu; phần mà cấp độ này bổ sung "
        u"hoặc nâng so với cấp dưới; mức sẵn sàng cho cấp trên; ngày dự kiến hoàn thành theo kế "
        u"hoạch khắc phục.\nMọi tỷ lệ là chỉ báo nội bộ, không phải kết quả thẩm định; mỗi tỷ lệ "
        u"in kèm phép tính để tính lại bằng tay.",
        u"Counts and shares of the whole, by group and by family; the part that this level adds or "
        u"strengthens over the one below; readiness for the next level; the planned completion by "
        u"the remediation plan.\nEvery share is an internal indicator, not a result of appraisal; "
        u"each is printed with its sum, to be recomputed by hand.");
    verb.arguments = {dossierArgument()};
    verb.options = {{latin("level"),
                     {},
                     latin("1-5"),
                     words(u"Chấm theo cấp độ này thay vì cấp độ của hồ sơ.",
                           u"Score against this level instead of the dossier's."),
                     false,
                     false}};
    verb.noMeans = words(u"chưa xác định được cấp độ", u"the level is not determined");
    verb.examples = {{latin("score ho-so.json"),
                      words(u"Các con số và phép tính.", u"The figures and their sums.")},
                     {latin("score ho-so.json --level 4 --json"),
                      words(u"Nếu hệ thống là cấp độ 4.", u"If the system were of level 4.")}};
    verb.run = run;
    return verb;
}

} // namespace luytre::cli
