#include "core/storage/StorageFixture.h"

#include <QFile>

#include <array>
#include <csignal>
#include <cstdlib>
#include <iostream>
#include <poll.h>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

namespace luytre {
namespace {

using test::by;
using test::makeDossier;

constexpr int kills = 200;

/// A child that edits, with the pipe on which it says what is saved.
class Child
{
public:
    Child(const QString& workspace, const QUuid& dossier)
    {
        std::array<int, 2> ends{};
        EXPECT_EQ(::pipe(ends.data()), 0);
        const QByteArray path = QFile::encodeName(workspace);
        const QByteArray id = dossier.toByteArray(QUuid::WithoutBraces);
        m_pid = ::fork();
        if (m_pid == 0) {
            ::dup2(ends[1], STDOUT_FILENO);
            ::close(ends[0]);
            ::close(ends[1]);
            ::execl(LUYTRE_KILL_CHILD, LUYTRE_KILL_CHILD, path.constData(), id.constData(),
                    nullptr);
            ::_exit(127);
        }
        ::close(ends[1]);
        m_output = ends[0];
    }
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;
    ~Child() { ::close(m_output); }

    /// Reads for that long, or until the first line when `untilFirst`.
    void listen(int milliseconds, bool untilFirst)
    {
        pollfd wait{m_output, POLLIN, 0};
        const auto end = std::chrono::steady_clock::now() + std::chrono::milliseconds(milliseconds);
        while (true) {
            const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
                                  end - std::chrono::steady_clock::now())
                                  .count();
            if (left < 0 || ::poll(&wait, 1, int(left)) <= 0 || !readSome()
                || (untilFirst && m_text.contains('\n'))) {
                return;
            }
        }
    }

    /// SIGKILL, and the last round that was reported as saved; 0 when none was.
    int kill()
    {
        ::kill(m_pid, SIGKILL);
        int status = 0;
        ::waitpid(m_pid, &status, 0);
        EXPECT_TRUE(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL)
            << "the child ended by itself: " << status;
        while (readSome()) { }
        m_text.truncate(m_text.lastIndexOf('\n') + 1);
        return m_text.trimmed().split('\n').last().mid(6).toInt();
    }

private:
    bool readSome()
    {
        std::array<char, 4096> buffer{};
        const ssize_t got = ::read(m_output, buffer.data(), buffer.size());
        if (got > 0) {
            m_text.append(buffer.data(), qsizetype(got));
        }
        return got > 0;
    }

    pid_t m_pid = -1;
    int m_output = -1;
    QByteArray m_text;
};

/// The round that the answers tell: each save wrote one answer with its round.
void expectWhole(const Dossier& dossier, int reported)
{
    // The one edit that was on its way may be there or not; nothing less and nothing more.
    EXPECT_GE(dossier.round, reported);
    EXPECT_LE(dossier.round, reported + 1);
    const auto& answer
        = dossier.assessments[std::size_t(dossier.round) % dossier.assessments.size()];
    EXPECT_EQ(answer.explanation, QStringLiteral("Lần %1. ").arg(dossier.round).repeated(40));
}

TEST(KillTest, WhatWasReportedAsSavedSurvivesTwoHundredKills)
{
    const QByteArray given = qgetenv("LUYTRE_TEST_SEED");
    const unsigned seed = given.isEmpty() ? std::random_device()() : given.toUInt();
    std::cout << "LUYTRE_TEST_SEED=" << seed << std::endl;
    std::mt19937 random(seed);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("kill.luytre"));
    Dossier dossier = makeDossier(QStringLiteral("Cổng"), QStringLiteral("Văn phòng"), 12);
    {
        auto workspace = Workspace::create(path);
        LUYTRE_ASSERT_OK(workspace);
        LUYTRE_ASSERT_OK((*workspace)->dossiers().save(dossier, by()));
    }
    int saves = 0;
    for (int turn = 0; turn < kills && !::testing::Test::HasFailure(); ++turn) {
        Child child(path, dossier.id);
        child.listen(30'000, true);
        child.listen(int(random() % 40), false);
        const int reported = child.kill();
        ASSERT_GT(reported, dossier.round) << "turn " << turn << ": nothing was saved";
        saves += reported - dossier.round;
        const bool writing
            = turn % 2 == 0; // a writer takes the lock over, a reader recovers the log too
        auto workspace = Workspace::open(path, writing ? OpenMode::ReadWrite : OpenMode::ReadOnly);
        LUYTRE_ASSERT_OK(workspace);
        const auto loaded = (*workspace)->dossiers().load(dossier.id);
        LUYTRE_ASSERT_OK(loaded);
        expectWhole(*loaded, reported);
        dossier = *loaded;
        const auto report = (*workspace)->check();
        LUYTRE_ASSERT_OK(report);
        EXPECT_TRUE(report->isSound()) << report->findings.front().detail.toStdString();
    }
    std::cout << kills << " kills, " << saves << " saves" << std::endl;
}

} // namespace
} // namespace luytre
