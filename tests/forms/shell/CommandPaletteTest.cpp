#include "forms/shell/CommandPalette.h"

#include "support/Printers.h"

namespace luytre::forms {
namespace {

using Kind = PaletteEntry::Kind;

std::vector<PaletteEntry> entries()
{
    return {
        {Kind::Command, QStringLiteral("Lập hồ sơ mới"), QStringLiteral("Ctrl+N"), {}},
        {Kind::Dossier, QStringLiteral("Cổng thông tin điện tử"), QStringLiteral("Điện Biên"), {}},
        {Kind::Requirement,
         QStringLiteral("Lưu nhật ký tối thiểu 03 tháng"),
         QStringLiteral("5.8.2.1 a)"),
         {}},
        {Kind::Command, QStringLiteral("Mở gói hồ sơ"), QStringLiteral("Ctrl+O"), {}}};
}

struct Case {
    const char* query;
    QStringList found;
};

TEST(CommandPalette, findsWithAndWithoutAccentsAndByKind)
{
    const auto all = entries();
    const Case cases[] = {
        {"ho so", {all[0].text, all[3].text}},
        {"hồ sơ", {all[0].text, all[3].text}},
        {"MO GOI", {all[3].text}},
        {"goi mo", {all[3].text}},
        {"dien bien", {all[1].text}},
        {"5.8.2", {all[2].text}},
        {">", {all[0].text, all[3].text}},
        {"@", {all[1].text}},
        {"# nhat ky", {all[2].text}},
        {"@ho so", {}},
        {"", {all[0].text, all[1].text, all[3].text}},
        {"khong co", {}},
    };
    for (const Case& one : cases) {
        QStringList found;
        for (const PaletteEntry* entry : findEntries(all, QString::fromUtf8(one.query), 10)) {
            found << entry->text;
        }
        EXPECT_EQ(found, one.found) << one.query;
    }
    EXPECT_EQ(findEntries(all, QStringLiteral(">"), 1).size(), 1U);
}

TEST(CommandPalette, whatBeginsWithTheQueryComesFirst)
{
    auto all = entries();
    all.push_back({Kind::Command, QStringLiteral("Hồ sơ"), {}, {}});
    EXPECT_EQ(findEntries(all, QStringLiteral("ho so"), 10).front()->text, QStringLiteral("Hồ sơ"));
}

} // namespace
} // namespace luytre::forms
