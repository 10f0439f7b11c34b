// The bytes of uploads that are not whole yet, one file per upload; the size of the file is the offset.
// Thread: any, but one writer per upload at a time (see upload_turns.h). Errors: std::system_error.
// Durability: sync() before an offset is confirmed to the client, so that a resume never starts beyond what is on disk.
#pragma once

#include <cstdint>
#include <filesystem>
#include <set>
#include <string>
#include <string_view>

namespace kaban::authority {

class UploadFile {
public:
    explicit UploadFile(const std::filesystem::path& file);
    UploadFile(const UploadFile&) = delete;
    UploadFile& operator=(const UploadFile&) = delete;
    ~UploadFile();

    void append(std::string_view bytes);
    void sync();

private:
    int descriptor_;
};

class UploadFiles {
public:
    explicit UploadFiles(std::filesystem::path directory);

    std::uint64_t size(const std::string& id) const;
    UploadFile openForAppend(const std::string& id) const { return UploadFile(pathOf(id)); }
    std::string read(const std::string& id) const;
    void remove(const std::string& id) const;
    /// Removes the files of all other uploads.
    void keepOnly(const std::set<std::string>& ids) const;

private:
    std::filesystem::path pathOf(const std::string& id) const { return directory_ / id; }

    std::filesystem::path directory_;
};

} // namespace kaban::authority
