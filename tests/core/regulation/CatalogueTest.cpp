#include "regulation/RegulationLibrary.h"

#include "support/Printers.h"

using namespace luytre;

namespace {

const char* const requirement
    = R"JSON({"clause":"5.1.a","clauseRef":"5.1 a)","level":2,"group":"technical",
    "familyClause":"5.1","family":{"vi":"Mạng","en":"Network"},"subject":{"vi":"Tường lửa","en":"Firewall"},
    "text":{"vi":"Có tường lửa.","en":"Have a firewall."},"firstLevel":1,"change":"same","provenance":"secondary",
    "evidenceHint":{"vi":"Ảnh chụp","en":"Screenshot"}})JSON";

QJsonObject small()
{
    QJsonObject item = QJsonDocument::fromJson(requirement).object();
    QJsonObject second = item;
    second.insert(QStringLiteral("clause"), QStringLiteral("5.1.b"));
    return {{QStringLiteral("formatVersion"), 1},
            {QStringLiteral("id"), QStringLiteral("small")},
            {QStringLiteral("standard"), QStringLiteral("TCVN 1:2026")},
            {QStringLiteral("title"),
             QJsonObject{{QStringLiteral("vi"), QStringLiteral("Tên")},
                         {QStringLiteral("en"), QStringLiteral("Name")}}},
            {QStringLiteral("requirements"), QJsonArray{item, second}}};
}

/// The small catalogue with one field of its second requirement changed.
QJsonObject with(const char* key, const QJsonValue& value)
{
    QJsonObject catalogue = small();
    QJsonArray list = catalogue.value(QLatin1String("requirements")).toArray();
    QJsonObject item = list.at(1).toObject();
    item.insert(QLatin1String(key), value);
    list.replace(1, item);
    catalogue.insert(QStringLiteral("requirements"), list);
    return catalogue;
}

Result<Catalogue> read(const QJsonObject& object)
{
    return Catalogue::fromJson(QJsonDocument(object).toJson(), QStringLiteral("small.json"));
}

QJsonObject bilingual(const char* vi, const char* en)
{
    return {{QStringLiteral("vi"), QString::fromUtf8(vi)},
            {QStringLiteral("en"), QString::fromUtf8(en)}};
}

} // namespace

TEST(Catalogue, ReadsAndFinds)
{
    const auto catalogue = read(small());
    LUYTRE_ASSERT_OK(catalogue);
    EXPECT_EQ(catalogue->id(), QStringLiteral("small"));
    EXPECT_EQ(catalogue->standard(), QStringLiteral("TCVN 1:2026"));
    EXPECT_EQ(catalogue->atLevel(2).size(), 2U);
    EXPECT_TRUE(catalogue->atLevel(1).empty());
    EXPECT_TRUE(catalogue->atLevel(0).empty());
    EXPECT_TRUE(catalogue->atLevel(6).empty());
    ASSERT_NE(catalogue->find(QStringLiteral("5.1.b")), nullptr);
    EXPECT_EQ(catalogue->find(QStringLiteral("5.1.b")), catalogue->atLevel(2).at(1));
    EXPECT_EQ(catalogue->find(QStringLiteral("5.1.c")), nullptr);
}

TEST(Catalogue, KeepsItsPointersWhenMoved)
{
    auto catalogue = read(small());
    LUYTRE_ASSERT_OK(catalogue);
    const Catalogue moved = std::move(*catalogue);
    EXPECT_EQ(moved.atLevel(2).at(0), &moved.all().at(0));
    EXPECT_EQ(moved.find(QStringLiteral("5.1.a")), &moved.all().at(0));
}

TEST(Catalogue, HashIsOfTheContentNotOfTheBytes)
{
    const QByteArray indented = QJsonDocument(small()).toJson(QJsonDocument::Indented);
    const QByteArray compact = QJsonDocument(small()).toJson(QJsonDocument::Compact);
    ASSERT_NE(indented, compact);
    const auto one = Catalogue::fromJson(indented, {});
    const auto other = Catalogue::fromJson(compact, {});
    LUYTRE_ASSERT_OK(one);
    LUYTRE_ASSERT_OK(other);
    EXPECT_EQ(one->sha256(), other->sha256());
    EXPECT_EQ(one->sha256().size(), 64);
    const auto again = read(one->toJson());
    LUYTRE_ASSERT_OK(again);
    EXPECT_EQ(again->sha256(), one->sha256());
    const auto changed = read(with("text", bilingual("Có hai tường lửa.", "Have a firewall.")));
    LUYTRE_ASSERT_OK(changed);
    EXPECT_NE(changed->sha256(), one->sha256());
}

TEST(Catalogue, AnswersRememberTheVietnameseText)
{
    Requirement r;
    r.text.vi = QStringLiteral("Có chính sách về quản lý an toàn mạng.");
    // printf 'Có chính sách về quản lý an toàn mạng.' | sha256sum
    const QString expected
        = QStringLiteral("75e410cdff2e8d3be76e593cb4cb8f67724d84c436a592873055c2e9e8ee914a");
    EXPECT_EQ(Catalogue::textHash(r), expected);
    r.text.en = QStringLiteral("anything");
    r.text.vi = r.text.vi.normalized(QString::NormalizationForm_D);
    EXPECT_EQ(Catalogue::textHash(r), expected);
}

TEST(Catalogue, RefusesWithFilePathAndReason)
{
    struct Case {
        QJsonObject catalogue;
        const char* path;
    };
    QJsonObject withoutId = small();
    withoutId.remove(QStringLiteral("id"));
    QJsonObject emptyId = small();
    emptyId.insert(QStringLiteral("id"), QString());
    QJsonObject unknown = small();
    unknown.insert(QStringLiteral("colour"), 1);
    const std::vector<Case> cases{
        {with("clause", QStringLiteral("5.1.a")), "requirements[1].clause"},
        {with("clause", QString()), "requirements[1]"},
        {with("level", 6), "requirements[1]"},
        {with("level", 0), "requirements[1]"},
        {with("firstLevel", 3), "requirements[1]"},
        {with("firstLevel", 2), "requirements[1]"},
        {with("level", QStringLiteral("2")), "requirements[1].level"},
        {with("level", 2.5), "requirements[1].level"},
        {with("group", QStringLiteral("other")), "requirements[1].group"},
        {with("scope", QStringLiteral("galaxy")), "requirements[1].scope"},
        {with("text", bilingual("Có tường lửa.", "")), "requirements[1]"},
        {with("text", QJsonObject{{QStringLiteral("vi"), QStringLiteral("a")}}),
         "requirements[1].text.en"},
        {with("colour", 1), "requirements[1].colour"},
        {withoutId, "id"},
        {emptyId, "id"},
        {unknown, "colour"},
    };
    for (const Case& c : cases) {
        const auto catalogue = read(c.catalogue);
        LUYTRE_EXPECT_ERROR(catalogue, ErrorCode::RegulationInvalid);
        if (!catalogue) {
            EXPECT_EQ(catalogue.error().path, QLatin1String(c.path));
            EXPECT_EQ(catalogue.error().file, QStringLiteral("small.json"));
            EXPECT_FALSE(catalogue.error().detail.isEmpty());
        }
    }
    const auto broken = Catalogue::fromJson("{\n \"id\": ,", QStringLiteral("small.json"));
    LUYTRE_EXPECT_ERROR(broken, ErrorCode::JsonSyntax);
    EXPECT_EQ(broken.error().line, 2);
    QJsonObject later = small();
    later.insert(QStringLiteral("formatVersion"), 2);
    LUYTRE_EXPECT_ERROR(read(later), ErrorCode::NewerFormat);
}
