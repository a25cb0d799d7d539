#include "cli/FindingList.h"

#include "cli/Words.h"

#include <algorithm>

namespace luytre::cli {

namespace {

QString severityWord(const Console& console, Severity severity)
{
    switch (severity) {
    case Severity::Block:
        return console.say(u"CHẶN", u"BLOCKS");
    case Severity::Warning:
        return console.say(u"cảnh báo", u"warning");
    case Severity::Advice:
        return console.say(u"khuyến nghị", u"advice");
    }
    return {};
}

} // namespace

QString findingText(const Console& console, const Finding& finding, const RegulationPack& pack)
{
    QString text = severityWord(console, finding.severity)
        + QStringLiteral(" [%1] ").arg(finding.rule) + console.say(finding.text);
    const QStringList places = finding.otherPlace.isEmpty()
        ? QStringList{finding.place}
        : QStringList{finding.place, finding.otherPlace};
    text += console.say(u" Vị trí: ", u" Place: ") + places.join(QStringLiteral("; "))
        + QLatin1Char('.');
    if (finding.basis) {
        text += console.say(u" Căn cứ: ", u" Basis: ") + pack.cite(*finding.basis)
            + QStringLiteral(" [%1].").arg(QLatin1Char(provenanceMark(finding.basis->mark)));
    }
    return text;
}

void printFindings(Console& console, const std::vector<Finding>& findings,
                   const RegulationPack& pack)
{
    for (const auto& finding : findings) {
        console.paragraph(findingText(console, finding, pack), 0, 4);
    }
    const QJsonObject counts = findingCounts(findings);
    console.line(console
                     .say(u"%1 chặn, %2 cảnh báo, %3 khuyến nghị.",
                          u"%1 blocking, %2 warnings, %3 pieces of advice.")
                     .arg(counts.value(latin("block")).toInt())
                     .arg(counts.value(latin("warning")).toInt())
                     .arg(counts.value(latin("advice")).toInt()));
}

QJsonArray findingsJson(const std::vector<Finding>& findings, const RegulationPack& pack)
{
    QJsonArray list;
    for (const auto& finding : findings) {
        QJsonObject json{{latin("rule"), finding.rule},
                         {latin("severity"), enumToString(finding.severity)},
                         {latin("place"), finding.place},
                         {latin("text"), toJson(finding.text)}};
        if (!finding.otherPlace.isEmpty()) {
            json.insert(latin("otherPlace"), finding.otherPlace);
        }
        if (finding.basis) {
            json.insert(latin("basis"), pack.cite(*finding.basis));
            json.insert(latin("provenance"), enumToString(finding.basis->mark));
        }
        list.append(json);
    }
    return list;
}

QJsonObject findingCounts(const std::vector<Finding>& findings)
{
    QJsonObject counts;
    for (const auto& entry : enumNames(Severity{})) {
        const auto count = std::count_if(findings.begin(), findings.end(), [&](const Finding& f) {
            return f.severity == entry.value;
        });
        counts.insert(enumToString(entry.value), qint64(count));
    }
    return counts;
}

} // namespace luytre::cli
