#pragma once
// Purpose: what every camera here has in common: it is supervised (camera_supervision.h), its frames are numbered and
// timed, and each comes with its preview. A kind of camera adds how it is opened and closed. Thread: the one that
// created it, with an event loop. Ownership: nothing shared; a subclass closes its device in its own destructor.
// Units: milliseconds, pixels. Errors: as Camera says.

#include "drivers/api/camera.h"
#include "drivers/camera/camera_supervision.h"

#include <QTimer>

namespace kaban::drivers {

class SupervisedCamera : public Camera {
    Q_OBJECT
public:
    explicit SupervisedCamera(const CameraOptions& options, const SupervisionRules& rules = {});

    void start() override;
    void stop() override;
    CameraState state() const override { return supervision_.state(); }

protected:
    const CameraOptions& options() const { return options_; }

    /// deliver() or report() are to follow. Called only while closed.
    virtual void openDevice() = 0;
    /// Called only while open, also after report(). No deliver() comes after it.
    virtual void closeDevice() = 0;

    /// Takes bytes and shape; number and time are set here.
    void deliver(CameraFrame frame);
    /// The opening of this moment has failed. Takes effect later, never within the call: signal handlers of a library
    /// may call it.
    void report(CameraError error, const QString& wordsForSupport);
    /// The machine's cameras are others than before.
    void listChanged();

private:
    void follow(const SupervisionActions& actions);
    void armTimer();
    void tellState();

    CameraOptions options_;
    CameraSupervision supervision_;
    CameraState told_ = CameraState::Stopped;
    QTimer wake_;
    int opening_ = 0; ///< what is reported about an earlier opening concerns nobody
    quint64 frames_ = 0;
};

} // namespace kaban::drivers
