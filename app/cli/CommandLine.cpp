#include "cli/CommandLine.h"

#include "cli/Words.h"

#include <algorithm>

namespace luytre::cli {

namespace {

const OptionSpec* findOption(const Verb& verb, const QString& name, bool shortForm)
{
    for (const auto* list : {&verb.options, &commonOptions()}) {
        for (const auto& option : *list) {
            if ((shortForm ? option.shortName : option.name) == name) {
                return &option;
            }
        }
    }
    return nullptr;
}

/// The verb that the first words name, the longest name first, and how many words it took.
std::pair<const Verb*, qsizetype> findVerb(const QStringList& words, const std::vector<Verb>& verbs)
{
    for (const qsizetype count : {qsizetype(2), qsizetype(1)}) {
        const QString name = words.mid(0, count).join(QLatin1Char(' '));
        const auto found = std::find_if(verbs.begin(), verbs.end(),
                                        [&](const Verb& v) { return v.name == name; });
        if (words.size() >= count && found != verbs.end()) {
            return {&*found, count};
        }
    }
    return {nullptr, 0};
}

class Parser
{
public:
    Parser(QStringList words, CommandLine start)
        : m_words(std::move(words)), m_line(std::move(start))
    { }

    Result<CommandLine> parse(const std::vector<Verb>& verbs)
    {
        const auto [verb, used] = findVerb(m_words, verbs);
        m_line.verb = verb;
        const Verb none;
        const Verb& specs = verb != nullptr ? *verb : none;
        m_next = used;
        while (m_next < m_words.size()) {
            const QString word = m_words.at(m_next++);
            if (!m_onlyWords && word == QLatin1String("--")) {
                m_onlyWords = true;
            } else if (!m_onlyWords && word.startsWith(QLatin1Char('-')) && word.size() > 1) {
                LUYTRE_CHECK(option(specs, word));
            } else {
                m_line.arguments.positional << word;
            }
        }
        m_line.help = m_line.arguments.has(latin("help"));
        m_line.version = m_line.arguments.has(latin("version"));
        if (m_line.help || m_line.version) {
            return m_line;
        }
        if (verb == nullptr) {
            return m_line.arguments.positional.isEmpty()
                ? usage(u"thiếu tên lệnh", u"no command given")
                : usage(u"không có lệnh “%1”", u"there is no command “%1”",
                        m_line.arguments.positional.first());
        }
        LUYTRE_CHECK(complete(specs));
        return m_line;
    }

private:
    tl::unexpected<Error> usage(QStringView vi, QStringView en, const QString& argument = {}) const
    {
        QString phrase = (m_line.language == Language::Vietnamese ? vi : en).toString();
        if (phrase.contains(QLatin1String("%1"))) {
            phrase = phrase.arg(argument);
        }
        return failure(ErrorCode::Usage, phrase);
    }

    Result<void> option(const Verb& verb, const QString& word)
    {
        const bool isLong = word.startsWith(QLatin1String("--"));
        const qsizetype equals = isLong ? word.indexOf(QLatin1Char('=')) : -1;
        const QString name = isLong ? word.mid(2, equals < 0 ? -1 : equals - 2) : word.mid(1);
        const OptionSpec* spec = findOption(verb, name, !isLong);
        if (spec == nullptr || name.isEmpty()) {
            return usage(u"không có tùy chọn “%1”", u"there is no option “%1”", word);
        }
        QStringList& values = m_line.arguments.options[spec->name];
        if (!values.isEmpty() && !spec->repeatable) {
            return usage(u"tùy chọn “%1” chỉ được dùng một lần",
                         u"option “%1” may be given only once", word);
        }
        if (spec->value.isEmpty()) {
            if (equals >= 0) {
                return usage(u"tùy chọn “--%1” không nhận giá trị", u"option “--%1” takes no value",
                             spec->name);
            }
            return {};
        }
        if (equals >= 0) {
            values << word.mid(equals + 1);
        } else if (m_next < m_words.size()) {
            values << m_words.at(m_next++);
        } else {
            return usage(u"tùy chọn “%1” còn thiếu giá trị", u"option “%1” lacks its value", word);
        }
        return {};
    }

    Result<void> complete(const Verb& verb) const
    {
        const qsizetype given = m_line.arguments.positional.size();
        for (std::size_t i = 0; i < verb.arguments.size(); ++i) {
            if (qsizetype(i) >= given && !verb.arguments[i].optional) {
                return usage(u"thiếu tham số %1", u"argument %1 is missing",
                             verb.arguments[i].name);
            }
        }
        const bool open = !verb.arguments.empty() && verb.arguments.back().repeatable;
        if (!open && given > qsizetype(verb.arguments.size())) {
            return usage(u"thừa tham số “%1”", u"argument “%1” is one too many",
                         m_line.arguments.positional.at(qsizetype(verb.arguments.size())));
        }
        for (const auto& spec : verb.options) {
            if (spec.required && !m_line.arguments.has(spec.name)) {
                return usage(u"thiếu tùy chọn --%1", u"option --%1 is missing", spec.name);
            }
        }
        const QString lang = m_line.arguments.value(latin("lang"));
        if (m_line.arguments.has(latin("lang")) && lang != QLatin1String("vi")
            && lang != QLatin1String("en")) {
            return usage(u"--lang chỉ nhận vi hoặc en, không nhận “%1”",
                         u"--lang takes vi or en, not “%1”", lang);
        }
        return {};
    }

    QStringList m_words;
    CommandLine m_line;
    qsizetype m_next = 0;
    bool m_onlyWords = false;
};

} // namespace

const std::vector<OptionSpec>& commonOptions()
{
    static const std::vector<OptionSpec> options = {
        {latin("json"),
         {},
         {},
         words(u"In kết quả (và lỗi) dạng JSON cho máy đọc.",
               u"Print results, and errors, as JSON for machines."),
         false,
         false},
        {latin("lang"),
         {},
         latin("vi|en"),
         words(u"Ngôn ngữ của lời in ra; mặc định theo locale.",
               u"Language of the text printed; by default that of the locale."),
         false,
         false},
        {latin("regulations"),
         {},
         latin("DIR"),
         words(u"Thư mục bộ quy định riêng, đọc sau các bộ có sẵn (hoặc biến LUYTRE_REGULATIONS).",
               u"Folder of your own regulation packs, read after the built-in ones (or the "
               u"variable LUYTRE_REGULATIONS)."),
         false,
         false},
        {latin("help"),
         latin("h"),
         {},
         words(u"In hướng dẫn này.", u"Print this help."),
         false,
         false},
        {latin("version"), {}, {}, words(u"In phiên bản.", u"Print the version."), false, false},
    };
    return options;
}

Language localeLanguage()
{
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QByteArray value = qgetenv(name);
        if (!value.isEmpty()) {
            return value.startsWith("en") ? Language::English : Language::Vietnamese;
        }
    }
    return Language::Vietnamese;
}

CommandLine presets(const QStringList& words)
{
    CommandLine line;
    line.language = localeLanguage();
    line.json = words.contains(latin("--json"));
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString word = words.at(i);
        const QString value = word == QLatin1String("--lang") ? words.value(i + 1)
            : word.startsWith(QLatin1String("--lang="))       ? word.mid(7)
                                                              : QString();
        if (value == QLatin1String("vi")) {
            line.language = Language::Vietnamese;
        } else if (value == QLatin1String("en")) {
            line.language = Language::English;
        }
    }
    return line;
}

bool namesVerb(const QStringList& words, const std::vector<Verb>& verbs)
{
    return findVerb(words, verbs).first != nullptr;
}

Result<CommandLine> parseCommandLine(const QStringList& words, const std::vector<Verb>& verbs,
                                     CommandLine start)
{
    return Parser(words, std::move(start)).parse(verbs);
}

} // namespace luytre::cli
