#pragma once
// Purpose: two equal ways to show that the person is the one of the name and number at hand: live pictures that the
// authority compares, or a person of the branch (LOG-20 a and c, LOG-25; mockup 34). The camera runs only between the
// tick of a consent of its own and the last picture; the kiosk claims nothing about who it is. A match signs in as any
// other way does: the authority's data become answers. Outcomes: matched, witness (and what that means here is the
// service file's business), back. Intents: way.face, way.witness, tick, text.open, read_to_end, text.tick, text.close,
// text.done, start, witness, back. Answers: sign_in.method (card-face, or sms-face where name and number were typed),
// sign_in.at, those of the profile, face.not_matched, face.used_up (the identity whose tries are over). Units:
// milliseconds. Rules: LOG-09, LOG-22, LOG-24 (what differs is not said; three tries, counted by the authority),
// LOG-25, GEN-13, SEC-20, SEC-30, SEC-71 (the profile must be of the number that was sent).

#include "app/steps/face_taking.h"

namespace kaban {

class FaceCheckStep : public Step {
    Q_OBJECT
public:
    enum class Way { None, Face, Witness };
    enum class Stage {
        Ready,  ///< the camera may run; nothing is taken
        Taking, ///< live pictures
        Asking, ///< the authority compares, or gives what it knows of who matched; the camera is off
    };
    enum class Trouble {
        None,
        NoFace, ///< none found here before anything was sent
        SeveralFaces,
        Camera,       ///< no pictures came
        NoUsableFace, ///< the authority's word; not counted
        NotMatched,
        UsedUp,
        MobileNotProven, ///< too long ago
        Offline,
        Unavailable,
    };

    FaceCheckStep(const StepDefinition& definition, StepContext context);
    void run() override;
    void stop() override;
    void intent(const QString& id) override;
    void timePassed() override;
    CameraSource* camera() override { return &context().faceCamera; }

    Way way() const { return way_; }
    Stage stage() const { return stage_; }
    Trouble trouble() const { return trouble_; }
    /// Off unless the person has agreed and chosen the way.
    CameraStatus cameraStatus() const;
    int picturesTaken() const { return taking_.taken(); }
    bool agreed() const;
    /// The whole text stands before the person.
    bool reading() const { return reading_; }
    bool readToEnd() const { return readToEnd_; }
    const LegalText* text() const { return legalText(definition().optionalConsent); }
    /// -1 where the authority has not said.
    int triesLeft() const { return triesLeft_; }
    /// Name and number were typed, not read from a card.
    bool typed() const { return !context().answers.has(QStringLiteral("id_number")); }
    bool canStart() const;

private:
    void choose(Way way);
    void toggle();
    void readText(bool open);
    void steerCamera();
    void take();
    void ask(const QList<FacePicture>& pictures);
    void hear(quint64 ticket, FaceVerdict verdict, int triesLeft);
    void askProfile();
    void takeProfile(quint64 ticket, const PersonProfile& profile);
    void fallBack(Trouble trouble);
    QString field(const char* name) const;

    FaceTaking taking_;
    Way way_ = Way::None;
    Stage stage_ = Stage::Ready;
    Trouble trouble_ = Trouble::None;
    bool reading_ = false;
    bool readToEnd_ = false;
    bool cameraOn_ = false;
    int triesLeft_ = -1;
    int notMatched_ = 0;  ///< in this visit, whatever the authority counts
    qint64 askUntil_ = 0; ///< monotonic, while Asking
    std::optional<quint64> faceTicket_;
    std::optional<quint64> profileTicket_;
};

} // namespace kaban
