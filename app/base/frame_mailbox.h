#pragma once
// Purpose: the newest frame, handed from the one who makes frames to one who looks at them when he has time; the writer
// never waits, and a frame that nobody took in time is gone (SEC-30: overwritten, not just freed). Thread: any, one
// writer and one reader at a time without a lock. Ownership: holds at most one frame. Errors: none; empty is an answer.

#include "app/base/frame.h"
#include "app/base/secret.h"

#include <atomic>
#include <memory>
#include <optional>
#include <utility>

namespace kaban {

class FrameMailbox {
public:
    FrameMailbox() = default;
    FrameMailbox(const FrameMailbox&) = delete;
    FrameMailbox& operator=(const FrameMailbox&) = delete;
    ~FrameMailbox() { clear(); }

    /// Takes the place of the frame that lies there.
    void put(Frame frame) { swapIn(std::make_unique<Frame>(std::move(frame))); }

    /// The frame that lies there; afterwards there is none.
    std::optional<Frame> take() {
        const std::unique_ptr<Frame> frame(slot_.exchange(nullptr, std::memory_order_acq_rel));
        return frame ? std::optional(std::move(*frame)) : std::nullopt;
    }

    void clear() { swapIn(nullptr); }

private:
    void swapIn(std::unique_ptr<Frame> next) {
        const std::unique_ptr<Frame> last(slot_.exchange(next.release(), std::memory_order_acq_rel));
        if (last) {
            wipe(last->bytes);
        }
    }

    std::atomic<Frame*> slot_ = nullptr;
};

} // namespace kaban
