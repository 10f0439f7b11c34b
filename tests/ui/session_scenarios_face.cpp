// Signing in by ID card and face, by a mobile number and face, or before a clerk: every state that their pages can
// show.
#include "app/view/translations.h"
#include "tests/ui/session_walk.h"

#include <QTest>

namespace kaban::tests {
using namespace std::chrono_literals;

namespace face_scenarios {

void layCard(SessionWalk& walk) {
    walk.act(u"card"_s);
    walk.at(u"sign_in_card"_s);
    Q_EMIT walk.cards.cardRead(walk.card);
    walk.show();
}

void signInByClerk(SessionWalk& walk) {
    walk.clerks.anyNow = true;
    walk.watch();
    walk.act(u"start.individual"_s);
    walk.at(u"sign_in_choice"_s);
    walk.act(u"card"_s);
    walk.at(u"sign_in_card"_s);
    walk.pass(61s);
    walk.at(u"sign_in_card_problem"_s);
    walk.act(u"retry"_s);
    layCard(walk);
    walk.at(u"witness_turn"_s);
    walk.act(u"next"_s);
    walk.at(u"clerk_witness"_s);
    walk.actAll({u"tick.person"_s, u"tick.original"_s, u"key.0"_s, u"key.7"_s, u"key.2"_s, u"key.1"_s, u"return"_s});
    walk.actAll({u"reason.unclear"_s, u"keep"_s, u"next"_s});
    const QStringList pin{u"key.2"_s, u"key.7"_s, u"key.3"_s, u"key.8"_s, u"key.4"_s, u"key.6"_s};
    walk.actAll(pin + QStringList{u"confirm"_s});
    walk.clerks.say({ClerkAnswer::Outcome::Wrong, 4, 0});
    walk.actAll(pin + QStringList{u"confirm"_s});
    walk.clerks.say({ClerkAnswer::Outcome::Locked, 0, 30'000});
    walk.pass(31s);
    walk.actAll(pin + QStringList{u"confirm"_s});
    walk.clerks.say({ClerkAnswer::Outcome::Unavailable, 0, 0});
    walk.actAll(pin + QStringList{u"confirm"_s});
    walk.clerks.say({ClerkAnswer::Outcome::NeedsCode, 0, 0});
    walk.type(u"2870"_s);
    walk.pass(61s);
    walk.at(u"sign_in_choice"_s);
}

void agree(SessionWalk& walk) {
    walk.actAll({u"way.face"_s, u"tick"_s, u"read_to_end"_s, u"text.tick"_s, u"text.done"_s});
}

void compare(SessionWalk& walk, FaceVerdict verdict, int triesLeft) {
    walk.act(u"start"_s);
    walk.pass(1s);
    walk.pass(1s);
    walk.faces.say(verdict, triesLeft);
}

/// Everything the authority may say, up to the last try.
void signInByFace(SessionWalk& walk) {
    walk.clerks.anyNow = true;
    walk.watch();
    walk.act(u"start.individual"_s);
    walk.at(u"sign_in_choice"_s);
    layCard(walk);
    walk.at(u"sign_in_face"_s);
    walk.faceCamera.statusOnStart = CameraStatus::Opening;
    agree(walk);
    walk.faceCamera.say(CameraStatus::Streaming);
    walk.faceCamera.say(CameraStatus::Offline);
    walk.faceCamera.say(CameraStatus::Streaming);
    walk.faceCamera.statusOnStart = CameraStatus::Streaming;
    for (const PictureTrouble trouble :
         {PictureTrouble::NoFace, PictureTrouble::SeveralFaces, PictureTrouble::Failed}) {
        walk.pictures.trouble = trouble;
        walk.act(u"start"_s);
        walk.pass(11s);
    }
    walk.pictures.trouble.reset();
    compare(walk, FaceVerdict::NoUsableFace, 3);
    compare(walk, FaceVerdict::Unavailable, -1);
    compare(walk, FaceVerdict::Offline, -1);
    compare(walk, FaceVerdict::NotMatched, 2);
    walk.setOnline(false);
    walk.setOnline(true);
    walk.act(u"tick"_s); // the consent is taken back
    walk.actAll({u"way.witness"_s, u"way.face"_s});
    agree(walk);
    compare(walk, FaceVerdict::TriesUsedUp, 0);
    walk.at(u"sign_in_face"_s);
    walk.actAll({u"way.witness"_s, u"witness"_s});
    walk.at(u"witness_turn"_s);
    walk.act(u"next"_s);
    walk.at(u"clerk_witness"_s);
}

/// Nobody compares at this kiosk.
void faceWithoutClerk(SessionWalk& walk) {
    walk.watch();
    walk.act(u"start.individual"_s);
    walk.at(u"sign_in_choice"_s);
    layCard(walk);
    walk.at(u"sign_in_face"_s);
    walk.act(u"way.witness"_s);
    walk.act(u"witness"_s);
    walk.at(u"sign_in_other"_s);
}

void matched(SessionWalk& walk) {
    walk.act(u"start.individual"_s);
    layCard(walk);
    agree(walk);
    walk.watch();
    compare(walk, FaceVerdict::Matched, 3);
    Q_EMIT walk.authority.profileReady(walk.authority.last(u"profile"_s).ticket, walk.profile);
    walk.show();
    walk.at(u"disclaimer"_s);
    QVERIFY2(walk.session->page().sentence.startsWith(textOf(u"passed.face"_s)),
             qPrintable(walk.session->page().sentence));
    walk.actAll({u"read_to_end"_s, u"tick"_s, u"agree"_s});
    walk.at(u"authorise"_s);
}

void typedSignIn(SessionWalk& walk) {
    walk.act(u"start.individual"_s);
    walk.watch();
    walk.act(u"sms"_s);
    walk.at(u"sign_in_typed"_s);
    walk.act(u"next"_s); // everything is missing
    walk.act(u"open.sms.name"_s);
    walk.act(u"close"_s);
    walk.act(u"open.sms.id_number"_s);
    walk.type(u"110105"_s);
    walk.act(u"confirm"_s);
    walk.type(u"194912310029"_s);
    walk.act(u"confirm"_s);
    walk.act(u"key.backspace"_s);
    walk.act(u"key.X"_s);
    walk.act(u"confirm"_s);
    walk.act(u"open.sms.mobile"_s);
    walk.type(u"13412342456"_s);
    walk.act(u"confirm"_s);
    Q_EMIT walk.authority.failed(walk.authority.last(u"sms"_s).ticket, AuthorityFailure::Unavailable);
    walk.act(u"resend"_s);
    Q_EMIT walk.authority.smsCodeSent(walk.authority.last(u"sms"_s).ticket, {u"challenge-1"_s, 300'000, 60'000});
    walk.type(u"123456"_s);
    walk.act(u"confirm"_s);
    Q_EMIT walk.authority.smsCodeChecked(walk.authority.last(u"check"_s).ticket, SmsVerdict::Right, -1);
    walk.at(u"sign_in_typed"_s);
    walk.scriptedPinyin.waits = true;
    walk.scriptedPinyin.words = {{u"zhang"_s, {{SecretText(u"张测试"_s), 5}}}};
    walk.act(u"open.sms.name"_s);
    walk.type(u"zhang"_s);
    walk.scriptedPinyin.answer();
    walk.actAll({u"word.1"_s, u"confirm"_s});
    walk.act(u"next"_s);
    walk.at(u"sign_in_typed_face"_s);
    agree(walk);
    compare(walk, FaceVerdict::MobileNotProven, -1);
    walk.act(u"back"_s);
    walk.at(u"sign_in_typed"_s);
}

/// Without network from the start: what still works is said, the rest is off.
void offlineChoices(SessionWalk& walk) {
    walk.setOnline(false);
    walk.watch();
    walk.act(u"start.individual"_s);
    walk.at(u"sign_in_choice"_s);
    walk.act(u"back"_s);
    walk.clerks.anyNow = true;
    walk.act(u"start.individual"_s);
    layCard(walk);
    walk.at(u"witness_turn"_s);
    walk.act(u"next"_s);
    walk.actAll({u"tick.person"_s, u"tick.original"_s, u"key.0"_s, u"key.7"_s, u"key.2"_s, u"key.1"_s, u"next"_s});
    walk.actAll({u"key.2"_s, u"key.7"_s, u"key.3"_s, u"key.8"_s, u"key.4"_s, u"key.6"_s, u"confirm"_s});
    walk.clerks.say({ClerkAnswer::Outcome::Right, 0, 0});
    walk.at(u"witness_turn_back"_s);
}

} // namespace face_scenarios

QList<Scenario> faceScenarios() {
    using namespace face_scenarios;
    return {{"sign in before a clerk", signInByClerk},
            {"sign in by face", signInByFace, &sessionTestData, true},
            {"face without clerk", faceWithoutClerk, &sessionTestData, true},
            {"face matched", matched, &sessionTestData, true},
            {"sign in by mobile", typedSignIn, &sessionTestData, true},
            {"offline choices", offlineChoices, &sessionTestData, true}};
}

} // namespace kaban::tests
