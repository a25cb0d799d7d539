#include "dossier/Revision.h"
#include "Filled.h"
#include "support/Printers.h"

namespace luytre {
namespace {

QStringList lines(const std::vector<Change>& changes)
{
    QStringList out;
    for (const Change& change : changes) {
        out.append(change.path + QStringLiteral(": ") + changeText(change.before)
                   + QStringLiteral(" -> ") + changeText(change.after));
    }
    return out;
}

TEST(Revision, EqualDossiersHaveNoChange)
{
    const Dossier dossier = test::filledDossier();
    EXPECT_TRUE(compare(dossier, dossier).empty());
}

TEST(Revision, TellsEachFieldByName)
{
    Dossier before = test::filledDossier();
    before.system.name = QStringLiteral("Cổng cũ");
    before.assessments[1].clause = QStringLiteral("5.12.2.2a-8");
    before.assessments[1].status = AssessmentStatus::NotMet;
    before.assessments[1].remediation.reset();
    before.components[0].id = QStringLiteral("C1");
    before.components[0].onlineServices.reset();
    Dossier after = before;
    after.system.name = QStringLiteral("Cổng mới");
    after.assessments[1].status = AssessmentStatus::Met;
    after.assessments[1].remediation.emplace().measure = QStringLiteral("Mua");
    after.components[0].onlineServices = false;
    EXPECT_EQ(
        lines(compare(before, after)),
        QStringList({QStringLiteral("assessments[5.12.2.2a-8].remediation.measure:  -> Mua"),
                     QStringLiteral("assessments[5.12.2.2a-8].remediation.state:  -> planned"),
                     QStringLiteral("assessments[5.12.2.2a-8].status: notMet -> met"),
                     QStringLiteral("components[C1].onlineServices:  -> false"),
                     QStringLiteral("system.name: Cổng cũ -> Cổng mới")}));
}

TEST(Revision, ElementsAreMatchedByKeyNotByPlace)
{
    Dossier before;
    before.architecture.servers = {test::named<Server>("S1", "a"), test::named<Server>("S2", "b"),
                                   test::named<Server>("S3", "c")};
    Dossier after = before;
    after.architecture.servers.erase(after.architecture.servers.begin());
    after.architecture.servers.insert(after.architecture.servers.begin(),
                                      test::named<Server>("S9", "z"));
    after.architecture.servers[2].purpose = QStringLiteral("web");
    const auto changes = compare(before, after);
    EXPECT_EQ(
        lines(changes),
        QStringList(
            {QStringLiteral(
                 "architecture.servers[S1]: {\"id\":\"S1\",\"name\":\"a\",\"virtual\":false} -> "),
             QStringLiteral("architecture.servers[S3].purpose:  -> web"),
             QStringLiteral("architecture.servers[S9]:  -> "
                            "{\"id\":\"S9\",\"name\":\"z\",\"virtual\":false}")}));
}

TEST(Revision, AChangedOrderIsOneChange)
{
    Dossier before;
    before.components = {test::named<Component>("A", "a"), test::named<Component>("B", "b")};
    Dossier after = before;
    std::swap(after.components[0], after.components[1]);
    EXPECT_EQ(lines(compare(before, after)),
              QStringList({QStringLiteral("components[]: [\"A\",\"B\"] -> [\"B\",\"A\"]")}));
}

TEST(Revision, EqualKeysFallBackToTheIndex)
{
    Dossier before;
    Assessment answer;
    answer.clause = QStringLiteral("5.1");
    answer.evidence = {EvidenceLink{QStringLiteral("MC-1"), 1, {}, {}},
                       EvidenceLink{QStringLiteral("MC-1"), 2, {}, {}}};
    before.assessments = {answer};
    Dossier after = before;
    after.assessments[0].evidence[1].page = 7;
    EXPECT_EQ(lines(compare(before, after)),
              QStringList({QStringLiteral("assessments[5.1].evidence[1].page: 2 -> 7")}));
}

TEST(Revision, KnowsNoneFromNotKnown)
{
    Dossier before;
    before.components = {test::named<Component>("A", "a")};
    Dossier after = before;
    after.components[0].information = std::vector<HandledInformation>{};
    const auto changes = compare(before, after);
    ASSERT_EQ(changes.size(), 1u);
    EXPECT_EQ(changes[0].path, QStringLiteral("components[A].information"));
    EXPECT_TRUE(changes[0].before.isUndefined());
    EXPECT_EQ(changes[0].after, QJsonValue(QJsonArray()));
}

/// Spoils one leaf field after another; whatever it is, comparing must see it.
class SpoilOne
{
public:
    explicit SpoilOne(int which) : m_which(which) { }
    template <class T>
    void field(const char*, T& value)
    {
        if constexpr (json::isOptional<T>) {
            field({}, *value);
        } else if constexpr (json::isVector<T>) {
            for (auto& element : value) {
                describe(*this, element);
            }
        } else if constexpr (std::is_aggregate_v<T>) {
            describe(*this, value);
        } else if (m_count++ == m_which) {
            done = true;
            if constexpr (std::is_same_v<T, bool>) {
                value = !value;
            } else if constexpr (NamedEnum<T>) {
                value = T{} == value ? enumNames(T{}).back().value : T{};
            } else {
                value = T{};
            }
        }
    }
    template <class T>
    void required(const char*, T& value)
    {
        field({}, value);
    }
    bool done = false;

private:
    int m_which;
    int m_count = 0;
};

TEST(Revision, NoFieldChangesUnseen)
{
    const Dossier dossier = test::filledDossier();
    const QJsonObject before = toJson(dossier);
    int fields = 0;
    for (;; ++fields) {
        Dossier changed = dossier;
        SpoilOne spoil(fields);
        describe(spoil, changed);
        if (!spoil.done) {
            break;
        }
        ASSERT_FALSE(compare(before, toJson(changed)).empty()) << "field number " << fields;
    }
    EXPECT_GT(fields, 300);
}

TEST(Revision, AChangeIsWrittenWithBothValues)
{
    const Change change{QStringLiteral("round"), 1, 2};
    EXPECT_EQ(canonicalJson(toJson(change)),
              QByteArray(R"({"after":2,"before":1,"path":"round"})"));
}

} // namespace
} // namespace luytre
