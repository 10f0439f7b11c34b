#pragma once
// Purpose: when a camera is opened, closed and opened again, without a camera and without a clock: events and times in,
// actions out. Thread: any (a value). Ownership: by value. Units: milliseconds of monotonic time. Errors: none; events
// that do not fit the state change nothing. Source: a camera's first consumer may get no frame at all until it is
// opened again, so it is after 2 s without one; who unplugs a camera gets it back by plugging it in, with no clerk.

#include "drivers/api/camera.h"

#include <QList>

#include <optional>

namespace kaban::drivers {

struct SupervisionRules {
    qint64 silence = 2'000;      ///< without a frame: closed and opened again
    qint64 rest = 250;           ///< between closing and opening, doubled each time up to `longestPause`
    qint64 firstPause = 500;     ///< after a failure, doubled each time
    qint64 longestPause = 5'000; ///< so a camera that was plugged in unnoticed is back after this at the latest
};

enum class SupervisionAction { Open, Close, TellSilence };
using SupervisionActions = QList<SupervisionAction>;

class CameraSupervision {
public:
    explicit CameraSupervision(const SupervisionRules& rules = {});

    CameraState state() const { return state_; }
    /// When wake() has something to do, if nothing happens before.
    std::optional<qint64> nextWake() const;

    SupervisionActions start(qint64 now);
    SupervisionActions stop();
    /// A frame came.
    void frame(qint64 now);
    /// It could not be opened, or it went away, or it cannot be used.
    SupervisionActions failed(qint64 now);
    /// The machine's list of cameras has changed.
    SupervisionActions listChanged(qint64 now);
    SupervisionActions wake(qint64 now);

private:
    void opened(qint64 now);
    qint64 pause(qint64 first) const;

    SupervisionRules rules_;
    CameraState state_ = CameraState::Stopped;
    bool open_ = false;
    int vain_ = 0;   ///< openings in a row without a frame
    qint64 due_ = 0; ///< open: when it has been silent for too long; closed: when it is opened
};

} // namespace kaban::drivers
