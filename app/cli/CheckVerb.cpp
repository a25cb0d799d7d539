#include "cli/DossierSource.h"
#include "cli/FindingList.h"
#include "cli/VerbRegistry.h"
#include "cli/Words.h"

namespace luytre::cli {

namespace {

Result<ExitCode> run(Session& session)
{
    Console& console = session.console();
    LUYTRE_TRY(loaded, loadDossier(session, session.arguments().word(0)));
    LUYTRE_TRY(today, session.dateOption(latin("at")));
    const auto findings
        = checkDossier(loaded.dossier, CheckContext{*loaded.pack, *loaded.catalogue, today});
    printDossier(console, loaded);
    printFindings(console, findings, *loaded.pack);
    const bool blocks = blocksSubmission(findings);
    console.line();
    console.paragraph(
        blocks ? console.say(
            u"Chưa xuất được bản trình: còn nội dung bắt buộc phải sửa. Bản dự thảo vẫn xuất được.",
            u"Not ready to be exported as a submission: what blocks must be mended. A draft can be "
            u"exported.")
               : console.say(u"Không có nội dung nào ngăn việc xuất bản trình.",
                             u"Nothing keeps it from being exported as a submission."));
    QJsonObject json{{latin("dossier"), dossierJson(loaded)},
                     {latin("at"), today.toString(Qt::ISODate)},
                     {latin("blocks"), blocks}};
    json.insert(latin("counts"), findingCounts(findings));
    json.insert(latin("findings"), findingsJson(findings, *loaded.pack));
    console.json(json);
    return blocks ? ExitCode::No : ExitCode::Good;
}

} // namespace

Verb checkVerb()
{
    Verb verb;
    verb.name = latin("check");
    verb.summary = words(u"Kiểm tra hồ sơ: thiếu gì, mâu thuẫn ở đâu.",
                         u"Check the dossier: what is missing, what contradicts what.");
    verb.details = words(
        u"Chạy mọi quy tắc của bộ quy định: đầy đủ, nhất quán và mâu thuẫn. Mỗi phát hiện có mức "
        u"độ, mã quy tắc, vị trí trong hồ sơ, nội dung và căn cứ pháp lý.\nMức độ: “chặn” (không "
        u"xuất được bản trình), “cảnh báo” (người thẩm định sẽ hỏi), “khuyến nghị” (nên làm tốt "
        u"hơn).",
        u"Runs every rule of the regulation pack: completeness, consistency and contradiction. "
        u"Each finding has its severity, the rule, the place in the dossier, a sentence and its "
        u"legal basis.\nSeverity: “blocks” (no submission can be exported), “warning” (an "
        u"appraiser would ask), “advice” (would make it better).");
    verb.arguments = {dossierArgument()};
    verb.options = {{latin("at"),
                     {},
                     latin("DATE"),
                     words(u"Ngày dùng để xét thời hạn; mặc định là hôm nay.",
                           u"The date duties are judged at; today by default."),
                     false,
                     false}};
    verb.noMeans = words(u"còn phát hiện mức “chặn”", u"there are findings that block");
    verb.examples
        = {{latin("check ho-so.json"),
            words(u"Danh sách phát hiện, nặng nhất trước.", u"The findings, the worst first.")},
           {latin("check goi.pdf --at 2026-10-05 --lang en"),
            words(u"Kiểm tra một gói như vào ngày đó, bằng tiếng Anh.",
                  u"Check a package as on that day, in English.")}};
    verb.run = run;
    return verb;
}

} // namespace luytre::cli
