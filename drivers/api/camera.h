#pragma once
// Purpose: what a camera is to the program, for faces and for documents alike. Implemented by drivers/camera (real
// cameras, and pictures and clips in their place); used by app/devices and by tools. Thread: the object lives in the
// thread that created it (a worker, never the screen's) and all calls and signals belong to that thread; start() may
// take long the first time (the machine's cameras are looked for). Ownership: by who creates it. Units: pixels, frames
// per second. Errors: stateChanged() for what is, failed() for why; a camera that is away comes back by itself.

#include "drivers/api/camera_frame.h"

#include <QObject>
#include <QString>

namespace kaban::drivers {

enum class CameraState {
    Stopped,   ///< not asked to work; its light is off
    Opening,   ///< asked, and neither a frame nor a failure yet
    Streaming, ///< frames come
    Frozen,    ///< it is there and gives no frames; it is opened again and again
    Offline,   ///< it is not there or cannot be opened; tried again by itself with growing pauses
};

enum class CameraError {
    NotFound,         ///< no camera has this id
    Disconnected,     ///< it went away while it was open
    Fault,            ///< it refused to open, or failed
    NoFrames,         ///< nothing came for too long
    UnusableFrames,   ///< frames of a kind that nobody here can read
    SourceUnreadable, ///< the picture or clip in a camera's place cannot be read
};

struct CameraOptions {
    QString id; ///< as listCameras() has it
    int width = 1280;
    int height = 720;
    int rate = 30;
    int previewWidth = 960; ///< the preview fits into this, in the frame's own shape; it never grows
    int previewHeight = 960;
};

class Camera : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    ~Camera() override;

    /// Opens it and keeps it open, re-opening by itself for ever. Answers by stateChanged().
    virtual void start() = 0;
    /// Closes it; no frame and no failure comes after it. Not to be called by who is just getting a frame.
    virtual void stop() = 0;
    virtual CameraState state() const = 0;

Q_SIGNALS:
    void stateChanged(kaban::drivers::CameraState state);
    /// `preview` is the same picture as Bgr24, scaled down (CameraOptions).
    void frameTaken(const kaban::drivers::CameraFrame& frame, const kaban::drivers::CameraFrame& preview);
    /// Once per failed opening or broken stream; the words are for logs and support.
    void failed(kaban::drivers::CameraError error, const QString& wordsForSupport);
};

} // namespace kaban::drivers
