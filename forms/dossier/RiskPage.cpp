#include "forms/dossier/RiskPage.h"

#include "forms/dossier/ListFields.h"
#include "forms/dossier/PartFields.h"

namespace luytre::forms {

namespace {

QStringList gradeWords()
{
    return {RiskPage::tr("1 (lowest)"), QStringLiteral("2"), QStringLiteral("3"),
            QStringLiteral("4"), RiskPage::tr("5 (highest)")};
}

void addRiskFields(FieldGrid& grid, int index)
{
    const PartOf<Risk> part = entryOf(&Dossier::risks, index);
    const auto path = [&](const char* name) {
        return QStringLiteral("risks[%1].%2").arg(index).arg(QLatin1String(name));
    };
    grid.add<TextField>(6, path("asset"), RiskPage::tr("Asset"), memberOf(part, &Risk::asset));
    grid.add<TextField>(6, path("threat"), RiskPage::tr("Threat"), memberOf(part, &Risk::threat));
    grid.add<TextField>(6, path("vulnerability"), RiskPage::tr("Weakness"),
                        memberOf(part, &Risk::vulnerability));
    grid.add<GradeField>(3, path("likelihood"), RiskPage::tr("Likelihood"),
                         memberOf(part, &Risk::likelihood), gradeWords());
    grid.add<GradeField>(3, path("impact"), RiskPage::tr("Impact"), memberOf(part, &Risk::impact),
                         gradeWords());
    grid.add<ParagraphField>(12, path("impactDescription"), RiskPage::tr("What it would do"),
                             memberOf(part, &Risk::impactDescription), 2);
    grid.add<ParagraphField>(6, path("currentControls"), RiskPage::tr("What is done already"),
                             memberOf(part, &Risk::currentControls), 2);
    grid.add<ParagraphField>(6, path("treatment"), RiskPage::tr("What will be done"),
                             memberOf(part, &Risk::treatment), 2);
}

} // namespace

RiskPage::RiskPage(DossierEditor& editor, QWidget* parent) : FieldPage(editor, parent)
{
    addRisks();
    addReport();
    finish();
}

void RiskPage::addRisks()
{
    addGrid()->addSection(QStringLiteral("A"), tr("Main risks and their expected impact"));
    RecordKind kind;
    kind.path = QStringLiteral("risks");
    kind.heading = tr("Risk %1");
    kind.addWords = tr("Add a risk");
    kind.removeWords = tr("Remove risk %1");
    kind.emptyWords = tr("None yet. Name an asset, what threatens it, and grade likelihood and "
                         "impact from 1 to 5.");
    setEntries<Risk>(kind, &Dossier::risks, [](const Dossier& dossier) {
        QStringList taken;
        for (const Risk& one : dossier.risks) {
            taken.append(one.id);
        }
        Risk made;
        made.id = nextId(QStringLiteral("R"), taken);
        return made;
    });
    kind.addFields = addRiskFields;
    addRecords(std::move(kind));
}

void RiskPage::addReport()
{
    FieldGrid* grid = addGrid([](const DossierEditor& state) {
        return hasRule(state.pack(), QStringLiteral("riskReportIncomplete"), state.level())
            || !state.dossier().riskReport.isEmpty();
    });
    grid->addSection(QStringLiteral("B"), tr("Risk assessment report"),
                     tr("Asked for at this level"));
    const PartOf<RiskReport> part
        = [](Dossier& dossier) -> RiskReport& { return dossier.riskReport; };
    const auto add = [&](const char* name, const QString& label, QString RiskReport::*member) {
        grid->add<ParagraphField>(6, QStringLiteral("riskReport.%1").arg(QLatin1String(name)),
                                  label, memberOf(part, member));
    };
    add("assetsAndFunctions", tr("Assets and critical functions"), &RiskReport::assetsAndFunctions);
    add("informationKinds", tr("Kinds of information"), &RiskReport::informationKinds);
    add("threats", tr("Threats, weaknesses, vulnerabilities"), &RiskReport::threats);
    add("likelihoodAndImpact", tr("Likelihood and impact"), &RiskReport::likelihoodAndImpact);
    add("capability", tr("Present capability"), &RiskReport::capability);
    add("treatmentPlan", tr("Plan to reduce the risks"), &RiskReport::treatmentPlan);
    add("communication", tr("Communication and reporting"), &RiskReport::communication);
    add("conclusion", tr("Conclusion"), &RiskReport::conclusion);
    grid->add<GradeField>(3, QStringLiteral("riskReport.levelByRisk"), tr("Level by risk"),
                          memberOf(part, &RiskReport::levelByRisk), levelWords());
    addDocumentFields(
        *grid, QStringLiteral("riskReport.document"),
        [](Dossier& dossier) -> DocumentReference& { return dossier.riskReport.document; });
}

bool asksForRisks(const RegulationPack& pack)
{
    return std::any_of(pack.rules.begin(), pack.rules.end(), [](const DossierRule& rule) {
        return rule.check == QLatin1String("risksMissing");
    });
}

} // namespace luytre::forms
