#include "tests/authority/bundle_archive.h"

#include <memory>
#include <regex>
#include <string_view>

#include <archive.h>
#include <archive_entry.h>

#include "tests/authority/unseal.h"

namespace kaban::authority {
namespace bundle_archive_detail {

struct CloseArchive {
    void operator()(archive* reader) const { archive_read_free(reader); }
};
using ArchiveHandle = std::unique_ptr<archive, CloseArchive>;

[[noreturn]] void refuse(const std::string& reason) {
    throw BundleError("archive-invalid", reason);
}

void requireEntryForm(archive* reader, archive_entry* entry, const std::string& name) {
    static const std::regex allowed("application\\.json|images/[a-z0-9_-]+\\.jpg");
    if (!std::regex_match(name, allowed) || archive_entry_filetype(entry) != AE_IFREG) {
        refuse("unexpected entry");
    }
    // libarchive names the method of the current entry, for instance "ZIP 2.0 (uncompressed)".
    if (std::string_view(archive_format_name(reader)).find("(uncompressed)") == std::string_view::npos) {
        refuse("an entry is compressed");
    }
}

std::string readEntry(archive* reader, std::size_t limit) {
    std::string content;
    char buffer[65536];
    for (;;) {
        const la_ssize_t size = archive_read_data(reader, buffer, sizeof buffer);
        if (size == 0) {
            return content;
        }
        if (size < 0 || content.size() + static_cast<std::size_t>(size) > limit) {
            refuse("an entry is damaged");
        }
        content.append(buffer, static_cast<std::size_t>(size));
    }
}

} // namespace bundle_archive_detail

std::map<std::string, std::string> readBundleArchive(const std::string& zip) {
    namespace detail = bundle_archive_detail;
    const detail::ArchiveHandle reader(archive_read_new());
    if (!reader || archive_read_support_format_zip_seekable(reader.get()) != ARCHIVE_OK ||
        archive_read_open_memory(reader.get(), zip.data(), zip.size()) != ARCHIVE_OK) {
        detail::refuse("not a ZIP");
    }
    std::map<std::string, std::string> entries;
    archive_entry* entry = nullptr;
    int result = ARCHIVE_OK;
    while ((result = archive_read_next_header(reader.get(), &entry)) == ARCHIVE_OK) {
        const char* const name = archive_entry_pathname(entry);
        const std::string entryName = name ? name : "";
        detail::requireEntryForm(reader.get(), entry, entryName);
        // Stored entries can never be larger together than the archive itself.
        if (!entries.emplace(entryName, detail::readEntry(reader.get(), zip.size())).second) {
            detail::refuse("an entry occurs twice");
        }
    }
    if (result != ARCHIVE_EOF) {
        detail::refuse("not a whole ZIP");
    }
    if (!entries.contains(applicationEntry)) {
        detail::refuse("application.json is missing");
    }
    return entries;
}

} // namespace kaban::authority
