#include "tests/authority/database.h"

namespace kaban::authority {
namespace database_detail {

constexpr int busyMilliseconds = 5000; // a person may look into the file with the sqlite3 shell

void require(bool ok, sqlite3* database, const char* task) {
    if (!ok) {
        throw DatabaseError(std::string(task) + ": " + (database ? sqlite3_errmsg(database) : "out of memory"));
    }
}

} // namespace database_detail

Database::Database(const std::filesystem::path& file) {
    sqlite3* opened = nullptr;
    const int result = sqlite3_open_v2(file.c_str(), &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    handle_.reset(opened);
    database_detail::require(result == SQLITE_OK, opened, file.c_str());
    sqlite3_busy_timeout(opened, database_detail::busyMilliseconds);
    execute("PRAGMA journal_mode=WAL");
    execute("PRAGMA synchronous=FULL");
    execute("PRAGMA foreign_keys=ON");
}

void Database::execute(const char* sql) {
    database_detail::require(sqlite3_exec(handle(), sql, nullptr, nullptr, nullptr) == SQLITE_OK, handle(), sql);
}

Statement::Statement(sqlite3* database, const char* sql) : database_(database) {
    sqlite3_stmt* prepared = nullptr;
    const int result = sqlite3_prepare_v2(database, sql, -1, &prepared, nullptr);
    statement_.reset(prepared);
    database_detail::require(result == SQLITE_OK, database, sql);
}

void Statement::bind(int index, const std::string& value) {
    database_detail::require(sqlite3_bind_text64(statement_.get(), index, value.data(), value.size(), SQLITE_TRANSIENT,
                                                 SQLITE_UTF8) == SQLITE_OK,
                             database_, "bind text");
}

void Statement::bind(int index, const std::optional<std::string>& value) {
    if (value) {
        bind(index, *value);
        return;
    }
    database_detail::require(sqlite3_bind_null(statement_.get(), index) == SQLITE_OK, database_, "bind null");
}

void Statement::bind(int index, const Blob& value) {
    database_detail::require(sqlite3_bind_blob64(statement_.get(), index, value.bytes.data(), value.bytes.size(),
                                                 SQLITE_STATIC) == SQLITE_OK,
                             database_, "bind bytes");
}

void Statement::bind(int index, std::int64_t value) {
    database_detail::require(sqlite3_bind_int64(statement_.get(), index, value) == SQLITE_OK, database_, "bind number");
}

bool Statement::step() {
    const int result = sqlite3_step(statement_.get());
    database_detail::require(result == SQLITE_ROW || result == SQLITE_DONE, database_, sqlite3_sql(statement_.get()));
    return result == SQLITE_ROW;
}

std::string Statement::text(int column) const {
    const auto* const text = reinterpret_cast<const char*>(sqlite3_column_text(statement_.get(), column));
    return text ? std::string(text, static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column)))
                : std::string();
}

std::string Statement::bytes(int column) const {
    const auto* const bytes = static_cast<const char*>(sqlite3_column_blob(statement_.get(), column));
    return bytes ? std::string(bytes, static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column)))
                 : std::string();
}

std::int64_t Statement::integer(int column) const {
    return sqlite3_column_int64(statement_.get(), column);
}

Transaction::~Transaction() {
    if (open_) {
        sqlite3_exec(database_.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    }
}

void Transaction::commit() {
    database_.execute("COMMIT");
    open_ = false;
}

} // namespace kaban::authority
