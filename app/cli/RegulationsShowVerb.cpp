#include "cli/Regulations.h"
#include "cli/Words.h"
#include "dossier/DossierCheck.h"

namespace luytre::cli {

namespace {

QString provenanceWord(const Console& console, Provenance provenance)
{
    switch (provenance) {
    case Provenance::Official:
        return console.say(u"nguyên văn", u"official wording");
    case Provenance::Verified:
        return console.say(u"đã đối chiếu toàn văn", u"verified against the full text");
    case Provenance::Secondary:
        return console.say(u"theo nguồn thứ cấp", u"from a secondary source");
    case Provenance::Inferred:
        return console.say(u"suy ra", u"inferred");
    case Provenance::Reconstructed:
        return console.say(u"dựng lại, chưa thấy bản gốc", u"reconstructed, original not seen");
    }
    return {};
}

QString marked(const Console& console, Provenance provenance)
{
    return QStringLiteral("[%1: %2]")
        .arg(QLatin1Char(provenanceMark(provenance)))
        .arg(provenanceWord(console, provenance));
}

void printPack(Console& console, const RegulationPack& pack)
{
    console.line(QStringLiteral("%1  %2").arg(pack.id, console.say(pack.name)));
    console.line();
    console.line(console.say(u"Văn bản:", u"Acts:"));
    for (const auto& act : pack.acts) {
        console.paragraph(QStringLiteral("%1: %2 %3")
                              .arg(act.citation, console.say(act.title), marked(console, act.mark)),
                          2, 6);
    }
    console.line();
    console.line(console.say(u"Tiêu chí xác định cấp độ:", u"Level criteria:"));
    for (const auto& criterion : pack.criteria) {
        console.paragraph(console.say(u"[%1] cấp độ %2: %3", u"[%1] level %2: %3")
                              .arg(criterion.id)
                              .arg(criterion.level)
                              .arg(console.say(criterion.statement)),
                          2, 6);
        console.paragraph(console.say(u"Căn cứ: ", u"Basis: ") + pack.cite(criterion.basis)
                              + QLatin1Char(' ') + marked(console, criterion.basis.mark),
                          6, 6);
        if (!criterion.note.isEmpty()) {
            console.paragraph(console.say(u"Ghi chú: ", u"Note: ") + console.say(criterion.note), 6,
                              6);
        }
    }
    console.line();
    console.line(console.say(u"Biểu mẫu:", u"Forms:"));
    for (const auto& form : pack.forms) {
        console.paragraph(
            QStringLiteral("%1: %2 %3")
                .arg(form.id, console.say(form.title), marked(console, form.basis.mark)),
            2, 6);
    }
    console.line();
    console.line(console
                     .say(u"Danh mục yêu cầu: %1 (luytre-cli regulations show %1)",
                          u"Control catalogue: %1 (luytre-cli regulations show %1)")
                     .arg(pack.catalogue));
}

void printCatalogue(Console& console, const Catalogue& catalogue)
{
    console.line(QStringLiteral("%1  %2: %3")
                     .arg(catalogue.id(), catalogue.standard(), console.say(catalogue.title())));
    console.line(QStringLiteral("SHA-256 ") + catalogue.sha256());
    console.paragraph(console.say(catalogue.note()));
    for (Level level = lowestLevel; level <= highestLevel; ++level) {
        console.line();
        console.line(console.say(u"Cấp độ %1: %2 yêu cầu", u"Level %1: %2 requirements")
                         .arg(level)
                         .arg(catalogue.atLevel(level).size()));
        for (const Requirement* requirement : catalogue.atLevel(level)) {
            console.paragraph(QStringLiteral("%1 %2 %3")
                                  .arg(requirement->clauseRef, console.say(requirement->text),
                                       marked(console, requirement->provenance)),
                              2, 6);
        }
    }
}

Result<ExitCode> run(Session& session)
{
    Console& console = session.console();
    const QString id = session.arguments().word(0);
    LUYTRE_TRY(library, regulationsOf(session));
    const auto catalogue = library.catalogue(id);
    if (catalogue) {
        printCatalogue(console, **catalogue);
        QJsonObject json = (*catalogue)->toJson();
        json.insert(latin("sha256"), (*catalogue)->sha256());
        console.json(json);
        return ExitCode::Good;
    }
    if (catalogue.error().code != ErrorCode::UnknownCatalogue) {
        return failure(catalogue.error());
    }
    LUYTRE_TRY(pack, library.pack(id));
    LUYTRE_CHECK(requireKnownChecks(*pack));
    printPack(console, *pack);
    console.json(toJson(*pack));
    return ExitCode::Good;
}

} // namespace

Verb regulationsShowVerb()
{
    Verb verb;
    verb.name = latin("regulations show");
    verb.summary = words(u"In một bộ quy định hoặc một danh mục yêu cầu.",
                         u"Print one regulation pack or one control catalogue.");
    verb.details
        = words(u"Của bộ quy định: văn bản, tiêu chí cấp độ với điều khoản căn cứ, biểu mẫu. Của "
                u"danh mục: từng yêu cầu theo cấp độ. Mỗi nội dung kèm nguồn: C nguyên văn, D theo "
                u"nguồn khác, S suy ra hoặc dựng lại.\nVới --json là toàn bộ dữ liệu.",
                u"Of a pack: its acts, the level criteria with their provisions, the forms. Of a "
                u"catalogue: every requirement by level. Each text carries its provenance: C "
                u"official wording, D restated from another source, S inferred or "
                u"reconstructed.\nWith --json it is the whole data.");
    verb.arguments = {{latin("ID"),
                       words(u"Mã bộ quy định hoặc danh mục, như “regulations” liệt kê.",
                             u"Identifier of a pack or catalogue, as “regulations” lists them."),
                       false, false}};
    verb.examples
        = {{latin("regulations show nd331-2026"),
            words(u"Tiêu chí của bộ đang áp dụng.", u"The criteria of the pack in force.")}};
    verb.run = run;
    return verb;
}

} // namespace luytre::cli
