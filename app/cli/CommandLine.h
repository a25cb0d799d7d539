#pragma once

#include "cli/Verb.h"

#include <optional>

namespace luytre::cli {

/// Options that every verb has.
[[nodiscard]] const std::vector<OptionSpec>& commonOptions();

/// A command line that was understood.
struct CommandLine {
    const Verb* verb = nullptr; ///< nullptr: only --help or --version was asked for
    Arguments arguments;
    bool help = false;
    bool version = false;
    bool json = false;
    Language language = Language::Vietnamese;
};

/// The language of the user's locale: English where LC_ALL, LC_MESSAGES or LANG says so, else
/// Vietnamese.
[[nodiscard]] Language localeLanguage();

/// Reads the words after the program's name. Fails with Usage, the detail being a phrase in
/// `language`; --lang and
/// --json are found first, so that an error already speaks as asked.
[[nodiscard]] Result<CommandLine>
parseCommandLine(const QStringList& words, const std::vector<Verb>& verbs, CommandLine start);

/// Whether the first words are the name of one of these verbs.
[[nodiscard]] bool namesVerb(const QStringList& words, const std::vector<Verb>& verbs);

/// What --lang and --json say, whatever the rest is.
[[nodiscard]] CommandLine presets(const QStringList& words);

} // namespace luytre::cli
