#include "base/AtomicFile.h"
#include "regulation/RegulationLibrary.h"

#include "support/Printers.h"

using namespace luytre;

namespace {

QJsonObject sample()
{
    const auto bytes = readFile(test::fixture(QStringLiteral("regulation/sample-1999.json")));
    EXPECT_TRUE(bytes.has_value());
    return parseJsonObject(bytes.value_or(QByteArray())).value_or(QJsonObject());
}

/// `json` with the value at a path like "criteria[2].when" replaced; Undefined removes it.
QJsonValue replaced(const QJsonValue& json, QStringList steps, const QJsonValue& value)
{
    if (steps.isEmpty()) {
        return value;
    }
    const QString step = steps.takeFirst();
    if (json.isArray()) {
        QJsonArray array = json.toArray();
        if (step == QLatin1String("+")) {
            array.append(value);
        } else {
            array.replace(step.toInt(), replaced(array.at(step.toInt()), steps, value));
        }
        return array;
    }
    QJsonObject object = json.toObject();
    const QJsonValue next = replaced(object.value(step), steps, value);
    if (next.isUndefined()) {
        object.remove(step);
    } else {
        object.insert(step, next);
    }
    return object;
}

QJsonValue parsed(const char* json)
{
    return QJsonDocument::fromJson(QByteArray("[") + json + "]").array().at(0);
}

struct Case {
    const char* place; ///< steps with dots; "+" appends
    const char* value; ///< JSON; null means: remove
    const char* path; ///< where the error is reported
    const char* reason; ///< part of the reason
};

const std::vector<Case>& hostile()
{
    static const std::vector<Case> cases{
        // shape
        {"id", nullptr, "id", "missing"},
        {"validFrom", "\"01/01/1999\"", "validFrom", "date"},
        {"criteria.0.level", "\"3\"", "criteria[0].level", "number"},
        {"criteria.0.colour", "1", "criteria[0].colour", "unknown field"},
        {"rules.0.severity", "\"fatal\"", "rules[0].severity", "unknown value"},
        {"outline.0.children.0.title", "7", "outline[0].children[0].title", "text"},
        {"include", "[\"../common/x.json\"]", "include", "unknown field"},
        // acts
        {"criteria.1.basis.act", "\"nd85\"", "criteria[1].basis", "unknown act"},
        {"outline.0.children.0.basis.act", "\"nd85\"", "outline[0].children[0].basis",
         "unknown act"},
        {"rules.0.basis.act", "\"nd85\"", "rules[0].basis", "unknown act"},
        {"highestLevelWins.act", "\"\"", "highestLevelWins", "unknown act"},
        // conditions
        {"criteria.2.when", R"({"fact":"weight","atLeast":1})", "criteria[2].when", "unknown fact"},
        {"criteria.2.when", R"({"fact":"users","is":true})", "criteria[2].when",
         "tested as a bool"},
        {"criteria.2.when", R"({"fact":"systemKind","oneOf":["internall"]})", "criteria[2].when",
         "no value"},
        {"criteria.2.when", R"({"any":[{"none":[{"fact":"systemKind","oneOf":["x"]}]}]})",
         "criteria[2].when", "no value"},
        {"criteria.2.when", "{}", "criteria[2].when", "empty"},
        {"selection.0.when", R"({"fact":"users","atLeast":1})", "selection[0].when",
         "unknown fact"},
        {"facts.0.kind", "\"colour\"", "facts[0]", "unknown kind"},
        // identity
        {"criteria.1.id", "\"Z-1\"", "criteria[1]", "occurs twice"},
        {"acts.+", R"({"id":"decree","citation":"x","title":{"vi":"a","en":"a"}})", "acts[1]",
         "occurs twice"},
        {"facts.1.id", "\"systemKind\"", "facts[1]", "occurs twice"},
        {"rules.0.id", "\"\"", "rules[0]", "empty id"},
        {"systemKinds.0.code", "\"\"", "systemKinds[0]", "empty id"},
        {"outline.0.children.0.id", "\"I\"", "outline[0].children[0].id", "occurs twice"},
        {"id", "\"\"", "id", "empty"},
        {"catalogue", "\"\"", "id", "empty"},
        // levels
        {"criteria.4.level", "6", "criteria[4]", "1 to 5"},
        {"criteria.4.level", "4", "criteria", "level 5"},
        {"deadlines.0.levels", "[1,2,9]", "deadlines[0].levels", "1 to 5"},
        {"deadlines.0.levels", "[1,1]", "deadlines[0].levels", "twice"},
        {"harms.4.level", "4", "harms", "level 4"},
        {"competences.3.levels", "[1,2,3,4]", "competences", "approve at level 5"},
        {"parameters.0.byLevel", R"({"6":"1"})", "parameters[0].byLevel.6", "1 to 5"},
        {"dossierParts", "[]", "dossierParts", "level 1"},
        // dates and numbers
        {"validTo", "\"1998-01-01\"", "validTo", "before validFrom"},
        {"deadlines.1.days", "0", "deadlines[1]", "no days"},
        {"reporting.0.day", "32", "reporting[0]", "no such day"},
        {"authorities.0",
         R"({"id":"a","name":{"vi":"a","en":"a"},"validFrom":"1999-05-01","validTo":"1999-04-01"})",
         "authorities[0].validTo", "before validFrom"},
        {"selection", "[]", "selection", "never proposed"},
        // texts
        {"rules.0.text.vi", "\"Thiếu {field\"", "rules[0].text", "do not match"},
        {"rules.0.text.en", "\"field} is missing\"", "rules[0].text", "do not match"},
        {"forms.0.subject", "\"{a{b}}\"", "forms[0].subject", "do not match"},
        {"forms.0.blocks.0.text", "\"{not a name}\"", "forms[0].blocks[0].text", "a name"},
        {"name.en", "\"\"", "name", "one language"},
    };
    return cases;
}

} // namespace

TEST(PackReader, ReadsAWholePack)
{
    const auto pack = readRegulationPack(sample(), QStringLiteral("sample.json"));
    LUYTRE_ASSERT_OK(pack);
    EXPECT_EQ(pack->id, QStringLiteral("sample-1999"));
    const auto again = readRegulationPack(toJson(*pack), QStringLiteral("sample.json"));
    LUYTRE_ASSERT_OK(again);
    EXPECT_EQ(*again, *pack);
}

TEST(PackReader, RefusesWithFilePathAndReason)
{
    const QJsonObject good = sample();
    for (const Case& c : hostile()) {
        SCOPED_TRACE(std::string(c.place) + " = " + (c.value ? c.value : "(removed)"));
        const QJsonValue value = c.value ? parsed(c.value) : QJsonValue(QJsonValue::Undefined);
        const QJsonObject bad
            = replaced(good, QString::fromLatin1(c.place).split(QLatin1Char('.')), value)
                  .toObject();
        ASSERT_NE(bad, good);
        const auto pack = readRegulationPack(bad, QStringLiteral("bad.json"));
        LUYTRE_EXPECT_ERROR(pack, ErrorCode::RegulationInvalid);
        if (!pack) {
            EXPECT_EQ(pack.error().file, QStringLiteral("bad.json"));
            EXPECT_EQ(pack.error().path, QLatin1String(c.path));
            EXPECT_TRUE(pack.error().detail.contains(QLatin1String(c.reason)))
                << pack.error().detail.toStdString();
        }
    }
}

TEST(PackReader, NamesLineAndColumnOfBrokenJson)
{
    const auto pack = readRegulationPack(QByteArray("{\n  \"id\": \"a\",\n  \"name\" \"b\"\n}"),
                                         QStringLiteral("b.json"));
    LUYTRE_EXPECT_ERROR(pack, ErrorCode::JsonSyntax);
    EXPECT_EQ(pack.error().line, 3);
    EXPECT_EQ(pack.error().file, QStringLiteral("b.json"));
}

TEST(PackReader, RefusesALaterFormatPolitely)
{
    QJsonObject later = sample();
    later.insert(QStringLiteral("formatVersion"), 2);
    later.insert(QStringLiteral("somethingNew"), true);
    LUYTRE_EXPECT_ERROR(readRegulationPack(later, QStringLiteral("l.json")),
                        ErrorCode::NewerFormat);
}

TEST(RegulationPack, LooksThingsUp)
{
    const auto pack = readRegulationPack(sample(), {});
    LUYTRE_ASSERT_OK(pack);
    EXPECT_EQ(pack->cite({QStringLiteral("điểm c khoản 2 Điều 13"), QStringLiteral("decree"),
                          Provenance::Verified}),
              QStringLiteral("điểm c khoản 2 Điều 13 Nghị định số 1/1999/NĐ-CP"));
    EXPECT_EQ(pack->cite({{}, QStringLiteral("decree"), Provenance::Verified}),
              QStringLiteral("Nghị định số 1/1999/NĐ-CP"));
    EXPECT_EQ(
        pack->cite({QStringLiteral("Điều 1"), QStringLiteral("nothing"), Provenance::Verified}),
        QStringLiteral("Điều 1"));
    EXPECT_EQ(pack->term(QStringLiteral("securityTerm")), QStringLiteral("an toàn thông tin"));
    EXPECT_EQ(pack->term(QStringLiteral("securityTerm"), Language::English),
              QStringLiteral("information security"));
    EXPECT_TRUE(pack->term(QStringLiteral("nothing")).isEmpty());
    ASSERT_NE(pack->deadline(QStringLiteral("appraisal"), 3), nullptr);
    EXPECT_EQ(pack->deadline(QStringLiteral("appraisal"), 3)->days, 15);
    EXPECT_EQ(pack->deadline(QStringLiteral("appraisal"), 4)->kind, DayKind::Calendar);
    EXPECT_EQ(pack->deadline(QStringLiteral("nothing"), 4), nullptr);
    EXPECT_EQ(pack->parameter(QStringLiteral("logRetentionMonths"), 3), QStringLiteral("3"));
    EXPECT_TRUE(pack->parameter(QStringLiteral("logRetentionMonths"), 1).isEmpty());
    EXPECT_TRUE(pack->parameter(QStringLiteral("nothing"), 1).isEmpty());
    EXPECT_NE(pack->competence(QStringLiteral("approve"), 5), nullptr);
    EXPECT_EQ(pack->competence(QStringLiteral("opine"), 5), nullptr);
    EXPECT_NE(pack->form(QStringLiteral("01")), nullptr);
    EXPECT_EQ(pack->form(QStringLiteral("02")), nullptr);
    EXPECT_NE(pack->fact(QStringLiteral("users")), nullptr);
    EXPECT_NE(pack->outcome(QStringLiteral("conclusion")), nullptr);
}
