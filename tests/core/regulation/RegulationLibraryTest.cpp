#include "regulation/RegulationLibrary.h"
#include "base/AtomicFile.h"

#include "support/Printers.h"

#include <QDir>
#include <QTemporaryDir>

using namespace luytre;

namespace {

/// A user's own directory of regulations.
class UserDirectory
{
public:
    void write(const char* name, const QByteArray& bytes) const
    {
        const QString path = m_dir.filePath(QString::fromUtf8(name));
        ASSERT_TRUE(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(bytes), bytes.size());
    }
    [[nodiscard]] QString path() const { return m_dir.path(); }
    [[nodiscard]] QString filePath(const char* name) const
    {
        return m_dir.filePath(QString::fromUtf8(name));
    }

private:
    QTemporaryDir m_dir;
};

QByteArray samplePack()
{
    return readFile(test::fixture(QStringLiteral("regulation/sample-1999.json")))
        .value_or(QByteArray());
}

QJsonObject sampleObject()
{
    return parseJsonObject(samplePack()).value_or(QJsonObject());
}

QByteArray text(const QJsonObject& object)
{
    return QJsonDocument(object).toJson();
}

} // namespace

TEST(RegulationLibrary, HasTheBuiltInFiles)
{
    auto library = RegulationLibrary::open();
    LUYTRE_ASSERT_OK(library);
    EXPECT_EQ(library->catalogues().size(), 2U);
    for (const auto* entries : {&library->packs(), &library->catalogues()}) {
        for (const RegulationEntry& entry : *entries) {
            EXPECT_TRUE(entry.builtIn);
            EXPECT_TRUE(entry.path.startsWith(QLatin1String(":/regulations/")))
                << entry.path.toStdString();
        }
    }
    for (const RegulationEntry& entry : library->packs()) {
        LUYTRE_EXPECT_OK(library->pack(entry.id));
    }
    LUYTRE_EXPECT_ERROR(library->pack(QStringLiteral("nothing")), ErrorCode::UnknownRegulation);
    LUYTRE_EXPECT_ERROR(library->catalogue(QStringLiteral("nothing")), ErrorCode::UnknownCatalogue);
}

TEST(RegulationLibrary, ReadsOnceAndKeeps)
{
    auto library = RegulationLibrary::open();
    LUYTRE_ASSERT_OK(library);
    const QString id = library->catalogues().front().id;
    EXPECT_EQ(library->catalogue(id)->get(), library->catalogue(id)->get());
    EXPECT_EQ(library->calendar()->get(), library->calendar()->get());
}

TEST(RegulationLibrary, AnAbsentUserDirectoryIsNoMistake)
{
    LUYTRE_EXPECT_OK(RegulationLibrary::open(QStringLiteral("/nonexistent/regulations")));
}

TEST(RegulationLibrary, TheUsersFilesComeAfterAndReplace)
{
    const UserDirectory user;
    user.write("packs/sample-1999.json", samplePack());
    QJsonObject catalogue;
    {
        auto builtIn = RegulationLibrary::open();
        LUYTRE_ASSERT_OK(builtIn);
        catalogue = (*builtIn->catalogue(QStringLiteral("tcvn11930-2017")))->toJson();
    }
    QJsonArray items = catalogue.value(QLatin1String("requirements")).toArray();
    QJsonObject item = items.at(0).toObject();
    item.insert(QStringLiteral("provenance"), QStringLiteral("official"));
    items.replace(0, item);
    catalogue.insert(QStringLiteral("requirements"), items);
    user.write("catalogues/tcvn11930-2017.json", text(catalogue));
    user.write("calendar.json", R"({"formatVersion":1,"firstYear":2030,"lastYear":2030,
        "note":{"vi":"a","en":"a"},"sources":[],"days":[]})");

    auto library = RegulationLibrary::open(user.path());
    LUYTRE_ASSERT_OK(library);
    LUYTRE_ASSERT_OK(library->pack(QStringLiteral("sample-1999")));
    const auto replaced = library->catalogue(QStringLiteral("tcvn11930-2017"));
    LUYTRE_ASSERT_OK(replaced);
    EXPECT_EQ((*replaced)->all().front().provenance, Provenance::Official);
    EXPECT_EQ(library->catalogues().size(), 2U);
    const auto calendar = library->calendar();
    LUYTRE_ASSERT_OK(calendar);
    EXPECT_TRUE((*calendar)->isCovered(QDate(2030, 1, 1)));
    EXPECT_FALSE((*calendar)->isCovered(QDate(2026, 1, 1)));
}

TEST(RegulationLibrary, RefusesAUsersFileThatIsNotWhereOrWhatItSays)
{
    {
        const UserDirectory user;
        user.write("sample-1999.json", samplePack());
        const auto library = RegulationLibrary::open(user.path());
        LUYTRE_EXPECT_ERROR(library, ErrorCode::RegulationInvalid);
        EXPECT_EQ(library.error().file, user.filePath("sample-1999.json"));
    }
    {
        const UserDirectory user;
        user.write("packs/renamed.json", samplePack());
        auto library = RegulationLibrary::open(user.path());
        LUYTRE_ASSERT_OK(library);
        const auto pack = library->pack(QStringLiteral("renamed"));
        LUYTRE_EXPECT_ERROR(pack, ErrorCode::RegulationInvalid);
        EXPECT_EQ(pack.error().path, QStringLiteral("id"));
        EXPECT_EQ(pack.error().file, user.filePath("packs/renamed.json"));
    }
    {
        const UserDirectory user;
        user.write("packs/broken.json", "{\"id\":\n");
        auto library = RegulationLibrary::open(user.path());
        LUYTRE_ASSERT_OK(library);
        LUYTRE_EXPECT_ERROR(library->pack(QStringLiteral("broken")), ErrorCode::JsonSyntax);
    }
}

TEST(RegulationLibrary, IncludesArePutUnderThePack)
{
    QJsonObject own = sampleObject();
    // The common piece has the whole rule; the pack gives it another basis and adds a second one.
    const QJsonObject rule = own.value(QLatin1String("rules")).toArray().at(0).toObject();
    QJsonObject basis = rule.value(QLatin1String("basis")).toObject();
    basis.insert(QStringLiteral("provision"), QStringLiteral("Điều 99"));
    QJsonObject second = rule;
    second.insert(QStringLiteral("id"), QStringLiteral("C-02"));
    own.insert(QStringLiteral("rules"),
               QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("C-01")},
                                      {QStringLiteral("basis"), basis}},
                          second});
    own.insert(QStringLiteral("include"), QJsonArray{QStringLiteral("../common/rules.json")});
    const UserDirectory user;
    user.write("packs/sample-1999.json", text(own));
    user.write("common/rules.json",
               text({{QStringLiteral("include"), QJsonArray{QStringLiteral("terms.json")}},
                     {QStringLiteral("rules"), QJsonArray{rule}}}));
    user.write("common/terms.json", R"({"terms":{"extra":{"vi":"thêm","en":"extra"},
                                                 "securityTerm":{"vi":"khác","en":"other"}}})");
    auto library = RegulationLibrary::open(user.path());
    LUYTRE_ASSERT_OK(library);
    const auto pack = library->pack(QStringLiteral("sample-1999"));
    LUYTRE_ASSERT_OK(pack);
    ASSERT_EQ((*pack)->rules.size(), 2U);
    EXPECT_EQ((*pack)->rules[0].id, QStringLiteral("C-01"));
    EXPECT_EQ((*pack)->rules[0].check, QStringLiteral("sample"));
    EXPECT_EQ((*pack)->rules[0].basis->provision, QStringLiteral("Điều 99"));
    EXPECT_EQ((*pack)->rules[1].id, QStringLiteral("C-02"));
    EXPECT_EQ((*pack)->term(QStringLiteral("extra")), QStringLiteral("thêm"));
    EXPECT_EQ((*pack)->term(QStringLiteral("securityTerm")), QStringLiteral("an toàn thông tin"));
}

TEST(RegulationLibrary, IncludesStayInsideAndDoNotGoInCircles)
{
    const std::vector<std::pair<QJsonValue, const char*>> cases{
        {QJsonArray{QStringLiteral("../../outside.json")}, "include[0]"},
        {QJsonArray{QStringLiteral("/etc/hostname")}, "include[0]"},
        {QJsonArray{QStringLiteral("../common/../../outside.json")}, "include[0]"},
        {QJsonArray{QStringLiteral("../common/absent.json")}, "include[0]"},
        {QJsonArray{QStringLiteral("../common/loop.json")}, "include"},
        {QJsonArray{QStringLiteral("sample-1999.json")}, "include"},
        {QJsonArray{5}, "include[0]"},
        {QStringLiteral("../common/loop.json"), "include"},
    };
    for (const auto& [include, path] : cases) {
        SCOPED_TRACE(QJsonDocument(QJsonArray{include}).toJson().toStdString());
        QJsonObject own = sampleObject();
        own.insert(QStringLiteral("include"), include);
        const UserDirectory user;
        user.write("regulations/packs/sample-1999.json", text(own));
        user.write("regulations/common/loop.json", R"({"include":["loop2.json"]})");
        user.write("regulations/common/loop2.json", R"({"include":["../common/loop.json"]})");
        user.write("outside.json", "{}");
        auto library = RegulationLibrary::open(user.filePath("regulations"));
        LUYTRE_ASSERT_OK(library);
        const auto pack = library->pack(QStringLiteral("sample-1999"));
        LUYTRE_EXPECT_ERROR(pack, ErrorCode::RegulationInvalid);
        if (!pack) {
            EXPECT_EQ(pack.error().path, QLatin1String(path));
        }
    }
}

TEST(RegulationLibrary, ProposesTheTrueRuleOfHighestPriority)
{
    QJsonObject own = sampleObject();
    const QJsonObject rule = own.value(QLatin1String("selection")).toArray().at(0).toObject();
    QJsonObject higher = rule;
    higher.insert(QStringLiteral("id"), QStringLiteral("Z-2"));
    higher.insert(QStringLiteral("priority"), 1000);
    higher.insert(QStringLiteral("when"),
                  QJsonDocument::fromJson(R"({"all":[{"fact":"preparedOn","before":"2000-01-01"},
                                                     {"fact":"underConstruction","is":true}]})")
                      .object());
    own.insert(QStringLiteral("selection"), QJsonArray{rule, higher});
    const UserDirectory user;
    user.write("packs/sample-1999.json", text(own));
    auto library = RegulationLibrary::open(user.path());
    LUYTRE_ASSERT_OK(library);

    Facts facts{{QStringLiteral("preparedOn"), QDate(1999, 5, 1)}};
    auto proposal = library->propose(facts);
    LUYTRE_ASSERT_OK(proposal);
    EXPECT_EQ(proposal->pack, QStringLiteral("sample-1999"));
    EXPECT_EQ(proposal->rule, QStringLiteral("Z-1"));
    EXPECT_EQ(proposal->reason.vi, QStringLiteral("Lập năm 1999"));
    EXPECT_TRUE(proposal->missing.count(QStringLiteral("underConstruction")));

    facts[QStringLiteral("underConstruction")] = true;
    proposal = library->propose(facts);
    LUYTRE_ASSERT_OK(proposal);
    EXPECT_EQ(proposal->rule, QStringLiteral("Z-2"));
    EXPECT_TRUE(proposal->missing.empty());

    facts[QStringLiteral("underConstruction")] = false;
    facts[QStringLiteral("preparedOn")] = QDate(1899, 5, 1);
    LUYTRE_EXPECT_ERROR(library->propose(facts), ErrorCode::NothingFound);
}

TEST(RegulationLibrary, SaysWhichUnknownFactsCouldChangeIt)
{
    auto library = RegulationLibrary::open();
    LUYTRE_ASSERT_OK(library);
    const auto proposal = library->propose({{QStringLiteral("preparedOn"), QDate(2026, 9, 20)}});
    LUYTRE_ASSERT_OK(proposal);
    EXPECT_EQ(proposal->rule, QStringLiteral("S331-date"));
    EXPECT_EQ(
        proposal->missing,
        (std::set<QString>{QStringLiteral("previouslyApproved"), QStringLiteral("projectStartedOn"),
                           QStringLiteral("underConstruction")}));
    LUYTRE_EXPECT_ERROR(library->propose({}), ErrorCode::NothingFound);
    LUYTRE_EXPECT_ERROR(library->propose({{QStringLiteral("preparedOn"), QDate(2010, 1, 1)}}),
                        ErrorCode::NothingFound);
}

TEST(RegulationLibrary, EveryBuiltInPackHasItsCatalogue)
{
    auto library = RegulationLibrary::open();
    LUYTRE_ASSERT_OK(library);
    ASSERT_EQ(library->packs().size(), 3U);
    const std::vector<RegulationEntry> entries = library->packs();
    for (const RegulationEntry& entry : entries) {
        const auto pack = library->pack(entry.id);
        LUYTRE_ASSERT_OK(pack);
        LUYTRE_EXPECT_OK(library->catalogue((*pack)->catalogue));
    }
}
