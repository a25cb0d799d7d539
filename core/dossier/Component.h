#pragma once

#include "base/Json.h"

#include <array>

namespace luytre {

/// Whom the system serves, from narrow to wide.
enum class ServedScope {
    OneBody,
    OneMinistry,
    OneSector,
    OneProvince,
    SeveralProvinces,
    National,
    International
};
constexpr auto enumNames(ServedScope)
{
    return std::array{EnumName{ServedScope::OneBody, "oneBody"},
                      EnumName{ServedScope::OneMinistry, "oneMinistry"},
                      EnumName{ServedScope::OneSector, "oneSector"},
                      EnumName{ServedScope::OneProvince, "oneProvince"},
                      EnumName{ServedScope::SeveralProvinces, "severalProvinces"},
                      EnumName{ServedScope::National, "national"},
                      EnumName{ServedScope::International, "international"}};
}

/// Harm to national defence and security if the system is attacked.
enum class HarmGrade { None, Harm, SeriousHarm, ExceptionallySeriousHarm };
constexpr auto enumNames(HarmGrade)
{
    return std::array{EnumName{HarmGrade::None, "none"}, EnumName{HarmGrade::Harm, "harm"},
                      EnumName{HarmGrade::SeriousHarm, "serious"},
                      EnumName{HarmGrade::ExceptionallySeriousHarm, "exceptional"}};
}

/// A kind of information that a component handles (codes of RegulationPack::informationKinds).
struct HandledInformation {
    QString kind; ///< "public", "private", "personal", "stateSecret"
    QString description; ///< in words
    std::optional<qint64> basicSubjects; ///< personal: number of people with basic data
    std::optional<qint64> sensitiveSubjects; ///< personal: number of people with sensitive data
    friend bool operator==(const HandledInformation&, const HandledInformation&) = default;
};
template <class Archive>
void describe(Archive& a, HandledInformation& x)
{
    a.required("kind", x.kind);
    a.field("description", x.description);
    a.field("basicSubjects", x.basicSubjects);
    a.field("sensitiveSubjects", x.sensitiveSubjects);
}

/// A part of the system that is graded on its own; the system takes the highest level. Every
/// optional that is not set is "not known yet", which the level determination says and never
/// guesses.
struct Component {
    QString id;
    QString name;
    QString purpose;
    std::optional<QString>
        systemKind; ///< "internal", "citizen", "infrastructure", "industrial", "other"
    std::optional<std::vector<HandledInformation>> information;
    std::optional<qint64> users; ///< number of users with private or personal information
    std::optional<bool> onlineServices; ///< offers online services
    std::optional<int>
        publicServiceLevel; ///< 1-4, the scale of before 2022; 0: no online public service
    std::optional<bool> conditionalBusiness; ///< services in the list of conditional business lines
    std::optional<bool> administrativeProcedures; ///< receives or settles administrative procedures
    std::optional<ServedScope> servedScope;
    std::optional<bool> servesDefence; ///< serves national defence and security
    std::optional<HarmGrade> defenceHarm; ///< asked when state secrets or defence are concerned
    std::optional<bool> strategic; ///< of strategic nature
    std::optional<bool> nationalEGovernment; ///< national system for e-government
    std::optional<bool> continuousOperation; ///< must run 24/7
    std::optional<bool> noUnplannedStop; ///< no stop without a plan is accepted
    std::optional<bool>
        centralNationalData; ///< central store of especially important national data
    std::optional<QString> worksClass; ///< industrial: "special", "I", "II", "III", "IV", "below"
    std::optional<bool> nationalSecurityWorks; ///< controls works important for national security
    std::optional<int> assignedLevel; ///< level set by decision of the Prime Minister
    std::optional<int>
        riskFrameworkLevel; ///< level by the risk management framework, with a report
    QString assignedBy; ///< the decision or report behind the two above
    friend bool operator==(const Component&, const Component&) = default;
};
template <class Archive>
void describe(Archive& a, Component& x)
{
    a.required("id", x.id);
    a.required("name", x.name);
    a.field("purpose", x.purpose);
    a.field("systemKind", x.systemKind);
    a.field("information", x.information);
    a.field("users", x.users);
    a.field("onlineServices", x.onlineServices);
    a.field("publicServiceLevel", x.publicServiceLevel);
    a.field("conditionalBusiness", x.conditionalBusiness);
    a.field("administrativeProcedures", x.administrativeProcedures);
    a.field("servedScope", x.servedScope);
    a.field("servesDefence", x.servesDefence);
    a.field("defenceHarm", x.defenceHarm);
    a.field("strategic", x.strategic);
    a.field("nationalEGovernment", x.nationalEGovernment);
    a.field("continuousOperation", x.continuousOperation);
    a.field("noUnplannedStop", x.noUnplannedStop);
    a.field("centralNationalData", x.centralNationalData);
    a.field("worksClass", x.worksClass);
    a.field("nationalSecurityWorks", x.nationalSecurityWorks);
    a.field("assignedLevel", x.assignedLevel);
    a.field("riskFrameworkLevel", x.riskFrameworkLevel);
    a.field("assignedBy", x.assignedBy);
}

} // namespace luytre
