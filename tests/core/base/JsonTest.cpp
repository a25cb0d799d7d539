#include "base/Json.h"
#include "support/Printers.h"

#include <array>
#include <cmath>
#include <limits>

namespace luytre {
namespace {

enum class Colour { Red, Blue };
constexpr auto enumNames(Colour)
{
    return std::array{EnumName{Colour::Red, "red"}, EnumName{Colour::Blue, "blue"}};
}

struct Leaf {
    QString name;
    Colour colour = Colour::Red;
};
template <class Archive>
void describe(Archive& a, Leaf& x)
{
    a.required("name", x.name);
    a.field("colour", x.colour);
}

struct Tree {
    QUuid id;
    int count = 0;
    std::optional<bool> tall;
    QDate planted;
    QDateTime seen;
    std::vector<Leaf> leaves;
    std::map<QString, LocalizedText> words;
};
template <class Archive>
void describe(Archive& a, Tree& x)
{
    a.required("id", x.id);
    a.field("count", x.count);
    a.field("tall", x.tall);
    a.field("planted", x.planted);
    a.field("seen", x.seen);
    a.field("leaves", x.leaves);
    a.field("words", x.words);
}

Error readError(const char* text)
{
    const auto object = parseJsonObject(text);
    if (!object) {
        return object.error();
    }
    const auto tree = fromJson<Tree>(*object);
    return tree ? Error{} : tree.error();
}

TEST(Json, RoundTripsEveryKindOfField)
{
    const QByteArray text
        = R"({"count":3,"id":"00000000-0000-4000-8000-000000000001","leaves":[{"colour":"blue","name":"lá"}],)"
          R"("planted":"2026-10-05","seen":"2026-10-05T01:02:03.000Z","tall":false,"words":{"a":{"en":"x","vi":"y"}}})";
    const auto tree = fromJson<Tree>(parseJsonObject(text).value());
    LUYTRE_ASSERT_OK(tree);
    EXPECT_EQ(canonicalJson(toJson(*tree)), text);
}

TEST(Json, SyntaxErrorsHaveLineAndColumnInCharacters)
{
    const auto broken
        = parseJsonObject("{\n  \"tên\": \"Đỗ\",\n  \"é\" 5\n}", QStringLiteral("a.json"));
    LUYTRE_EXPECT_ERROR(broken, ErrorCode::JsonSyntax);
    EXPECT_EQ(broken.error().line, 3);
    EXPECT_EQ(broken.error().column, 7);
    EXPECT_EQ(broken.error().file, QStringLiteral("a.json"));
}

TEST(Json, SchemaErrorsNameThePath)
{
    struct Case {
        const char* json;
        const char* path;
    };
    for (
        const Case& c : {
            Case{R"({})", "id"},
            Case{R"({"id":"no uuid"})", "id"},
            Case{
                R"({"id":"00000000-0000-4000-8000-000000000001","leaves":[{"name":"a"},{"name":5}]})",
                "leaves[1].name"},
            Case{
                R"({"id":"00000000-0000-4000-8000-000000000001","leaves":[{"name":"a","colour":"green"}]})",
                "leaves[0].colour"},
            Case{
                R"({"id":"00000000-0000-4000-8000-000000000001","leaves":[{"name":"a","size":1}]})",
                "leaves[0].size"},
            Case{R"({"id":"00000000-0000-4000-8000-000000000001","count":1.5})", "count"},
            Case{R"({"id":"00000000-0000-4000-8000-000000000001","planted":"05/10/2026"})",
                 "planted"},
            Case{R"({"id":"00000000-0000-4000-8000-000000000001","words":{"a":{"vi":"x"}}})",
                 "words.a.en"},
        }) {
        const Error error = readError(c.json);
        EXPECT_EQ(error.code, ErrorCode::JsonSchema) << c.json;
        EXPECT_EQ(error.path, QString::fromUtf8(c.path)) << c.json;
    }
}

TEST(Json, TextIsBroughtToNfc)
{
    const QString composed = QStringLiteral("Điện Biên");
    const QJsonObject object{
        {QStringLiteral("name"), composed.normalized(QString::NormalizationForm_D)}};
    EXPECT_EQ(fromJson<Leaf>(object)->name, composed);
}

TEST(CanonicalJson, NumbersAsRfc8785AppendixB)
{
    struct Case {
        quint64 bits;
        const char* text;
    };
    for (const Case& c : {
             Case{0x0000000000000000, "0"},
             Case{0x8000000000000000, "0"},
             Case{0x0000000000000001, "5e-324"},
             Case{0x7fefffffffffffff, "1.7976931348623157e+308"},
             Case{0x4340000000000000, "9007199254740992"},
             Case{0x4430000000000000, "295147905179352830000"},
             Case{0x44b52d02c7e14af5, "9.999999999999997e+22"},
             Case{0x44b52d02c7e14af6, "1e+23"},
             Case{0x444b1ae4d6e2ef4f, "999999999999999900000"},
             Case{0x444b1ae4d6e2ef50, "1e+21"},
             Case{0x3eb0c6f7a0b5ed8c, "9.999999999999997e-7"},
             Case{0x3eb0c6f7a0b5ed8d, "0.000001"},
             Case{0x41b3de4355555555, "333333333.3333333"},
             Case{0xbecbf647612f3696, "-0.0000033333333333333333"},
         }) {
        double number = 0;
        memcpy(&number, &c.bits, sizeof number);
        EXPECT_EQ(canonicalJson(number), QByteArray(c.text));
    }
}

TEST(CanonicalJson, KeysByUtf16UnitAndMinimalEscapes)
{
    // RFC 8785, 3.2.3: the order of the sorting test.
    QJsonObject object;
    for (const QString& key :
         {QStringLiteral("€"), QStringLiteral("\r"), QString(QChar(0xfb33)), QStringLiteral("1"),
          QString::fromUtf8("😀"), QStringLiteral("\u0080"), QStringLiteral("ö")}) {
        object.insert(key, 1);
    }
    const QByteArray expected
        = "{\"\\r\":1,\"1\":1,\"\u0080\":1,\"ö\":1,\"€\":1,\"😀\":1,\"\ufb33\":1}";
    EXPECT_EQ(canonicalJson(object), expected);
    EXPECT_EQ(canonicalJson(QStringLiteral("a/\"\\\u0001đ")), QByteArray("\"a/\\\"\\\\\\u0001đ\""));
}

} // namespace
} // namespace luytre
