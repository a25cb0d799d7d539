#pragma once

#include <QString>

#include <vector>

namespace luytre::forms {

/// A run of words that is in both texts, only in the old one, or only in the new one.
struct DifferencePiece {
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text;
    friend bool operator==(const DifferencePiece&, const DifferencePiece&) = default;
};

/// What a person must know to read `after` when `before` is known: word by word, the longest common
/// run of words kept. Joined, the pieces without Removed are `after`, those without Added `before`,
/// with single spaces between words.
[[nodiscard]] std::vector<DifferencePiece> compareWords(const QString& before,
                                                        const QString& after);

} // namespace luytre::forms
