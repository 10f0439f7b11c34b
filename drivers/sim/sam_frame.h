// Frames of the SAM module, seen from the module's side: how a reply is built and what the commands are called.
// Pure functions, any thread. Source: id-card reference sections 1.2-1.5.
#pragma once

#include "drivers/sim/bytes.h"

#include <array>

namespace kaban::simdev {

// CMD in the high byte, PARA in the low one.
using Command = std::uint16_t;

namespace command {
inline constexpr Command resetModule = 0x10FF;
inline constexpr Command moduleStatus = 0x11FF;
inline constexpr Command samId = 0x12FF;
inline constexpr Command findCard = 0x2001;
inline constexpr Command selectCard = 0x2002;
inline constexpr Command readBase = 0x3001;
inline constexpr Command readNewAddress = 0x3003;
inline constexpr Command readManagement = 0x3005;
inline constexpr Command readWithFingers = 0x3010;
inline constexpr Command setMaxRf = 0x61FF;
inline constexpr std::uint8_t setRate = 0x60; // PARA is the rate's index
} // namespace command

namespace status {
inline constexpr std::uint8_t done = 0x90;
inline constexpr std::uint8_t noSuchItem = 0x91;
inline constexpr std::uint8_t cardFound = 0x9F;
inline constexpr std::uint8_t badChecksum = 0x10;
inline constexpr std::uint8_t badLength = 0x11;
inline constexpr std::uint8_t badCommand = 0x21;
inline constexpr std::uint8_t unknownCard = 0x40;
inline constexpr std::uint8_t readFailed = 0x41;
inline constexpr std::uint8_t selfTestFailed = 0x60;
inline constexpr std::uint8_t notAuthorised = 0x66;
inline constexpr std::uint8_t noCard = 0x80;
inline constexpr std::uint8_t selectFailed = 0x81;
} // namespace status

inline constexpr std::array<std::uint8_t, 5> preamble = {0xAA, 0xAA, 0xAA, 0x96, 0x69};
inline constexpr std::size_t headerBytes = 7; // preamble and LEN

// XOR over [first, last) of `bytes`.
std::uint8_t checksum(const Bytes& bytes, std::size_t first, std::size_t last);

// Makes the last byte of a finished frame agree with the rest again, whatever LEN says.
void repairChecksum(Bytes& frame);

Bytes replyFrame(std::uint8_t sw3, const Bytes& data = {}, std::uint8_t sw1 = 0, std::uint8_t sw2 = 0);

} // namespace kaban::simdev
