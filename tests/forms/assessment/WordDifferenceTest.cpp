#include "forms/assessment/WordDifference.h"

#include "support/Printers.h"

namespace luytre::forms {
namespace {

QString side(const std::vector<DifferencePiece>& pieces, DifferencePiece::Kind without)
{
    QStringList words;
    for (const DifferencePiece& piece : pieces) {
        if (piece.kind != without) {
            words << piece.text;
        }
    }
    return words.join(QLatin1Char(' '));
}

TEST(WordDifference, eachSideCanBePutTogetherAgain)
{
    const std::pair<const char*, const char*> cases[] = {
        {"", ""},
        {"a", ""},
        {"", "a b"},
        {"lưu tối thiểu 01 tháng", "lưu tối thiểu 03 tháng, có cảnh báo"},
        {"a b c d", "d c b a"},
        {"x x x", "x x"},
    };
    for (const auto& [before, after] : cases) {
        const auto pieces = compareWords(QString::fromUtf8(before), QString::fromUtf8(after));
        EXPECT_EQ(side(pieces, DifferencePiece::Kind::Added), QString::fromUtf8(before));
        EXPECT_EQ(side(pieces, DifferencePiece::Kind::Removed), QString::fromUtf8(after));
    }
}

TEST(WordDifference, keepsTheLongestCommonRun)
{
    const auto pieces = compareWords(QStringLiteral("lưu tối thiểu 01 tháng"),
                                     QStringLiteral("lưu tối thiểu 03 tháng"));
    using Kind = DifferencePiece::Kind;
    const std::vector<DifferencePiece> expected{{Kind::Same, QStringLiteral("lưu tối thiểu")},
                                                {Kind::Removed, QStringLiteral("01")},
                                                {Kind::Added, QStringLiteral("03")},
                                                {Kind::Same, QStringLiteral("tháng")}};
    EXPECT_EQ(pieces, expected);
}

} // namespace
} // namespace luytre::forms
