#include "report/LineBreaker.h"
#include "report/Binding.h"
#include "support/Printers.h"

namespace luytre::report {
namespace {

const QChar nbsp(QChar::Nbsp);

class LineBreaker : public testing::Test
{
protected:
    void SetUp() override { LUYTRE_ASSERT_OK(loadTypeface()); }

    /// The lines as texts.
    static QStringList broken(const QString& text, double width, Breaking breaking)
    {
        const std::vector<Word> words = wordsOf({report::Run{.text = text}}, 13, width);
        QStringList lines;
        for (const BrokenLine& line : breakLines(words, width, width, breaking)) {
            QString out;
            for (std::size_t i = line.first; i < line.last; ++i) {
                for (const Piece& piece : words[i].pieces) {
                    out += piece.text;
                }
                if (i + 1 < line.last && words[i].space > 0) {
                    out += QLatin1Char(' ');
                }
            }
            lines.append(out);
        }
        return lines;
    }
};

TEST(Binding, keepsTogetherWhatALineMustNotPart)
{
    const struct {
        const char16_t* text;
        const char16_t* bound; ///< "~" for a no-break space
    } cases[] = {
        {u"theo khoản 2 Điều 13 Nghị định", u"theo khoản~2 Điều~13 Nghị định"},
        {u"điểm c khoản 1", u"điểm~c khoản~1"},
        {u"cấp độ 3, ngày 05 tháng 10 năm 2026", u"cấp độ~3, ngày~05 tháng~10 năm~2026"},
        {u"TCVN 14423:2026", u"TCVN~14423:2026"},
        {u"cổng 10 Gb/s, 96 TB", u"cổng~10~Gb/s, 96~TB"},
        {u"Điện thoại: 0200 3800 001", u"Điện thoại: 0200~3800~001"},
        {u"Phần III, Phụ lục II", u"Phần~III, Phụ lục~II"},
        {u"a  b\tc\u00ADd", u"a b cd"},
        {u"vùng – miền", u"vùng~– miền"},
        {u"một người hai người", u"một người hai người"},
    };
    for (const auto& one : cases) {
        EXPECT_EQ(bindText(QString::fromUtf16(one.text)),
                  QString::fromUtf16(one.bound).replace(QLatin1Char('~'), nbsp));
    }
}

TEST(Binding, joinsNamesAndComposesAccents)
{
    EXPECT_EQ(bindText(QStringLiteral("tỉnh Sông Tre"), {QStringLiteral("Sông Tre")}),
              QStringLiteral("tỉnh Sông\u00A0Tre"));
    EXPECT_EQ(bindText(QStringLiteral("ê\u0323")), QStringLiteral("ệ"));
}

TEST_F(LineBreaker, cutsOnlyWhatCannotFit)
{
    const QStringList lines = broken(
        QStringLiteral("x Quy-che-bao-dam-an-ninh-mang-cho-he-thong.pdf"), 120, Breaking::Greedy);
    ASSERT_GE(lines.size(), 3);
    EXPECT_EQ(lines[0], QStringLiteral("x"));
    EXPECT_TRUE(lines[1].endsWith(QLatin1Char('-'))) << ::testing::PrintToString(lines[1]);
    EXPECT_EQ(lines.mid(1).join(QString()),
              QStringLiteral("Quy-che-bao-dam-an-ninh-mang-cho-he-thong.pdf"));
}

TEST_F(LineBreaker, tenThousandCharactersWithoutASpaceLoseNone)
{
    const QString text(10000, QLatin1Char('a'));
    const QStringList lines = broken(text, 100, Breaking::Greedy);
    EXPECT_EQ(lines.join(QString()), text);
    for (const QString& line : lines) {
        EXPECT_LE(textWidth(line, {}), 100.02);
    }
}

TEST_F(LineBreaker, leavesNoShortWordAlone)
{
    const QString text = QStringLiteral("Kết nối vùng mạng nội bộ");
    const double width = textWidth(QStringLiteral("Kết nối vùng mạng nội"), {}) + 1;
    EXPECT_EQ(broken(text, width, Breaking::Greedy),
              (QStringList{QStringLiteral("Kết nối vùng mạng"), QStringLiteral("nội bộ")}));
}

TEST_F(LineBreaker, balancesHeadings)
{
    const QString text = QStringLiteral("CỔNG THÔNG TIN ĐIỆN TỬ TỈNH SÔNG TRE");
    const double width = textWidth(text, {}) * 0.9;
    const QStringList lines = broken(text, width, Breaking::Balanced);
    ASSERT_EQ(lines.size(), 2);
    EXPECT_NEAR(textWidth(lines[0], {}), textWidth(lines[1], {}), 45);
}

TEST_F(LineBreaker, keepsLineFeeds)
{
    EXPECT_EQ(broken(QStringLiteral("a\nb c"), 200, Breaking::Even),
              (QStringList{QStringLiteral("a"), QStringLiteral("b c")}));
}

TEST_F(LineBreaker, saysWhenJustifyingWouldTearWordsApart)
{
    const std::vector<Word> words = wordsOf(
        {report::Run{.text = QStringLiteral("aa bbbbbbbbbbbbbbbbbbbbbb cc dd")}}, 13, 140);
    const auto lines = breakLines(words, 140, 140, Breaking::Even);
    EXPECT_TRUE(stretchesTooFar(lines, 140, 140));
    EXPECT_FALSE(stretchesTooFar(breakLines(words, 400, 400, Breaking::Even), 400, 400));
}

} // namespace
} // namespace luytre::report
