#include "forms/dossier/inventory/CellText.h"
#include "forms/dossier/inventory/AddressText.h"
#include "support/Printers.h"

namespace luytre::test {

using forms::addressProblem;
using forms::readCells;
using forms::writeCells;

TEST(CellText, IsReadAsSpreadsheetsWriteIt)
{
    using Rows = std::vector<QStringList>;
    const auto text = [](const char* ascii) { return QString::fromUtf8(ascii); };
    struct Case {
        const char* text;
        Rows rows;
    };
    const Case cases[] = {
        {"", {}},
        {"a", {{text("a")}}},
        {"a\tb\r\nc\td\r\n", {{text("a"), text("b")}, {text("c"), text("d")}}},
        {"a\t\t", {{text("a"), text(""), text("")}}},
        {"\"một\nhai\"\tb\n", {{text("một\nhai"), text("b")}}},
        {"\"cỡ 19\"\"\"\tb\n", {{text("cỡ 19\""), text("b")}}},
        {"19\" rack\tb\n", {{text("19\" rack"), text("b")}}},
        {"\"never closed\tb", {{text("never closed\tb")}}},
        {"a\n\nb\n", {{text("a")}, {text("")}, {text("b")}}},
    };
    for (const Case& one : cases) {
        EXPECT_EQ(readCells(text(one.text)), one.rows) << one.text;
    }
}

TEST(CellText, ComesBackAsItWent)
{
    const std::vector<QStringList> rows{
        {QStringLiteral("a"), QStringLiteral("hai\ndòng"), QStringLiteral("\"q\"")},
        {QString(), QStringLiteral("có\ttab"), QStringLiteral("x")}};
    EXPECT_EQ(readCells(writeCells(rows)), rows);
}

TEST(AddressText, SaysWhatIsWrongWithAnAddress)
{
    struct Case {
        const char* text;
        const char* problem; ///< the beginning; empty: none
    };
    const Case cases[] = {
        {"", ""},
        {"10.24.50.25", ""},
        {"10.24.50.0/24", ""},
        {"2001:db8::/64", ""},
        {"DHCP", ""},
        {"10.24.50.256", "the last number of 10.24.50.256 is greater than 255"},
        {"10.256.50.1", "number 2 of 10.256.50.1 is greater than 255"},
        {"10.24.50.0/33", "after the stroke of 10.24.50.0/33"},
        {"10.24.50.0/", "after the stroke of 10.24.50.0/"},
        {"10.24.50", "“10.24.50” is no IP address"},
        {"10.24.50.1-20", "“10.24.50.1-20” is no IP address"},
    };
    for (const Case& one : cases) {
        const QString problem = addressProblem(QLatin1String(one.text));
        const QString expected = QString::fromUtf8(one.problem);
        EXPECT_EQ(problem.left(expected.size()), expected) << one.text;
        EXPECT_EQ(problem.isEmpty(), expected.isEmpty()) << one.text;
    }
}

TEST(AddressText, SeveralValuesAreDividedByCommasOrLines)
{
    EXPECT_EQ(forms::dividedValues(QStringLiteral(" 10.0.0.1, 10.0.0.2;\n10.0.0.3 ,")),
              (QStringList{QStringLiteral("10.0.0.1"), QStringLiteral("10.0.0.2"),
                           QStringLiteral("10.0.0.3")}));
}

} // namespace luytre::test
