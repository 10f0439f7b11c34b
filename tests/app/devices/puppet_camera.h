#pragma once
// Purpose: a camera driver that does what the test says, in the thread that made it. Thread: made by the source's
// factory; the test reaches it by `in()` only. Ownership: the source's. Errors: none.

#include "drivers/api/camera.h"

#include <QSemaphore>

#include <atomic>

namespace kaban::tests {

class PuppetCamera : public drivers::Camera {
public:
    /// What the test and the driver both see.
    struct Stage {
        std::atomic<PuppetCamera*> camera = nullptr;
        std::atomic<int> starts = 0;
        std::atomic<int> stops = 0;
        std::atomic<QThread*> thread = nullptr;
        std::atomic<bool> hangs = false;
        QSemaphore release;
    };

    explicit PuppetCamera(std::shared_ptr<Stage> stage) : stage_(std::move(stage)) {
        stage_->thread = QThread::currentThread();
        stage_->camera = this;
    }
    ~PuppetCamera() override { stage_->camera = nullptr; }

    void start() override {
        ++stage_->starts;
        if (stage_->hangs) {
            stage_->release.acquire();
        }
        Q_EMIT stateChanged(drivers::CameraState::Opening);
    }
    void stop() override { ++stage_->stops; }
    drivers::CameraState state() const override { return drivers::CameraState::Opening; }

    void become(drivers::CameraState state) { Q_EMIT stateChanged(state); }

    void give(quint64 sequence) {
        drivers::CameraFrame frame;
        frame.width = 32;
        frame.height = 16;
        frame.stride = 32;
        frame.pixels = drivers::CameraPixels::I420;
        frame.bytes = QByteArray(32LL * 16 / 2 * 3, 'f');
        frame.sequence = sequence;
        frame.monotonicNanoseconds = static_cast<qint64>(sequence) * 1'000;
        drivers::CameraFrame preview;
        preview.width = 8;
        preview.height = 4;
        preview.stride = 24;
        preview.bytes = QByteArray(24LL * 4, 'p');
        preview.sequence = sequence;
        Q_EMIT frameTaken(frame, preview);
    }

private:
    std::shared_ptr<Stage> stage_;
};

} // namespace kaban::tests
