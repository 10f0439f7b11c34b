#include "drivers/camera/simulated_camera.h"

#include "drivers/camera/frame_supply.h"

namespace kaban::drivers {

SimulatedCamera::SimulatedCamera(std::shared_ptr<CameraStage> stage, const CameraOptions& options,
                                 const SupervisionRules& rules)
    : SupervisedCamera(options, rules), stage_(std::move(stage)) {
    connect(stage_.get(), &CameraStage::changed, this, &SimulatedCamera::lookAgain, Qt::QueuedConnection);
}

SimulatedCamera::~SimulatedCamera() {
    SimulatedCamera::closeDevice();
}

void SimulatedCamera::openDevice() {
    const CameraStage::Scene scene = stage_->scene();
    if (scene.plugged) {
        play(scene.source);
    } else {
        report(CameraError::NotFound, QStringLiteral("unplugged"));
    }
}

void SimulatedCamera::closeDevice() {
    if (supply_) {
        supply_->disconnect(this);
        supply_.release()->deleteLater(); // it may be the one that is sending just now
    }
}

void SimulatedCamera::lookAgain() {
    const CameraStage::Scene scene = stage_->scene();
    if (!scene.plugged && supply_) {
        report(CameraError::Disconnected, QStringLiteral("unplugged"));
    } else if (supply_ && scene.source != source_) {
        play(scene.source);
    } else {
        listChanged();
    }
}

void SimulatedCamera::play(const QString& source) {
    SimulatedCamera::closeDevice();
    source_ = source;
    supply_ = makeFrameSupply(source, options().rate);
    connect(supply_.get(), &FrameSupply::frame, this, [this](const CameraFrame& frame) {
        if (!stage_->scene().frozen) {
            deliver(frame);
        }
    });
    connect(supply_.get(), &FrameSupply::failed, this, [this, source](const QString& words) {
        report(CameraError::SourceUnreadable, words);
        stage_->refuse(source, words);
    });
    supply_->start();
}

} // namespace kaban::drivers
