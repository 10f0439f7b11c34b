#pragma once
// Purpose: a Clock that a test sets and moves; nothing moves it but the test, so no test waits for time to pass.
// Thread: any (atomic values). Ownership: the test's; it must outlive what it is handed to.
// Units: milliseconds; wall time since 1970-01-01 UTC. It begins at 2026-01-05 10:00 Beijing time, monotonic at
// 1,000,000. Header only: who includes it lists app/base under LAYERS.

#include "app/base/clock.h"

#include <atomic>
#include <chrono>

namespace kaban::tests {

class FakeClock final : public Clock {
public:
    static constexpr qint64 startWallMilliseconds = 1767578400000;
    static constexpr qint64 startMonotonicMilliseconds = 1000000;

    explicit FakeClock(qint64 wall = startWallMilliseconds) : wall_(wall) {}

    qint64 wallMilliseconds() const override { return wall_.load(); }
    qint64 monotonicMilliseconds() const override { return monotonic_.load(); }
    bool wallTimeTrusted() const override { return trusted_.load(); }

    /// Time passes: both clocks move. A negative step would break the promise of monotonic time and is ignored there.
    void advance(std::chrono::milliseconds step) {
        wall_ += step.count();
        if (step.count() > 0)
            monotonic_ += step.count();
    }

    /// Somebody sets the date: only the wall clock jumps, forwards or back.
    void setWallMilliseconds(qint64 wall) { wall_ = wall; }
    void setWallTimeTrusted(bool trusted) { trusted_ = trusted; }

private:
    std::atomic<qint64> wall_;
    std::atomic<qint64> monotonic_{startMonotonicMilliseconds};
    std::atomic<bool> trusted_{true};
};

} // namespace kaban::tests
