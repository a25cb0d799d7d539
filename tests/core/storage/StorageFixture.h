#pragma once

#include "storage/Workspace.h"
#include "support/Printers.h"

#include <QTemporaryDir>

namespace luytre::test {

/// A dossier like those offices make, with `answers` assessments of about 600 characters each.
[[nodiscard]] Dossier makeDossier(const QString& name, const QString& unit, int answers = 5);

[[nodiscard]] Edit by(const QString& author = QStringLiteral("Cán bộ A"), const QString& note = {});

/// Statements on the file itself, past the library, as a person with an SQLite tool would do.
void tamper(const QString& path, const QStringList& statements);

/// A workspace in a folder of its own. The clock stands at 2026-10-05 08:00 in Viet Nam.
class WorkspaceTestBase : public ::testing::Test
{
protected:
    void SetUp() override;
    /// Closes and opens again for writing.
    void reopen();
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] WorkspaceOptions options() const;

    QTemporaryDir m_folder;
    FixedClock m_clock = FixedClock(QDateTime(QDate(2026, 10, 5), QTime(1, 0), Qt::UTC));
    QString m_path;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace luytre::test
