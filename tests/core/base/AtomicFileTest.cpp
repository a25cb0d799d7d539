#include "base/AtomicFile.h"
#include "base/Digest.h"
#include "support/Printers.h"

#include <QDir>
#include <QTemporaryDir>

namespace luytre {

namespace {

QStringList entries(const QTemporaryDir& dir)
{
    return QDir(dir.path()).entryList(QDir::Files | QDir::Hidden);
}

} // namespace

TEST(AtomicFile, TakesTheTargetsPlaceOnlyOnCommit)
{
    const QTemporaryDir dir;
    const QString target = dir.filePath(QStringLiteral("a.pdf"));
    {
        auto file = AtomicFile::create(target);
        LUYTRE_ASSERT_OK(file);
        LUYTRE_ASSERT_OK(file->write("old"));
        LUYTRE_ASSERT_OK(file->commit());
    }
    {
        auto file = AtomicFile::create(target);
        LUYTRE_ASSERT_OK(file);
        LUYTRE_ASSERT_OK(file->write("half"));
        EXPECT_EQ(readFile(target).value(), QByteArray("old"));
    }
    EXPECT_EQ(readFile(target).value(), QByteArray("old"));
    EXPECT_EQ(entries(dir), QStringList{QStringLiteral("a.pdf")});
}

TEST(AtomicFile, SaysWhenThePlaceCannotBeWritten)
{
    LUYTRE_EXPECT_ERROR(AtomicFile::create(QStringLiteral("/nowhere/at/all/a.pdf")),
                        ErrorCode::FileUnwritable);
    const QTemporaryDir dir;
    LUYTRE_EXPECT_ERROR(AtomicFile::create(dir.path()), ErrorCode::FileUnwritable);
}

TEST(AtomicFile, PartsOfKilledProcessesGoThoseOfLivingOnesStay)
{
    const QTemporaryDir dir;
    const QDateTime longAgo = QDateTime::currentDateTimeUtc().addDays(-1);
    const auto leave = [&](const char* name, const QDateTime& time) {
        QFile file(dir.filePath(QString::fromLatin1(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly)
                    && file.setFileTime(time, QFileDevice::FileModificationTime));
    };
    leave(".luytre-abcdef.part", longAgo);
    leave(".luytre-ghijkl.part", QDateTime::currentDateTimeUtc());
    leave("mine.part", longAgo);
    auto alive = AtomicFile::create(dir.filePath(QStringLiteral("a.pdf")));
    LUYTRE_ASSERT_OK(alive);
    const QString living
        = QFileInfo(alive->temporaryPath()).fileName(); // it has a name only once asked for it
    EXPECT_TRUE(alive->device().setFileTime(longAgo, QFileDevice::FileModificationTime));
    removeAbandonedParts(dir.path());
    QStringList left = entries(dir);
    EXPECT_TRUE(left.removeOne(living));
    EXPECT_EQ(left,
              (QStringList{QStringLiteral(".luytre-ghijkl.part"), QStringLiteral("mine.part")}));
}

TEST(AtomicFile, FullDiskLeavesTheOldFile)
{
    // /dev/full answers ENOSPC to every write, like a full disk.
    QFile full(QStringLiteral("/dev/full"));
    ASSERT_TRUE(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    errno = 0;
    EXPECT_EQ(full.write("x"), -1);
    EXPECT_EQ(writeError(QStringLiteral("a"), {}).code, ErrorCode::DiskFull);
}

TEST(ReadFile, HasALimitAndNamesWhatIsMissing)
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("big"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(100, 'x'));
    file.close();
    LUYTRE_EXPECT_ERROR(readFile(path, 99), ErrorCode::TooLarge);
    EXPECT_EQ(readFile(path, 100)->size(), 100);
    LUYTRE_EXPECT_ERROR(readFile(dir.filePath(QStringLiteral("none"))), ErrorCode::FileNotFound);
    LUYTRE_EXPECT_ERROR(readFile(dir.path()), ErrorCode::FileUnreadable);
}

TEST(Digest, IsSha256InLowerCaseHex)
{
    const QString empty
        = QStringLiteral("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(sha256Hex(QByteArray()), empty);
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("abc"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("abc");
    file.close();
    EXPECT_EQ(sha256OfFile(path).value(),
              QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    LUYTRE_EXPECT_ERROR(sha256OfFile(dir.filePath(QStringLiteral("none"))),
                        ErrorCode::FileNotFound);
}

} // namespace luytre
