#include "cli/DossierSource.h"
#include "cli/Interrupt.h"
#include "cli/VerbRegistry.h"
#include "cli/Words.h"
#include "cli/WorkspaceSupport.h"

#include "scoring/Score.h"

namespace luytre::cli {

namespace {

/// The figures that lists show.
DossierFigures figuresOf(const LoadedDossier& loaded)
{
    DossierFigures figures;
    figures.level = dossierLevel(loaded.dossier, determineLevel(loaded.dossier, *loaded.pack));
    if (figures.level) {
        const Score score = scoreDossier(loaded.dossier, *loaded.catalogue, *figures.level);
        figures.met = score.whole.counts.met;
        figures.applicable = score.whole.counts.applicable();
        figures.total = score.whole.counts.total();
    }
    return figures;
}

Result<int> storeEvidence(Workspace& workspace, const LoadedDossier& loaded, ProgressSink& progress)
{
    int added = 0;
    qint64 done = 0;
    for (const Evidence& evidence : loaded.dossier.evidence) {
        LUYTRE_TRY(blob,
                   workspace.evidence().putFile(loaded.evidence.at(evidence.id), nullptr,
                                                &interruptToken()));
        if (blob.sha256 != evidence.sha256) {
            return failure(
                ErrorCode::EvidenceChanged,
                QStringLiteral("SHA-256 %1, recorded %2").arg(blob.sha256, evidence.sha256),
                loaded.evidence.at(evidence.id));
        }
        added += blob.added ? 1 : 0;
        progress.report(++done, qint64(loaded.dossier.evidence.size()));
    }
    return added;
}

Result<ExitCode> run(Session& session)
{
    Console& console = session.console();
    LUYTRE_TRY(loaded, loadDossier(session, session.arguments().word(1)));
    TerminalProgress progress(console, console.say(u"Nhập minh chứng", u"Importing evidence"));
    LUYTRE_CHECK(attachEvidenceOf(session, loaded, EvidenceReading::Digests, &progress));
    LUYTRE_TRY(workspace, Workspace::open(session.arguments().word(0), OpenMode::ReadWrite));
    LUYTRE_TRY(added, storeEvidence(*workspace, loaded, progress));
    Edit edit = editBy(session);
    edit.figures = figuresOf(loaded);
    LUYTRE_TRY(revision, workspace->dossiers().save(loaded.dossier, edit));
    printDossier(console, loaded);
    console.line(console
                     .say(u"Đã lưu: lần sửa %1; %2 minh chứng, %3 tệp mới",
                          u"Saved: revision %1; %2 pieces of evidence, %3 new files")
                     .arg(revision)
                     .arg(loaded.dossier.evidence.size())
                     .arg(added));
    console.json({{latin("dossier"), dossierJson(loaded)},
                  {latin("revision"), revision},
                  {latin("evidence"), qint64(loaded.dossier.evidence.size())},
                  {latin("evidenceAdded"), added}});
    return ExitCode::Good;
}

} // namespace

Verb workspaceImportVerb()
{
    Verb verb;
    verb.name = latin("workspace import");
    verb.summary = words(u"Nhập một hồ sơ cùng minh chứng vào kho.",
                         u"Take a dossier with its evidence into a workspace.");
    verb.details
        = words(u"Hồ sơ có cùng mã đã ở trong kho thì thành một lần sửa mới; mọi giá trị cũ còn "
                u"trong lịch sử. Minh chứng được đối chiếu mã băm rồi mới lưu, mỗi tệp một lần.",
                u"Where the workspace has a dossier of the same identifier, this becomes a new "
                u"revision of it; every older value stays in the history. Evidence is compared "
                u"with its digest before it is stored, each file once.");
    verb.arguments = {workspaceArgument(), dossierArgument()};
    verb.options = editOptions();
    verb.options.insert(verb.options.begin(), evidenceOption());
    verb.examples = {
        {latin("workspace import van-phong.luytre ho-so.json"),
         words(u"Từ tệp JSON và thư mục evidence.", u"From a JSON file and the folder evidence.")},
        {latin("workspace import van-phong.luytre goi.pdf --author lan"),
         words(u"Từ một gói, ghi tên người nhập.", u"From a package, naming who imports.")}};
    verb.run = run;
    return verb;
}

} // namespace luytre::cli
