#include "storage/RecordParts.h"

#include "base/Json.h"
#include "core/storage/StorageFixture.h"

#include <random>

namespace luytre {
namespace {

QJsonObject object(const char* json)
{
    return QJsonDocument::fromJson(json).object();
}

class RoundTrip : public ::testing::TestWithParam<const char*>
{
};

TEST_P(RoundTrip, SplittingAndJoiningGivesTheSameRecord)
{
    const QJsonObject record = object(GetParam());
    const auto joined = joinRecord(splitRecord(record));
    LUYTRE_ASSERT_OK(joined);
    EXPECT_EQ(canonicalJson(*joined), canonicalJson(record));
}

INSTANTIATE_TEST_SUITE_P(
    RecordParts, RoundTrip,
    ::testing::Values(R"({})", R"({"a":1,"b":null,"c":[],"d":{},"e":"x"})",
                      R"({"list":[{"id":"b"},{"id":"a"},{"id":"c","n":[1,2]}]})",
                      R"({"twice":[{"id":"a"},{"id":"a"}]})",
                      R"({"mixed":[{"id":"a"},{"name":"b"}],"texts":["x","y"]})",
                      R"({"deep":{"list":[{"clause":"5.1"}],"empty":[],"own":1}})",
                      R"({"only":{"list":[{"id":"z"}]}})",
                      R"({"dot.ted":{"a":1},"":{"b":2},"dot":{"ted":[{"id":"1"}]}})",
                      R"({"deeper":{"dot.ted":[{"id":"1"}]}})",
                      R"({"list":[{"id":"Đ \"quoted\" ]["}]})"));

TEST(RecordParts, SplitsADossierByAnswerDeviceAndField)
{
    const Parts parts = splitRecord(
        toJson(test::makeDossier(QStringLiteral("Cổng"), QStringLiteral("Văn phòng"), 3)));
    EXPECT_TRUE(parts.contains({QStringLiteral("assessments"), QStringLiteral("7.2.1.a")}));
    EXPECT_TRUE(parts.contains({QStringLiteral("architecture.devices"), QStringLiteral("TB-04")}));
    EXPECT_TRUE(parts.contains({QStringLiteral("system"), {}}));
    EXPECT_FALSE(parts.contains({QStringLiteral("assessments"), {}}));
}

TEST(RecordParts, RefusesContentThatIsNotJson)
{
    LUYTRE_EXPECT_ERROR(joinRecord({{{QStringLiteral("system"), {}}, {0, QStringLiteral("{")}}}),
                        ErrorCode::WorkspaceDamaged);
}

struct Move {
    const char* name;
    std::vector<const char*> before;
    std::vector<const char*> after;
    std::size_t written; ///< parts that differ
};

QJsonObject listOf(const std::vector<const char*>& ids)
{
    QJsonArray list;
    for (const char* id : ids) {
        list.append(QJsonObject{{QStringLiteral("id"), QLatin1String(id)}});
    }
    return {{QStringLiteral("list"), list}};
}

class Positions : public ::testing::TestWithParam<Move>
{
};

TEST_P(Positions, WriteOnlyWhatMoved)
{
    const Parts before = splitRecord(listOf(GetParam().before));
    Parts after = splitRecord(listOf(GetParam().after));
    keepPositions(before, after);
    EXPECT_EQ(changedParts(before, after).size(), GetParam().written);
    const auto joined = joinRecord(after);
    LUYTRE_ASSERT_OK(joined);
    EXPECT_EQ(*joined, listOf(GetParam().after));
}

INSTANTIATE_TEST_SUITE_P(
    RecordParts, Positions,
    ::testing::Values(Move{"same", {"a", "b", "c"}, {"a", "b", "c"}, 0},
                      Move{"append", {"a", "b"}, {"a", "b", "c"}, 1},
                      Move{"prepend", {"a", "b"}, {"c", "a", "b"}, 1},
                      Move{"insert", {"a", "b"}, {"a", "c", "b"}, 1},
                      Move{"remove", {"a", "b", "c"}, {"a", "c"}, 1},
                      Move{"last to front", {"a", "b", "c", "d"}, {"d", "a", "b", "c"}, 1},
                      Move{"first to end", {"a", "b", "c", "d"}, {"b", "c", "d", "a"}, 1},
                      Move{"reverse", {"a", "b", "c"}, {"c", "b", "a"}, 2}),
    [](const auto& test) {
        std::string name = test.param.name;
        std::replace(name.begin(), name.end(), ' ', '_');
        return name;
    });

TEST(RecordParts, KeepsOrderThroughThousandsOfRandomMoves)
{
    std::mt19937 random(20261124);
    std::vector<QString> ids;
    for (int i = 0; i < 12; ++i) {
        ids.push_back(QString::number(i));
    }
    const auto record = [&] {
        QJsonArray list;
        for (const QString& id : ids) {
            list.append(QJsonObject{{QStringLiteral("id"), id}});
        }
        return QJsonObject{{QStringLiteral("list"), list}};
    };
    Parts state = splitRecord(record());
    for (int turn = 0; turn < 3000; ++turn) {
        // To the front most of the time, where the room between neighbours runs out soonest.
        const auto from = std::ptrdiff_t(random() % ids.size());
        const QString id = ids[std::size_t(from)];
        ids.erase(ids.begin() + from);
        ids.insert(ids.begin() + std::ptrdiff_t(random() % 4 == 0 ? random() % ids.size() : 0), id);
        Parts next = splitRecord(record());
        keepPositions(state, next);
        const auto joined = joinRecord(next);
        LUYTRE_ASSERT_OK(joined);
        ASSERT_EQ(*joined, record()) << "turn " << turn;
        state = std::move(next);
    }
}

} // namespace
} // namespace luytre
