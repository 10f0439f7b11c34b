#include "tests/authority/upload_files.h"

#include <cerrno>
#include <fstream>
#include <iterator>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace kaban::authority {

UploadFile::UploadFile(const std::filesystem::path& file)
    : descriptor_(::open(file.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, S_IRUSR | S_IWUSR)) {
    if (descriptor_ < 0) {
        throw std::system_error(errno, std::generic_category(), file.string());
    }
}

UploadFile::~UploadFile() {
    ::close(descriptor_);
}

void UploadFile::append(std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor_, bytes.data(), bytes.size());
        if (written >= 0) {
            bytes.remove_prefix(static_cast<std::size_t>(written));
        } else if (errno != EINTR) {
            throw std::system_error(errno, std::generic_category(), "write to an upload");
        }
    }
}

void UploadFile::sync() {
    if (::fdatasync(descriptor_) != 0) {
        throw std::system_error(errno, std::generic_category(), "sync of an upload");
    }
}

UploadFiles::UploadFiles(std::filesystem::path directory) : directory_(std::move(directory)) {
    std::filesystem::create_directories(directory_);
}

std::uint64_t UploadFiles::size(const std::string& id) const {
    const std::filesystem::path file = pathOf(id);
    return std::filesystem::exists(file) ? std::filesystem::file_size(file) : 0;
}

std::string UploadFiles::read(const std::string& id) const {
    std::ifstream file(pathOf(id), std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    if (!file) {
        throw std::system_error(std::make_error_code(std::errc::io_error), "read of an upload");
    }
    return bytes;
}

void UploadFiles::remove(const std::string& id) const {
    std::filesystem::remove(pathOf(id));
}

void UploadFiles::keepOnly(const std::set<std::string>& ids) const {
    std::set<std::filesystem::path> others;
    for (const auto& file : std::filesystem::directory_iterator(directory_)) {
        if (!ids.contains(file.path().filename().string())) {
            others.insert(file.path());
        }
    }
    for (const auto& file : others) {
        std::filesystem::remove(file);
    }
}

} // namespace kaban::authority
