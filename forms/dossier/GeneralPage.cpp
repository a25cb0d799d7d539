#include "forms/dossier/GeneralPage.h"

#include "forms/dossier/PartFields.h"
#include "forms/widgets/Languages.h"

#include <QScrollArea>

namespace luytre::forms {

GeneralPage::GeneralPage(DossierEditor& editor, QWidget* parent) : DossierPage(parent)
{
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    m_grid = new FieldGrid(editor);
    addSystem();
    addOrganisations();
    addSituation(editor);
    scroll->setWidget(m_grid);
    m_grid->setAutoFillBackground(false);
    down->addWidget(scroll);
    connect(m_grid, &FieldGrid::entered, this, &DossierPage::entered);
    connect(m_grid, &FieldGrid::validityChanged, this, &DossierPage::validityChanged);
}

void GeneralPage::addSystem()
{
    m_grid->addSection(QStringLiteral("A"), tr("The information system"));
    m_grid->add<TextField>(8, QStringLiteral("system.name"), tr("Name of the system"),
                           FieldAccess<QString> LUYTRE_FIELD(system.name));
    m_grid->add<TextField>(4, QStringLiteral("system.shortName"), tr("Short name"),
                           FieldAccess<QString> LUYTRE_FIELD(system.shortName));
    m_grid->add<ParagraphField>(12, QStringLiteral("system.description"), tr("What it does"),
                                FieldAccess<QString> LUYTRE_FIELD(system.description));
    m_grid->add<ParagraphField>(6, QStringLiteral("system.scope"), tr("Scope"),
                                FieldAccess<QString> LUYTRE_FIELD(system.scope));
    m_grid->add<ParagraphField>(6, QStringLiteral("system.scale"), tr("Scale"),
                                FieldAccess<QString> LUYTRE_FIELD(system.scale));
    m_grid->add<ParagraphField>(12, QStringLiteral("system.servedUsers"), tr("Whom it serves"),
                                FieldAccess<QString> LUYTRE_FIELD(system.servedUsers), 2);
    m_grid->add<NumberField>(3, QStringLiteral("system.staffCount"), tr("Staff who use it"),
                             FieldAccess<std::optional<qint64>> LUYTRE_FIELD(system.staffCount));
    m_grid->add<NumberField>(
        3, QStringLiteral("system.workstationCount"), tr("Workstations"),
        FieldAccess<std::optional<qint64>> LUYTRE_FIELD(system.workstationCount));
}

void GeneralPage::addOrganisations()
{
    m_grid->addSection(QStringLiteral("B"), tr("Owner of the system"),
                       tr("A system has exactly one owner"));
    addOrganisationFields(*m_grid, QStringLiteral("owner"),
                          [](Dossier& dossier) -> Organisation& { return dossier.owner; });
    m_grid->addSection(QStringLiteral("C"), tr("Operating unit"));
    addOrganisationFields(*m_grid, QStringLiteral("operatingUnit"),
                          [](Dossier& dossier) -> Organisation& { return dossier.operatingUnit; });
    m_grid->addSection(QStringLiteral("D"), tr("Specialised unit for security"));
    addOrganisationFields(
        *m_grid, QStringLiteral("specialisedUnit"),
        [](Dossier& dossier) -> Organisation& { return dossier.specialisedUnit; });
}

void GeneralPage::addSituation(const DossierEditor& editor)
{
    m_grid->addSection(QStringLiteral("E"), tr("Where the system stands"));
    std::vector<Choice> bodies;
    for (const AppraisalAuthority& body : editor.pack().authorities) {
        bodies.push_back({body.id, body.name.in(currentLanguage())});
    }
    m_grid->add<ChoiceField>(6, QStringLiteral("appraisingBody"), tr("Appraising body"),
                             FieldAccess<QString> LUYTRE_FIELD(appraisingBody), std::move(bodies));
    m_grid->add<DateField>(3, QStringLiteral("situation.preparedOn"), tr("Dossier prepared on"),
                           FieldAccess<QDate> LUYTRE_FIELD(situation.preparedOn));
    m_grid->add<DateField>(3, QStringLiteral("situation.plannedApproval"),
                           tr("Approval planned for"),
                           FieldAccess<QDate> LUYTRE_FIELD(situation.plannedApproval));
    m_grid->add<YesNoField>(3, QStringLiteral("situation.inOperation"), tr("In operation"),
                            FieldAccess<std::optional<bool>> LUYTRE_FIELD(situation.inOperation));
    m_grid->add<DateField>(3, QStringLiteral("situation.inOperationSince"),
                           tr("In operation since"),
                           FieldAccess<QDate> LUYTRE_FIELD(situation.inOperationSince));
    m_grid->add<YesNoField>(
        3, QStringLiteral("situation.underConstruction"), tr("Being built or upgraded"),
        FieldAccess<std::optional<bool>> LUYTRE_FIELD(situation.underConstruction));
    m_grid->add<DateField>(3, QStringLiteral("situation.projectStartedOn"), tr("Project begun on"),
                           FieldAccess<QDate> LUYTRE_FIELD(situation.projectStartedOn));
    m_grid->add<YesNoField>(
        3, QStringLiteral("situation.previouslyApproved"), tr("Level approved before"),
        FieldAccess<std::optional<bool>> LUYTRE_FIELD(situation.previouslyApproved));
}

bool GeneralPage::goTo(const QString& place)
{
    return m_grid->goTo(place);
}

int GeneralPage::invalidCount() const
{
    return m_grid->invalidCount();
}

} // namespace luytre::forms
