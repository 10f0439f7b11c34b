// Byte strings and their textual forms (hex, base64). Pure functions, any thread.
// Errors: a text that is not what it should be throws Refusal, whose what() is meant for the person at the keyboard.
#pragma once

#include <chrono>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace kaban::simdev {

using Bytes = std::vector<std::uint8_t>;

// Time since the program started; the sans-I/O parts never ask a clock, they are told.
using Micros = std::chrono::microseconds;

// What was asked for cannot be done; nothing has changed.
class Refusal : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

void append(Bytes& target, const Bytes& more);

// "AA 96" and "aa96" are the same; spaces between digit pairs are skipped.
Bytes bytesFromHex(std::string_view text);
std::string hexFromBytes(const Bytes& bytes);

// RFC 4648 section 4, padding required, no line breaks.
Bytes bytesFromBase64(std::string_view text);

} // namespace kaban::simdev
