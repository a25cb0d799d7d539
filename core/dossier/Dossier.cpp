#include "dossier/Dossier.h"

#include <algorithm>

namespace luytre {

namespace {

template <class List, class Key>
auto findBy(const List& list, Key key, const QString& wanted) -> decltype(list.data())
{
    const auto found = std::find_if(list.begin(), list.end(),
                                    [&](const auto& item) { return item.*key == wanted; });
    return found == list.end() ? nullptr : &*found;
}

} // namespace

const Assessment* Dossier::assessment(const QString& clause) const
{
    return findBy(assessments, &Assessment::clause, clause);
}

const Evidence* Dossier::findEvidence(const QString& evidenceId) const
{
    return findBy(evidence, &Evidence::id, evidenceId);
}

const Zone* Dossier::zone(const QString& zoneId) const
{
    return findBy(architecture.zones, &Zone::id, zoneId);
}

const InterviewAnswer* Interview::answer(const QString& question) const
{
    return findBy(answers, &InterviewAnswer::id, question);
}

const DraftDecision* Interview::decision(const QString& draft) const
{
    return findBy(decisions, &DraftDecision::id, draft);
}

Result<Dossier> readDossier(const QByteArray& bytes, const QString& file)
{
    LUYTRE_TRY(object, parseJsonObject(bytes, file));
    return readDossier(object, file);
}

Result<Dossier> readDossier(const QJsonObject& object, const QString& file)
{
    // The version comes first: a later format may have fields this one would call unknown.
    const int version = object.value(QLatin1String("formatVersion")).toInt();
    if (version > dossierFormatVersion) {
        return failure(
            ErrorCode::NewerFormat,
            QStringLiteral("format %1, known up to %2").arg(version).arg(dossierFormatVersion),
            file);
    }
    return fromJson<Dossier>(object, file);
}

QByteArray writeDossier(const Dossier& dossier)
{
    return canonicalJson(toJson(dossier));
}

} // namespace luytre
