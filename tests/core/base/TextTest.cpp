#include "base/Text.h"
#include "base/LocalizedText.h"
#include "support/Printers.h"

#include <QDate>

namespace luytre {

TEST(Text, FoldsAccentsAndTheLetterD)
{
    for (const char* form : {"Điện  Biên", "DIEN BIEN", "  điện biên ", "Điện Biên"}) {
        EXPECT_EQ(foldForSearch(QString::fromUtf8(form)), QStringLiteral("dien bien")) << form;
    }
    EXPECT_EQ(
        foldForSearch(QString::fromUtf8("Điện Biên").normalized(QString::NormalizationForm_D)),
        QStringLiteral("dien bien"));
}

TEST(Text, OrdersAsADictionary)
{
    QStringList names = {QStringLiteral("Ea"), QStringLiteral("Đà Nẵng"), QStringLiteral("Âu"),
                         QStringLiteral("An"), QStringLiteral("Ăn"),      QStringLiteral("Dak")};
    std::sort(names.begin(), names.end(), vietnameseLess);
    EXPECT_EQ(
        names,
        QStringList({QStringLiteral("An"), QStringLiteral("Ăn"), QStringLiteral("Âu"),
                     QStringLiteral("Dak"), QStringLiteral("Đà Nẵng"), QStringLiteral("Ea")}));
}

TEST(Text, WritesNumbersAndSharesAsDocumentsDo)
{
    EXPECT_EQ(vietnameseNumber(126480), QStringLiteral("126.480"));
    EXPECT_EQ(vietnameseNumber(-1000), QStringLiteral("-1.000"));
    EXPECT_EQ(vietnameseNumber(999), QStringLiteral("999"));
    EXPECT_EQ(vietnamesePercent(141, 191), QStringLiteral("73,8%"));
    EXPECT_EQ(vietnamesePercent(1, 2000), QStringLiteral("0,1%"));
    EXPECT_EQ(vietnamesePercent(197, 197), QStringLiteral("100,0%"));
}

TEST(Text, WritesDatesAsTheDecreeAsks)
{
    // NĐ 30/2020, Phụ lục I, II.4.b: 0 before days below 10 and months 1 and 2.
    EXPECT_EQ(vietnameseLongDate({2026, 10, 5}), QStringLiteral("ngày 05 tháng 10 năm 2026"));
    EXPECT_EQ(vietnameseLongDate({2026, 2, 15}), QStringLiteral("ngày 15 tháng 02 năm 2026"));
    EXPECT_EQ(vietnameseLongDate({2026, 9, 15}), QStringLiteral("ngày 15 tháng 9 năm 2026"));
    EXPECT_EQ(vietnameseDate({2026, 9, 5}), QStringLiteral("05/09/2026"));
}

TEST(LocalizedText, FillsPlaceholdersOnceAndKeepsUnknownOnes)
{
    EXPECT_EQ(fillPlaceholders(QStringLiteral("{a} và {b}, {c}"),
                               {{QStringLiteral("a"), QStringLiteral("{b}")},
                                {QStringLiteral("b"), QStringLiteral("x")}}),
              QStringLiteral("{b} và x, {c}"));
}

} // namespace luytre
