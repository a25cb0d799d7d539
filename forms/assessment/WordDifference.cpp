#include "forms/assessment/WordDifference.h"

#include <QStringList>

namespace luytre::forms {

namespace {

using Kind = DifferencePiece::Kind;

void append(std::vector<DifferencePiece>& pieces, Kind kind, const QString& word)
{
    if (pieces.empty() || pieces.back().kind != kind) {
        pieces.push_back({kind, word});
    } else {
        pieces.back().text += QLatin1Char(' ') + word;
    }
}

} // namespace

std::vector<DifferencePiece> compareWords(const QString& before, const QString& after)
{
    const QStringList a = before.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QStringList b = after.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    // Length of the longest common subsequence of what is left from (i, j) on.
    const qsizetype columns = b.size() + 1;
    std::vector<int> common(std::size_t((a.size() + 1) * columns), 0);
    const auto at
        = [&](qsizetype i, qsizetype j) -> int& { return common[std::size_t(i * columns + j)]; };
    for (qsizetype i = a.size() - 1; i >= 0; --i) {
        for (qsizetype j = b.size() - 1; j >= 0; --j) {
            at(i, j) = a[i] == b[j] ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
        }
    }
    std::vector<DifferencePiece> pieces;
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() || j < b.size()) {
        if (i < a.size() && j < b.size() && a[i] == b[j]) {
            append(pieces, Kind::Same, a[i++]);
            ++j;
        } else if (i < a.size() && (j == b.size() || at(i + 1, j) >= at(i, j + 1))) {
            append(pieces, Kind::Removed, a[i++]);
        } else {
            append(pieces, Kind::Added, b[j++]);
        }
    }
    return pieces;
}

} // namespace luytre::forms
