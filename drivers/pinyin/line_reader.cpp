// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/pinyin/line_reader.h"

#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace kaban_pinyin {

LineReader::~LineReader() {
    ::explicit_bzero(buffer_.data(), buffer_.size());
}

bool LineReader::fill() {
    ssize_t got = 0;
    do {
        got = ::read(descriptor_, buffer_.data(), buffer_.size());
    } while (got < 0 && errno == EINTR);
    from_ = 0;
    to_ = got > 0 ? static_cast<std::size_t>(got) : 0;
    return got > 0;
}

bool LineReader::next(std::string& line) {
    line.clear();
    while (from_ < to_ || fill()) {
        const char one = buffer_[from_];
        buffer_[from_] = '\0';
        ++from_;
        if (one == '\n') {
            return true;
        }
        if (line.size() <= longest_) {
            line += one;
        }
    }
    return false;
}

} // namespace kaban_pinyin
