#include "dossier/checks/CheckRegistry.h"

#include <QSet>

namespace luytre::checks {

namespace {

/// Walks every field that names a piece of evidence.
class EvidenceReferences
{
public:
    EvidenceReferences(QString path, std::vector<std::pair<QString, QString>>& found)
        : m_path(std::move(path)), m_found(found)
    { }

    template <class T>
    void required(const char* key, T& value)
    {
        field(key, value);
    }
    template <class T>
    void field(const char* key, T& value)
    {
        if constexpr (std::is_same_v<T, QString>) {
            if (QLatin1String(key) == QLatin1String("evidence") && !value.isEmpty()) {
                m_found.emplace_back(at(key), value);
            }
        } else if constexpr (json::isVector<T>) {
            if constexpr (std::is_aggregate_v<typename T::value_type>) {
                elements(at(key), value);
            }
        } else if constexpr (std::is_aggregate_v<T> && !NamedEnum<T> && !json::isOptional<T>) {
            EvidenceReferences inner(at(key), m_found);
            describe(inner, value);
        }
    }

private:
    QString at(const char* key) const
    {
        const QLatin1String name(key);
        return m_path.isEmpty() ? QString(name) : m_path + QLatin1Char('.') + name;
    }

    template <class List>
    void elements(const QString& path, List& list)
    {
        for (std::size_t i = 0; i < list.size(); ++i) {
            QString element = QString::number(i);
            if constexpr (requires { list[i].clause; }) {
                element = list[i].clause;
            }
            EvidenceReferences inner(path + QLatin1Char('[') + element + QLatin1Char(']'), m_found);
            describe(inner, list[i]);
        }
    }

    QString m_path;
    std::vector<std::pair<QString, QString>>& m_found;
};

void addReference(const CheckInput& in, const QString& place, const QString& reference,
                  std::vector<Hit>& hits)
{
    hits.push_back({place,
                    {},
                    {{QStringLiteral("place"), in.placeLabel(place)},
                     {QStringLiteral("reference"), same(reference)}}});
}

void evidenceUnknown(const CheckInput& in, std::vector<Hit>& hits)
{
    QSet<QString> known;
    for (const Evidence& evidence : in.dossier.evidence) {
        known.insert(evidence.id);
    }
    std::vector<std::pair<QString, QString>> references;
    EvidenceReferences walk({}, references);
    // describe() takes a mutable reference for readers; this walk never changes the value.
    describe(walk,
             const_cast<Dossier&>(in.dossier)); // NOLINT(cppcoreguidelines-pro-type-const-cast)
    for (const auto& [place, reference] : references) {
        if (!known.contains(reference)) {
            hits.push_back({place,
                            {},
                            {{QStringLiteral("place"), in.placeLabel(place)},
                             {QStringLiteral("evidence"), same(reference)}}});
        }
    }
}

void evidenceDigestMissing(const CheckInput& in, std::vector<Hit>& hits)
{
    for (std::size_t i = 0; i < in.dossier.evidence.size(); ++i) {
        const Evidence& evidence = in.dossier.evidence[i];
        if (evidence.sha256.isEmpty() || evidence.fileName.isEmpty()) {
            hits.push_back({itemPlace("evidence", i, "sha256"),
                            {},
                            {{QStringLiteral("evidence"), same(evidence.id)}}});
        }
    }
}

void evidenceExpired(const CheckInput& in, std::vector<Hit>& hits)
{
    for (std::size_t i = 0; i < in.dossier.evidence.size(); ++i) {
        const Evidence& evidence = in.dossier.evidence[i];
        if (evidence.expires.isValid() && evidence.expires < in.context.today) {
            hits.push_back({itemPlace("evidence", i, "expires"),
                            {},
                            {{QStringLiteral("evidence"), same(evidence.id)},
                             {QStringLiteral("expires"), dateText(evidence.expires)}}});
        }
    }
}

void addRepeated(const QString& place, const QString& other, const QString& id,
                 const QString& otherId, std::vector<Hit>& hits)
{
    hits.push_back({place,
                    other,
                    {{QStringLiteral("evidence"), same(id)},
                     {QStringLiteral("otherEvidence"), same(otherId)}}});
}

void evidenceRepeated(const CheckInput& in, std::vector<Hit>& hits)
{
    QHash<QString, std::size_t> byDigest;
    for (std::size_t i = 0; i < in.dossier.evidence.size(); ++i) {
        const Evidence& evidence = in.dossier.evidence[i];
        const auto first = byDigest.constFind(evidence.sha256);
        if (first != byDigest.constEnd() && !evidence.sha256.isEmpty()) {
            addRepeated(itemPlace("evidence", i), itemPlace("evidence", *first), evidence.id,
                        in.dossier.evidence[*first].id, hits);
        } else {
            byDigest.insert(evidence.sha256, i);
        }
    }
    for (const Assessment& answer : in.dossier.assessments) {
        if (answer.evidence.size() < 2) {
            continue;
        }
        QHash<QString, std::size_t> cited;
        for (std::size_t i = 0; i < answer.evidence.size(); ++i) {
            const EvidenceLink& link = answer.evidence[i];
            const QString key = QStringLiteral("%1|%2|%3")
                                    .arg(link.evidence)
                                    .arg(link.page.value_or(0))
                                    .arg(link.region);
            const QString list = QStringLiteral("assessments[%1].evidence[%2]").arg(answer.clause);
            if (const auto first = cited.constFind(key); first != cited.constEnd()) {
                addRepeated(list.arg(i), list.arg(*first), link.evidence, link.evidence, hits);
            } else {
                cited.insert(key, i);
            }
        }
    }
}

/// The ids of a list; one that occurs twice, or is empty, is reported.
template <class List>
QSet<QString> idsOf(const CheckInput& in, const List& list, const char* name,
                    std::vector<Hit>& hits)
{
    QSet<QString> ids;
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (ids.contains(list[i].id)) {
            addReference(in, itemPlace(name, i, "id"), list[i].id, hits);
        }
        ids.insert(list[i].id);
    }
    return ids;
}

struct KnownIds {
    QSet<QString> zones;
    QSet<QString> devices;
    QSet<QString> servers;
    QSet<QString> applications;
    QSet<QString> components;
};

void inventoryReferences(const CheckInput& in, const KnownIds& known, std::vector<Hit>& hits)
{
    const Architecture& architecture = in.dossier.architecture;
    const auto zoneOf = [&](const auto& list, const char* name) {
        for (std::size_t i = 0; i < list.size(); ++i) {
            if (!list[i].zone.isEmpty() && !known.zones.contains(list[i].zone)) {
                addReference(in, itemPlace(name, i, "zone"), list[i].zone, hits);
            }
        }
    };
    zoneOf(architecture.devices, "architecture.devices");
    zoneOf(architecture.servers, "architecture.servers");
    zoneOf(architecture.applications, "architecture.applications");
    for (std::size_t i = 0; i < architecture.applications.size(); ++i) {
        const Application& application = architecture.applications[i];
        for (const QString& server : application.servers) {
            if (!known.servers.contains(server)) {
                addReference(in, itemPlace("architecture.applications", i, "servers"), server,
                             hits);
            }
        }
        if (!application.component.isEmpty() && !known.components.contains(application.component)) {
            addReference(in, itemPlace("architecture.applications", i, "component"),
                         application.component, hits);
        }
    }
}

void answerReferences(const CheckInput& in, const KnownIds& known, std::vector<Hit>& hits)
{
    QSet<QString> answered;
    for (const Assessment& answer : in.dossier.assessments) {
        const QString place = QStringLiteral("assessments[%1]").arg(answer.clause);
        if (in.catalogue.find(answer.clause) == nullptr || answered.contains(answer.clause)) {
            addReference(in, place, answer.clause, hits);
        }
        answered.insert(answer.clause);
        for (const AssetAssessment& asset : answer.assets) {
            if (!known.devices.contains(asset.asset) && !known.servers.contains(asset.asset)
                && !known.applications.contains(asset.asset)
                && !known.components.contains(asset.asset)) {
                addReference(in, place + QStringLiteral(".assets"), asset.asset, hits);
            }
        }
    }
}

void referenceUnknown(const CheckInput& in, std::vector<Hit>& hits)
{
    const Architecture& architecture = in.dossier.architecture;
    KnownIds known;
    known.zones = idsOf(in, architecture.zones, "architecture.zones", hits);
    known.devices = idsOf(in, architecture.devices, "architecture.devices", hits);
    known.servers = idsOf(in, architecture.servers, "architecture.servers", hits);
    known.applications = idsOf(in, architecture.applications, "architecture.applications", hits);
    known.components = idsOf(in, in.dossier.components, "components", hits);
    idsOf(in, in.dossier.evidence, "evidence", hits);
    idsOf(in, in.dossier.authorisations, "authorisations", hits);
    idsOf(in, in.dossier.risks, "risks", hits);
    idsOf(in, architecture.diagrams, "architecture.diagrams", hits);
    idsOf(in, architecture.lines, "architecture.lines", hits);
    inventoryReferences(in, known, hits);
    answerReferences(in, known, hits);
}

} // namespace

std::vector<NamedCheck> referenceChecks()
{
    return {{"evidenceUnknown", evidenceUnknown},
            {"evidenceDigestMissing", evidenceDigestMissing},
            {"evidenceExpired", evidenceExpired},
            {"evidenceRepeated", evidenceRepeated},
            {"referenceUnknown", referenceUnknown}};
}

} // namespace luytre::checks
