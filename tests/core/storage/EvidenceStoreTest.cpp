#include "base/Digest.h"
#include "core/storage/StorageFixture.h"

#include <QBuffer>
#include <QFile>

namespace luytre {
namespace {

using test::by;
using test::makeDossier;
using test::tamper;

class EvidenceStoreTest : public test::WorkspaceTestBase
{
protected:
    EvidenceStore& store() { return m_workspace->evidence(); }

    Result<StoredBlob> put(const QByteArray& bytes)
    {
        QBuffer buffer;
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        return store().put(buffer);
    }

    QByteArray read(const QString& digest)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        LUYTRE_EXPECT_OK(store().read(digest, buffer));
        return buffer.data();
    }
};

/// A device of a given length that has no bytes anywhere, for sizes that no test should hold in
/// memory.
class EndlessDevice : public QIODevice
{
public:
    EndlessDevice(qint64 length, bool sequential) : m_length(length), m_sequential(sequential)
    {
        open(ReadOnly | Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return m_sequential; }
    [[nodiscard]] qint64 size() const override { return m_length; }

protected:
    qint64 readData(char* data, qint64 limit) override
    {
        const qint64 count = std::min(limit, m_length - m_given);
        std::fill(data, data + count, 'x');
        m_given += count;
        return count;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    qint64 m_length;
    qint64 m_given = 0;
    bool m_sequential;
};

TEST_F(EvidenceStoreTest, GivesBackTheBytesWhateverTheirLength)
{
    for (const int length : {0, 1, (1 << 20) - 1, 1 << 20, (1 << 20) + 1, (3 << 20) + 17}) {
        QByteArray bytes(length, Qt::Uninitialized);
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            bytes[i] = char(i * 31 + length);
        }
        const auto blob = put(bytes);
        LUYTRE_ASSERT_OK(blob);
        EXPECT_EQ(blob->sha256, sha256Hex(bytes));
        EXPECT_EQ(blob->size, length);
        EXPECT_TRUE(blob->added);
        EXPECT_EQ(read(blob->sha256), bytes) << length;
    }
    EXPECT_TRUE(m_workspace->check()->isSound());
}

TEST_F(EvidenceStoreTest, StoresTheSameBytesOnce)
{
    const auto first = put("nhật ký tường lửa");
    const auto second = put("nhật ký tường lửa");
    LUYTRE_ASSERT_OK(first);
    LUYTRE_ASSERT_OK(second);
    EXPECT_EQ(first->sha256, second->sha256);
    EXPECT_FALSE(second->added);
    EXPECT_EQ(m_workspace->check()->blobs, 1);
}

TEST_F(EvidenceStoreTest, ReadsDevicesThatCannotGoBack)
{
    EndlessDevice pipe(2'500'000, true);
    const auto blob = store().put(pipe);
    LUYTRE_ASSERT_OK(blob);
    EXPECT_EQ(blob->size, 2'500'000);
    EXPECT_EQ(read(blob->sha256), QByteArray(2'500'000, 'x'));
    EndlessDevice again(2'500'000, true);
    EXPECT_FALSE(store().put(again)->added);
}

TEST_F(EvidenceStoreTest, RefusesMoreThanTheLimitAndKeepsNothingOfIt)
{
    EndlessDevice file(maxEvidenceBytes + 1, false);
    const auto fromFile = store().put(file);
    LUYTRE_EXPECT_ERROR(fromFile, ErrorCode::TooLarge);
    EndlessDevice pipe(maxEvidenceBytes + 1, true);
    const auto fromPipe = store().put(pipe);
    LUYTRE_EXPECT_ERROR(fromPipe, ErrorCode::TooLarge);
    EXPECT_EQ(m_workspace->check()->blobs, 0);
}

TEST_F(EvidenceStoreTest, FilesComeAndGoWhole)
{
    const QString source = file(QStringLiteral("anh.png"));
    QFile out(source);
    ASSERT_TRUE(out.open(QIODevice::WriteOnly));
    out.write("PNG");
    out.close();
    const auto blob = store().putFile(source);
    LUYTRE_ASSERT_OK(blob);
    const QString target = file(QStringLiteral("ra.png"));
    LUYTRE_ASSERT_OK(store().readToFile(blob->sha256, target));
    EXPECT_EQ(sha256OfFile(target).value(), blob->sha256);
    LUYTRE_EXPECT_ERROR(store().putFile(file(QStringLiteral("khong-co"))), ErrorCode::FileNotFound);
    LUYTRE_EXPECT_ERROR(
        store().readToFile(QString(64, QLatin1Char('0')), file(QStringLiteral("thieu"))),
        ErrorCode::EvidenceMissing);
    EXPECT_FALSE(QFile::exists(file(QStringLiteral("thieu"))));
}

TEST_F(EvidenceStoreTest, CancellingKeepsNothing)
{
    CancellationToken cancel;
    cancel.cancel();
    EndlessDevice pipe(5 << 20, true);
    const auto cancelled = store().put(pipe, nullptr, &cancel);
    LUYTRE_EXPECT_ERROR(cancelled, ErrorCode::Cancelled);
    EXPECT_EQ(m_workspace->check()->blobs, 0);
}

TEST_F(EvidenceStoreTest, FindsMissingAndAlteredBytes)
{
    const auto blob = put(QByteArray(3 << 20, 'a'));
    LUYTRE_ASSERT_OK(blob);
    Evidence evidence{QStringLiteral("MC-001"),
                      QStringLiteral("Ảnh"),
                      QStringLiteral("anh.png"),
                      {},
                      blob->size,
                      blob->sha256,
                      {},
                      {},
                      {}};
    LUYTRE_EXPECT_OK(store().verify(evidence));
    evidence.size = 5;
    LUYTRE_EXPECT_ERROR(store().verify(evidence), ErrorCode::EvidenceChanged);
    evidence.size = blob->size;
    evidence.sha256 = QString(64, QLatin1Char('f'));
    LUYTRE_EXPECT_ERROR(store().verify(evidence), ErrorCode::EvidenceMissing);
    EXPECT_EQ(store().verify(evidence).error().file, QStringLiteral("anh.png"));

    m_workspace.reset();
    tamper(m_path,
           {QStringLiteral("UPDATE blob_chunks SET bytes = zeroblob(1048576) WHERE number = 1")});
    reopen();
    evidence.sha256 = blob->sha256;
    LUYTRE_EXPECT_ERROR(store().verify(evidence), ErrorCode::EvidenceChanged);
    QBuffer target;
    target.open(QIODevice::WriteOnly);
    LUYTRE_EXPECT_ERROR(store().read(blob->sha256, target), ErrorCode::EvidenceChanged);
    LUYTRE_EXPECT_ERROR(store().readToFile(blob->sha256, file(QStringLiteral("ra"))),
                        ErrorCode::EvidenceChanged);
    EXPECT_FALSE(QFile::exists(file(QStringLiteral("ra"))));
}

TEST_F(EvidenceStoreTest, KeepsWhatAnyRevisionEverNamed)
{
    const auto cited = put("trích dẫn");
    const auto stray = put("không ai dùng");
    LUYTRE_ASSERT_OK(cited);
    LUYTRE_ASSERT_OK(stray);
    Dossier dossier = makeDossier(QStringLiteral("Cổng"), QStringLiteral("Văn phòng"));
    dossier.evidence.push_back({QStringLiteral("MC-001"),
                                QStringLiteral("Ảnh"),
                                QStringLiteral("anh.png"),
                                {},
                                cited->size,
                                cited->sha256,
                                {},
                                {},
                                {}});
    LUYTRE_ASSERT_OK(m_workspace->dossiers().save(dossier, by()));
    dossier.evidence.clear();
    LUYTRE_ASSERT_OK(m_workspace->dossiers().save(dossier, by()));
    EXPECT_EQ(store().referenceCount(cited->sha256).value(), 1);
    EXPECT_EQ(store().referenceCount(stray->sha256).value(), 0);
    EXPECT_EQ(store().removeUnused().value(), 0) << "bytes come in before the edit that cites them";
    m_clock = FixedClock(m_clock.now().addDays(2));
    EXPECT_EQ(store().removeUnused().value(), 1);
    EXPECT_TRUE(store().contains(cited->sha256).value());
    EXPECT_FALSE(store().contains(stray->sha256).value());
    LUYTRE_ASSERT_OK(m_workspace->dossiers().history().restore(dossier.id, 1, by()));
    EXPECT_TRUE(m_workspace->check()->isSound());
}

} // namespace
} // namespace luytre
