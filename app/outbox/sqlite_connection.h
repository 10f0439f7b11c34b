#pragma once
// Purpose: the SQLite C interface with owners and with errors that cannot be overlooked. Internal to the outbox and its
// reading tools. Thread: one connection belongs to one thread. Ownership: RAII; a statement must go before its
// connection. Errors: StoreError with SQLite's own words, logged where it happens; a bind that fails makes the
// following run() fail. Every statement text is fixed, values are bound (SEC-62).

#include "app/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace kaban {

struct StoreError {
    enum class Kind {
        Locked,     ///< another process has the store
        TooNew,     ///< made by a later version of the program (REL-71)
        Full,       ///< no space (REL-14)
        Duplicate,  ///< it is there already, or a receipt number is
        NotAllowed, ///< a rule of the store itself refused (trigger, constraint)
        Damaged,    ///< not a database, or a corrupt one
        Gone,       ///< the file is not where it was opened (REL-26)
        Fault,      ///< everything else: input and output, memory
    };
    Kind kind = Kind::Fault;
    QString text; ///< for staff; no personal data
};

template <class T>
using StoreResult = Result<T, StoreError>;

class SqliteStatement {
public:
    SqliteStatement(sqlite3* connection, const char* sql);
    ~SqliteStatement();
    SqliteStatement(const SqliteStatement&) = delete;
    SqliteStatement& operator=(const SqliteStatement&) = delete;

    SqliteStatement& bind(int place, qint64 value);
    SqliteStatement& bind(int place, const QString& text);
    SqliteStatement& bindBlob(int place, const QByteArray& bytes); ///< bytes must live until run()
    SqliteStatement& bindNull(int place);

    /// For statements that give no rows.
    StoreResult<void> run();
    /// True: a row is there; false: no more.
    StoreResult<bool> next();

    qint64 integer(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    bool isNull(int column) const;

private:
    StoreError failed();

    sqlite3* connection_;
    sqlite3_stmt* statement_ = nullptr;
    int worst_ = 0;
};

class SqliteConnection {
public:
    enum class Access { ReadWrite, ReadOnly };
    static constexpr int busyMilliseconds = 5'000; ///< bounded, and never on the screen's thread (REL-30)

    static StoreResult<SqliteConnection> open(const QString& path, Access access, const QByteArray& vfs);

    sqlite3* get() const { return handle_.get(); }
    StoreResult<void> execute(const char* sql) const;

private:
    struct Close {
        void operator()(sqlite3* handle) const;
    };
    explicit SqliteConnection(sqlite3* handle) : handle_(handle) {}
    std::unique_ptr<sqlite3, Close> handle_;
};

/// What SQLite last said on this connection, as one of our kinds.
StoreError sqliteError(sqlite3* connection, int code);

} // namespace kaban
