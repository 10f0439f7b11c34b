#pragma once
// Purpose: what the steps before a camera share: the camera runs while something is to be seen in it and only then, a
// picture is asked for, made and handed on. Thread: the session's; every wait has a deadline of the camera or of the
// flow. Ownership: as Step. Errors: none ends the step: trouble() and phase() say what the page tells. Rules: SEC-30
// (off with the page, nothing kept but the chosen picture), SEC-20.

#include "app/steps/picture_check.h"
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
    void timePassed() override;
    CameraSource* camera() override { return &camera_; }

    Phase phase() const { return phase_; }
    bool leaving() const { return leaving_; }
    /// Why the last try gave no picture; forgotten at the next one.
    std::optional<PictureTrouble> trouble() const { return trouble_; }
    const PictureCheck& check() const { return *check_; }

protected:
    void switchOn();
    void showTaken();
    void capture();
    /// The camera's last picture at full size; not whole before one was taken in this visit.
    const Frame& frame() const { return frame_; }
    /// Keeps it under the slot and asks the authority about it.
    void keep(const QString& slot, const SessionPicture& picture);
    /// Finishes with "next", once the authority has said what it thinks of the pictures, and not when it refuses one.
    void leave();

    virtual bool mayLeave() const = 0;
    virtual void begin() = 0;
    virtual quint64 makeFrom(const Frame& frame) = 0;
    virtual void take(const MadePicture& picture) = 0;
    virtual void refuse(PictureTrouble trouble);

private:
    void follow(CameraStatus status);
    void setPhase(Phase phase);
    void dropFrame();

    void checked();

    CameraSource& camera_;
    std::unique_ptr<PictureCheck> check_;
    Phase phase_ = Phase::Opening;
    std::optional<PictureTrouble> trouble_;
    Frame frame_;
    bool on_ = false;
    bool asked_ = false;    ///< a capture is awaited
    bool leaving_ = false;  ///< the person is done, the verdict is awaited
    qint64 leaveUntil_ = 0; ///< monotonic; nobody waits longer for a word that may never come
};

} // namespace kaban
