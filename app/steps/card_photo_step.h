#pragma once
// Purpose: the card photo: live picture, taken when the person wants it, looked at, moved inside its frame, taken again
// as often as wanted. Outcomes: next, back, release (and timeout by the flow). Intents: capture, retake, next, back,
// frame.move:DX:DY and frame.zoom:FACTOR (thousandths of the photo's width, of its present size), frame.left, right,
// up, down, larger, smaller, photo.new, photo.authority, release. A photo that the authority has is shown first and
// stays a choice beside a new one (PHO-07); it is cut and written anew like any other. Rules: IND-10, PHO-01 to PHO-04,
// PHO-06, PHO-07, PHO-17 (a clerk may release it from the rules, photo_release_step.h), PHO-18. Judgement comes in
// front of it later.

#include "app/steps/camera_step.h"

namespace kaban {

class CardPhotoStep : public CameraStep {
    Q_OBJECT
public:
    CardPhotoStep(const StepDefinition& definition, StepContext context);
    void intent(const QString& id) override;

    /// Null before one was made.
    const SessionPicture* photo() const { return context().answers.picture(slot()); }
    /// The authority's, made fit; null when it has none, or none of use.
    const SessionPicture* offered() const;
    /// The one taken here; null before one was taken.
    const SessionPicture* taken() const;
    /// Whether the offered one is chosen.
    bool offeredChosen() const;
    /// Only what was taken in this visit can be moved: of an earlier one nothing but the file is kept.
    bool canMove() const;
    bool moving() const { return making_.has_value(); }
    /// The last move went beyond the rules and was taken back.
    bool movedTooFar() const { return movedTooFar_; }
    /// The rules refused the last photo, and this branch has clerks who may release the next.
    bool canBeReleased() const;

protected:
    bool mayLeave() const override;
    void begin() override;
    quint64 makeFrom(const Frame& frame) override;
    void take(const MadePicture& picture) override;
    void refuse(PictureTrouble trouble) override;

private:
    QString slot() const { return definition().pictures.value(0); }
    PhotoGate gate() const;
    void move(const PhotoFraming& wanted);
    void retake();
    bool askForOffer();
    void takeOffer(const SecretBytes& file);
    void endOffer();
    void choose(const QString& from);
    void keepTaken(const MadePicture& picture);

    PhotoFraming framing_;                ///< of the photo that is shown
    std::optional<PhotoFraming> making_;  ///< being made out of the same frame
    std::optional<PhotoFraming> waiting_; ///< wanted meanwhile
    bool movedTooFar_ = false;
    std::optional<quint64> offerTicket_; ///< the authority is asked for its photo
    bool offering_ = false;              ///< its photo is being made fit
};

} // namespace kaban
