#pragma once
// Purpose: randomness handed in, so that cores and tests are repeatable. Thread: safe from any thread.
// Ownership: one per program, handed in by reference. Units: bytes.

#include <QByteArray>

namespace kaban {

class RandomSource {
public:
    virtual ~RandomSource() = default;
    /// `count` bytes of cryptographic quality (a fixed sequence in tests).
    virtual QByteArray bytes(int count) = 0;
};

} // namespace kaban
