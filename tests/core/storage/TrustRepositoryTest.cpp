#include "core/storage/StorageFixture.h"

#include "base/Digest.h"

namespace luytre {
namespace {

using TrustRepositoryTest = test::WorkspaceTestBase;

TEST_F(TrustRepositoryTest, KeepsAnchorsByPurposeAcrossOpening)
{
    LUYTRE_ASSERT_OK(m_workspace->trust().addAnchor("two", QStringLiteral("public"),
                                                    QStringLiteral("Quản trị")));
    LUYTRE_ASSERT_OK(m_workspace->trust().addAnchor("one", QStringLiteral("government"),
                                                    QStringLiteral("Quản trị")));
    reopen();
    const auto anchors = m_workspace->trust().anchors();
    LUYTRE_ASSERT_OK(anchors);
    ASSERT_EQ(anchors->size(), 2u);
    EXPECT_EQ(anchors->front().certificate, QByteArray("one"));
    EXPECT_EQ(anchors->front().fingerprint, sha256Hex(QByteArray("one")));
    EXPECT_EQ(anchors->front().purpose, QStringLiteral("government"));
    EXPECT_EQ(anchors->front().addedBy, QStringLiteral("Quản trị"));
    EXPECT_EQ(anchors->front().addedAt, m_clock.now());
}

TEST_F(TrustRepositoryTest, AddingAgainChangesThePurpose)
{
    TrustRepository& trust = m_workspace->trust();
    LUYTRE_ASSERT_OK(trust.addAnchor("one", QStringLiteral("public"), QStringLiteral("A")));
    LUYTRE_ASSERT_OK(trust.addAnchor("one", QStringLiteral("test"), QStringLiteral("B")));
    const auto anchors = trust.anchors();
    LUYTRE_ASSERT_OK(anchors);
    ASSERT_EQ(anchors->size(), 1u);
    EXPECT_EQ(anchors->front().purpose, QStringLiteral("test"));
}

TEST_F(TrustRepositoryTest, RemovesByAnUnmistakableFingerprint)
{
    TrustRepository& trust = m_workspace->trust();
    LUYTRE_ASSERT_OK(trust.addAnchor("one", QStringLiteral("public"), QStringLiteral("A")));
    LUYTRE_ASSERT_OK(trust.addRevocationList("list", QStringLiteral("A")));
    const QString one = sha256Hex(QByteArray("one"));
    const QString list = sha256Hex(QByteArray("list"));
    LUYTRE_EXPECT_ERROR(trust.remove(one.left(7)), ErrorCode::NothingFound);
    LUYTRE_EXPECT_ERROR(trust.remove(QString()), ErrorCode::NothingFound);
    LUYTRE_EXPECT_ERROR(trust.remove(sha256Hex(QByteArray("other"))), ErrorCode::NothingFound);
    const auto removed = trust.remove(one.left(8).toUpper());
    LUYTRE_ASSERT_OK(removed);
    EXPECT_EQ(*removed, one);
    EXPECT_TRUE(trust.anchors()->empty());
    EXPECT_EQ(trust.revocationLists()->size(), 1u);
    LUYTRE_EXPECT_OK(trust.remove(list));
    EXPECT_TRUE(trust.revocationLists()->empty());
}

TEST_F(TrustRepositoryTest, AReaderChangesNothing)
{
    const auto reader = Workspace::open(m_path, OpenMode::ReadOnly, options());
    LUYTRE_ASSERT_OK(reader);
    LUYTRE_EXPECT_ERROR(
        (*reader)->trust().addAnchor("one", QStringLiteral("public"), QStringLiteral("A")),
        ErrorCode::WorkspaceReadOnly);
    LUYTRE_EXPECT_ERROR((*reader)->trust().addRevocationList("list", QStringLiteral("A")),
                        ErrorCode::WorkspaceReadOnly);
}

} // namespace
} // namespace luytre
