#include "drivers/sim/request_parser.h"

#include <algorithm>

namespace kaban::simdev {

namespace parser_detail {
// CMD, PARA and CHK at the least; no command of the public set carries more than a few bytes.
constexpr std::size_t minLength = 3;
constexpr std::size_t maxLength = 1024;
} // namespace parser_detail

std::vector<Request> RequestParser::feed(const Bytes& bytes, Micros now) {
    std::vector<Request> requests;
    if (bytes.empty())
        return requests;
    append(buffer_, bytes);
    lastByte_ = now;
    while (auto request = takeOne())
        requests.push_back(std::move(*request));
    return requests;
}

std::optional<Micros> RequestParser::gapDeadline() const {
    if (buffer_.size() < preamble.size())
        return std::nullopt;
    return lastByte_ + gapLimit;
}

Request RequestParser::giveUp() {
    Request request;
    request.fault = Request::Fault::BadLength;
    request.raw.swap(buffer_);
    return request;
}

// Keeps a tail that may be the beginning of a preamble; an extra AA in front must not cost the frame.
void RequestParser::skipToPreamble() {
    auto start = buffer_.begin();
    while (start != buffer_.end()) {
        const auto have = std::min<std::ptrdiff_t>(buffer_.end() - start, preamble.size());
        if (std::equal(start, start + have, preamble.begin()))
            break;
        ++start;
    }
    buffer_.erase(buffer_.begin(), start);
}

std::optional<Request> RequestParser::takeOne() {
    skipToPreamble();
    if (buffer_.size() < headerBytes)
        return std::nullopt;
    const std::size_t length = static_cast<std::size_t>(buffer_[5]) * 256 + buffer_[6];
    const bool plausible = length >= parser_detail::minLength && length <= parser_detail::maxLength;
    const std::size_t total = plausible ? headerBytes + length : headerBytes;
    if (buffer_.size() < total)
        return std::nullopt;

    Request request;
    request.raw.assign(buffer_.begin(), buffer_.begin() + static_cast<std::ptrdiff_t>(total));
    buffer_.erase(buffer_.begin(), buffer_.begin() + static_cast<std::ptrdiff_t>(total));
    if (!plausible) {
        request.fault = Request::Fault::BadLength;
        return request;
    }
    if (checksum(request.raw, preamble.size(), total) != 0) {
        request.fault = Request::Fault::BadChecksum;
        return request;
    }
    request.command = static_cast<Command>(request.raw[7] * 256 + request.raw[8]);
    request.data.assign(request.raw.begin() + 9, request.raw.end() - 1);
    return request;
}

} // namespace kaban::simdev
