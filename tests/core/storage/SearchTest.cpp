#include "core/storage/StorageFixture.h"

namespace luytre {
namespace {

using test::by;
using test::makeDossier;

class SearchTest : public test::WorkspaceTestBase
{
protected:
    void SetUp() override
    {
        WorkspaceTestBase::SetUp();
        Dossier portal = makeDossier(QStringLiteral("Cổng thông tin điện tử tỉnh Điện Biên"),
                                     QStringLiteral("Văn phòng Ủy ban"));
        portal.assessments[1].explanation
            = QStringLiteral("Sao lưu hằng đêm sang trung tâm dự phòng ở Đất Mũi");
        Dossier mail = makeDossier(QStringLiteral("Thư công vụ"),
                                   QStringLiteral("Sở Khoa học tỉnh Điện Biên"));
        Dossier commune
            = makeDossier(QStringLiteral("Mạng nội bộ xã"), QStringLiteral("Xã Na Tre"));
        commune.system.scale
            = QStringLiteral("Hai máy trạm nối về tỉnh Điện Biên qua mạng chuyên dùng");
        m_ids = {{"portal", portal.id}, {"mail", mail.id}, {"commune", commune.id}};
        for (const Dossier* dossier : {&portal, &mail, &commune}) {
            LUYTRE_ASSERT_OK(m_workspace->dossiers().save(*dossier, by()));
        }
    }

    std::vector<std::string> found(const QString& query)
    {
        std::vector<std::string> names;
        const auto hits = m_workspace->dossiers().search(query);
        EXPECT_TRUE(hits.has_value());
        for (const SearchHit& hit : hits.value_or(std::vector<SearchHit>())) {
            for (const auto& [name, id] : m_ids) {
                if (id == hit.dossier) {
                    names.push_back(name);
                }
            }
        }
        return names;
    }

    std::map<std::string, QUuid> m_ids;
};

TEST_F(SearchTest, FindsWithAndWithoutAccentsBestPlaceFirst)
{
    const std::vector<std::string> all{"portal", "mail", "commune"};
    for (const char* query :
         {"điện biên", "dien bien", "ĐIỆN BIÊN", "Dien  BIEN", "đien bi", "dien bien ti"}) {
        EXPECT_EQ(found(QString::fromUtf8(query)).size(), 3U) << query;
    }
    EXPECT_EQ(found(QStringLiteral("dien bien")), all);
    EXPECT_EQ(found(QStringLiteral("điện biên").normalized(QString::NormalizationForm_D)), all);
}

TEST_F(SearchTest, SaysWhereTheHitIs)
{
    const auto hits = m_workspace->dossiers().search(QStringLiteral("dat mui"));
    LUYTRE_ASSERT_OK(hits);
    ASSERT_EQ(hits->size(), 1U);
    EXPECT_EQ(hits->front().place, HitPlace::Text);
    EXPECT_EQ(hits->front().path, QStringLiteral("assessments[7.2.1.a].explanation"));
    EXPECT_TRUE(hits->front().excerpt.contains(QStringLiteral("Đất Mũi")))
        << hits->front().excerpt.toStdString();
    const auto places = m_workspace->dossiers().search(QStringLiteral("bien dien"));
    LUYTRE_ASSERT_OK(places);
    ASSERT_EQ(places->size(), 3U);
    EXPECT_EQ(places->at(0).place, HitPlace::Name);
    EXPECT_EQ(places->at(1).place, HitPlace::Unit);
    EXPECT_EQ(places->at(2).place, HitPlace::Text);
    EXPECT_EQ(places->at(2).path, QStringLiteral("system.scale"));
}

TEST_F(SearchTest, FollowsEdits)
{
    EXPECT_EQ(found(QStringLiteral("tuong lua")).size(), 3U);
    LUYTRE_ASSERT_OK(m_workspace->dossiers().edit(
        m_ids["mail"],
        [](Dossier& d) {
            d.architecture.devices.clear();
            d.system.name = QStringLiteral("Hộp thư");
            d.system.scope.clear();
        },
        by()));
    EXPECT_EQ(found(QStringLiteral("tuong lua")).size(), 2U);
    EXPECT_TRUE(found(QStringLiteral("thu cong vu")).empty());
    EXPECT_EQ(found(QStringLiteral("hop thu")), std::vector<std::string>{"mail"});
    EXPECT_TRUE(m_workspace->check()->isSound());
}

TEST_F(SearchTest, WhatIsTypedIsNeverSyntax)
{
    for (const char* query : {"",
                              " ",
                              "\"",
                              "'",
                              "*",
                              "dien*",
                              "dien OR mail",
                              "NEAR(dien bien)",
                              "name:dien",
                              "{name} : x",
                              "(",
                              ")",
                              "-dien",
                              "dien AND",
                              "a\"b",
                              "^dien",
                              "%",
                              "_",
                              ";DROP TABLE dossiers",
                              "\\",
                              "+",
                              ":"}) {
        EXPECT_TRUE(m_workspace->dossiers().search(QString::fromUtf8(query)).has_value()) << query;
    }
    EXPECT_TRUE(
        m_workspace->dossiers().search(QString(QChar(0)) + QStringLiteral("dien")).has_value());
    EXPECT_TRUE(m_workspace->dossiers().search(QString(QChar(0xD800))).has_value());
    EXPECT_TRUE(found(QStringLiteral("OR")).empty());
    EXPECT_EQ(found(QStringLiteral("\"dien bien\"")).size(), 3U);
}

TEST_F(SearchTest, StoredNamesOfChoicesAreNotFoundAndTheLimitHolds)
{
    EXPECT_TRUE(found(QStringLiteral("partiallyMet")).empty());
    EXPECT_TRUE(found(QStringLiteral("notMet")).empty());
    EXPECT_EQ(m_workspace->dossiers().search(QStringLiteral("dien bien"), 2)->size(), 2U);
    EXPECT_TRUE(m_workspace->dossiers().search(QStringLiteral("dien bien"), 0)->empty());
}

} // namespace
} // namespace luytre
