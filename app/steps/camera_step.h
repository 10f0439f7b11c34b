#pragma once
// Purpose: what the steps before a camera share: the camera runs while something is to be seen in it and only then, a
// picture is asked for, made and handed on. Thread: the session's; every wait has a deadline of the camera or of the
// flow. Ownership: as Step. Errors: none ends the step: trouble() and phase() say what the page tells. Rules: SEC-30
// (off with the page, nothing kept but the chosen picture), SEC-20.

#include "app/steps/step.h"

namespace kaban {

class CameraStep : public Step {
    Q_OBJECT
public:
    enum class Phase {
        Opening, ///< no picture yet
        Live,
        Working, ///< asked for, or being made
        Taken,   ///< the camera is off
        Away,    ///< no camera, or one that gives no pictures
    };

    CameraStep(const StepDefinition& definition, StepContext context, CameraSource& camera);
    void run() override;
    void stop() override;
    CameraSource* camera() override { return &camera_; }

    Phase phase() const { return phase_; }
    /// Why the last try gave no picture; forgotten at the next one.
    std::optional<PictureTrouble> trouble() const { return trouble_; }

protected:
    void switchOn();
    void showTaken();
    void capture();
    /// The camera's last picture at full size; not whole before one was taken in this visit.
    const Frame& frame() const { return frame_; }

    virtual void begin() = 0;
    virtual quint64 makeFrom(const Frame& frame) = 0;
    virtual void take(const MadePicture& picture) = 0;
    virtual void refuse(PictureTrouble trouble);

private:
    void follow(CameraStatus status);
    void setPhase(Phase phase);
    void dropFrame();

    CameraSource& camera_;
    Phase phase_ = Phase::Opening;
    std::optional<PictureTrouble> trouble_;
    Frame frame_;
    bool on_ = false;
    bool asked_ = false; ///< a capture is awaited
};

} // namespace kaban
