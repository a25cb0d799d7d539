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

TEST(AddressRange, ParsesBothVersions)
{
    struct Case {
        const char* text;
        const char* first; ///< as one address; empty: not an address
        const char* last;
    };
    for (const Case& c : {
             Case{"10.10.20.0/24", "10.10.20.0", "10.10.20.255"},
             Case{"10.10.20.7/24", "10.10.20.0", "10.10.20.255"},
             Case{"10.10.20.7/22", "10.10.20.0", "10.10.23.255"},
             Case{" 192.0.2.1 ", "192.0.2.1", "192.0.2.1"},
             Case{"192.0.2.1/32", "192.0.2.1", "192.0.2.1"},
             Case{"0.0.0.0/0", "0.0.0.0", "255.255.255.255"},
             Case{"2001:db8::/32", "2001:db8::", "2001:db8:ffff:ffff:ffff:ffff:ffff:ffff"},
             Case{"2001:DB8:20::7/63", "2001:db8:20::", "2001:db8:20:1:ffff:ffff:ffff:ffff"},
             Case{"2001:db8::1", "2001:db8::1", "2001:db8::1"},
             Case{"10.10.20.0/33", "", ""},
             Case{"10.10.20/24", "", ""},
             Case{"10.10.256.0", "", ""},
             Case{"10.10.20.0/24/8", "", ""},
             Case{"10.10.20.0/", "", ""},
             Case{"2001:db8::/129", "", ""},
             Case{"2001:db8::g", "", ""},
             Case{"DHCP", "", ""},
             Case{"", "", ""},
         }) {
        const auto range = AddressRange::parse(QString::fromUtf8(c.text));
        const auto first = AddressRange::parse(QString::fromUtf8(c.first));
        const auto last = AddressRange::parse(QString::fromUtf8(c.last));
        ASSERT_EQ(range.has_value(), first.has_value()) << c.text;
        if (range) {
            EXPECT_EQ(range->first, first->first) << c.text;
            EXPECT_EQ(range->last, last->first) << c.text;
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
    const auto six = *AddressRange::parse(QStringLiteral("2001:db8:20::/48"));
    EXPECT_TRUE(six.contains(*AddressRange::parse(QStringLiteral("2001:db8:20:7::1"))));
    EXPECT_FALSE(six.overlaps(wide));
    EXPECT_FALSE(wide.overlaps(apart));
}

} // namespace
} // namespace luytre::checks
