#pragma once

#include "cli/Verb.h"

#include "base/Clock.h"

#include <memory>

class QCoreApplication;

namespace luytre::cli {

/// What tells one program from another: the one that people call starts at once and does what needs
/// neither pages nor a workspace; the full one does everything.
struct ProgramParts {
    const std::vector<Verb>& verbs;
    /// What Qt wants before a verb runs; nullptr: nothing.
    std::unique_ptr<QCoreApplication> (*application)(bool drawsPages, int& argc, char** argv);
    /// Gives this process to the program that knows the verbs which are not here; returns only when
    /// it cannot. nullptr: there is no other.
    Error (*elsewhere)(char** argv);
};

/// Reads the command line, runs its verb and prints what comes of it. Returns the exit code of the
/// process.
[[nodiscard]] int runProgram(int argc, char** argv, const ProgramParts& parts, const Clock& clock);

} // namespace luytre::cli
