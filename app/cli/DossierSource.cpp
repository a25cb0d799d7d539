#include "cli/DossierSource.h"

#include "cli/Interrupt.h"
#include "cli/Regulations.h"
#include "cli/Words.h"

#include "dossier/DossierCheck.h"
#include "exchange/DossierFile.h"

#include <QFileInfo>

namespace luytre::cli {

namespace {

bool looksLikePdf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-";
}

Result<void> findRegulation(Session& session, LoadedDossier& loaded)
{
    LUYTRE_TRY(library, regulationsOf(session));
    const auto pack = library.pack(loaded.dossier.regulation);
    if (!pack) {
        const bool unknown = pack.error().code == ErrorCode::UnknownRegulation;
        return failure(unknown ? pack.error().withFile(loaded.source) : pack.error());
    }
    LUYTRE_CHECK(requireKnownChecks(**pack));
    LUYTRE_TRY(catalogue, library.catalogue((*pack)->catalogue));
    loaded.pack = *pack;
    loaded.catalogue = std::move(catalogue);
    return {};
}

/// The snapshot inside, where this machine has another text of the law or none.
Result<void> findRegulationOfPackage(Session& session, LoadedDossier& loaded)
{
    const auto installed = findRegulation(session, loaded);
    if (installed && loaded.catalogue->sha256() == loaded.package->manifest().catalogueSha256) {
        return {};
    }
    LUYTRE_TRY(pack, loaded.package->regulationPack());
    LUYTRE_TRY(catalogue, loaded.package->catalogue());
    loaded.pack = std::make_shared<const RegulationPack>(std::move(pack));
    loaded.catalogue = std::make_shared<const Catalogue>(std::move(catalogue));
    session.console().note(
        session.console().say(u"Lưu ý: bộ quy định trên máy này khác; dùng bản lưu trong gói.",
                              u"Note: this machine has another text of the regulation; the one "
                              u"inside the package is used."));
    return {};
}

Result<LoadedDossier> fromJsonFile(Session& session, const QString& source)
{
    LoadedDossier loaded;
    loaded.source = source;
    LUYTRE_TRY(dossier, readDossierFile(source));
    loaded.dossier = std::move(dossier);
    LUYTRE_CHECK(findRegulation(session, loaded));
    return loaded;
}

Result<LoadedDossier> fromPackage(Session& session, const QString& source)
{
    LoadedDossier loaded;
    loaded.source = source;
    LUYTRE_TRY(package, Package::open(source));
    loaded.package = std::make_shared<Package>(std::move(package));
    loaded.dossier = loaded.package->dossier();
    loaded.revision = loaded.package->manifest().revision;
    LUYTRE_CHECK(findRegulationOfPackage(session, loaded));
    return loaded;
}

Result<LoadedDossier> fromWorkspace(Session& session, const QString& source)
{
    LoadedDossier loaded;
    loaded.source = source;
    const WorkspaceAddress address = workspaceAddress(source);
    LUYTRE_TRY(workspace, Workspace::open(address.file, OpenMode::ReadOnly));
    LUYTRE_TRY(id, workspace->dossiers().resolve(address.id));
    LUYTRE_TRY(dossier, workspace->dossiers().load(id));
    LUYTRE_TRY(summary, workspace->dossiers().summary(id));
    loaded.dossier = std::move(dossier);
    loaded.revision = summary.revision;
    loaded.workspace = std::move(workspace);
    LUYTRE_CHECK(findRegulation(session, loaded));
    return loaded;
}

Result<QString> makeCopiesFolder(LoadedDossier& loaded)
{
    loaded.copies = std::make_shared<QTemporaryDir>();
    if (!loaded.copies->isValid()) {
        return failure(ErrorCode::FileUnwritable, loaded.copies->errorString(),
                       loaded.copies->path());
    }
    return loaded.copies->path();
}

Result<void> copyOutOfWorkspace(LoadedDossier& loaded, ProgressSink* progress)
{
    LUYTRE_TRY(folder, makeCopiesFolder(loaded));
    LUYTRE_TRY(files,
               collectEvidence(
                   loaded.dossier, folder,
                   [&](const QString& sha256, const QString& path) {
                       return loaded.workspace->evidence().readToFile(sha256, path);
                   },
                   progress, &interruptToken()));
    loaded.evidence = std::move(files);
    return {};
}

} // namespace

WorkspaceAddress workspaceAddress(const QString& text)
{
    const qsizetype hash = text.lastIndexOf(QLatin1Char('#'));
    // A file whose own name has the sign is a file.
    if (hash <= 0 || QFileInfo::exists(text)) {
        return {text, {}};
    }
    return {text.first(hash), text.mid(hash + 1)};
}

Result<LoadedDossier> loadDossier(Session& session, const QString& source)
{
    if (!workspaceAddress(source).id.isEmpty()) {
        return fromWorkspace(session, source);
    }
    return looksLikePdf(source) ? fromPackage(session, source) : fromJsonFile(session, source);
}

Result<void> attachEvidenceOf(Session& session, LoadedDossier& loaded, EvidenceReading reading,
                              ProgressSink* progress)
{
    const QString given = session.arguments().value(latin("evidence"));
    if (given.isEmpty() && loaded.workspace) {
        return copyOutOfWorkspace(loaded, progress);
    }
    if (given.isEmpty() && loaded.package) {
        LUYTRE_TRY(folder, makeCopiesFolder(loaded));
        LUYTRE_TRY(files, loaded.package->extractEvidence(folder, progress, &interruptToken()));
        loaded.evidence = std::move(files);
        return {};
    }
    const QString beside = QFileInfo(loaded.source).absolutePath() + QStringLiteral("/evidence");
    LUYTRE_TRY(files,
               attachEvidence(loaded.dossier, given.isEmpty() ? beside : given, reading, progress,
                              &interruptToken()));
    loaded.evidence = std::move(files);
    return {};
}

ArgumentSpec dossierArgument()
{
    return {latin("DOSSIER"),
            words(u"Hồ sơ: tệp .json, gói .pdf, hoặc KHO#MÃ.",
                  u"The dossier: a .json file, a package .pdf, or WORKSPACE#ID."),
            false, false};
}

OptionSpec evidenceOption()
{
    return {latin("evidence"),
            {},
            latin("DIR"),
            words(u"Thư mục minh chứng; mặc định là “evidence” cạnh tệp .json, hoặc bên trong gói "
                  u"hay kho.",
                  u"Folder of the evidence; by default “evidence” beside the .json file, or inside "
                  u"the package or workspace."),
            false,
            false};
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
