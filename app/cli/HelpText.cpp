#include "cli/HelpText.h"

#include "cli/CommandLine.h"
#include "cli/Console.h"
#include "cli/Words.h"

#include <algorithm>

namespace luytre::cli {

namespace {

constexpr int width = 96;
constexpr int column = 30;

struct ExitMeaning {
    int code;
    LocalizedText text;
};

const std::vector<ExitMeaning>& exitMeanings()
{
    static const std::vector<ExitMeaning> all = {
        {0, words(u"tốt: đã làm xong và câu trả lời là có", u"good: done, and the answer is yes")},
        {1,
         words(u"câu trả lời là “không”: không tin cậy, còn lỗi phải sửa, không tìm thấy gì",
               u"the answer is “no”: not trusted, findings that block, nothing found")},
        {2,
         words(u"đầu vào hỏng: tệp, khóa hoặc mật khẩu không dùng được",
               u"the input is bad: a file, key or password cannot be used")},
        {3, words(u"sai cách dùng: dòng lệnh không đúng", u"usage: the command line is wrong")},
        {4,
         words(u"môi trường: đĩa đầy, thiếu quyền, kho đang bị giữ",
               u"environment: a full disk, missing rights, a workspace in use")},
    };
    return all;
}

LocalizedText documentSyntax()
{
    return words(u"DOSSIER là tệp .json (minh chứng trong thư mục “evidence” cạnh nó), một gói "
                 u".pdf, hoặc KHO#MÃ: hồ sơ có mã (hay phần đầu của mã) đó trong kho.",
                 u"DOSSIER is a .json file (evidence in the folder “evidence” beside it), a "
                 u"package .pdf, or WORKSPACE#ID: the dossier of that identifier, or of its first "
                 u"characters, in a workspace.");
}

QString usageOf(const Verb& verb)
{
    QString usage = QStringLiteral("luytre-cli ") + verb.name;
    for (const auto& argument : verb.arguments) {
        const QString name
            = argument.name + (argument.repeatable ? QStringLiteral("...") : QString());
        usage += argument.optional ? QStringLiteral(" [%1]").arg(name) : QLatin1Char(' ') + name;
    }
    for (const auto& option : verb.options) {
        QString text = option.shortName.isEmpty() ? QStringLiteral("--") + option.name
                                                  : QLatin1Char('-') + option.shortName;
        text += option.value.isEmpty() ? QString() : QLatin1Char(' ') + option.value;
        usage += option.required ? QLatin1Char(' ') + text : QStringLiteral(" [%1]").arg(text);
        usage += option.repeatable ? QStringLiteral("...") : QString();
    }
    return usage;
}

QString optionTitle(const OptionSpec& option)
{
    QString title
        = option.shortName.isEmpty() ? QString() : QStringLiteral("-%1, ").arg(option.shortName);
    title += QStringLiteral("--") + option.name;
    return option.value.isEmpty() ? title : title + QLatin1Char(' ') + option.value;
}

/// "  title        text", the text wrapped in its column.
QString entry(const QString& title, const QString& text)
{
    QString out = QStringLiteral("  ") + title;
    const QStringList lines = wrapped(text, width - column);
    out += title.size() + 4 > column ? QStringLiteral("\n") + QString(column, QLatin1Char(' '))
                                     : QString(column - 2 - title.size(), QLatin1Char(' '));
    return out + lines.join(QLatin1Char('\n') + QString(column, QLatin1Char(' ')))
        + QLatin1Char('\n');
}

QString paragraphs(const QString& text, int indent)
{
    QString out;
    const QString margin(indent, QLatin1Char(' '));
    for (const QString& paragraph : text.split(QLatin1Char('\n'))) {
        out += margin + wrapped(paragraph, width - indent).join(QLatin1Char('\n') + margin)
            + QLatin1Char('\n');
    }
    return out;
}

QString heading(Language language, QStringView vi, QStringView en)
{
    return QLatin1Char('\n') + (language == Language::Vietnamese ? vi : en).toString()
        + QStringLiteral(":\n");
}

QString exitCodes(Language language, const LocalizedText& noMeans, bool all)
{
    QString out;
    for (const auto& meaning : exitMeanings()) {
        if (meaning.code == 1 && !all && noMeans.isEmpty()) {
            continue;
        }
        const LocalizedText& text
            = meaning.code == 1 && !noMeans.isEmpty() ? noMeans : meaning.text;
        out += QStringLiteral("  %1  %2\n").arg(meaning.code).arg(text.in(language));
    }
    return out;
}

} // namespace

QString overviewHelp(const std::vector<Verb>& verbs, Language language)
{
    QString out
        = words(u"luytre-cli: hồ sơ đề xuất cấp độ, từ tiêu chí pháp luật đến một gói PDF đã ký.\n",
                u"luytre-cli: graded security dossiers, from the criteria of the law to one signed "
                u"PDF package.\n")
              .in(language);
    out += heading(language, u"Cách dùng", u"Usage") + QStringLiteral("  luytre-cli ")
        + words(u"LỆNH [THAM SỐ] [TÙY CHỌN]\n  luytre-cli LỆNH --help\n",
                u"COMMAND [ARGUMENTS] [OPTIONS]\n  luytre-cli COMMAND --help\n")
              .in(language);
    out += heading(language, u"Các lệnh", u"Commands");
    for (const auto& verb : verbs) {
        out += entry(verb.name, verb.summary.in(language));
    }
    out += QLatin1Char('\n') + paragraphs(documentSyntax().in(language), 0);
    out += heading(language, u"Tùy chọn chung", u"Options of every command");
    for (const auto& option : commonOptions()) {
        out += entry(optionTitle(option), option.help.in(language));
    }
    out += heading(language, u"Mã thoát", u"Exit codes") + exitCodes(language, {}, true);
    out += heading(language, u"Bắt đầu", u"First steps");
    for (const QLatin1String line :
         {QLatin1String("level ho-so.json"), QLatin1String("check ho-so.json"),
          QLatin1String("export ho-so.json --kind submission -o goi.pdf"),
          QLatin1String("sign goi.pdf -o goi-ky.pdf --field head --pkcs12 khoa.p12"),
          QLatin1String("verify goi-ky.pdf --trust root-ca.pem")}) {
        out += QStringLiteral("  luytre-cli ") + line + QLatin1Char('\n');
    }
    return out;
}

QString verbHelp(const Verb& verb, Language language)
{
    QString out = QStringLiteral("luytre-cli ") + verb.name + QStringLiteral(": ")
        + verb.summary.in(language) + QLatin1Char('\n');
    out += heading(language, u"Cách dùng", u"Usage") + QStringLiteral("  ")
        + wrapped(usageOf(verb), width - 6).join(QStringLiteral("\n      "))
        + QStringLiteral("\n\n");
    out += paragraphs(verb.details.in(language), 0);
    if (!verb.arguments.empty()) {
        out += heading(language, u"Tham số", u"Arguments");
        for (const auto& argument : verb.arguments) {
            out += entry(argument.name, argument.help.in(language));
        }
    }
    out += heading(language, u"Tùy chọn", u"Options");
    for (const auto* list : {&verb.options, &commonOptions()}) {
        for (const auto& option : *list) {
            out += entry(optionTitle(option), option.help.in(language));
        }
    }
    out += heading(language, u"Mã thoát", u"Exit codes") + exitCodes(language, verb.noMeans, false);
    out += heading(language, u"Ví dụ", u"Examples");
    for (const auto& example : verb.examples) {
        out += QStringLiteral("  luytre-cli ") + example.command + QLatin1Char('\n')
            + paragraphs(example.explanation.in(language), 6);
    }
    return out;
}

namespace {

/// Text for roff: backslashes, dashes, and dots or quotes that would start a request.
QString roff(const QString& text)
{
    QString out = text;
    out.replace(QLatin1Char('\\'), QLatin1String("\\e"));
    out.replace(QLatin1Char('-'), QLatin1String("\\-"));
    if (out.startsWith(QLatin1Char('.')) || out.startsWith(QLatin1Char('\''))) {
        out.prepend(QLatin1String("\\&"));
    }
    return out;
}

QString roffEntry(const QString& title, const QString& text)
{
    return QStringLiteral(".TP\n.B %1\n%2\n").arg(roff(title), roff(text));
}

QString roffParagraphs(const QString& text)
{
    QString out;
    for (const QString& paragraph : text.split(QLatin1Char('\n'))) {
        out += QStringLiteral(".PP\n") + roff(paragraph) + QLatin1Char('\n');
    }
    return out;
}

QString roffVerb(const Verb& verb, Language language)
{
    QString out = QStringLiteral(".SS %1\n").arg(roff(verb.name));
    out += QStringLiteral("%1\n.PP\n.B %2\n")
               .arg(roff(verb.summary.in(language)), roff(usageOf(verb)));
    out += roffParagraphs(verb.details.in(language));
    for (const auto& argument : verb.arguments) {
        out += roffEntry(argument.name, argument.help.in(language));
    }
    for (const auto& option : verb.options) {
        out += roffEntry(optionTitle(option), option.help.in(language));
    }
    for (const auto& example : verb.examples) {
        out += QStringLiteral(".PP\n.nf\n.RS\nluytre\\-cli %1\n.RE\n.fi\n%2\n")
                   .arg(roff(example.command), roff(example.explanation.in(language)));
    }
    return out;
}

} // namespace

QString manualPage(const std::vector<Verb>& verbs, Language language)
{
    const auto section = [&](QStringView vi, QStringView en) {
        return QStringLiteral(".SH ") + (language == Language::Vietnamese ? vi : en).toString()
            + QLatin1Char('\n');
    };
    QString out = QStringLiteral(".\\\" Made by: luytre-cli manual --lang %1\n.TH LUYTRE\\-CLI 1 "
                                 "\"\" \"L\u0169y Tre\" \"\"\n")
                      .arg(language == Language::Vietnamese ? latin("vi") : latin("en"));
    out += section(u"TÊN", u"NAME") + QStringLiteral("luytre\\-cli \\- ")
        + words(u"hồ sơ đề xuất cấp độ an ninh mạng trên dòng lệnh\n",
                u"graded security dossiers on the command line\n")
              .in(language);
    out += section(u"CÁCH DÙNG", u"SYNOPSIS") + QStringLiteral(".B luytre\\-cli\n")
        + words(u"LỆNH [THAM SỐ] [TÙY CHỌN]\n", u"COMMAND [ARGUMENTS] [OPTIONS]\n").in(language);
    out += section(u"MÔ TẢ", u"DESCRIPTION")
        + roff(words(u"Xác định cấp độ của một hệ thống thông tin theo tiêu chí của pháp luật, "
                     u"chấm từng yêu cầu, nêu chỗ thiếu, xuất một gói PDF/A-3 có đủ văn bản, dữ "
                     u"liệu và minh chứng, ký và kiểm tra gói đó.",
                     u"Determines the level of an information system from the legal criteria, "
                     u"scores every control, names the gaps, exports one PDF/A-3 package that "
                     u"holds the document, the data and the evidence, signs it and verifies it.")
                   .in(language))
        + QLatin1Char('\n') + roffParagraphs(documentSyntax().in(language));
    out += section(u"TÙY CHỌN CHUNG", u"OPTIONS");
    for (const auto& option : commonOptions()) {
        out += roffEntry(optionTitle(option), option.help.in(language));
    }
    out += section(u"CÁC LỆNH", u"COMMANDS");
    for (const auto& verb : verbs) {
        out += roffVerb(verb, language);
    }
    out += section(u"MÃ THOÁT", u"EXIT STATUS");
    for (const auto& meaning : exitMeanings()) {
        out += roffEntry(QString::number(meaning.code), meaning.text.in(language));
    }
    out += section(u"BIẾN MÔI TRƯỜNG", u"ENVIRONMENT")
        + roffEntry(latin("LUYTRE_PKCS12_PASSWORD"),
                    words(u"Mật khẩu của tệp khóa PKCS#12 khi ký hoặc mở niêm phong; tốt hơn là để "
                          u"chương trình hỏi.",
                          u"Password of the PKCS#12 key file when signing or unsealing; letting "
                          u"the program ask "
                          u"is better.")
                        .in(language))
        + roffEntry(latin("LUYTRE_PASSPHRASE"),
                    words(u"Cụm mật khẩu khi niêm phong và mở niêm phong bằng --passphrase.",
                          u"Pass phrase for sealing and unsealing with --passphrase.")
                        .in(language))
        + roffEntry(latin("LUYTRE_REGULATIONS"),
                    words(u"Thư mục bộ quy định riêng, như --regulations.",
                          u"Folder of your own regulation packs, as with --regulations.")
                        .in(language));
    return out;
}

} // namespace luytre::cli
