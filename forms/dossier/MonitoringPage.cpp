#include "forms/dossier/MonitoringPage.h"

#include "forms/dossier/PartFields.h"
#include "forms/widgets/Languages.h"
#include "forms/widgets/TextLabel.h"

namespace luytre::forms {

MonitoringPage::MonitoringPage(DossierEditor& editor, QWidget* parent) : FieldPage(editor, parent)
{
    FieldGrid* grid = addGrid();
    grid->addSection(QStringLiteral("A"), tr("Contact point for monitoring"));
    addContactFields(*grid, QStringLiteral("monitoringContact"),
                     [](Dossier& dossier) -> ContactPoint& { return dossier.monitoringContact; });
    grid->addSection(QStringLiteral("B"), tr("Contact point for incidents"));
    addContactFields(*grid, QStringLiteral("incidentContact"),
                     [](Dossier& dossier) -> ContactPoint& { return dossier.incidentContact; });
    grid->addSection(QStringLiteral("C"), tr("Organisation that monitors"));
    addServiceFields(*grid, QStringLiteral("monitoring"),
                     [](Dossier& dossier) -> ServiceOrganisation& { return dossier.monitoring; });
    grid->addSection(QStringLiteral("D"), tr("Organisation that inspects and assesses"));
    m_inspection = new TextLabel(TextRole::Caption, &Theme::ink3);
    grid->addWidget(m_inspection);
    addServiceFields(*grid, QStringLiteral("assessing"),
                     [](Dossier& dossier) -> ServiceOrganisation& { return dossier.assessing; });
    grid->addSection(QStringLiteral("E"), tr("Security regulation of the system"));
    addDocumentFields(
        *grid, QStringLiteral("securityRegulation"),
        [](Dossier& dossier) -> DocumentReference& { return dossier.securityRegulation; });
    finish();
    connect(&editor, &DossierEditor::judged, this, &MonitoringPage::showInspection);
    showInspection();
}

void MonitoringPage::showInspection()
{
    QStringList lines;
    const RegulationPack& pack = editor().pack();
    for (const InspectionFrequency& frequency : pack.inspections) {
        const auto& levels = frequency.levels;
        if (editor().level()
            && std::find(levels.begin(), levels.end(), *editor().level()) != levels.end()) {
            lines.append(
                QStringLiteral("%1 (%2).")
                    .arg(frequency.text.in(currentLanguage()), pack.cite(frequency.basis)));
        }
    }
    m_inspection->setText(lines.join(QLatin1Char('\n')));
    m_inspection->setVisible(!lines.isEmpty());
}

} // namespace luytre::forms
