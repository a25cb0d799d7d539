#pragma once

#include "regulation/RegulationPack.h"

namespace luytre {

/// Facts in the words of the pack, for printed trails and for questions. Pure.

/// The name of a fact: "Dữ liệu cá nhân cơ bản"; its id where the pack does not define it.
[[nodiscard]] LocalizedText factLabel(const RegulationPack& pack, const QString& factId);

/// The name with its value: "Dữ liệu cá nhân cơ bản: 126.480 chủ thể". Coded values take the words
/// of the fact's definition or of the pack's code lists; truth values and empty lists the terms
/// "yes", "no" and "none".
[[nodiscard]] LocalizedText factStatement(const RegulationPack& pack, const QString& factId,
                                          const FactValue& value);

/// The statements of those of `ids` that are known, in the order in which the pack defines facts,
/// joined by "; ".
[[nodiscard]] LocalizedText factStatements(const RegulationPack& pack, const std::set<QString>& ids,
                                           const Facts& facts);

/// The labels of facts, in the order in which the pack defines them, joined by "; ".
[[nodiscard]] LocalizedText factLabels(const RegulationPack& pack, const std::set<QString>& ids);

/// `ids` in the order in which the pack defines facts; those it does not define come last.
[[nodiscard]] QStringList inPackOrder(const RegulationPack& pack, const std::set<QString>& ids);

} // namespace luytre
