#include "drivers/sim/frame_log.h"

#include "drivers/sim/file_descriptor.h"

#include <array>
#include <fcntl.h>

namespace kaban::simdev {

namespace log_detail {
constexpr std::size_t keptLines = 200;
}

FrameLog::FrameLog(const std::string& path) {
    if (path.empty())
        return;
    const int fd = ::open(path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    file_.reset(fd < 0 ? nullptr : ::fdopen(fd, "a"));
    if (!file_)
        throw systemRefusal(path);
}

void FrameLog::add(Micros at, std::string_view direction, Command command, const Bytes& bytes,
                   const std::string& faults) {
    std::array<char, 64> head{};
    std::snprintf(head.data(), head.size(), "%10.3f %s %04X ", static_cast<double>(at.count()) / 1e6,
                  direction == "rx" ? "rx" : "tx", command);
    std::string line = head.data() + hexFromBytes(bytes);
    if (!faults.empty())
        line += " " + faults;
    if (file_) {
        std::fprintf(file_.get(), "%s\n", line.c_str());
        std::fflush(file_.get());
    }
    lines_.push_back(std::move(line));
    if (lines_.size() > log_detail::keptLines)
        lines_.pop_front();
}

} // namespace kaban::simdev
