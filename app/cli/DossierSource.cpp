#include "cli/DossierSource.h"

#include "cli/Words.h"

#include "exchange/DossierFile.h"

namespace luytre::cli {

namespace {

Result<LoadedDossier> fromJsonFile(Session& session, const QString& source)
{
    LUYTRE_TRY(dossier, readDossierFile(source));
    LUYTRE_TRY(library, session.regulations());
    auto pack = library->pack(dossier.regulation);
    if (!pack) {
        return failure(pack.error().code == ErrorCode::UnknownRegulation
                           ? pack.error().withFile(source)
                           : pack.error());
    }
    LUYTRE_TRY(catalogue, library->catalogue((*pack)->catalogue));
    return LoadedDossier{source, std::move(dossier), *pack, std::move(catalogue)};
}

} // namespace

Result<LoadedDossier> loadDossier(Session& session, const QString& source)
{
    return fromJsonFile(session, source);
}

ArgumentSpec dossierArgument()
{
    return {latin("DOSSIER"),
            words(u"Hồ sơ: tệp .json, gói .pdf, hoặc KHO#MÃ.",
                  u"The dossier: a .json file, a package .pdf, or WORKSPACE#ID."),
            false, false};
}

QJsonObject dossierJson(const LoadedDossier& loaded)
{
    const Dossier& dossier = loaded.dossier;
    return {{latin("id"), dossier.id.toString(QUuid::WithoutBraces)},
            {latin("name"), dossier.system.name},
            {latin("unit"), dossier.operatingUnit.name},
            {latin("regulation"), dossier.regulation},
            {latin("catalogue"), loaded.catalogue->id()},
            {latin("round"), dossier.round},
            {latin("sample"), dossier.sample}};
}

void printDossier(Console& console, const LoadedDossier& loaded)
{
    const Dossier& dossier = loaded.dossier;
    const QString unnamed = console.say(u"(chưa đặt tên)", u"(no name yet)");
    console.line((dossier.system.name.isEmpty() ? unnamed : dossier.system.name)
                 + (dossier.sample ? console.say(u"  [hồ sơ mẫu, dữ liệu giả định]",
                                                 u"  [sample dossier, invented data]")
                                   : QString()));
    console.line(console.say(u"  mã %1, lần %2, %3", u"  id %1, round %2, %3")
                     .arg(dossier.id.toString(QUuid::WithoutBraces))
                     .arg(dossier.round)
                     .arg(console.say(loaded.pack->name)));
}

} // namespace luytre::cli
