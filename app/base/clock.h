#pragma once
// Purpose: the only source of time for everything that is ours, so that tests can set it (REL-64, GEN-16).
// Thread: implementations are safe from any thread. Ownership: one per program, handed in by reference.
// Units: milliseconds. Wall time counts from 1970-01-01 UTC and may jump; monotonic time never goes back and has no
// date.

#include <QtGlobal>

namespace kaban {

class Clock {
public:
    virtual ~Clock() = default;
    virtual qint64 wallMilliseconds() const = 0;
    virtual qint64 monotonicMilliseconds() const = 0;
    /// False when the machine's date cannot be right (REL-65: boot with 1970); sealed items carry it.
    virtual bool wallTimeTrusted() const = 0;
};

} // namespace kaban
