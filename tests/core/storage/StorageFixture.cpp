#include "core/storage/StorageFixture.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace luytre::test {

Dossier makeDossier(const QString& name, const QString& unit, int answers)
{
    Dossier dossier;
    dossier.id = QUuid::createUuid();
    dossier.regulation = QStringLiteral("nd331-2026");
    dossier.system.name = name;
    dossier.system.scope
        = QStringLiteral("Toàn bộ máy chủ, thiết bị mạng và phần mềm của %1").arg(name);
    dossier.operatingUnit.name = unit;
    dossier.owner.name = QStringLiteral("Ủy ban nhân dân tỉnh Sông Tre");
    for (int i = 1; i <= 4; ++i) {
        Device device;
        device.id = QStringLiteral("TB-%1").arg(i, 2, 10, QLatin1Char('0'));
        device.name = QStringLiteral("Tường lửa số %1").arg(i);
        dossier.architecture.devices.push_back(device);
    }
    for (int i = 1; i <= answers; ++i) {
        Assessment assessment;
        assessment.clause = QStringLiteral("7.%1.1.a").arg(i);
        assessment.status = i % 3 == 0 ? AssessmentStatus::NotMet : AssessmentStatus::Met;
        assessment.explanation = QStringLiteral("Thuyết minh yêu cầu %1: ").arg(i)
            + QStringLiteral(
                  "đơn vị đã ban hành quy chế, phân công người phụ trách và kiểm tra hằng quý. ")
                  .repeated(7);
        dossier.assessments.push_back(assessment);
    }
    return dossier;
}

Edit by(const QString& author, const QString& note)
{
    Edit edit;
    edit.author = author;
    edit.note = note;
    return edit;
}

void tamper(const QString& path, const QStringList& statements)
{
    {
        QSqlDatabase database
            = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("tamper"));
        database.setDatabaseName(path);
        ASSERT_TRUE(database.open());
        for (const QString& statement : statements) {
            QSqlQuery query(database);
            EXPECT_TRUE(query.exec(statement))
                << statement.toStdString() << ": " << query.lastError().text().toStdString();
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("tamper"));
}

void WorkspaceTestBase::SetUp()
{
    ASSERT_TRUE(m_folder.isValid());
    m_path = file(QStringLiteral("phong.luytre"));
    auto created = Workspace::create(m_path, options());
    LUYTRE_ASSERT_OK(created);
    m_workspace = std::move(*created);
}

void WorkspaceTestBase::reopen()
{
    m_workspace.reset();
    auto opened = Workspace::open(m_path, OpenMode::ReadWrite, options());
    LUYTRE_ASSERT_OK(opened);
    m_workspace = std::move(*opened);
}

WorkspaceOptions WorkspaceTestBase::options() const
{
    WorkspaceOptions options;
    options.clock = &m_clock;
    return options;
}

} // namespace luytre::test
