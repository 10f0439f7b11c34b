#pragma once
// Purpose: a camera that sees what a CameraStage shows it and breaks when that says so; everything else is as with a
// real one, the supervision included. Simulation builds only. Thread: the one that created it, with an event loop.
// Ownership: shares the stage. Units, errors: as Camera says; the id of the options is not used.

#include "drivers/camera/camera_stage.h"
#include "drivers/camera/supervised_camera.h"

#include <memory>

namespace kaban::drivers {

class FrameSupply;

class SimulatedCamera final : public SupervisedCamera {
    Q_OBJECT
public:
    SimulatedCamera(std::shared_ptr<CameraStage> stage, const CameraOptions& options,
                    const SupervisionRules& rules = {});
    ~SimulatedCamera() override;

protected:
    void openDevice() override;
    void closeDevice() override;

private:
    void lookAgain();
    void play(const QString& source);

    std::shared_ptr<CameraStage> stage_;
    std::unique_ptr<FrameSupply> supply_; ///< there while open
    QString source_;
};

} // namespace kaban::drivers
