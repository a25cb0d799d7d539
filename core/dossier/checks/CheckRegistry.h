#pragma once

#include "dossier/checks/CheckInput.h"

namespace luytre::checks {

/// A check looks at one kind of fault and adds a Hit for each place that has it. Pure.
using CheckFunction = void (*)(const CheckInput& input, std::vector<Hit>& hits);

/// A check and the name by which rules of a pack call it.
struct NamedCheck {
    const char* name;
    CheckFunction function;
};

// One table a kind of check, each in the file of its name.
[[nodiscard]] std::vector<NamedCheck> completenessChecks();
[[nodiscard]] std::vector<NamedCheck> answerChecks();
[[nodiscard]] std::vector<NamedCheck> consistencyChecks();
[[nodiscard]] std::vector<NamedCheck> procedureChecks();
[[nodiscard]] std::vector<NamedCheck> referenceChecks();
[[nodiscard]] std::vector<NamedCheck> contradictionAnswerChecks();
[[nodiscard]] std::vector<NamedCheck> contradictionNumberChecks();
[[nodiscard]] std::vector<NamedCheck> contradictionTextChecks();

} // namespace luytre::checks
