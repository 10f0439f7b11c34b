#include "drivers/camera/supervised_camera.h"

#include "drivers/camera/frame_preview.h"

#include <algorithm>
#include <chrono>

namespace kaban::drivers {
namespace supervised_camera {

qint64 nowNanoseconds() {
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

qint64 now() {
    return nowNanoseconds() / 1'000'000;
}

} // namespace supervised_camera

SupervisedCamera::SupervisedCamera(const CameraOptions& options, const SupervisionRules& rules)
    : options_(options), supervision_(rules), wake_(this) {
    wake_.setSingleShot(true);
    connect(&wake_, &QTimer::timeout, this, [this] { follow(supervision_.wake(supervised_camera::now())); });
}

void SupervisedCamera::start() {
    follow(supervision_.start(supervised_camera::now()));
}

void SupervisedCamera::stop() {
    follow(supervision_.stop());
}

void SupervisedCamera::deliver(CameraFrame frame) {
    const auto preview = framePreview(frame, options_.previewWidth, options_.previewHeight);
    if (!preview) {
        report(CameraError::UnusableFrames,
               QStringLiteral("%1×%2, row of %3 bytes").arg(frame.width).arg(frame.height).arg(frame.stride));
        return;
    }
    supervision_.frame(supervised_camera::now());
    if (supervision_.state() != CameraState::Streaming) {
        return;
    }
    tellState();
    if (!wake_.isActive()) {
        armTimer(); // once per silence and not per frame: what it finds too early it puts off
    }
    frame.sequence = ++frames_;
    frame.monotonicNanoseconds = supervised_camera::nowNanoseconds();
    CameraFrame small = *preview;
    small.sequence = frame.sequence;
    small.monotonicNanoseconds = frame.monotonicNanoseconds;
    Q_EMIT frameTaken(frame, small);
}

void SupervisedCamera::report(CameraError error, const QString& wordsForSupport) {
    QMetaObject::invokeMethod(
        this,
        [this, opening = opening_, error, wordsForSupport] {
            const auto actions =
                opening == opening_ ? supervision_.failed(supervised_camera::now()) : SupervisionActions{};
            if (!actions.isEmpty()) {
                follow(actions);
                Q_EMIT failed(error, wordsForSupport);
            }
        },
        Qt::QueuedConnection);
}

void SupervisedCamera::listChanged() {
    follow(supervision_.listChanged(supervised_camera::now()));
}

void SupervisedCamera::follow(const SupervisionActions& actions) {
    bool silent = false;
    for (const SupervisionAction action : actions) {
        switch (action) {
        case SupervisionAction::Open:
            ++opening_;
            openDevice();
            break;
        case SupervisionAction::Close:
            ++opening_;
            closeDevice();
            break;
        case SupervisionAction::TellSilence:
            silent = true;
            break;
        }
    }
    armTimer();
    tellState();
    if (silent) {
        Q_EMIT failed(CameraError::NoFrames, QStringLiteral("no frame came"));
    }
}

void SupervisedCamera::armTimer() {
    const auto due = supervision_.nextWake();
    if (due) {
        wake_.start(static_cast<int>(std::max<qint64>(*due - supervised_camera::now(), 0)));
    } else {
        wake_.stop();
    }
}

void SupervisedCamera::tellState() {
    const CameraState state = supervision_.state();
    if (state != std::exchange(told_, state)) {
        Q_EMIT stateChanged(state);
    }
}

} // namespace kaban::drivers
