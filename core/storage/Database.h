#pragma once

#include "base/Result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <memory>
#include <unordered_map>

namespace luytre {

/// The rows of one SELECT, forward only. Gives the statement back when it goes out of scope; the
/// same SQL must not be selected again before that.
class Rows
{
public:
    explicit Rows(QSqlQuery& query) : m_query(&query) { }
    Rows(Rows&& other) noexcept : m_query(std::exchange(other.m_query, nullptr)) { }
    Rows& operator=(Rows&&) = delete;
    ~Rows();

    /// False after the last row.
    [[nodiscard]] Result<bool> next();
    [[nodiscard]] QString text(int column) const { return m_query->value(column).toString(); }
    [[nodiscard]] qint64 number(int column) const { return m_query->value(column).toLongLong(); }
    [[nodiscard]] bool flag(int column) const { return number(column) != 0; }
    [[nodiscard]] QByteArray bytes(int column) const
    {
        return m_query->value(column).toByteArray();
    }
    [[nodiscard]] bool isNull(int column) const { return m_query->isNull(column); }

private:
    QSqlQuery* m_query;
};

/// One connection. Statements are prepared once and kept. Speaks any SQL; what only SQLite has is
/// in SqliteAdapter. Used on the thread that opened it. Failures carry the ErrorCode that the
/// database's own code means, see sqlite::errorCode(), and its message.
class Database
{
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Opens an existing file (also an empty one) and configures the connection, see
    /// sqlite::configure().
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString& path, Access access);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] Access access() const { return m_access; }

    /// One statement that gives no rows; values take the places of its question marks.
    [[nodiscard]] Result<void> run(const QString& sql, const QVariantList& values = {});
    [[nodiscard]] Result<Rows> select(const QString& sql, const QVariantList& values = {});
    /// The first column of the first row; an invalid QVariant when there is none.
    [[nodiscard]] Result<QVariant> value(const QString& sql, const QVariantList& values = {});

    [[nodiscard]] QSqlDatabase connection() const;

private:
    Database(QString path, QString name, Access access);
    [[nodiscard]] Result<void> connect(const QString& fileName, const QString& options);
    [[nodiscard]] Result<QSqlQuery*> execute(const QString& sql, const QVariantList& values);

    QString m_path;
    QString m_name;
    Access m_access;
    std::unordered_map<QString, QSqlQuery> m_statements;
};

/// All or nothing: rolled back when destroyed without commit(). Takes the write lock at once, so
/// that a transaction that began can end. Transactions do not nest.
class Transaction
{
public:
    /// Fails with WorkspaceReadOnly on a read-only connection.
    [[nodiscard]] static Result<Transaction> begin(Database& database);
    Transaction(Transaction&& other) noexcept : m_database(std::exchange(other.m_database, nullptr))
    { }
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();
    /// Durable when it returns without failure.
    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Database& database) : m_database(&database) { }
    Database* m_database;
};

} // namespace luytre
