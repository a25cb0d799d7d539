#include "cli/HelpText.h"
#include "cli/Session.h"
#include "cli/VerbRegistry.h"
#include "cli/Words.h"

namespace luytre::cli {

namespace {

Result<ExitCode> run(Session& session)
{
    Console& console = session.console();
    const QString page = manualPage(allVerbs(), console.language());
    console.line(page.trimmed());
    console.json({{latin("manual"), page}});
    return ExitCode::Good;
}

} // namespace

Verb manualVerb()
{
    Verb verb;
    verb.name = latin("manual");
    verb.summary
        = words(u"In trang hướng dẫn (man) của chương trình.", u"Print the program's manual page.");
    verb.details = words(u"Trang được viết từ chính các mô tả mà --help dùng, ở dạng roff cho lệnh "
                         u"man và cho người đóng gói.",
                         u"The page is written from the same descriptions that --help uses, as "
                         u"roff for man and for packagers.");
    verb.examples = {{latin("manual --lang vi | man -l -"),
                      words(u"Đọc trang tiếng Việt.", u"Read the Vietnamese page.")}};
    verb.run = run;
    return verb;
}

} // namespace luytre::cli
