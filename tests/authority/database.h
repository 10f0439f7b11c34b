// A thin owner of one SQLite connection: statements, values, transactions.
// Thread: one at a time; the caller holds a lock. Errors: DatabaseError. Durability: WAL with synchronous=FULL, so a
// commit that returned survives a power cut.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

#include <sqlite3.h>

namespace kaban::authority {

class DatabaseError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// Bytes for a BLOB column (text goes in as std::string).
struct Blob {
    std::string_view bytes;
};

class Database {
public:
    explicit Database(const std::filesystem::path& file);

    void execute(const char* sql);
    sqlite3* handle() const { return handle_.get(); }

private:
    struct Close {
        void operator()(sqlite3* handle) const { sqlite3_close_v2(handle); }
    };
    std::unique_ptr<sqlite3, Close> handle_;
};

class Statement {
public:
    /// Prepares `sql` and binds `values` to its parameters in order. Text is copied;
    /// the bytes of a Blob must outlive the last step.
    template <typename... Values>
    Statement(Database& database, const char* sql, const Values&... values) : Statement(database.handle(), sql) {
        int index = 0;
        (bind(++index, values), ...);
    }

    /// True while there is a row to read.
    bool step();
    /// For statements without rows.
    void run() {
        while (step()) {
        }
    }

    std::string text(int column) const;
    std::string bytes(int column) const;
    std::int64_t integer(int column) const;

private:
    Statement(sqlite3* database, const char* sql);
    void bind(int index, const std::string& value);
    void bind(int index, const std::optional<std::string>& value);
    void bind(int index, const Blob& value);
    void bind(int index, std::int64_t value);

    struct Finalize {
        void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
    };
    sqlite3* database_;
    std::unique_ptr<sqlite3_stmt, Finalize> statement_;
};

/// Rolls back unless commit() was called and returned.
class Transaction {
public:
    explicit Transaction(Database& database) : database_(database) { database_.execute("BEGIN IMMEDIATE"); }
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();
    void commit();

private:
    Database& database_;
    bool open_ = true;
};

} // namespace kaban::authority
