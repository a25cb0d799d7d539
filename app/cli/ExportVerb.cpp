#include "cli/DossierSource.h"
#include "cli/FindingList.h"
#include "cli/Interrupt.h"
#include "cli/VerbRegistry.h"
#include "cli/Words.h"

#include "package/PackageWriter.h"

namespace luytre::cli {

namespace {

/// What keeps the dossier from being a submission, before the failure itself.
void explainFindings(Console& console, const LoadedDossier& loaded)
{
    const QDate day = inVietnam(packageInstant(loaded.dossier, *loaded.pack)).date();
    for (const auto& finding :
         checkDossier(loaded.dossier, CheckContext{*loaded.pack, *loaded.catalogue, day})) {
        if (finding.severity == Severity::Block) {
            console.note(findingText(console, finding, *loaded.pack));
        }
    }
}

Result<ExitCode> run(Session& session)
{
    Console& console = session.console();
    const Arguments& arguments = session.arguments();
    const QString kindName
        = arguments.has(latin("kind")) ? arguments.value(latin("kind")) : latin("draft");
    const auto kind = enumFromString<PackageKind>(kindName);
    if (!kind) {
        return failure(ErrorCode::Usage,
                       console.say(u"--kind chỉ nhận draft hoặc submission",
                                   u"--kind takes draft or submission"));
    }
    LUYTRE_TRY(loaded, loadDossier(session, arguments.word(0)));
    {
        TerminalProgress progress(console, console.say(u"Đọc minh chứng", u"Reading evidence"));
        // Digests on record are checked while the bytes are copied into the package.
        LUYTRE_CHECK(attachEvidenceOf(session, loaded, EvidenceReading::Sizes, &progress));
    }
    TerminalProgress progress(console, console.say(u"Xuất gói", u"Writing the package"));
    const PackageRequest request{loaded.dossier,
                                 *loaded.pack,
                                 *loaded.catalogue,
                                 loaded.evidence,
                                 *kind,
                                 loaded.revision,
                                 {}};
    const QString output = arguments.value(latin("output"));
    const auto written = writePackage(request, output, &progress, &interruptToken());
    if (!written) {
        if (written.error().code == ErrorCode::FindingsBlock) {
            explainFindings(console, loaded);
        }
        return failure(written.error());
    }
    printDossier(console, loaded);
    console.line(console
                     .say(u"%1: %2, cấp độ %3, %4 trang, %5 tệp bên trong, %6 byte",
                          u"%1: %2, level %3, %4 pages, %5 files inside, %6 bytes")
                     .arg(output,
                          *kind == PackageKind::Draft ? console.say(u"bản dự thảo", u"draft")
                                                      : console.say(u"bản trình", u"submission"))
                     .arg(written->level)
                     .arg(written->pageCount)
                     .arg(written->manifest.files.size() + 1)
                     .arg(written->size));
    console.json({{latin("dossier"), dossierJson(loaded)},
                  {latin("output"), output},
                  {latin("level"), written->level},
                  {latin("pages"), written->pageCount},
                  {latin("size"), written->size},
                  {latin("manifest"), toJson(written->manifest)}});
    return ExitCode::Good;
}

} // namespace

Verb exportVerb()
{
    Verb verb;
    verb.name = latin("export");
    verb.summary = words(u"Xuất hồ sơ thành một gói PDF/A-3.",
                         u"Export the dossier as one PDF/A-3 package.");
    verb.details = words(
        u"Gói là văn bản in được (công văn, thuyết minh, phụ lục) và mang bên trong dữ liệu hồ sơ, "
        u"bộ quy định đã dùng và từng minh chứng; mở lại có đủ mọi trường và mọi byte.\nBản trình "
        u"(submission) có sẵn các ô ký preparer, head, seal và bị từ chối khi còn phát hiện mức "
        u"“chặn”; bản dự thảo (draft) luôn xuất được, có chữ DỰ THẢO, không có ô ký.\nCùng một hồ "
        u"sơ cho cùng một tệp, từng byte. Tệp mới được ghi cạnh đích, đọc lại, so sánh, rồi mới "
        u"thay vào chỗ; lỗi hay ngắt giữa chừng thì tệp cũ còn nguyên.",
        u"The package prints as the official document (cover letter, thuyết minh, annexes) and "
        u"carries the dossier's data, the regulation used and every piece of evidence; opened "
        u"again, every field and every byte is there.\nA submission has the signature fields "
        u"preparer, head and seal, and is refused while findings block; a draft can always be "
        u"made, is watermarked and has no place to sign.\nThe same dossier gives the same file, "
        u"byte for byte. The new file is written beside its place, read back, compared, and only "
        u"then moved; on failure or interruption the old file is untouched.");
    verb.arguments = {dossierArgument()};
    verb.options = {{latin("output"), latin("o"), latin("OUT"),
                     words(u"Tệp gói ghi ra.", u"The package to write."), true, false},
                    {latin("kind"),
                     {},
                     latin("draft|submission"),
                     words(u"Loại gói; mặc định draft.", u"Kind of package; draft by default."),
                     false,
                     false},
                    evidenceOption()};
    verb.noMeans = words(u"còn phát hiện mức “chặn” nên không xuất được bản trình",
                         u"findings block, so no submission was made");
    verb.examples = {{latin("export ho-so.json -o du-thao.pdf"),
                      words(u"Bản dự thảo, minh chứng trong thư mục evidence.",
                            u"A draft, evidence in the folder evidence.")},
                     {latin("export van-phong.luytre#3f2a --kind submission -o trinh.pdf"),
                      words(u"Bản trình từ kho hồ sơ.", u"A submission out of a workspace.")}};
    verb.drawsPages = true;
    verb.run = run;
    return verb;
}

} // namespace luytre::cli
