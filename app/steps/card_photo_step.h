#pragma once
// Purpose: the card photo: live picture, taken when the person wants it, looked at, moved inside its frame, taken again
// as often as wanted. Outcomes: next, back (and timeout by the flow). Intents: capture, retake, next, back,
// frame.move:DX:DY and frame.zoom:FACTOR (thousandths of the photo's width, of its present size), frame.left, right,
// up, down, larger, smaller. Rules: IND-10, PHO-01 to PHO-04, PHO-06. Judgement comes in front of it later.

#include "app/steps/camera_step.h"

namespace kaban {

class CardPhotoStep : public CameraStep {
    Q_OBJECT
public:
    CardPhotoStep(const StepDefinition& definition, StepContext context);
    void intent(const QString& id) override;

    /// Null before one was made.
    const SessionPicture* photo() const { return context().answers.picture(slot()); }
    /// Only what was taken in this visit can be moved: of an earlier one nothing but the file is kept.
    bool canMove() const;
    bool moving() const { return making_.has_value(); }
    /// The last move went beyond the rules and was taken back.
    bool movedTooFar() const { return movedTooFar_; }

protected:
    void begin() override;
    quint64 makeFrom(const Frame& frame) override;
    void take(const MadePicture& picture) override;
    void refuse(PictureTrouble trouble) override;

private:
    QString slot() const { return definition().pictures.value(0); }
    void move(const PhotoFraming& wanted);
    void retake();

    PhotoFraming framing_;                ///< of the photo that is shown
    std::optional<PhotoFraming> making_;  ///< being made out of the same frame
    std::optional<PhotoFraming> waiting_; ///< wanted meanwhile
    bool movedTooFar_ = false;
};

} // namespace kaban
