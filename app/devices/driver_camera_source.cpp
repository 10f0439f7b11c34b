#include "app/devices/driver_camera_source.h"

#include "app/base/log.h"

#include <atomic>
#include <utility>

namespace kaban {
namespace driver_camera {

FrameFormat formatOf(drivers::CameraPixels pixels) {
    switch (pixels) {
    case drivers::CameraPixels::I420:
        return FrameFormat::I420;
    case drivers::CameraPixels::Nv12:
        return FrameFormat::Nv12;
    case drivers::CameraPixels::Bgr24:
        break;
    }
    return FrameFormat::Bgr24;
}

/// Copies no pixel.
Frame frameOf(const drivers::CameraFrame& taken) {
    return {taken.bytes,
            taken.width,
            taken.height,
            taken.stride,
            formatOf(taken.pixels),
            taken.sequence,
            taken.monotonicNanoseconds};
}

CameraStatus statusOf(drivers::CameraState state) {
    switch (state) {
    case drivers::CameraState::Opening:
        return CameraStatus::Opening;
    case drivers::CameraState::Streaming:
        return CameraStatus::Streaming;
    case drivers::CameraState::Frozen:
        return CameraStatus::Frozen;
    case drivers::CameraState::Offline:
        return CameraStatus::Offline;
    case drivers::CameraState::Stopped:
        break;
    }
    return CameraStatus::Off;
}

} // namespace driver_camera

struct DriverCameraSource::Boxes {
    FrameMailbox preview;
    std::shared_ptr<FrameMailbox> full = std::make_shared<FrameMailbox>();
    std::atomic<bool> told = false; ///< the session knows of the preview that waits: frames never pile up before it
};

/// The driver's thread's side.
class DriverCameraSource::Worker : public QObject {
    Q_OBJECT
public:
    Worker(QString name, Factory factory, std::shared_ptr<Boxes> boxes)
        : name_(std::move(name)), factory_(std::move(factory)), boxes_(std::move(boxes)) {}
    ~Worker() override { stop(); } // frames that came after the session's own wiping

    void start(int run) {
        run_ = run;
        boxes_->told = false; // what was told of an earlier run is not heard any more
        if (!camera_) {
            camera_ = factory_();
            attach();
        }
        camera_->start();
    }

    void stop() {
        if (camera_) {
            camera_->stop();
        }
        run_ = 0;
        capture_ = 0;
        boxes_->preview.clear();
        boxes_->full->clear();
    }

    void capture(quint64 number) { capture_ = number; }

Q_SIGNALS:
    void stateChanged(int run, int state);
    void previewWaits(int run);
    void captured(quint64 number, const kaban::Frame& frame);

private:
    void attach() {
        connect(camera_.get(), &drivers::Camera::stateChanged, this, [this](drivers::CameraState state) {
            qCInfo(logDevice) << name_ << "camera state" << static_cast<int>(state);
            Q_EMIT stateChanged(run_, static_cast<int>(state));
        });
        connect(camera_.get(), &drivers::Camera::failed, this,
                [this](drivers::CameraError error, const QString& words) {
                    qCWarning(logDevice) << name_ << "camera failed" << static_cast<int>(error) << words;
                });
        connect(camera_.get(), &drivers::Camera::frameTaken, this, &Worker::take);
    }

    void take(const drivers::CameraFrame& frame, const drivers::CameraFrame& preview) {
        if (run_ == 0) {
            return;
        }
        boxes_->preview.put(driver_camera::frameOf(preview));
        if (!boxes_->told.exchange(true)) {
            Q_EMIT previewWaits(run_);
        }
        const Frame full = driver_camera::frameOf(frame);
        if (const quint64 number = std::exchange(capture_, 0); number != 0) {
            Q_EMIT captured(number, full);
        }
        boxes_->full->put(full);
    }

    QString name_;
    Factory factory_;
    std::shared_ptr<Boxes> boxes_;
    std::unique_ptr<drivers::Camera> camera_;
    int run_ = 0; ///< 0: stopped
    quint64 capture_ = 0;
};

DriverCameraSource::DriverCameraSource(DeviceThread& thread, const QString& name, Factory factory,
                                       std::chrono::milliseconds patience, QObject* parent)
    : CameraSource(parent), name_(name), boxes_(std::make_shared<Boxes>()), captureDeadline_(this), silence_(this) {
    captureDeadline_.setSingleShot(true);
    captureDeadline_.setTimerType(Qt::PreciseTimer);
    connect(&captureDeadline_, &QTimer::timeout, this, [this] {
        waiting_ = 0;
        Q_EMIT captureFailed(CaptureFault::TooLate);
    });
    silence_.setSingleShot(true);
    silence_.setInterval(patience);
    connect(&silence_, &QTimer::timeout, this, [this] {
        if (status_ == CameraStatus::Opening || status_ == CameraStatus::Streaming) {
            qCWarning(logDevice) << name_ << "camera: the driver does not answer";
            setStatus(CameraStatus::Frozen);
        }
    });
    if (!factory) {
        return;
    }
    worker_ = new Worker(name, std::move(factory), boxes_);
    connect(worker_, &Worker::stateChanged, this, [this](int run, int state) {
        if (run == run_ && status_ != CameraStatus::Off) {
            silence_.start();
            setStatus(driver_camera::statusOf(static_cast<drivers::CameraState>(state)));
        }
    });
    connect(worker_, &Worker::previewWaits, this, &DriverCameraSource::takePreview);
    connect(worker_, &Worker::captured, this, &DriverCameraSource::deliver);
    thread.add(worker_);
}

DriverCameraSource::~DriverCameraSource() {
    wipeFrames();
    if (worker_) {
        worker_->disconnect(this);
        worker_->deleteLater(); // in its thread, with the driver: closed when the driver is not hanging
    }
}

void DriverCameraSource::start() {
    if (status_ != CameraStatus::Off) {
        return;
    }
    if (!worker_) {
        setStatus(CameraStatus::Offline);
        return;
    }
    QMetaObject::invokeMethod(
        worker_, [worker = worker_, run = ++run_] { worker->start(run); }, Qt::QueuedConnection);
    silence_.start();
    setStatus(CameraStatus::Opening);
}

void DriverCameraSource::stop() {
    if (status_ == CameraStatus::Off) {
        return;
    }
    ++run_;
    waiting_ = 0;
    captureDeadline_.stop();
    silence_.stop();
    if (worker_) {
        QMetaObject::invokeMethod(
            worker_, [worker = worker_] { worker->stop(); }, Qt::QueuedConnection);
    }
    wipeFrames();
    setStatus(CameraStatus::Off);
}

std::shared_ptr<FrameMailbox> DriverCameraSource::frames() {
    return boxes_->full;
}

void DriverCameraSource::capture(std::chrono::milliseconds deadline) {
    if (std::exchange(waiting_, 0) != 0) {
        QMetaObject::invokeMethod(
            this,
            [this, run = run_] {
                if (run == run_) {
                    Q_EMIT captureFailed(CaptureFault::Displaced);
                }
            },
            Qt::QueuedConnection);
    }
    waiting_ = ++lastCapture_;
    captureDeadline_.start(deadline);
    if (worker_) {
        QMetaObject::invokeMethod(
            worker_, [worker = worker_, number = waiting_] { worker->capture(number); }, Qt::QueuedConnection);
    }
}

void DriverCameraSource::setStatus(CameraStatus status) {
    if (std::exchange(status_, status) != status) {
        Q_EMIT statusChanged(status);
    }
}

void DriverCameraSource::takePreview(int run) {
    boxes_->told = false; // before it is taken: what comes between is told again
    if (run != run_) {
        return;
    }
    if (auto next = boxes_->preview.take()) {
        wipe(preview_.bytes);
        preview_ = std::move(*next);
        silence_.start();
        setStatus(CameraStatus::Streaming); // also when the driver had been given up
        Q_EMIT previewChanged();
    }
}

void DriverCameraSource::deliver(quint64 capture, const Frame& frame) {
    if (capture == waiting_) {
        waiting_ = 0;
        captureDeadline_.stop();
        Q_EMIT captured(frame);
    }
}

void DriverCameraSource::wipeFrames() {
    wipe(preview_.bytes);
    preview_ = {};
    boxes_->preview.clear();
    boxes_->full->clear();
}

} // namespace kaban

#include "driver_camera_source.moc"
