// What went over the line: the last frames in memory for `log`, and with --log all of them in D/reader.log (mode 0600).
// Hexadecimal, which is all right because simulated cards hold made-up people only. Owned by the serve loop's thread.
#pragma once

#include "drivers/sim/sam_frame.h"

#include <cstdio>
#include <deque>
#include <memory>
#include <string>

namespace kaban::simdev {

class FrameLog {
public:
    // An empty path: memory only. A file that cannot be opened throws Refusal.
    explicit FrameLog(const std::string& path);

    void add(Micros at, std::string_view direction, Command command, const Bytes& bytes, const std::string& faults);
    const std::deque<std::string>& lines() const { return lines_; }

private:
    struct FileCloser {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };
    std::unique_ptr<std::FILE, FileCloser> file_;
    std::deque<std::string> lines_;
};

} // namespace kaban::simdev
