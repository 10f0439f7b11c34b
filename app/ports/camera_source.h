#pragma once
// Purpose: a camera, for faces or for documents, as a step needs it: a preview that runs, and one picture when the
// person asks for it. Thread: the object lives in the session's thread; implementations talk to the device's thread by
// queued signals, and no call waits. Ownership: by the composition root. Units: milliseconds, pixels. Shapes: the
// preview is Bgr24, small enough to be painted; captured pictures are as the camera gives them (Frame). Errors:
// statusChanged() for the camera, captureFailed() per capture. Rules: SEC-30 (the camera stops with the page, frames
// are wiped), SEC-20 (nothing of an earlier start() comes later).

#include "app/base/frame.h"
#include "app/base/frame_mailbox.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace kaban {

enum class CameraStatus {
    Off,       ///< not started
    Opening,   ///< started, nothing known yet
    Streaming, ///< pictures come
    Frozen,    ///< it is there and gives no pictures; it comes back by itself, or somebody unplugs it and plugs it in
    Offline,   ///< it is not there; it comes back by itself when it is plugged in
};

enum class CaptureFault {
    TooLate,   ///< no picture came until the deadline: the camera is frozen, away or too slow
    Displaced, ///< another capture() came before there was a picture
};

class CameraSource : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// False: this kiosk has no such camera; start() then ends in Offline.
    virtual bool configured() const = 0;
    /// Switches the camera on. While it is away or frozen it is tried again by itself.
    virtual void start() = 0;
    /// Switches the camera off and wipes every frame that is left here; a capture that waits is dropped. No signal but
    /// statusChanged() comes after it.
    virtual void stop() = 0;
    virtual CameraStatus status() const = 0;
    /// The newest small picture since start(); not whole (isWhole()) before the first. Stays what it is while the
    /// camera is frozen or away: who shows it looks at status() too.
    virtual Frame preview() const = 0;
    /// Full-size pictures for somebody who judges them in a thread of his own, always the newest; never null. He may
    /// be slow: neither the preview nor a capture waits for him. Emptied by stop().
    virtual std::shared_ptr<FrameMailbox> frames() = 0;
    /// Asks for the next full-size picture. captured() or captureFailed() follows, once, never from within the call.
    virtual void capture(std::chrono::milliseconds deadline) = 0;

Q_SIGNALS:
    void statusChanged(kaban::CameraStatus status);
    /// preview() is a new one. Comes no faster than it is looked at.
    void previewChanged();
    void captured(const kaban::Frame& frame);
    void captureFailed(kaban::CaptureFault fault);
};

} // namespace kaban
