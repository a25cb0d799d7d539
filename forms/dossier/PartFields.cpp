#include "forms/dossier/PartFields.h"

#include "forms/dossier/ListFields.h"

#include <QCoreApplication>

namespace luytre::forms {

namespace {

QString below(const QString& root, const char* name)
{
    return QStringLiteral("%1.%2").arg(root, QLatin1String(name));
}

/// One context for the words of all parts.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(PartFields)
};

template <class Part>
void addText(FieldGrid& grid, int span, const QString& root, const char* name, const QString& label,
             const PartOf<Part>& part, QString Part::*member)
{
    grid.add<TextField>(span, below(root, name), label, memberOf(part, member));
}

} // namespace

void addOrganisationFields(FieldGrid& grid, const QString& root, const PartOf<Organisation>& part)
{
    const auto add
        = [&](int span, const char* name, const QString& label, QString Organisation::*member) {
              addText(grid, span, root, name, label, part, member);
          };
    add(6, "name", Words::tr("Name of the unit"), &Organisation::name);
    add(6, "mandate", Words::tr("Document that sets functions and duties"), &Organisation::mandate);
    add(6, "representative", Words::tr("Representative"), &Organisation::representative);
    add(6, "representativeTitle", Words::tr("Office held"), &Organisation::representativeTitle);
    add(6, "address", Words::tr("Address"), &Organisation::address);
    add(3, "phone", Words::tr("Telephone"), &Organisation::phone);
    add(3, "email", Words::tr("E-mail"), &Organisation::email);
}

void addDocumentFields(FieldGrid& grid, const QString& root, const PartOf<DocumentReference>& part)
{
    addText(grid, 12, root, "title", Words::tr("Title of the document"), part,
            &DocumentReference::title);
    addText(grid, 3, root, "number", Words::tr("Number"), part, &DocumentReference::number);
    grid.add<DateField>(3, below(root, "date"), Words::tr("Date"),
                        memberOf(part, &DocumentReference::date));
    addText(grid, 6, root, "issuer", Words::tr("Issued by"), part, &DocumentReference::issuer);
    grid.add<EvidenceField>(12, below(root, "evidence"), Words::tr("The file itself"),
                            memberOf(part, &DocumentReference::evidence));
}

void addContactFields(FieldGrid& grid, const QString& root, const PartOf<ContactPoint>& part)
{
    const auto add
        = [&](int span, const char* name, const QString& label, QString ContactPoint::*member) {
              addText(grid, span, root, name, label, part, member);
          };
    add(12, "unit", Words::tr("Unit"), &ContactPoint::unit);
    add(6, "person", Words::tr("Person to reach"), &ContactPoint::person);
    add(6, "title", Words::tr("Office held"), &ContactPoint::title);
    add(6, "phone", Words::tr("Telephone"), &ContactPoint::phone);
    add(6, "email", Words::tr("E-mail"), &ContactPoint::email);
}

void addServiceFields(FieldGrid& grid, const QString& root, const PartOf<ServiceOrganisation>& part)
{
    addText(grid, 12, root, "name", Words::tr("Name of the organisation"), part,
            &ServiceOrganisation::name);
    addText(grid, 12, root, "licence", Words::tr("Licence or appointment, with number and date"),
            part, &ServiceOrganisation::licence);
    grid.add<YesNoField>(4, below(root, "independentOfOperator"),
                         Words::tr("Independent of the operating unit"),
                         memberOf(part, &ServiceOrganisation::independentOfOperator));
    grid.add<DateField>(4, below(root, "lastCarriedOut"), Words::tr("Last carried out"),
                        memberOf(part, &ServiceOrganisation::lastCarriedOut));
    grid.add<DateField>(4, below(root, "nextPlanned"), Words::tr("Next planned"),
                        memberOf(part, &ServiceOrganisation::nextPlanned));
}

} // namespace luytre::forms
