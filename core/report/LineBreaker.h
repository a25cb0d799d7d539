#pragma once

#include "report/Description.h"
#include "report/Typeface.h"

namespace luytre::report {

/// A stretch of a word in one style.
struct Piece {
    QString text{};
    TextStyle style{};
    double width = 0;
    std::size_t run = 0; ///< index of the run it comes from
};

/// What stands between two places where a line may end.
struct Word {
    std::vector<Piece> pieces{};
    double width = 0;
    double space = 0; ///< width of the space behind it; 0 where a long word was cut
    int innerSpaces = 0; ///< no-break spaces inside, which stretch too
    bool endsLine = false; ///< a line feed follows
};

/// One line: words [first, last).
struct BrokenLine {
    std::size_t first = 0;
    std::size_t last = 0;
    double width = 0; ///< natural, without the last space
    double spaces = 0; ///< natural width of all spaces inside
    int spaceCount = 0;
    bool endsParagraph = false; ///< or is followed by a line feed
};

/// Width of an inline status mark, with the gap behind it.
inline constexpr double inlineMarkWidth = 9.92 + 2.2;

/// Cuts runs into words; one that is wider than `narrowest` is cut itself, behind punctuation where
/// possible.
[[nodiscard]] std::vector<Word> wordsOf(const std::vector<Run>& runs, double size,
                                        double narrowest);

/// Chooses the lines. No paragraph ends with a line of one short word when that can be helped.
[[nodiscard]] std::vector<BrokenLine> breakLines(const std::vector<Word>& words, double firstWidth,
                                                 double width, Breaking breaking);

/// Whether justifying would stretch a space of some line beyond 2.5 times its width.
[[nodiscard]] bool stretchesTooFar(const std::vector<BrokenLine>& lines, double firstWidth,
                                   double width);

} // namespace luytre::report
