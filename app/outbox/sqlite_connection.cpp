#include "app/outbox/sqlite_connection.h"

#include "app/base/log.h"

#include <QUrl>

#include <sqlite3.h>

namespace kaban {

using namespace Qt::StringLiterals;

namespace sqlite_connection_detail {

StoreError::Kind kindOf(int code) {
    if (code == SQLITE_CONSTRAINT_UNIQUE) {
        return StoreError::Kind::Duplicate;
    }
    switch (code & 0xff) {
    case SQLITE_FULL:
        return StoreError::Kind::Full;
    case SQLITE_CONSTRAINT:
        return StoreError::Kind::NotAllowed;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return StoreError::Kind::Damaged;
    default:
        return StoreError::Kind::Fault;
    }
}

} // namespace sqlite_connection_detail

StoreError sqliteError(sqlite3* connection, int code) {
    const int known = code == SQLITE_OK || code == SQLITE_ROW || code == SQLITE_DONE ? SQLITE_MISUSE : code;
    const QString told = connection != nullptr ? QString::fromUtf8(sqlite3_errmsg(connection)) : QString();
    StoreError error{sqlite_connection_detail::kindOf(known),
                     u"%1 (%2, code %3)"_s.arg(told, QString::fromUtf8(sqlite3_errstr(known)), QString::number(known))};
    qCWarning(logOutbox).noquote() << "store:" << error.text;
    return error;
}

SqliteStatement::SqliteStatement(sqlite3* connection, const char* sql) : connection_(connection) {
    worst_ = sqlite3_prepare_v2(connection, sql, -1, &statement_, nullptr);
}

SqliteStatement::~SqliteStatement() {
    sqlite3_finalize(statement_);
}

SqliteStatement& SqliteStatement::bind(int place, qint64 value) {
    worst_ = worst_ == SQLITE_OK ? sqlite3_bind_int64(statement_, place, value) : worst_;
    return *this;
}

SqliteStatement& SqliteStatement::bind(int place, const QString& text) {
    const QByteArray utf8 = text.toUtf8();
    worst_ = worst_ == SQLITE_OK
                 ? sqlite3_bind_text64(statement_, place, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
                                       SQLITE_TRANSIENT, SQLITE_UTF8)
                 : worst_;
    return *this;
}

SqliteStatement& SqliteStatement::bindBlob(int place, const QByteArray& bytes) {
    worst_ = worst_ == SQLITE_OK ? sqlite3_bind_blob64(statement_, place, bytes.constData(),
                                                       static_cast<sqlite3_uint64>(bytes.size()), SQLITE_STATIC)
                                 : worst_;
    return *this;
}

SqliteStatement& SqliteStatement::bindNull(int place) {
    worst_ = worst_ == SQLITE_OK ? sqlite3_bind_null(statement_, place) : worst_;
    return *this;
}

StoreError SqliteStatement::failed() {
    return sqliteError(connection_, worst_);
}

StoreResult<void> SqliteStatement::run() {
    const auto row = next();
    if (!row) {
        return failure(row.error());
    }
    if (*row) {
        worst_ = SQLITE_MISUSE;
        return failure(StoreError{StoreError::Kind::Fault, u"a statement without an answer gave one"_s});
    }
    return {};
}

StoreResult<bool> SqliteStatement::next() {
    if (worst_ != SQLITE_OK) {
        return failure(failed());
    }
    const int code = sqlite3_step(statement_);
    if (code == SQLITE_ROW || code == SQLITE_DONE) {
        return code == SQLITE_ROW;
    }
    worst_ = code;
    return failure(failed());
}

qint64 SqliteStatement::integer(int column) const {
    return sqlite3_column_int64(statement_, column);
}

QString SqliteStatement::text(int column) const {
    const auto* utf8 = reinterpret_cast<const char*>(sqlite3_column_text(statement_, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(statement_, column));
}

QByteArray SqliteStatement::blob(int column) const {
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement_, column));
    return QByteArray(bytes, sqlite3_column_bytes(statement_, column));
}

bool SqliteStatement::isNull(int column) const {
    return sqlite3_column_type(statement_, column) == SQLITE_NULL;
}

void SqliteConnection::Close::operator()(sqlite3* handle) const {
    if (sqlite3_close(handle) != SQLITE_OK) {
        qCCritical(logOutbox) << "store: closed while a statement was open";
    }
}

StoreResult<SqliteConnection> SqliteConnection::open(const QString& path, Access access, const QByteArray& vfs) {
    const bool readOnly = access == Access::ReadOnly;
    const QByteArray uri = "file:" + QUrl::toPercentEncoding(path, "/") + (readOnly ? "?mode=ro" : "?mode=rwc");
    const int mode = readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(uri.constData(), &handle, mode | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX,
                                     vfs.isEmpty() ? nullptr : vfs.constData());
    SqliteConnection connection(handle);
    if (code != SQLITE_OK) {
        return failure(sqliteError(handle, code));
    }
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, busyMilliseconds);
    return connection;
}

StoreResult<void> SqliteConnection::execute(const char* sql) const {
    char* message = nullptr;
    const int code = sqlite3_exec(get(), sql, nullptr, nullptr, &message);
    sqlite3_free(message);
    if (code != SQLITE_OK) {
        return failure(sqliteError(get(), code));
    }
    return {};
}

} // namespace kaban
