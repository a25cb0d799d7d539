#include "dossier/FactWords.h"

#include <QLocale>

namespace luytre {

namespace {

LocalizedText termText(const RegulationPack& pack, const QString& id)
{
    return {pack.term(id, Language::Vietnamese), pack.term(id, Language::English)};
}

LocalizedText codedText(const RegulationPack& pack, const FactDefinition* definition,
                        const QString& code)
{
    if (definition != nullptr) {
        if (const auto found = definition->values.find(code); found != definition->values.end()) {
            return found->second;
        }
    }
    for (const auto* list : {&pack.informationKinds, &pack.systemKinds}) {
        for (const CodedItem& item : *list) {
            if (item.code == code) {
                return item.name;
            }
        }
    }
    return {code, code};
}

void append(LocalizedText& text, const LocalizedText& more, const QString& separator)
{
    text.vi += (text.vi.isEmpty() ? QString() : separator) + more.vi;
    text.en += (text.en.isEmpty() ? QString() : separator) + more.en;
}

/// Says each kind of value in words.
struct ValueWords {
    const RegulationPack& pack;
    const FactDefinition* definition;

    LocalizedText operator()(bool value) const
    {
        const QString code = value ? QStringLiteral("true") : QStringLiteral("false");
        return isCoded(code) ? codedText(pack, definition, code)
                             : termText(pack, value ? QStringLiteral("yes") : QStringLiteral("no"));
    }
    LocalizedText operator()(qint64 value) const
    {
        const QString code = QString::number(value);
        if (isCoded(code)) {
            return codedText(pack, definition, code);
        }
        LocalizedText text{vietnameseNumber(value),
                           QLocale(QLocale::English, QLocale::UnitedStates).toString(value)};
        if (definition != nullptr && !definition->unit.isEmpty()) {
            append(text, definition->unit, QStringLiteral(" "));
        }
        return text;
    }
    LocalizedText operator()(const QString& value) const
    {
        return codedText(pack, definition, value);
    }
    LocalizedText operator()(const QStringList& values) const
    {
        if (values.isEmpty()) {
            return termText(pack, QStringLiteral("none"));
        }
        LocalizedText text;
        for (const QString& value : values) {
            append(text, codedText(pack, definition, value), QStringLiteral(", "));
        }
        return text;
    }
    LocalizedText operator()(const QDate& value) const
    {
        return {vietnameseDate(value), value.toString(Qt::ISODate)};
    }

    bool isCoded(const QString& code) const
    {
        return definition != nullptr && definition->values.contains(code);
    }
};

} // namespace

LocalizedText factLabel(const RegulationPack& pack, const QString& factId)
{
    const FactDefinition* definition = pack.fact(factId);
    return definition != nullptr ? definition->label : LocalizedText{factId, factId};
}

LocalizedText factStatement(const RegulationPack& pack, const QString& factId,
                            const FactValue& value)
{
    LocalizedText text = factLabel(pack, factId);
    append(text, std::visit(ValueWords{pack, pack.fact(factId)}, value), QStringLiteral(": "));
    return text;
}

LocalizedText factStatements(const RegulationPack& pack, const std::set<QString>& ids,
                             const Facts& facts)
{
    LocalizedText text;
    for (const QString& id : inPackOrder(pack, ids)) {
        if (const auto found = facts.find(id); found != facts.end()) {
            append(text, factStatement(pack, id, found->second), QStringLiteral("; "));
        }
    }
    return text;
}

LocalizedText factLabels(const RegulationPack& pack, const std::set<QString>& ids)
{
    LocalizedText text;
    for (const QString& id : inPackOrder(pack, ids)) {
        append(text, factLabel(pack, id), QStringLiteral("; "));
    }
    return text;
}

QStringList inPackOrder(const RegulationPack& pack, const std::set<QString>& ids)
{
    QStringList ordered;
    for (const FactDefinition& definition : pack.facts) {
        if (ids.contains(definition.id)) {
            ordered.append(definition.id);
        }
    }
    for (const QString& id : ids) {
        if (!ordered.contains(id)) {
            ordered.append(id);
        }
    }
    return ordered;
}

} // namespace luytre
