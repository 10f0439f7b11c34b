#include "tests/authority/issued_record.h"

#include <stdexcept>

#include <nlohmann/json.hpp>

namespace kaban::authority {

IssuedRecord::IssuedRecord(const std::filesystem::path& file) : file_(file, std::ios::app) {
    if (!file_) {
        throw std::runtime_error(file.string() + " cannot be written");
    }
}

void IssuedRecord::add(std::string_view what, std::string_view value) {
    const std::lock_guard lock(mutex_);
    file_ << nlohmann::json{{"what", what}, {"value", value}}.dump() << '\n' << std::flush;
    if (!file_) {
        throw std::runtime_error("the record of what was issued cannot be written");
    }
}

} // namespace kaban::authority
