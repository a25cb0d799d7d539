#include "forms/dossier/DocumentsPage.h"

#include "forms/dossier/ListFields.h"
#include "forms/dossier/PartFields.h"

namespace luytre::forms {

DocumentsPage::DocumentsPage(DossierEditor& editor, QWidget* parent) : FieldPage(editor, parent)
{
    FieldGrid* grid = addGrid();
    grid->addSection(QStringLiteral("A"), tr("Design document"));
    addDocumentFields(*grid, QStringLiteral("design"),
                      [](Dossier& dossier) -> DocumentReference& { return dossier.design; });
    addLetter(*grid);
    addAuthorisations();
    addOtherUnits();
    addPreviousApproval();
    FieldGrid* opinion = addGrid([](const DossierEditor& state) {
        return hasRule(state.pack(), QStringLiteral("professionalOpinionMissing"), state.level())
            || !state.dossier().professionalOpinion.isEmpty();
    });
    opinion->addSection(QStringLiteral("F"), tr("Professional opinion of the specialised unit"),
                        tr("Asked for at this level"));
    addDocumentFields(
        *opinion, QStringLiteral("professionalOpinion"),
        [](Dossier& dossier) -> DocumentReference& { return dossier.professionalOpinion; });
    finish();
}

void DocumentsPage::addLetter(FieldGrid& grid)
{
    grid.addSection(QStringLiteral("B"), tr("Cover letter"));
    const PartOf<CoverLetter> letter
        = [](Dossier& dossier) -> CoverLetter& { return dossier.letter; };
    const auto add
        = [&](int span, const char* name, const QString& label, QString CoverLetter::*member) {
              grid.add<TextField>(span, QStringLiteral("letter.%1").arg(QLatin1String(name)), label,
                                  memberOf(letter, member));
          };
    add(4, "number", tr("Number of the letter"), &CoverLetter::number);
    grid.add<DateField>(4, QStringLiteral("letter.date"), tr("Date of the letter"),
                        memberOf(letter, &CoverLetter::date));
    add(4, "place", tr("Place"), &CoverLetter::place);
    add(12, "addressee", tr("To"), &CoverLetter::addressee);
    grid.add<LinesField>(6, QStringLiteral("letter.recipients"), tr("Copies to"),
                         memberOf(letter, &CoverLetter::recipients));
    add(6, "archive", tr("Kept by (after “VT”)"), &CoverLetter::archive);
    add(4, "signerAuthority", tr("Signs on behalf of"), &CoverLetter::signerAuthority);
    add(4, "signerTitle", tr("Office of the signer"), &CoverLetter::signerTitle);
    add(4, "signerName", tr("Name of the signer"), &CoverLetter::signerName);
    add(6, "preparerName", tr("Prepared by"), &CoverLetter::preparerName);
    add(6, "preparerTitle", tr("Office of the preparer"), &CoverLetter::preparerTitle);
}

void DocumentsPage::addAuthorisations()
{
    addGrid()->addSection(QStringLiteral("C"), tr("Authorisations of the owner"));
    RecordKind kind;
    kind.path = QStringLiteral("authorisations");
    kind.heading = tr("Authorisation %1");
    kind.addWords = tr("Add an authorisation");
    kind.removeWords = tr("Remove authorisation %1");
    kind.emptyWords = tr("None. Add one where the owner has authorised another organisation in "
                         "writing.");
    setEntries<Authorisation>(kind, &Dossier::authorisations, [](const Dossier& dossier) {
        QStringList taken;
        for (const Authorisation& one : dossier.authorisations) {
            taken.append(one.id);
        }
        Authorisation made;
        made.id = nextId(QStringLiteral("UQ"), taken);
        return made;
    });
    kind.addFields = [](FieldGrid& grid, int index) {
        const PartOf<Authorisation> part = entryOf(&Dossier::authorisations, index);
        const auto path = [&](const char* name) {
            return QStringLiteral("authorisations[%1].%2").arg(index).arg(QLatin1String(name));
        };
        grid.add<TextField>(3, path("number"), tr("Number"),
                            memberOf(part, &Authorisation::number));
        grid.add<DateField>(3, path("date"), tr("Date"), memberOf(part, &Authorisation::date));
        grid.add<TextField>(6, path("issuer"), tr("Issued by"),
                            memberOf(part, &Authorisation::issuer));
        grid.add<TextField>(6, path("authorised"), tr("Organisation authorised"),
                            memberOf(part, &Authorisation::authorised));
        grid.add<DateField>(3, path("validFrom"), tr("Valid from"),
                            memberOf(part, &Authorisation::validFrom));
        grid.add<DateField>(3, path("validTo"), tr("Valid until"),
                            memberOf(part, &Authorisation::validTo));
        grid.add<ParagraphField>(6, path("scope"), tr("Scope of the authorisation"),
                                 memberOf(part, &Authorisation::scope), 2);
        grid.add<ParagraphField>(6, path("responsibilities"), tr("Responsibilities"),
                                 memberOf(part, &Authorisation::responsibilities), 2);
        grid.add<EvidenceField>(12, path("evidence"), tr("The file itself"),
                                memberOf(part, &Authorisation::evidence));
    };
    addRecords(std::move(kind));
}

void DocumentsPage::addOtherUnits()
{
    addGrid()->addSection(QStringLiteral("D"), tr("Other operating units"));
    RecordKind kind;
    kind.path = QStringLiteral("otherOperatingUnits");
    kind.heading = tr("Operating unit %1");
    kind.addWords = tr("Add an operating unit");
    kind.removeWords = tr("Remove operating unit %1");
    kind.emptyWords = tr("None. The unit of step 1 is the only one.");
    setEntries<Organisation>(kind, &Dossier::otherOperatingUnits);
    kind.addFields = [](FieldGrid& grid, int index) {
        addOrganisationFields(grid, QStringLiteral("otherOperatingUnits[%1]").arg(index),
                              entryOf(&Dossier::otherOperatingUnits, index));
    };
    addRecords(std::move(kind));
}

void DocumentsPage::addPreviousApproval()
{
    addGrid()->addSection(QStringLiteral("E"), tr("Level approved before"),
                          tr("Whether there was one is said in step 1"));
    FieldGrid* grid = addGrid([](const DossierEditor& state) {
        const Situation& situation = state.dossier().situation;
        return situation.previouslyApproved.value_or(false) || situation.previousLevel
            || !situation.previousApproval.isEmpty();
    });
    grid->add<GradeField>(3, QStringLiteral("situation.previousLevel"), tr("Level approved"),
                          FieldAccess<std::optional<Level>> LUYTRE_FIELD(situation.previousLevel),
                          levelWords());
    addDocumentFields(
        *grid, QStringLiteral("situation.previousApproval"),
        [](Dossier& dossier) -> DocumentReference& { return dossier.situation.previousApproval; });
}

} // namespace luytre::forms
