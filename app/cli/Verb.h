#pragma once

#include "cli/ExitCode.h"

#include "base/LocalizedText.h"
#include "base/Result.h"

#include <QStringList>

#include <map>
#include <vector>

namespace luytre::cli {

class Session;

/// A --name of a verb. With `value` empty it is a switch.
struct OptionSpec {
    QString name; ///< without dashes: "output"
    QString shortName; ///< one letter, or empty
    QString value; ///< what stands for its value in help: "FILE"
    LocalizedText help;
    bool required = false;
    bool repeatable = false;
};

/// A word that follows the verb.
struct ArgumentSpec {
    QString name; ///< as help shows it: "DOSSIER"
    LocalizedText help;
    bool optional = false;
    bool repeatable = false; ///< only the last one
};

struct Example {
    QString command; ///< without "luytre-cli"
    LocalizedText explanation;
};

/// What was given on the command line, checked against the specs of the verb.
struct Arguments {
    QStringList positional;
    std::map<QString, QStringList> options;

    [[nodiscard]] bool has(const QString& option) const { return options.contains(option); }
    /// The (last) value of an option, or an empty text.
    [[nodiscard]] QString value(const QString& option) const
    {
        const auto found = options.find(option);
        return found == options.end() || found->second.isEmpty() ? QString() : found->second.last();
    }
    [[nodiscard]] QStringList values(const QString& option) const
    {
        const auto found = options.find(option);
        return found == options.end() ? QStringList() : found->second;
    }
    /// The nth word after the verb, or an empty text.
    [[nodiscard]] QString word(qsizetype index) const { return positional.value(index); }
};

/// One thing the program can do: its name, its help and the function that does it.
struct Verb {
    QString name; ///< one or two words: "level", "workspace import"
    LocalizedText summary; ///< one line
    LocalizedText details; ///< paragraphs, one a line
    std::vector<ArgumentSpec> arguments;
    std::vector<OptionSpec> options;
    LocalizedText noMeans; ///< when it exits with 1; empty when it never does
    std::vector<Example> examples;
    bool drawsPages = false; ///< needs fonts and painting
    bool readsForeignFiles = false; ///< runs within narrow limits of memory
    Result<ExitCode> (*run)(Session& session) = nullptr;
};

} // namespace luytre::cli
