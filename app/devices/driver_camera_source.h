#pragma once
// Purpose: the CameraSource over a driver in a thread that several cameras share (drivers/camera: the machine's list of
// cameras is looked at from one thread only). Thread: the object lives in the session's thread, the driver in the other
// one; they speak by queued signals and mailboxes. Ownership: owns the driver; the thread outlives this object. The
// factory is called once, in the driver's thread, at the first start(). Units: milliseconds. Errors: as CameraSource
// says; a driver that hangs is told as Frozen, and costs this program's end a moment and nothing more (DeviceThread).

#include "app/devices/device_thread.h"
#include "app/ports/camera_source.h"
#include "drivers/api/camera.h"

#include <QTimer>

#include <functional>
#include <memory>

namespace kaban {

class DriverCameraSource : public CameraSource {
    Q_OBJECT
public:
    using Factory = std::function<std::unique_ptr<drivers::Camera>()>;

    /// `name` is for the log. Without a factory there is no camera: configured() is false. `patience`: after so long
    /// without a word from the driver's thread it counts as hanging.
    DriverCameraSource(DeviceThread& thread, const QString& name, Factory factory,
                       std::chrono::milliseconds patience = std::chrono::seconds(6), QObject* parent = nullptr);
    ~DriverCameraSource() override;

    bool configured() const override { return worker_ != nullptr; }
    void start() override;
    void stop() override;
    CameraStatus status() const override { return status_; }
    Frame preview() const override { return preview_; }
    std::shared_ptr<FrameMailbox> frames() override;
    void capture(std::chrono::milliseconds deadline) override;

private:
    class Worker;
    struct Boxes;

    void setStatus(CameraStatus status);
    void takePreview(int run);
    void deliver(quint64 capture, const Frame& frame);
    void wipeFrames();

    QString name_;
    std::shared_ptr<Boxes> boxes_;
    Worker* worker_ = nullptr; ///< lives in the driver's thread
    CameraStatus status_ = CameraStatus::Off;
    Frame preview_;
    int run_ = 0; ///< number of the start() that counts
    quint64 lastCapture_ = 0;
    quint64 waiting_ = 0; ///< the capture that is waited for; 0: none
    QTimer captureDeadline_;
    QTimer silence_;
};

} // namespace kaban
