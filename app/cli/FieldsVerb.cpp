#include "cli/Session.h"
#include "cli/VerbRegistry.h"
#include "cli/Words.h"

#include "pdf/PdfFile.h"

#include <QJsonArray>

namespace luytre::cli {

namespace {

Result<ExitCode> run(Session& session)
{
    Console& console = session.console();
    LUYTRE_TRY(pdf, PdfFile::open(session.arguments().word(0), PdfReading::AsViewersDo));
    LUYTRE_TRY(fields, pdf.signatureFields());
    QJsonArray list;
    for (const auto& field : fields) {
        list.append(QJsonObject{
            {latin("name"), field.name},
            {latin("label"), field.label},
            {latin("page"),
             field.page < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(field.page + 1)},
            {latin("rect"),
             QJsonArray{field.rect.x(), field.rect.y(), field.rect.width(), field.rect.height()}},
            {latin("signed"), field.isSigned}});
        console.line(
            QStringLiteral("%1  %2  %3%4")
                .arg(field.name,
                     field.isSigned ? console.say(u"đã ký", u"signed")
                                    : console.say(u"còn trống", u"empty"),
                     field.page < 0 ? console.say(u"không hiện trên trang", u"on no page")
                                    : console.say(u"trang %1", u"page %1").arg(field.page + 1),
                     field.label.isEmpty() ? QString() : QStringLiteral("  ") + field.label));
    }
    if (fields.empty()) {
        console.line(
            console.say(u"Tệp không có ô chữ ký nào.", u"The file has no signature fields."));
    }
    console.json({{latin("fields"), list}});
    return fields.empty() ? ExitCode::No : ExitCode::Good;
}

} // namespace

Verb fieldsVerb()
{
    Verb verb;
    verb.name = latin("fields");
    verb.summary
        = words(u"Liệt kê các ô chữ ký của một PDF.", u"List the signature fields of a PDF.");
    verb.details
        = words(u"Tên ô (dùng cho sign --field), đã ký hay còn trống, trang, và người ký ở đó.",
                u"The name of each field (for sign --field), whether it is signed, its page, and "
                u"who signs there.");
    verb.arguments = {{latin("FILE"), words(u"Tệp PDF.", u"A PDF file."), false, false}};
    verb.noMeans = words(u"tệp không có ô chữ ký nào", u"the file has no signature fields");
    verb.examples
        = {{latin("fields goi.pdf"), words(u"Các ô của một gói.", u"The fields of a package.")}};
    verb.readsForeignFiles = true;
    verb.run = run;
    return verb;
}

} // namespace luytre::cli
