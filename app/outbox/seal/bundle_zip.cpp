#include "app/outbox/seal/bundle_zip.h"

#include <QSet>

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <memory>

namespace kaban {

namespace bundle_zip_detail {

constexpr qsizetype largestBundle = 64 * 1024 * 1024;
constexpr qsizetype longestName = 100;
// Local header, central directory record and extra fields of one entry take far less; the archive must fit without
// growing, because a grown buffer leaves its old self behind unwiped.
constexpr qsizetype overheadPerEntry = 512;

struct WriterFree {
    void operator()(archive* writer) const { archive_write_free(writer); }
};
struct EntryFree {
    void operator()(archive_entry* entry) const { archive_entry_free(entry); }
};
using WriterHandle = std::unique_ptr<archive, WriterFree>;
using EntryHandle = std::unique_ptr<archive_entry, EntryFree>;

bool nameAllowed(const QString& name) {
    if (name.isEmpty() || name.size() > longestName) {
        return false;
    }
    const auto allowed = [](QChar letter) {
        return (letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9') ||
               QStringView(u"._-/").contains(letter);
    };
    if (!std::all_of(name.begin(), name.end(), allowed)) {
        return false;
    }
    const QStringList parts = name.split(u'/');
    return std::none_of(parts.begin(), parts.end(), [](const QString& part) {
        return part.isEmpty() || part == QStringView(u".") || part == QStringView(u"..");
    });
}

/// The room the archive needs at most; nothing when an entry is not allowed.
qsizetype roomFor(const QList<BundleEntry>& entries) {
    QSet<QString> names;
    qsizetype room = overheadPerEntry;
    for (const BundleEntry& entry : entries) {
        if (!nameAllowed(entry.name) || names.contains(entry.name)) {
            return 0;
        }
        names.insert(entry.name);
        room += overheadPerEntry + entry.content.reveal().size();
        if (room > largestBundle) {
            return 0;
        }
    }
    return names.isEmpty() ? 0 : room;
}

// No time is set: libarchive would write it in the machine's time zone.
bool writeEntry(archive* writer, const BundleEntry& entry) {
    const EntryHandle header(archive_entry_new());
    if (!header) {
        return false;
    }
    const QByteArray& content = entry.content.reveal();
    archive_entry_set_pathname(header.get(), entry.name.toLatin1().constData());
    archive_entry_set_filetype(header.get(), AE_IFREG);
    archive_entry_set_perm(header.get(), 0600);
    archive_entry_set_size(header.get(), content.size());
    return archive_write_header(writer, header.get()) == ARCHIVE_OK &&
           archive_write_data(writer, content.constData(), static_cast<size_t>(content.size())) == content.size();
}

bool writeAll(archive* writer, const QList<BundleEntry>& entries, QByteArray& target, size_t& used) {
    // Block size 0: the content goes straight into our buffer and through none of the library's.
    return archive_write_set_format_zip(writer) == ARCHIVE_OK &&
           archive_write_zip_set_compression_store(writer) == ARCHIVE_OK &&
           archive_write_set_bytes_per_block(writer, 0) == ARCHIVE_OK &&
           archive_write_open_memory(writer, target.data(), static_cast<size_t>(target.size()), &used) == ARCHIVE_OK &&
           std::all_of(entries.begin(), entries.end(),
                       [writer](const BundleEntry& entry) { return writeEntry(writer, entry); }) &&
           archive_write_close(writer) == ARCHIVE_OK;
}

} // namespace bundle_zip_detail

Result<SecretBytes, SealError> makeBundleZip(const QList<BundleEntry>& entries) {
    using namespace bundle_zip_detail;
    const qsizetype room = roomFor(entries);
    const WriterHandle writer(archive_write_new());
    if (room == 0 || !writer) {
        return failure(SealError::ZipFault);
    }
    QByteArray bytes(room, Qt::Uninitialized);
    size_t used = 0;
    if (!writeAll(writer.get(), entries, bytes, used)) {
        wipe(bytes);
        return failure(SealError::ZipFault);
    }
    bytes.resize(static_cast<qsizetype>(used));
    return SecretBytes(std::move(bytes));
}

} // namespace kaban
