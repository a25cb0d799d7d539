#include "dossier/checks/CheckRegistry.h"

#include <QRegularExpression>
#include <QSet>

namespace luytre::checks {

namespace {

/// Documents of the past keep the names and acts of their time.
bool tellsThePast(const QString& path)
{
    return path.startsWith(QLatin1String("situation.previousApproval"))
        || path.startsWith(QLatin1String("evidence["))
        || path.startsWith(QLatin1String("authorisations["));
}

/// Around the place found, up to the ends of the sentence.
QStringView sentenceAt(const QString& text, qsizetype position)
{
    static const QString ends = QStringLiteral(".;\n");
    qsizetype from = position;
    while (from > 0 && !ends.contains(text.at(from - 1))) {
        --from;
    }
    qsizetype to = position;
    while (to < text.size() && !ends.contains(text.at(to))) {
        ++to;
    }
    return QStringView(text).mid(from, to - from);
}

void zonePresentButTextSaysLater(const CheckInput& in, std::vector<Hit>& hits)
{
    const PhraseFinder future(in.words(QStringLiteral("future")));
    const auto& zones = in.dossier.architecture.zones;
    for (std::size_t i = 0; i < zones.size(); ++i) {
        const auto found
            = zones[i].present ? future.find(zones[i].description.toLower()) : std::nullopt;
        if (found) {
            hits.push_back({itemPlace("architecture.zones", i, "description"),
                            itemPlace("architecture.zones", i, "present"),
                            {{QStringLiteral("zone"), same(zones[i].name)},
                             {QStringLiteral("words"), same(found->phrase)}}});
        }
    }
}

/// The letters before the number of a mark: "FW" of "FW-01".
QString markSeries(const QString& mark)
{
    const qsizetype dash = mark.lastIndexOf(QLatin1Char('-'));
    return dash > 0 ? mark.left(dash) : QString();
}

/// Marks in texts that look like those of the inventory but are not there.
void unknownMarks(const CheckInput& in, std::vector<Hit>& hits)
{
    static const QRegularExpression mark(
        QStringLiteral("\\b[A-ZĐ][A-ZĐ0-9]*(?:-[A-ZĐ0-9]+)*-[0-9]{1,3}\\b"));
    const Architecture& architecture = in.dossier.architecture;
    QSet<QString> known;
    QSet<QString> series;
    const auto learn = [&](const auto& list) {
        for (const auto& item : list) {
            known.insert(item.id);
            series.insert(markSeries(item.id));
        }
    };
    learn(architecture.devices);
    learn(architecture.servers);
    series.remove(QString());
    if (series.isEmpty()) {
        return;
    }
    for (const Application& application : architecture.applications) {
        known.insert(application.id);
    }
    for (const TextPlace& place : in.texts) {
        if (!place.text.contains(QLatin1Char('-'))) {
            continue;
        }
        auto matches = mark.globalMatch(place.text);
        while (matches.hasNext()) {
            const QString found = matches.next().captured(0);
            if (!known.contains(found) && series.contains(markSeries(found))) {
                hits.push_back({place.path,
                                QStringLiteral("architecture.devices"),
                                {{QStringLiteral("device"), same(found)},
                                 {QStringLiteral("place"), in.placeLabel(place.path)}}});
                known.insert(found); // told once
            }
        }
    }
}

/// Kinds of devices that the description of the architecture names as there, of which the inventory
/// has none.
void unlistedKinds(const CheckInput& in, std::vector<Hit>& hits)
{
    const Hosting& hosting = in.dossier.architecture.hosting;
    if (hosting.kind == QLatin1String("cloud") || hosting.kind == QLatin1String("dataCentre")) {
        return;
    }
    QHash<QString, DeviceKind> kinds;
    for (const DeviceKind kind :
         {DeviceKind::Firewall, DeviceKind::WebFirewall, DeviceKind::DatabaseFirewall,
          DeviceKind::IntrusionPrevention, DeviceKind::LoadBalancer, DeviceKind::DdosProtection}) {
        kinds.insert(in.pack.term(QStringLiteral("device.") + enumToString(kind)).toLower(), kind);
    }
    QSet<int> missing;
    for (const DeviceKind kind : kinds) {
        const auto& devices = in.dossier.architecture.devices;
        if (std::none_of(devices.begin(), devices.end(),
                         [&](const Device& device) { return device.kind == kind; })) {
            missing.insert(int(kind));
        }
    }
    const PhraseFinder names(kinds.keys());
    const PhraseFinder denied(in.words(QStringLiteral("future"))
                              + in.words(QStringLiteral("absent")));
    for (const char* path : {"architecture.logicalText", "architecture.physicalText"}) {
        const TextPlace* place = in.textAt(QLatin1String(path));
        if (place == nullptr) {
            continue;
        }
        for (auto found = names.find(place->lower); found;
             found = names.find(place->lower, found->position + 1)) {
            const int kind = int(kinds.value(found->phrase));
            if (missing.contains(kind) && !denied.find(sentenceAt(place->lower, found->position))) {
                hits.push_back({place->path,
                                QStringLiteral("architecture.devices"),
                                {{QStringLiteral("device"), same(found->phrase)},
                                 {QStringLiteral("place"), in.placeLabel(place->path)}}});
                missing.remove(kind);
            }
        }
    }
}

void deviceInTextNotInInventory(const CheckInput& in, std::vector<Hit>& hits)
{
    unknownMarks(in, hits);
    unlistedKinds(in, hits);
}

void regulationToBeIssued(const CheckInput& in, std::vector<Hit>& hits)
{
    const PhraseFinder regulation(in.words(QStringLiteral("regulation")));
    const PhraseFinder later(in.words(QStringLiteral("regulationLater")));
    for (const TextPlace& place : in.texts) {
        for (auto found = regulation.find(place.lower); found;
             found = regulation.find(place.lower, found->position + 1)) {
            if (const auto words = later.find(sentenceAt(place.lower, found->position))) {
                hits.push_back({place.path,
                                QStringLiteral("securityRegulation"),
                                {{QStringLiteral("place"), in.placeLabel(place.path)},
                                 {QStringLiteral("words"), same(words->phrase)}}});
                break;
            }
        }
    }
}

bool declaresSensitive(const Component& component)
{
    return component.information
        && std::any_of(component.information->begin(), component.information->end(),
                       [](const HandledInformation& information) {
                           return information.sensitiveSubjects.value_or(0) > 0;
                       });
}

void sensitiveDataNotDeclared(const CheckInput& in, std::vector<Hit>& hits)
{
    const auto& components = in.dossier.components;
    const PhraseFinder sensitive(in.words(QStringLiteral("sensitiveData")));
    const bool anyDeclares = std::any_of(components.begin(), components.end(), declaresSensitive);
    for (const TextPlace& place : in.texts) {
        const bool isOfSystem = place.path.startsWith(QLatin1String("system."))
            || place.path.startsWith(QLatin1String("architecture.applications["));
        const bool isOfComponent = place.path.startsWith(QLatin1String("components["));
        if ((!isOfSystem && !isOfComponent) || components.empty() || (isOfSystem && anyDeclares)) {
            continue;
        }
        const std::size_t index = isOfComponent
            ? place.path.mid(11, place.path.indexOf(QLatin1Char(']')) - 11).toUInt()
            : 0;
        const auto found
            = declaresSensitive(components[index]) ? std::nullopt : sensitive.find(place.lower);
        if (found) {
            hits.push_back({place.path,
                            itemPlace("components", index, "information"),
                            {{QStringLiteral("place"), in.placeLabel(place.path)},
                             {QStringLiteral("words"), same(found->phrase)},
                             {QStringLiteral("component"), same(components[index].name)}}});
        }
    }
}

void supersededActCited(const CheckInput& in, std::vector<Hit>& hits)
{
    QStringList acts = in.words(QStringLiteral("supersededActs"));
    for (QString& act : acts) {
        act = act.toLower();
    }
    const PhraseFinder superseded(acts);
    for (const TextPlace& place : in.texts) {
        const auto found = tellsThePast(place.path) ? std::nullopt : superseded.find(place.lower);
        if (found) {
            hits.push_back({place.path,
                            {},
                            {{QStringLiteral("place"), in.placeLabel(place.path)},
                             {QStringLiteral("act"),
                              same(place.text.mid(found->position, found->phrase.size()))},
                             {QStringLiteral("date"), dateText(in.day)}}});
        }
    }
}

/// Bodies of the pack's list whose time was over when the dossier was prepared.
void outdatedAuthority(const CheckInput& in, std::vector<Hit>& hits)
{
    QStringList gone;
    for (const AppraisalAuthority& authority : in.pack.authorities) {
        if (authority.validTo.isValid() && authority.validTo < in.day) {
            gone.append(authority.name.vi.toLower());
        }
    }
    const PhraseFinder outdated(gone);
    for (const TextPlace& place : in.texts) {
        const auto found = tellsThePast(place.path) ? std::nullopt : outdated.find(place.lower);
        if (found) {
            hits.push_back({place.path,
                            {},
                            {{QStringLiteral("name"),
                              same(place.text.mid(found->position, found->phrase.size()))},
                             {QStringLiteral("place"), in.placeLabel(place.path)},
                             {QStringLiteral("date"), dateText(in.day)}}});
        }
    }
}

void addWords(const CheckInput& in, const TextPlace& place, const PhraseFinder::Match& found,
              std::vector<Hit>& hits)
{
    hits.push_back(
        {place.path,
         {},
         {{QStringLiteral("place"), in.placeLabel(place.path)},
          {QStringLiteral("words"), same(place.text.mid(found.position, found.phrase.size()))}}});
}

void templateLeftover(const CheckInput& in, std::vector<Hit>& hits)
{
    const PhraseFinder leftovers(in.words(QStringLiteral("template")));
    for (const TextPlace& place : in.texts) {
        if (const auto found = leftovers.find(place.lower)) {
            addWords(in, place, *found, hits);
        }
    }
}

/// Secrecy marks are stamped in capitals; the same words in running text are no mark.
void secrecyMarking(const CheckInput& in, std::vector<Hit>& hits)
{
    const PhraseFinder marks(in.words(QStringLiteral("secrecy")));
    for (const TextPlace& place : in.texts) {
        if (const auto found = marks.find(place.text)) {
            addWords(in, place, *found, hits);
        }
    }
}

} // namespace

std::vector<NamedCheck> contradictionTextChecks()
{
    return {{"zonePresentButTextSaysLater", zonePresentButTextSaysLater},
            {"deviceInTextNotInInventory", deviceInTextNotInInventory},
            {"regulationToBeIssued", regulationToBeIssued},
            {"sensitiveDataNotDeclared", sensitiveDataNotDeclared},
            {"supersededActCited", supersededActCited},
            {"outdatedAuthority", outdatedAuthority},
            {"templateLeftover", templateLeftover},
            {"secrecyMarking", secrecyMarking}};
}

} // namespace luytre::checks
