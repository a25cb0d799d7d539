#include "cli/Interrupt.h"
#include "cli/Session.h"
#include "cli/VerbRegistry.h"
#include "cli/Words.h"

#include "package/PackageExtractor.h"

#include <QJsonArray>

namespace luytre::cli {

namespace {

Result<ExitCode> run(Session& session)
{
    Console& console = session.console();
    const QString folder = session.arguments().value(latin("directory"));
    LUYTRE_TRY(package, Package::open(session.arguments().word(0)));
    TerminalProgress progress(console, console.say(u"Lấy tệp ra", u"Extracting"));
    LUYTRE_TRY(files, extractPackage(package, folder, &progress, &interruptToken()));
    for (const QString& file : files) {
        console.line(folder + QLatin1Char('/') + file);
    }
    console.json({{latin("folder"), folder},
                  {latin("files"), QJsonArray::fromStringList(files)},
                  {latin("manifest"), toJson(package.manifest())}});
    return ExitCode::Good;
}

} // namespace

Verb extractVerb()
{
    Verb verb;
    verb.name = latin("extract");
    verb.summary = words(u"Lấy dữ liệu và minh chứng trong gói ra một thư mục.",
                         u"Take the data and evidence of a package out into a folder.");
    verb.details = words(
        u"Ghi dossier.json, manifest.json, regulation.json và evidence/…; thư mục đó lại là một hồ "
        u"sơ mà mọi lệnh đọc được. Mỗi tệp được đối chiếu mã băm với bản kê trong gói.\nThư mục "
        u"phải chưa có hoặc trống, và chỉ xuất hiện khi đã đủ mọi tệp. Lệnh này không xét chữ ký: "
        u"dùng “verify” trước khi tin vào nội dung.",
        u"Writes dossier.json, manifest.json, regulation.json and evidence/…; the folder is then a "
        u"dossier that every command reads. Each file is compared with the digest in the package's "
        u"manifest.\nThe folder must be new or empty, and appears only with everything in it. "
        u"Signatures are not judged here: use “verify” before you believe the content.");
    verb.arguments
        = {{latin("PACKAGE"), words(u"Gói hồ sơ (.pdf).", u"The package (.pdf)."), false, false}};
    verb.options = {{latin("directory"), latin("C"), latin("DIR"),
                     words(u"Thư mục ghi ra.", u"The folder to write."), true, false}};
    verb.examples = {{latin("extract goi.pdf -C goi"),
                      words(u"Rồi xem: luytre-cli check goi/dossier.json",
                            u"Then look: luytre-cli check goi/dossier.json")}};
    verb.run = run;
    return verb;
}

} // namespace luytre::cli
