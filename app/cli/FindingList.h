#pragma once

#include "cli/Console.h"

#include "dossier/DossierCheck.h"

#include <QJsonArray>

namespace luytre::cli {

/// Findings as lines for people: severity, rule, place, sentence, legal basis.
void printFindings(Console& console, const std::vector<Finding>& findings,
                   const RegulationPack& pack);

/// The same as lines of one text, for standard error.
[[nodiscard]] QString findingText(const Console& console, const Finding& finding,
                                  const RegulationPack& pack);

[[nodiscard]] QJsonArray findingsJson(const std::vector<Finding>& findings,
                                      const RegulationPack& pack);

/// {"block": n, "warning": n, "advice": n}
[[nodiscard]] QJsonObject findingCounts(const std::vector<Finding>& findings);

} // namespace luytre::cli
