#include "dossier/checks/AddressRange.h"
#include "dossier/checks/PhraseFinder.h"
#include "support/Printers.h"

namespace luytre::checks {
namespace {

TEST(PhraseFinder, FindsTheFirstAndThereTheLongest)
{
    const PhraseFinder finder({QStringLiteral("tường lửa"),
                               QStringLiteral("tường lửa ứng dụng web"), QStringLiteral("(mật)"),
                               QStringLiteral("xxx")});
    struct Case {
        const char* text;
        const char* phrase; // empty: nothing
        qsizetype position;
    };
    for (const Case& c : {
             Case{"có tường lửa", "tường lửa", 3},
             Case{"tường lửa ứng dụng web và tường lửa", "tường lửa ứng dụng web", 0},
             Case{"tường lửat", "", 0},
             Case{"bức tường", "", 0},
             Case{"axxx", "", 0},
             Case{"a xxx.", "xxx", 2},
             Case{"văn bản(mật)kèm", "(mật)", 7},
             Case{"", "", 0},
         }) {
        const auto found = finder.find(QString::fromUtf8(c.text));
        EXPECT_EQ(found ? found->phrase : QString(), QString::fromUtf8(c.phrase)) << c.text;
        if (found) {
            EXPECT_EQ(found->position, c.position) << c.text;
        }
    }
    EXPECT_FALSE(PhraseFinder().find(QStringLiteral("tường lửa")));
    EXPECT_EQ(finder.find(QStringLiteral("xxx xxx"), 1)->position, 4);
}

TEST(AddressRange, ParsesIpv4)
{
    struct Case {
        const char* text;
        bool valid;
        quint32 first;
        quint32 last;
    };
    for (const Case& c : {
             Case{"10.10.20.0/24", true, 0x0a0a1400, 0x0a0a14ff},
             Case{"10.10.20.7/24", true, 0x0a0a1400, 0x0a0a14ff},
             Case{" 192.0.2.1 ", true, 0xc0000201, 0xc0000201},
             Case{"192.0.2.1/32", true, 0xc0000201, 0xc0000201},
             Case{"0.0.0.0/0", true, 0, 0xffffffff},
             Case{"10.10.20.0/33", false, 0, 0},
             Case{"10.10.20/24", false, 0, 0},
             Case{"10.10.256.0", false, 0, 0},
             Case{"2001:db8::/32", false, 0, 0},
             Case{"", false, 0, 0},
         }) {
        const auto range = AddressRange::parse(QString::fromUtf8(c.text));
        ASSERT_EQ(range.has_value(), c.valid) << c.text;
        if (range) {
            EXPECT_EQ(range->first, c.first) << c.text;
            EXPECT_EQ(range->last, c.last) << c.text;
        }
    }
}

TEST(AddressRange, OverlapsAndContains)
{
    const auto wide = *AddressRange::parse(QStringLiteral("10.0.0.0/16"));
    const auto narrow = *AddressRange::parse(QStringLiteral("10.0.3.0/24"));
    const auto apart = *AddressRange::parse(QStringLiteral("10.1.0.0/16"));
    EXPECT_TRUE(wide.overlaps(narrow));
    EXPECT_TRUE(narrow.overlaps(wide));
    EXPECT_TRUE(wide.contains(narrow));
    EXPECT_FALSE(narrow.contains(wide));
    EXPECT_FALSE(wide.overlaps(apart));
}

} // namespace
} // namespace luytre::checks
