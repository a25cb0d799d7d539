#include "dossier/checks/CheckRegistry.h"

#include <QRegularExpression>

namespace luytre::checks {

namespace {

/// The same body, whatever the accents, case and spaces.
bool isSameBody(const QString& left, const QString& right)
{
    return !left.trimmed().isEmpty() && foldForSearch(left) == foldForSearch(right);
}

/// Several bodies in one field: separated by ";" or a new line, or by "và" before the name of
/// another kind of body.
bool namesSeveral(const QString& name)
{
    static const QRegularExpression separator(
        QStringLiteral(";|\n| và (?=Ủy ban|UBND|Sở |Công an|Văn phòng|Phòng |Trung tâm|Bộ |Cục "
                       "|Ban |Chi cục|Công ty)"));
    return name.trimmed().contains(separator);
}

void oneOwnerOneOperator(const CheckInput& in, std::vector<Hit>& hits)
{
    const auto report = [&](const char* place, const QString& unit) {
        hits.push_back({QLatin1String(place), {}, {{QStringLiteral("unit"), same(unit)}}});
    };
    if (namesSeveral(in.dossier.owner.name)) {
        report("owner.name", in.dossier.owner.name);
    }
    if (namesSeveral(in.dossier.operatingUnit.name)) {
        report("operatingUnit.name", in.dossier.operatingUnit.name);
    }
    for (std::size_t i = 0; i < in.dossier.otherOperatingUnits.size(); ++i) {
        const QString& other = in.dossier.otherOperatingUnits[i].name;
        if (isSameBody(other, in.dossier.operatingUnit.name)) {
            hits.push_back({itemPlace("otherOperatingUnits", i, "name"),
                            QStringLiteral("operatingUnit.name"),
                            {{QStringLiteral("unit"), same(other)}}});
        }
    }
}

void operatorIsAppraiser(const CheckInput& in, std::vector<Hit>& hits)
{
    const QString& operatingUnit = in.dossier.operatingUnit.name;
    if (isSameBody(operatingUnit, in.dossier.specialisedUnit.name)
        && in.dossier.appraisalArrangement.isEmpty()) {
        hits.push_back({QStringLiteral("specialisedUnit.name"),
                        QStringLiteral("operatingUnit.name"),
                        {{QStringLiteral("unit"), same(operatingUnit)}}});
    }
}

void regulationAfterApproval(const CheckInput& in, std::vector<Hit>& hits)
{
    const QDate& issued = in.dossier.securityRegulation.date;
    const QDate& approval = in.dossier.situation.plannedApproval;
    if (issued.isValid() && approval.isValid() && issued > approval) {
        hits.push_back({QStringLiteral("securityRegulation.date"),
                        QStringLiteral("situation.plannedApproval"),
                        {{QStringLiteral("regulationDate"), dateText(issued)},
                         {QStringLiteral("approvalDate"), dateText(approval)}}});
    }
}

void professionalOpinionMissing(const CheckInput& in, std::vector<Hit>& hits)
{
    const DocumentReference& opinion = in.dossier.professionalOpinion;
    if (opinion.number.isEmpty() || !opinion.date.isValid()) {
        hits.push_back({QStringLiteral("professionalOpinion"),
                        {},
                        {{QStringLiteral("level"), in.levelText()}}});
    }
}

/// The days a limit takes, weekends counted in; holidays are not, so the advice errs on the short
/// side.
int calendarDays(const Deadline* deadline)
{
    if (deadline == nullptr) {
        return 0;
    }
    return deadline->kind == DayKind::Working ? (deadline->days * 7 + 4) / 5 : deadline->days;
}

void appraisalOpinionForApproval(const CheckInput& in, std::vector<Hit>& hits)
{
    const QDate& approval = in.dossier.situation.plannedApproval;
    if (!approval.isValid() || !in.level) {
        return;
    }
    const int days = calendarDays(in.pack.deadline(QStringLiteral("appraisal"), *in.level))
        + calendarDays(in.pack.deadline(QStringLiteral("approval"), *in.level));
    const QDate sent = in.dossier.letter.date.isValid() ? in.dossier.letter.date : in.context.today;
    if (sent.addDays(days) > approval) {
        hits.push_back({QStringLiteral("situation.plannedApproval"),
                        QStringLiteral("letter.date"),
                        {{QStringLiteral("level"), in.levelText()},
                         {QStringLiteral("approvalDate"), dateText(approval)}}});
    }
}

void plannedApprovalTooEarly(const CheckInput& in, std::vector<Hit>& hits)
{
    const QDate& approval = in.dossier.situation.plannedApproval;
    const QDate& letter = in.dossier.letter.date;
    if (approval.isValid() && letter.isValid() && approval < letter) {
        hits.push_back({QStringLiteral("situation.plannedApproval"),
                        QStringLiteral("letter.date"),
                        {{QStringLiteral("approvalDate"), dateText(approval)},
                         {QStringLiteral("letterDate"), dateText(letter)}}});
    }
}

void authorisationIncomplete(const CheckInput& in, std::vector<Hit>& hits)
{
    const QStringList contents
        = in.pack.parameter(QStringLiteral("authorisationContents"), in.level.value_or(lowestLevel))
              .split(QLatin1Char('|'));
    const auto isAsked
        = [&](const char* content) { return contents.contains(QLatin1String(content)); };
    for (std::size_t i = 0; i < in.dossier.authorisations.size(); ++i) {
        const Authorisation& letter = in.dossier.authorisations[i];
        const bool isExpired = letter.validTo.isValid() && letter.validTo < in.day;
        Missing missing(in);
        missing.check(itemPlace("authorisations", i, "number"), letter.number);
        missing.check(itemPlace("authorisations", i, "date"), letter.date);
        missing.check(itemPlace("authorisations", i, "authorised"), letter.authorised);
        missing.check(itemPlace("authorisations", i, "scope"),
                      isAsked("scope") && letter.scope.trimmed().isEmpty());
        missing.check(itemPlace("authorisations", i, "responsibilities"),
                      isAsked("responsibilities") && letter.responsibilities.trimmed().isEmpty());
        missing.check(itemPlace("authorisations", i, "validTo"),
                      isExpired || (isAsked("validity") && !letter.validTo.isValid()));
        const QString name = letter.number.isEmpty() ? letter.id : letter.number;
        missing.report(hits, {{QStringLiteral("authorisation"), same(name)}});
    }
}

void planBeforeOperation(const CheckInput& in, std::vector<Hit>& hits)
{
    const Situation& situation = in.dossier.situation;
    const QDate& operation = situation.inOperationSince;
    if (!situation.underConstruction.value_or(false) || !operation.isValid()) {
        return;
    }
    int open = 0;
    QDate last;
    for (const Requirement* requirement : in.requirements) {
        const AssessmentStatus status = in.answers.status(*requirement);
        if (status == AssessmentStatus::Met || status == AssessmentStatus::NotApplicable) {
            continue;
        }
        const Assessment* answer = in.answers.find(requirement->clause);
        const QDate due
            = answer != nullptr && answer->remediation ? answer->remediation->due : QDate();
        if (!due.isValid() || due > operation) {
            ++open;
            last = due.isValid() && (!last.isValid() || due > last) ? due : last;
        }
    }
    if (open > 0) {
        hits.push_back({QStringLiteral("situation.inOperationSince"),
                        QStringLiteral("assessments"),
                        {{QStringLiteral("operationDate"), dateText(operation)},
                         {QStringLiteral("count"), same(open)},
                         {QStringLiteral("lastDue"),
                          last.isValid() ? dateText(last) : same(QStringLiteral("–"))}}});
    }
}

void letterAddressee(const CheckInput& in, std::vector<Hit>& hits)
{
    const QString addressee = foldForSearch(in.dossier.letter.addressee);
    const QString expected = foldForSearch(in.dossier.specialisedUnit.name);
    const bool isArranged = !in.dossier.appraisalArrangement.isEmpty();
    if (addressee.isEmpty() || expected.isEmpty() || isArranged || addressee.contains(expected)
        || expected.contains(addressee)) {
        return;
    }
    hits.push_back({QStringLiteral("letter.addressee"),
                    QStringLiteral("specialisedUnit.name"),
                    {{QStringLiteral("addressee"), same(in.dossier.letter.addressee)},
                     {QStringLiteral("level"), in.levelText()},
                     {QStringLiteral("expected"), same(in.dossier.specialisedUnit.name)}}});
}

void assessorNotIndependent(const CheckInput& in, std::vector<Hit>& hits)
{
    const ServiceOrganisation& assessing = in.dossier.assessing;
    if (assessing.name.trimmed().isEmpty()) {
        return;
    }
    const bool isOperator = isSameBody(assessing.name, in.dossier.operatingUnit.name);
    const bool isMonitor = isSameBody(assessing.name, in.dossier.monitoring.name);
    if (isOperator || isMonitor || !assessing.independentOfOperator.value_or(false)) {
        const char* other = isMonitor ? "monitoring.name" : "operatingUnit.name";
        hits.push_back({QStringLiteral("assessing.independentOfOperator"),
                        QLatin1String(other),
                        {{QStringLiteral("assessor"), same(assessing.name)}}});
    }
}

void regulationChoiceUnexplained(const CheckInput& in, std::vector<Hit>& hits)
{
    if (!in.dossier.regulationReason.trimmed().isEmpty()) {
        return;
    }
    const Facts facts = situationFacts(in.dossier);
    const bool applies = std::any_of(
        in.pack.selection.begin(), in.pack.selection.end(),
        [&](const SelectionRule& rule) { return evaluate(rule.when, facts).truth == Truth::True; });
    const bool isProposed
        = in.context.proposedPack.isEmpty() ? applies : in.context.proposedPack == in.pack.id;
    if (!isProposed) {
        hits.push_back(
            {QStringLiteral("regulation"),
             QStringLiteral("situation.preparedOn"),
             {{QStringLiteral("date"), dateText(in.day)}, {QStringLiteral("pack"), in.pack.name}}});
    }
}

void assessmentOverdue(const CheckInput& in, std::vector<Hit>& hits)
{
    const QDate& last = in.dossier.assessing.lastCarriedOut;
    if (!last.isValid() || !in.level) {
        return;
    }
    for (const InspectionFrequency& frequency : in.pack.inspections) {
        const bool asked = std::find(frequency.levels.begin(), frequency.levels.end(), *in.level)
            != frequency.levels.end();
        const QDate due = last.addMonths(frequency.months);
        if (asked && frequency.months > 0 && due < in.context.today) {
            hits.push_back({QStringLiteral("assessing.lastCarriedOut"),
                            {},
                            {{QStringLiteral("date"), dateText(last)},
                             {QStringLiteral("months"), same(frequency.months)},
                             {QStringLiteral("due"), dateText(due)}}});
            return;
        }
    }
}

} // namespace

std::vector<NamedCheck> procedureChecks()
{
    return {{"oneOwnerOneOperator", oneOwnerOneOperator},
            {"operatorIsAppraiser", operatorIsAppraiser},
            {"regulationAfterApproval", regulationAfterApproval},
            {"professionalOpinionMissing", professionalOpinionMissing},
            {"appraisalOpinionForApproval", appraisalOpinionForApproval},
            {"plannedApprovalTooEarly", plannedApprovalTooEarly},
            {"authorisationIncomplete", authorisationIncomplete},
            {"planBeforeOperation", planBeforeOperation},
            {"letterAddressee", letterAddressee},
            {"assessorNotIndependent", assessorNotIndependent},
            {"regulationChoiceUnexplained", regulationChoiceUnexplained},
            {"assessmentOverdue", assessmentOverdue}};
}

} // namespace luytre::checks
