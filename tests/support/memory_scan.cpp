#include "tests/support/memory_scan.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace kaban::tests {

// Nothing here takes memory from the heap: it would be given what was just given back, and write over it.
namespace memory_scan_detail {

constexpr size_t pieceBytes = size_t(1024) * 1024;
constexpr size_t largestMark = 512;
constexpr quint64 largestArea = quint64(1) << 30; // beyond are sanitizers' tables, which hold nothing of ours
constexpr char turn = '\xFF';

std::array<char, pieceBytes + largestMark> piece;
std::array<char, pieceBytes> map;

size_t readMap() {
    const int file = ::open("/proc/self/maps", O_RDONLY | O_CLOEXEC);
    size_t size = 0;
    ssize_t got = 1;
    while (got > 0 && size < map.size() - 1) {
        got = ::read(file, map.data() + size, map.size() - 1 - size);
        size += got > 0 ? static_cast<size_t>(got) : 0;
    }
    ::close(file);
    map[size] = '\0';
    return size;
}

bool standsInPiece(ssize_t size, const QByteArray& inverted) {
    const char first = static_cast<char>(inverted[0] ^ turn);
    const char* at = piece.data();
    const char* const end = at + size - inverted.size() + 1;
    while (at < end) {
        at = static_cast<const char*>(std::memchr(at, first, static_cast<size_t>(end - at)));
        if (!at) {
            return false;
        }
        if (std::equal(inverted.begin(), inverted.end(), at, [](char i, char c) { return char(i ^ c) == turn; })) {
            return true;
        }
        ++at;
    }
    return false;
}

bool standsBetween(int memory, quint64 begin, quint64 end, const QByteArray& inverted) {
    for (quint64 at = begin; at < end; at += pieceBytes) {
        const auto wanted = std::min<quint64>(piece.size(), end - at);
        const ssize_t got = ::pread(memory, piece.data(), wanted, static_cast<off_t>(at));
        if (got >= inverted.size() && standsInPiece(got, inverted)) {
            return true;
        }
    }
    return false;
}

} // namespace memory_scan_detail

QByteArray invertedMark(int seed, qsizetype size) {
    QByteArray inverted(size, Qt::Uninitialized);
    quint32 state = 2'463'534'242U + static_cast<quint32>(seed);
    for (char& c : inverted) {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        c = static_cast<char>(('a' + static_cast<char>(state % 26)) ^ memory_scan_detail::turn);
    }
    return inverted;
}

void revealMark(const QByteArray& inverted, char* place) {
    for (const char c : inverted) {
        *place++ = static_cast<char>(c ^ memory_scan_detail::turn);
    }
}

bool memoryHolds(const QByteArray& inverted) {
    using namespace memory_scan_detail;
    Q_ASSERT(inverted.size() <= static_cast<qsizetype>(largestMark));
    const size_t size = readMap();
    const int memory = ::open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
    bool found = false;
    for (const char* line = map.data(); !found && line < map.data() + size;) { // 7f12-7f34 rw-p …
        char* rest = nullptr;
        const quint64 begin = std::strtoull(line, &rest, 16);
        const quint64 end = std::strtoull(rest + 1, &rest, 16);
        if (std::strncmp(rest, " rw", 3) == 0 && end - begin <= largestArea) {
            found = standsBetween(memory, begin, end, inverted);
        }
        const char* const next = std::strchr(line, '\n');
        line = next ? next + 1 : map.data() + size;
    }
    ::close(memory);
    piece.fill('\0'); // what was found must not be found here next time
    return found;
}

} // namespace kaban::tests
