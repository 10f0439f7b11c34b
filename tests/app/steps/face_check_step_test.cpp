// The face step: consent before the camera, a few live pictures, what the authority says, and the equal other way.
#include "app/steps/face_check_step.h"
#include "step_bench.h"

using namespace kaban;
using namespace kaban::tests;
using namespace std::chrono_literals;

namespace face_check_step_test_detail {

using Way = FaceCheckStep::Way;
using Stage = FaceCheckStep::Stage;
using Trouble = FaceCheckStep::Trouble;

const QString consent = u"consent.face"_s;

/// The card has been read, the face step stands there.
struct FaceBench {
    explicit FaceBench(const QString& step = u"sign_in_face"_s, bool card = true) {
        if (card) {
            QCOMPARE(bench.walk(u"sign_in_choice"_s, {}), QString());
            const auto read = bench.make(u"sign_in_card"_s);
            read->run();
            Q_EMIT bench.cards.cardRead(sampleCard());
            read->stop();
        }
        visit = std::make_unique<StepVisit<FaceCheckStep>>(bench, step);
    }
    FaceCheckStep& step() { return visit->deed(); }
    void act(const QStringList& intents) {
        for (const QString& intent : intents) {
            step().intent(intent);
        }
    }
    void agree() { act({u"way.face"_s, u"tick"_s, u"read_to_end"_s, u"text.tick"_s, u"text.done"_s}); }
    void pass(std::chrono::milliseconds time) {
        bench.clock.advance(time);
        step().timePassed();
    }
    /// From the tap to the question.
    void takePictures() {
        step().intent(u"start"_s);
        pass(400ms);
        pass(400ms);
    }
    void compare(FaceVerdict verdict, int left = -1) {
        takePictures();
        bench.faces.say(verdict, left);
    }
    void giveProfile(const PersonProfile& profile = sampleProfile()) {
        Q_EMIT bench.authority.profileReady(bench.authority.last(u"profile"_s).ticket, profile);
    }

    StepBench bench;
    std::unique_ptr<StepVisit<FaceCheckStep>> visit;
};

} // namespace face_check_step_test_detail

using namespace face_check_step_test_detail;

class FaceCheckStepTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void camera_beforeTheTick_isOff();
    void tick_beforeTheTextWasRead_opensItAndGivesNothing();
    void untick_stopsTheCameraAndClearsWhatWasTaken();
    void otherWay_takesTheConsentBackAndNeedsNoCamera();
    void pictures_goToTheAuthorityWithConsentNameAndNumber();
    void matched_signsInAsAnyOtherWay();
    void matched_withSomebodyElsesProfile_isNobody();
    void notMatched_isSaidWithoutWhatDiffers_andCanBeTriedAgain();
    void thirdThatDoesNotMatch_leavesTheOtherWayOnly();
    void triesUsedUp_isHonouredWhenTheSameCardComesAgain();
    void noAnswer_endsTheWaitAndLeavesBothWays();
    void noFace_isSaidHereAndNothingIsSent();
    void everyVerdict_isSaid_data();
    void everyVerdict_isSaid();
    void card_staysAsTheCardHasItBesideTheProfile();
    void leaving_wipesWhatWasTaken();
    void witnessAfterAFaceThatDidNotMatch_namesTheReason();
    void secondSignIn_replacesTheFirstAsAWhole();
};

void FaceCheckStepTest::camera_beforeTheTick_isOff() {
    REQUIRES("LOG-25");
    FaceBench face;
    QCOMPARE(face.step().way(), Way::None);
    QVERIFY(!face.step().agreed());
    face.act({u"way.face"_s, u"start"_s});
    QVERIFY(!face.bench.faceCamera.on);
    QCOMPARE(face.bench.faceCamera.captures, 0);
    QCOMPARE(face.step().cameraStatus(), CameraStatus::Off);
    face.agree();
    QVERIFY(face.bench.faceCamera.on);
    QVERIFY(face.step().canStart());
}

void FaceCheckStepTest::tick_beforeTheTextWasRead_opensItAndGivesNothing() {
    REQUIRES("GEN-13");
    FaceBench face;
    face.act({u"way.face"_s, u"tick"_s});
    QVERIFY(face.step().reading());
    face.act({u"text.tick"_s});
    QVERIFY(!face.step().agreed());
    face.act({u"read_to_end"_s, u"text.tick"_s});
    QVERIFY(face.step().agreed());
    QVERIFY(!face.bench.faceCamera.on); // the text still stands before the picture
    const auto given = face.bench.answers.consent(consent);
    QVERIFY(given);
    QCOMPARE(given->version, face.bench.text(consent).version);
    QCOMPARE(given->sha256, face.bench.text(consent).sha256);
    QCOMPARE(given->acceptedAtMilliseconds, face.bench.clock.wallMilliseconds());
    QVERIFY(face.bench.text(consent).sample);
}

void FaceCheckStepTest::untick_stopsTheCameraAndClearsWhatWasTaken() {
    REQUIRES("LOG-25");
    REQUIRES("SEC-30");
    FaceBench face;
    face.agree();
    face.act({u"start"_s});
    QCOMPARE(face.step().picturesTaken(), 1);
    face.act({u"tick"_s});
    QVERIFY(!face.step().agreed());
    QVERIFY(!face.bench.faceCamera.on);
    QCOMPARE(face.step().picturesTaken(), 0);
    QCOMPARE(face.step().stage(), Stage::Ready);
    face.pass(2s);
    QVERIFY(face.bench.faces.asked.isEmpty());
    QVERIFY(!face.bench.answers.consent(consent));
}

void FaceCheckStepTest::otherWay_takesTheConsentBackAndNeedsNoCamera() {
    REQUIRES("LOG-25");
    FaceBench face;
    face.act({u"witness"_s}); // not chosen yet
    QCOMPARE(face.visit->outcome(), QString());
    face.agree();
    face.act({u"way.witness"_s});
    QVERIFY(!face.bench.faceCamera.on);
    QVERIFY(!face.bench.answers.consent(consent));
    face.act({u"witness"_s});
    QCOMPARE(face.visit->outcome(), u"witness"_s);
}

void FaceCheckStepTest::pictures_goToTheAuthorityWithConsentNameAndNumber() {
    REQUIRES("LOG-09");
    REQUIRES("LOG-25");
    FaceBench face;
    face.agree();
    face.takePictures();
    QCOMPARE(face.bench.faces.asked.size(), 1);
    const FaceEvidence& evidence = face.bench.faces.asked[0];
    QCOMPARE(evidence.name.reveal(), u"张测试"_s);
    QCOMPARE(evidence.idNumber.reveal(), u"11010519491231002X"_s);
    QCOMPARE(evidence.consent.id, consent);
    QCOMPARE(evidence.smsChallenge, QString());
    QCOMPARE(evidence.pictures.size(), 3);
    QCOMPARE(evidence.pictures[2].afterMilliseconds, 800);
    QVERIFY(!(evidence.pictures[0].jpeg == evidence.pictures[1].jpeg)); // live: one after the other
    QCOMPARE(face.step().stage(), Stage::Asking);
    QVERIFY(!face.bench.faceCamera.on);
    QCOMPARE(face.step().picturesTaken(), 0); // nothing is kept here
}

void FaceCheckStepTest::matched_signsInAsAnyOtherWay() {
    REQUIRES("LOG-20");
    FaceBench face;
    face.agree();
    face.compare(FaceVerdict::Matched, 3);
    QCOMPARE(face.visit->outcome(), QString()); // first what the authority knows
    face.giveProfile();
    QCOMPARE(face.visit->outcome(), u"matched"_s);
    QCOMPARE(face.bench.answer(u"sign_in.method"_s), u"card-face"_s);
    QCOMPARE(face.bench.answer(u"sign_in.id_number"_s), u"11010519491231002X"_s);
    QCOMPARE(face.bench.answer(u"mobile"_s), sampleProfile().mobile.reveal());
    QVERIFY(kaban::signedIn(face.bench.answers));
    QVERIFY(face.bench.answers.consent(consent)); // goes into the application with the others
}

void FaceCheckStepTest::matched_withSomebodyElsesProfile_isNobody() {
    REQUIRES("SEC-71");
    FaceBench face;
    face.agree();
    face.compare(FaceVerdict::Matched, 3);
    PersonProfile other = sampleProfile();
    other.idNumber = SecretText(u"110101198503120033"_s);
    const int before = face.bench.signIn.signOuts;
    face.giveProfile(other);
    QCOMPARE(face.visit->outcome(), QString());
    QCOMPARE(face.step().trouble(), Trouble::Unavailable);
    QCOMPARE(face.bench.signIn.signOuts, before + 1);
    QVERIFY(!face.bench.answers.has(u"sign_in.name"_s));
}

void FaceCheckStepTest::notMatched_isSaidWithoutWhatDiffers_andCanBeTriedAgain() {
    REQUIRES("LOG-24");
    FaceBench face;
    face.agree();
    face.compare(FaceVerdict::NotMatched, 2);
    QCOMPARE(face.step().trouble(), Trouble::NotMatched);
    QCOMPARE(face.step().triesLeft(), 2);
    QVERIFY(face.bench.faceCamera.on);
    QVERIFY(face.step().canStart());
    face.compare(FaceVerdict::Matched, 2);
    face.giveProfile();
    QCOMPARE(face.visit->outcome(), u"matched"_s);
    QVERIFY(!face.bench.answers.has(u"face.not_matched"_s));
}

void FaceCheckStepTest::thirdThatDoesNotMatch_leavesTheOtherWayOnly() {
    REQUIRES("LOG-24");
    for (const bool told : {true, false}) { // whether the authority counts along or not
        FaceBench face;
        face.agree();
        for (int left = 2; left >= 0; --left) {
            QCOMPARE(face.step().trouble() == Trouble::UsedUp, false);
            face.compare(FaceVerdict::NotMatched, told ? left : 3);
        }
        QCOMPARE(face.step().trouble(), Trouble::UsedUp);
        QVERIFY(!face.bench.faceCamera.on);
        face.act({u"way.face"_s, u"tick"_s, u"start"_s});
        QCOMPARE(face.step().way(), Way::None);
        face.act({u"way.witness"_s, u"witness"_s});
        QCOMPARE(face.visit->outcome(), u"witness"_s);
    }
}

void FaceCheckStepTest::triesUsedUp_isHonouredWhenTheSameCardComesAgain() {
    REQUIRES("LOG-24");
    FaceBench face;
    face.agree();
    face.compare(FaceVerdict::TriesUsedUp, 0);
    face.visit.reset();
    QCOMPARE(face.bench.walk(u"sign_in_choice"_s, {u"card"_s}), u"card"_s);
    const auto read = face.bench.make(u"sign_in_card"_s);
    read->run();
    Q_EMIT face.bench.cards.cardRead(sampleCard());
    read->stop();
    StepVisit<FaceCheckStep> again(face.bench, u"sign_in_face"_s);
    QCOMPARE(again.deed().trouble(), Trouble::UsedUp);
}

void FaceCheckStepTest::noAnswer_endsTheWaitAndLeavesBothWays() {
    FaceBench face;
    face.agree();
    face.takePictures();
    const int cancels = face.bench.faces.cancels;
    face.pass(39s);
    QCOMPARE(face.step().stage(), Stage::Asking);
    face.pass(1s);
    QCOMPARE(face.step().trouble(), Trouble::Unavailable);
    QCOMPARE(face.bench.faces.cancels, cancels + 1);
    QVERIFY(face.step().canStart());
    face.bench.faces.say(FaceVerdict::Matched, 3); // too late: for nobody
    QCOMPARE(face.bench.authority.count(u"profile"_s), 0);
}

void FaceCheckStepTest::noFace_isSaidHereAndNothingIsSent() {
    FaceBench face;
    face.agree();
    face.bench.pictures.trouble = PictureTrouble::NoFace;
    face.act({u"start"_s});
    for (int tick = 0; tick < 40; ++tick) {
        face.pass(250ms);
    }
    QCOMPARE(face.step().trouble(), Trouble::NoFace);
    QVERIFY(face.bench.pictures.evidence > 10); // it went on looking
    QVERIFY(face.bench.faces.asked.isEmpty());
    face.bench.pictures.trouble = PictureTrouble::SeveralFaces;
    face.act({u"start"_s});
    face.pass(10s);
    QCOMPARE(face.step().trouble(), Trouble::SeveralFaces);
}

void FaceCheckStepTest::everyVerdict_isSaid_data() {
    QTest::addColumn<FaceVerdict>("verdict");
    QTest::addColumn<Trouble>("trouble");
    QTest::newRow("no usable face") << FaceVerdict::NoUsableFace << Trouble::NoUsableFace;
    QTest::newRow("used up") << FaceVerdict::TriesUsedUp << Trouble::UsedUp;
    QTest::newRow("mobile") << FaceVerdict::MobileNotProven << Trouble::MobileNotProven;
    QTest::newRow("offline") << FaceVerdict::Offline << Trouble::Offline;
    QTest::newRow("unavailable") << FaceVerdict::Unavailable << Trouble::Unavailable;
}

void FaceCheckStepTest::everyVerdict_isSaid() {
    QFETCH(FaceVerdict, verdict);
    QFETCH(Trouble, trouble);
    FaceBench face;
    face.agree();
    face.compare(verdict);
    QCOMPARE(face.step().trouble(), trouble);
    QCOMPARE(face.step().stage(), Stage::Ready);
    QCOMPARE(face.visit->outcome(), QString());
    QVERIFY(!kaban::signedIn(face.bench.answers));
}

void FaceCheckStepTest::card_staysAsTheCardHasItBesideTheProfile() {
    REQUIRES("FLD-09");
    REQUIRES("FLD-53");
    FaceBench face;
    face.agree();
    face.compare(FaceVerdict::Matched, 3);
    PersonProfile profile = sampleProfile();
    profile.ethnicityCode = u"56"_s;
    profile.name = SecretText(u"章测试"_s);
    const QString onCard = face.bench.answer(u"ethnicity_code"_s);
    face.giveProfile(profile);
    QCOMPARE(face.bench.answer(u"ethnicity_code"_s), onCard);
    QCOMPARE(face.bench.answers.source(u"ethnicity_code"_s), AnswerSource::Card);
    QCOMPARE(face.bench.answer(u"card.differs"_s), u"yes"_s);
}

void FaceCheckStepTest::leaving_wipesWhatWasTaken() {
    REQUIRES("SEC-30");
    REQUIRES("SEC-20");
    FaceBench face;
    face.agree();
    face.takePictures();
    const int cancels = face.bench.faces.cancels;
    face.step().stop();
    QVERIFY(face.bench.faces.cancels > cancels);
    QVERIFY(!face.bench.faceCamera.on);
    face.bench.faces.say(FaceVerdict::Matched, 3);
    QCOMPARE(face.visit->outcome(), QString());
    QCOMPARE(face.bench.authority.count(u"profile"_s), 0);
}

void FaceCheckStepTest::witnessAfterAFaceThatDidNotMatch_namesTheReason() {
    REQUIRES("LOG-25");
    FaceBench face;
    face.agree();
    face.compare(FaceVerdict::NotMatched, 2);
    face.visit.reset();
    const auto witness = face.bench.make(u"clerk_witness"_s);
    witness->run();
    for (const char* id : {"tick.person", "tick.original", "key.0", "key.7", "key.2", "key.1", "next", "key.4", "key.8",
                           "key.1", "key.5", "key.1", "key.6", "confirm"}) {
        witness->intent(QString::fromLatin1(id));
    }
    face.bench.clerks.say({ClerkAnswer::Outcome::Right, 0, 0});
    QCOMPARE(face.bench.answer(u"sign_in.method"_s), u"card-witness"_s);
    QCOMPARE(face.bench.answer(u"witness.reason"_s), u"face_not_matched"_s);
}

/// LOG-23: the applicant is one person; a sign-in after another takes the place of all of it, and a clerk beside the
/// applicant never becomes him.
void FaceCheckStepTest::secondSignIn_replacesTheFirstAsAWhole() {
    REQUIRES("LOG-23");
    FaceBench face;
    face.agree();
    face.compare(FaceVerdict::Matched, 3);
    face.giveProfile();
    face.visit.reset();
    Answers& answers = face.bench.answers;
    answers.set(u"witness.clerk"_s, u"0721"_s, AnswerSource::Clerk);
    answers.set(u"postal.address"_s, u"学院路20号"_s, AnswerSource::Typed);
    answers.set(u"review.reached"_s, u"yes"_s, AnswerSource::Typed);
    answers.set(u"kiosk.clerk"_s, u"yes"_s, AnswerSource::Typed);
    answers.setPicture(u"id_person"_s, {});
    answers.setPicture(u"card_photo"_s, {});
    answers.accept({u"disclaimer"_s, {}, {}, 0});
    QCOMPARE(face.bench.answer(u"sign_in.name"_s), u"张测试"_s);
    QCOMPARE(face.bench.walk(u"sign_in_choice"_s, {u"phone"_s}), u"phone"_s);
    QStringList left = answers.fields();
    left.sort();
    QCOMPARE(left, QStringList({u"kiosk.clerk"_s, u"sign_in.network"_s})); // of this kiosk and of this moment
    QVERIFY(answers.pictures().isEmpty());
    QVERIFY(answers.consents().isEmpty());
}

QTEST_GUILESS_MAIN(FaceCheckStepTest)
#include "face_check_step_test.moc"
