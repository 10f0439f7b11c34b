// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Purpose: lines from a file descriptor, without ever holding more than one of them. Thread: one. Ownership: borrows
// the descriptor. Units: bytes. Errors: of a line that is too long only its beginning comes, one byte longer than may
// be; a read that fails is the end. What was read is overwritten (SEC-21).

#include <array>
#include <string>

namespace kaban_pinyin {

class LineReader {
public:
    LineReader(int descriptor, std::size_t longest) : descriptor_(descriptor), longest_(longest) {}
    ~LineReader();
    LineReader(const LineReader&) = delete;
    LineReader& operator=(const LineReader&) = delete;

    /// Waits. False: there is no further line; what came without a line feed is none.
    bool next(std::string& line);

private:
    bool fill();

    int descriptor_;
    std::size_t longest_;
    std::array<char, 512> buffer_{};
    std::size_t from_ = 0;
    std::size_t to_ = 0;
};

} // namespace kaban_pinyin
