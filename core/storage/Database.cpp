#include "storage/Database.h"

#include "storage/SqliteAdapter.h"

#include <QFileInfo>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

namespace luytre {

namespace {

tl::unexpected<Error> databaseFailure(const QSqlError& error, const QString& path)
{
    return failure(sqlite::errorCode(error.nativeErrorCode().toInt()),
                   QStringLiteral("%1 (%2)").arg(error.databaseText(), error.nativeErrorCode()),
                   path);
}

bool canWrite(const QString& path)
{
    const QFileInfo file(path);
    return file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
}

} // namespace

Rows::~Rows()
{
    if (m_query != nullptr) {
        m_query->finish();
    }
}

Result<bool> Rows::next()
{
    if (m_query->next()) {
        return true;
    }
    if (m_query->lastError().isValid()) {
        return databaseFailure(m_query->lastError(), {});
    }
    return false;
}

Database::Database(QString path, QString name, Access access)
    : m_path(std::move(path)), m_name(std::move(name)), m_access(access)
{ }

Database::~Database()
{
    m_statements.clear();
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, Access access)
{
    const QFileInfo file(path);
    if (!file.exists()) {
        return failure(ErrorCode::FileNotFound, {}, path);
    }
    if (file.isDir()) {
        return failure(ErrorCode::WorkspaceInvalid, QStringLiteral("is a folder"), path);
    }
    const QString name
        = QStringLiteral("luytre-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<Database> database(new Database(file.absoluteFilePath(), name, access));
    QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    if (access == Access::ReadWrite || canWrite(path)) {
        // A reader that may write brings a log that a killed writer left into order; query_only
        // keeps it a reader.
        LUYTRE_CHECK(database->connect(database->m_path, {}));
        LUYTRE_CHECK(sqlite::configure(*database));
        return database;
    }
    LUYTRE_CHECK(database->connect(database->m_path, QStringLiteral("QSQLITE_OPEN_READONLY")));
    auto configured = sqlite::configure(*database);
    if (!configured && configured.error().code == ErrorCode::FileUnreadable) {
        // Nobody writes, and a log cannot be made beside the file: it is read as it lies there.
        const QString uri
            = QStringLiteral("file:%1?immutable=1")
                  .arg(QString::fromLatin1(QUrl::toPercentEncoding(database->m_path, "/")));
        LUYTRE_CHECK(
            database->connect(uri, QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI")));
        configured = sqlite::configure(*database);
    }
    LUYTRE_CHECK(configured);
    return database;
}

Result<void> Database::connect(const QString& fileName, const QString& options)
{
    m_statements.clear();
    QSqlDatabase connection = QSqlDatabase::database(m_name, false);
    connection.close();
    connection.setDatabaseName(fileName);
    connection.setConnectOptions(options);
    if (!connection.open()) {
        return databaseFailure(connection.lastError(), m_path);
    }
    return {};
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_name, false);
}

Result<QSqlQuery*> Database::execute(const QString& sql, const QVariantList& values)
{
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) {
        QSqlQuery query(connection());
        query.setForwardOnly(true);
        if (!query.prepare(sql)) {
            return databaseFailure(query.lastError(), m_path);
        }
        found = m_statements.emplace(sql, std::move(query)).first;
    }
    QSqlQuery& query = found->second;
    for (qsizetype i = 0; i < values.size(); ++i) {
        // A text that was never set is an empty one; SQL's NULL is asked for by an invalid QVariant
        // of a type.
        const QVariant& value = values.at(i);
        const bool unset
            = value.typeId() == QMetaType::QString && !value.isNull() && value.toString().isNull();
        query.bindValue(int(i), unset ? QVariant(QStringLiteral("")) : value);
    }
    if (!query.exec()) {
        const QSqlError error = query.lastError();
        query.finish();
        return databaseFailure(error, m_path);
    }
    return &query;
}

Result<void> Database::run(const QString& sql, const QVariantList& values)
{
    LUYTRE_TRY(query, execute(sql, values));
    query->finish();
    return {};
}

Result<Rows> Database::select(const QString& sql, const QVariantList& values)
{
    LUYTRE_TRY(query, execute(sql, values));
    return Rows(*query);
}

Result<QVariant> Database::value(const QString& sql, const QVariantList& values)
{
    LUYTRE_TRY(query, execute(sql, values));
    Rows rows(*query);
    LUYTRE_TRY(found, rows.next());
    return found ? query->value(0) : QVariant();
}

Result<Transaction> Transaction::begin(Database& database)
{
    if (database.access() == Database::Access::ReadOnly) {
        return failure(ErrorCode::WorkspaceReadOnly, {}, database.path());
    }
    LUYTRE_CHECK(sqlite::beginWrite(database));
    return Transaction(database);
}

Transaction::~Transaction()
{
    if (m_database != nullptr) {
        // SQLite has rolled back by itself after some failures (disk full); then this one has
        // nothing to do.
        std::ignore = m_database->run(QStringLiteral("ROLLBACK"));
    }
}

Result<void> Transaction::commit()
{
    LUYTRE_CHECK(m_database->run(QStringLiteral("COMMIT")));
    m_database = nullptr;
    return {};
}

} // namespace luytre
