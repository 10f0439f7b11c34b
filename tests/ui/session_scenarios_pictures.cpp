// The pages before a camera: every phase, every trouble, what was taken, and the electronic licence instead.
#include "tests/ui/session_walk.h"

namespace kaban::tests {

namespace picture_scenarios {

Frame portrait() {
    return plainFrame(712, 820, '\xA0');
}

/// Off, opening, away in both ways, live, at work.
void phases(SessionWalk& walk, ScriptedCamera& camera) {
    camera.statusOnStart = CameraStatus::Opening;
    camera.atOnce = false;
    walk.pictures.atOnce = false;
    walk.watch();
    walk.show();
    for (const CameraStatus status :
         {CameraStatus::Offline, CameraStatus::Opening, CameraStatus::Frozen, CameraStatus::Streaming}) {
        camera.say(status);
    }
    camera.show(portrait());
    walk.act(u"capture"_s);
    Q_EMIT camera.captureFailed(CaptureFault::TooLate);
    walk.act(u"capture"_s);
    Q_EMIT camera.captured(portrait());
}

void troubles(SessionWalk& walk, ScriptedCamera& camera) {
    camera.atOnce = true;
    for (int trouble = 0; trouble <= static_cast<int>(PictureTrouble::Failed); ++trouble) {
        Q_EMIT walk.pictures.refused(walk.pictures.tickets, static_cast<PictureTrouble>(trouble));
        walk.act(u"capture"_s);
    }
    walk.pictures.atOnce = true;
    Q_EMIT walk.pictures.refused(walk.pictures.tickets, PictureTrouble::Failed);
    walk.act(u"capture"_s);
}

void photo(SessionWalk& walk) {
    walk.faceCamera.statusOnStart = CameraStatus::Opening;
    walk.toPhoto();
    phases(walk, walk.faceCamera);
    troubles(walk, walk.faceCamera);
    walk.at(u"card_photo"_s);
    walk.act(u"frame.left"_s);
    walk.pictures.atOnce = false;
    walk.act(u"frame.move:8:-4"_s);
    Q_EMIT walk.pictures.refused(walk.pictures.tickets, PictureTrouble::BeyondRules);
    walk.next(u"collection"_s);
    walk.act(u"back"_s); // nothing but the file is left: it cannot be moved
    walk.at(u"card_photo"_s);
}

/// Nobody's eyes are found; a clerk looks, and the next photo is taken as it is (PHO-17).
void release(SessionWalk& walk) {
    walk.clerks.anyNow = true;
    walk.toPhoto();
    walk.watch();
    walk.pictures.trouble = PictureTrouble::EyesNotFound;
    walk.act(u"capture"_s);
    walk.act(u"release"_s);
    walk.at(u"photo_turn"_s);
    walk.act(u"next"_s);
    walk.at(u"photo_release"_s);
    walk.actAll({u"key.0"_s, u"key.7"_s, u"key.2"_s, u"key.1"_s, u"reason.eyes"_s, u"next"_s});
    walk.actAll({u"key.2"_s, u"key.7"_s, u"key.3"_s, u"key.8"_s, u"key.4"_s, u"key.6"_s, u"confirm"_s});
    walk.clerks.say({ClerkAnswer::Outcome::Right, 0, 0});
    walk.at(u"photo_turn_back"_s);
    walk.next(u"card_photo"_s);
    walk.pictures.trouble.reset();
    walk.pictures.keptRules = false;
    walk.act(u"capture"_s);
    walk.next(u"collection"_s);
}

void sides(SessionWalk& walk) {
    walk.toPlaceCard();
    Q_EMIT walk.cards.cardRead(walk.card);
    phases(walk, walk.documentCamera);
    troubles(walk, walk.documentCamera);
    walk.documentCamera.statusOnStart = CameraStatus::Streaming;
    walk.at(u"id_sides"_s);
    walk.actAll({u"enlarge"_s, u"enlarge.close"_s, u"next"_s, u"capture"_s});
    walk.act(u"slot.id_emblem"_s);
    walk.next(u"check_data"_s);
}

void electronicLicence(SessionWalk& walk) {
    walk.toAuthorise();
    walk.actAll({u"tick.required"_s, u"tick.optional"_s, u"start"_s});
    Q_EMIT walk.authority.eligibilityReady(walk.authority.last(u"eligibility"_s).ticket, {Eligibility::Eligible, true});
    walk.at(u"place_card"_s);
    walk.watch();
    Q_EMIT walk.cards.cardRead(walk.card);
    walk.at(u"id_sides"_s);
    walk.actAll({u"retake"_s, u"capture"_s});
    walk.next(u"check_data"_s);
}

} // namespace picture_scenarios

QList<Scenario> pictureScenarios() {
    using namespace picture_scenarios;
    return {{"card photo", photo},
            {"photo released", release},
            {"both sides of the card", sides},
            {"electronic licence", electronicLicence}};
}

} // namespace kaban::tests
