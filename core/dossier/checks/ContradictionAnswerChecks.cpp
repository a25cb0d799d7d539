#include "dossier/checks/CheckRegistry.h"

#include <QRegularExpression>

namespace luytre::checks {

namespace {

bool claimsSomething(AssessmentStatus status)
{
    return status == AssessmentStatus::Met || status == AssessmentStatus::PartiallyMet;
}

bool hasDevice(const CheckInput& in, const std::vector<DeviceKind>& kinds)
{
    const auto& devices = in.dossier.architecture.devices;
    return std::any_of(devices.begin(), devices.end(), [&](const Device& device) {
        return std::find(kinds.begin(), kinds.end(), device.kind) != kinds.end();
    });
}

void serverRowsWithoutServers(const CheckInput& in, std::vector<Hit>& hits)
{
    if (!in.dossier.architecture.servers.empty()) {
        return;
    }
    std::vector<const Requirement*> rows;
    for (const Requirement* requirement : in.requirements) {
        if (requirement->scope == RequirementScope::Servers
            && claimsSomething(in.answers.status(*requirement))) {
            rows.push_back(requirement);
        }
    }
    if (!rows.empty()) {
        hits.push_back({answerPlace(*rows.front(), "status"),
                        QStringLiteral("architecture.servers"),
                        {{QStringLiteral("count"), same(qint64(rows.size()))},
                         {QStringLiteral("clauses"), clauseList(rows)}}});
    }
}

/// What the text says against keeping logs, or the months it keeps them when these are too few.
QString logObjection(const PhraseFinder& notNeeded, const QString& lower, int months)
{
    if (const auto found = notNeeded.find(lower)) {
        return found->phrase;
    }
    static const QRegularExpression kept(QStringLiteral("(\\d+) (tháng|ngày)"));
    const auto match = kept.match(lower);
    if (!match.hasMatch()) {
        return {};
    }
    const int days
        = match.captured(1).toInt() * (match.captured(2) == QStringLiteral("tháng") ? 30 : 1);
    return days < months * 30 ? match.captured(0) : QString();
}

void logsNotNeeded(const CheckInput& in, std::vector<Hit>& hits)
{
    const int months
        = in.pack.parameter(QStringLiteral("logRetentionMonths"), in.level.value_or(0)).toInt();
    if (months <= 0) {
        return;
    }
    const PhraseFinder notNeeded(in.words(QStringLiteral("logsNotNeeded")));
    for (const auto& [requirement, answer, status, lower] : in.rows) {
        const bool isAboutLogs = requirement.topic == QLatin1String("logRetention");
        const bool claimsAllIsWell
            = status == AssessmentStatus::Met || status == AssessmentStatus::NotApplicable;
        if (!isAboutLogs || !claimsAllIsWell) {
            continue;
        }
        const QString words
            = logObjection(notNeeded, lower + QLatin1Char(' ') + answer.reason.toLower(), months);
        if (!words.isEmpty()) {
            hits.push_back({answerPlace(requirement, "explanation"),
                            {},
                            {{QStringLiteral("clause"), same(requirement.clauseRef)},
                             {QStringLiteral("words"), same(words)},
                             {QStringLiteral("level"), in.levelText()},
                             {QStringLiteral("months"), same(months)}}});
        }
    }
}

/// The devices that a topic of the catalogue is about: the one it names first, and those that do
/// its work too.
struct TopicDevices {
    const char* topic;
    DeviceKind named;
    std::vector<DeviceKind> enough;
};

const std::vector<TopicDevices>& topicDevices()
{
    using K = DeviceKind;
    static const std::vector<TopicDevices> table{
        {"firewall", K::Firewall, {K::Firewall}},
        {"webFirewall", K::WebFirewall, {K::WebFirewall}},
        {"databaseFirewall", K::DatabaseFirewall, {K::DatabaseFirewall}},
        {"intrusionPrevention", K::IntrusionPrevention, {K::IntrusionPrevention, K::Firewall}},
        {"ddos", K::DdosProtection, {K::DdosProtection}},
        {"siem", K::Siem, {K::Siem}},
        {"vpn", K::VpnGateway, {K::VpnGateway, K::Firewall}},
    };
    return table;
}

void controlMetWithoutDevice(const CheckInput& in, std::vector<Hit>& hits)
{
    const PhraseFinder equivalent(in.words(QStringLiteral("equivalent")));
    const Hosting& hosting = in.dossier.architecture.hosting;
    // Where the whole stands in somebody else's data centre, the devices are the provider's and not
    // listed here.
    const bool isElsewhere
        = hosting.kind == QLatin1String("cloud") || hosting.kind == QLatin1String("dataCentre");
    for (const TopicDevices& entry : topicDevices()) {
        if (isElsewhere || hasDevice(in, entry.enough)) {
            continue;
        }
        for (const auto& [requirement, answer, status, lower] : in.rows) {
            if (status == AssessmentStatus::Met && requirement.topic == QLatin1String(entry.topic)
                && !equivalent.find(lower)) {
                hits.push_back(
                    {answerPlace(requirement, "status"),
                     QStringLiteral("architecture.devices"),
                     {{QStringLiteral("clause"), same(requirement.clauseRef)},
                      {QStringLiteral("deviceKind"),
                       in.term(QStringLiteral("device.") + enumToString(entry.named))}}});
            }
        }
    }
}

void sameParagraphRepeated(const CheckInput& in, std::vector<Hit>& hits)
{
    constexpr std::size_t tooMany = 5;
    constexpr qsizetype shortAnswer = 20;
    constexpr qsizetype excerptLength = 80;
    QHash<QString, std::vector<const Requirement*>> byText;
    std::vector<std::pair<QString, QString>> order; ///< as written, and in lower case
    for (const auto& [requirement, answer, status, lower] : in.rows) {
        const QString text = lower.simplified();
        if (text.size() >= shortAnswer) {
            auto& sharing = byText[text];
            sharing.push_back(&requirement);
            if (sharing.size() == tooMany) {
                order.emplace_back(answer.explanation.simplified(), text);
            }
        }
    }
    for (const auto& [text, key] : order) {
        const auto& sharing = byText[key];
        const QString excerpt = text.size() > excerptLength
            ? text.left(excerptLength).trimmed() + QStringLiteral("…")
            : text;
        hits.push_back({answerPlace(*sharing.front(), "explanation"),
                        answerPlace(*sharing.back(), "explanation"),
                        {{QStringLiteral("count"), same(qint64(sharing.size()))},
                         {QStringLiteral("clauses"), clauseList(sharing)},
                         {QStringLiteral("excerpt"), same(excerpt)}}});
    }
}

/// The first main network device that has neither a twin nor a pair.
std::optional<std::size_t> aloneMainDevice(const std::vector<Device>& devices)
{
    for (std::size_t i = 0; i < devices.size(); ++i) {
        const bool hasTwin = std::any_of(devices.begin(), devices.end(), [&](const Device& other) {
            return &other != &devices[i] && other.mainNetworkDevice && other.kind == devices[i].kind
                && other.zone == devices[i].zone;
        });
        if (devices[i].mainNetworkDevice && !devices[i].redundant && devices[i].quantity < 2
            && !hasTwin) {
            return i;
        }
    }
    return std::nullopt;
}

void redundancyMetWithoutPair(const CheckInput& in, std::vector<Hit>& hits)
{
    const auto& devices = in.dossier.architecture.devices;
    const auto alone = aloneMainDevice(devices);
    if (!alone) {
        return;
    }
    for (const auto& [requirement, answer, status, lower] : in.rows) {
        // Lines and second sites are redundancy too, but not of devices.
        const bool isAboutDevices = requirement.topic == QLatin1String("redundancy")
            && requirement.text.vi.contains(QStringLiteral("thiết bị"));
        if (isAboutDevices && status == AssessmentStatus::Met) {
            hits.push_back({answerPlace(requirement, "status"),
                            itemPlace("architecture.devices", *alone),
                            {{QStringLiteral("clause"), same(requirement.clauseRef)},
                             {QStringLiteral("device"), same(devices[*alone].name)}}});
        }
    }
}

void wirelessAnswered(const CheckInput& in, std::vector<Hit>& hits)
{
    const auto& zones = in.dossier.architecture.zones;
    const bool hasZone = std::any_of(zones.begin(), zones.end(), [](const Zone& zone) {
        return zone.present && zone.code == QLatin1String("wireless");
    });
    if (hasZone || hasDevice(in, {DeviceKind::WirelessAccess})) {
        return;
    }
    for (const auto& [requirement, answer, status, lower] : in.rows) {
        if (requirement.topic == QLatin1String("wireless")
            && status != AssessmentStatus::NotApplicable
            && status != AssessmentStatus::NotAssessed) {
            hits.push_back({answerPlace(requirement, "status"),
                            QStringLiteral("architecture.zones"),
                            {{QStringLiteral("clause"), same(requirement.clauseRef)},
                             {QStringLiteral("status"),
                              in.term(QStringLiteral("status.") + enumToString(status))}}});
        }
    }
}

void metButTextSaysLater(const CheckInput& in, std::vector<Hit>& hits)
{
    const PhraseFinder future(in.words(QStringLiteral("future")));
    for (const auto& [requirement, answer, status, lower] : in.rows) {
        if (status != AssessmentStatus::Met) {
            continue;
        }
        if (const auto found = future.find(lower)) {
            hits.push_back({answerPlace(requirement, "explanation"),
                            answerPlace(requirement, "status"),
                            {{QStringLiteral("clause"), same(requirement.clauseRef)},
                             {QStringLiteral("words"), same(found->phrase)}}});
        }
    }
}

/// A reason that says there is none of what the inventory lists.
void notApplicableButPresent(const CheckInput& in, std::vector<Hit>& hits)
{
    const PhraseFinder none({in.pack.term(QStringLiteral("none"))});
    for (const auto& [requirement, answer, status, lower] : in.rows) {
        const bool isAboutThings = requirement.scope == RequirementScope::Servers
            || requirement.scope == RequirementScope::Devices;
        const QStringList& assets = in.answers.assets(requirement.scope);
        if (status != AssessmentStatus::NotApplicable || !isAboutThings || assets.isEmpty()
            || !answer.assets.empty() || !none.find(answer.reason.toLower())) {
            continue;
        }
        hits.push_back({answerPlace(requirement, "status"),
                        requirement.scope == RequirementScope::Servers
                            ? QStringLiteral("architecture.servers[0]")
                            : QStringLiteral("architecture.devices[0]"),
                        {{QStringLiteral("clause"), same(requirement.clauseRef)},
                         {QStringLiteral("count"), same(assets.size())},
                         {QStringLiteral("item"), same(assets.first())}}});
    }
}

} // namespace

std::vector<NamedCheck> contradictionAnswerChecks()
{
    return {{"serverRowsWithoutServers", serverRowsWithoutServers},
            {"logsNotNeeded", logsNotNeeded},
            {"controlMetWithoutDevice", controlMetWithoutDevice},
            {"sameParagraphRepeated", sameParagraphRepeated},
            {"redundancyMetWithoutPair", redundancyMetWithoutPair},
            {"wirelessAnswered", wirelessAnswered},
            {"metButTextSaysLater", metButTextSaysLater},
            {"notApplicableButPresent", notApplicableButPresent}};
}

} // namespace luytre::checks
