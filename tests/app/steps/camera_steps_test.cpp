// The steps before a camera: what is kept, what is switched off, what a fault changes.

#include "app/steps/application_builder.h"
#include "app/steps/card_photo_step.h"
#include "app/steps/document_shots_step.h"
#include "app/steps/pictures.h"
#include "step_bench.h"

using namespace kaban;
using namespace kaban::tests;
using Phase = CameraStep::Phase;

namespace {

using PhotoVisit = StepVisit<CardPhotoStep>;
using SidesVisit = StepVisit<DocumentShotsStep>;

} // namespace

class CameraStepsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void camera_runsWhileSomethingIsToBeSeenAndOnlyThen() {
        REQUIRES("SEC-30");
        StepBench bench;
        PhotoVisit visit(bench, u"card_photo"_s);
        QVERIFY(bench.faceCamera.on && !bench.documentCamera.on);
        QCOMPARE(visit.deed().phase(), Phase::Live);
        visit.step->intent(u"capture"_s);
        QCOMPARE(visit.deed().phase(), Phase::Taken);
        QVERIFY(!bench.faceCamera.on);
        visit.step->intent(u"retake"_s);
        QVERIFY(bench.faceCamera.on);
        visit.step->stop();
        QVERIFY(!bench.faceCamera.on);
    }

    void photo_taken_isKeptWithItsSourceAndReplacedByTheNext() {
        REQUIRES("IND-10");
        StepBench bench;
        PhotoVisit visit(bench, u"card_photo"_s);
        visit.step->intent(u"capture"_s);
        const QByteArray first = bench.answers.picture(u"card_photo"_s)->jpeg.reveal();
        QCOMPARE(bench.answers.picture(u"card_photo"_s)->source, AnswerSource::Camera);
        for (int again = 0; again < 5; ++again) { // as often as wanted
            visit.step->intent(u"retake"_s);
            QVERIFY(bench.answers.picture(u"card_photo"_s) != nullptr); // who goes back now has lost nothing
            visit.step->intent(u"capture"_s);
        }
        QVERIFY(bench.answers.picture(u"card_photo"_s)->jpeg.reveal() != first);
        visit.step->intent(u"next"_s);
        QCOMPARE(visit.outcome(), u"next"_s);
    }

    void photo_thereAlready_isShownWithoutTheCamera() {
        StepBench bench;
        bench.walk(u"card_photo"_s, {u"capture"_s, u"next"_s});
        const int starts = bench.faceCamera.starts;
        PhotoVisit visit(bench, u"card_photo"_s);
        QCOMPARE(visit.deed().phase(), Phase::Taken);
        QCOMPARE(bench.faceCamera.starts, starts);
        QVERIFY2(!visit.deed().canMove(), "nothing but the file was kept");
        visit.step->intent(u"frame.left"_s);
        QCOMPARE(bench.pictures.framings.size(), 1);
    }

    void photo_refused_isLookedForAgainAndSaysWhy() {
        StepBench bench;
        bench.pictures.trouble = PictureTrouble::SeveralFaces;
        PhotoVisit visit(bench, u"card_photo"_s);
        visit.step->intent(u"capture"_s);
        QCOMPARE(visit.deed().phase(), Phase::Live);
        QCOMPARE(visit.deed().trouble(), std::optional(PictureTrouble::SeveralFaces));
        QVERIFY(bench.answers.picture(u"card_photo"_s) == nullptr);
        visit.step->intent(u"next"_s);
        QVERIFY(visit.outcome().isEmpty());
        bench.pictures.trouble.reset();
        visit.step->intent(u"capture"_s);
        QCOMPARE(visit.deed().phase(), Phase::Taken);
        QVERIFY(!visit.deed().trouble());
    }

    void photo_refused_canBeReleasedOnlyWhereClerksAreAndTheRulesWereTheReason() {
        REQUIRES("PHO-17");
        StepBench bench;
        bench.pictures.trouble = PictureTrouble::EyesNotFound;
        PhotoVisit alone(bench, u"card_photo"_s);
        alone.step->intent(u"capture"_s);
        alone.step->intent(u"release"_s);
        QVERIFY(!alone.deed().canBeReleased() && alone.outcome().isEmpty()); // nobody is there to do it
        alone.step->stop();
        bench.answers.set(u"kiosk.clerk"_s, u"yes"_s, AnswerSource::Clerk);
        PhotoVisit visit(bench, u"card_photo"_s);
        QVERIFY(!visit.deed().canBeReleased()); // nothing was refused yet
        bench.pictures.trouble = PictureTrouble::Failed;
        visit.step->intent(u"capture"_s);
        QVERIFY(!visit.deed().canBeReleased()); // that is no rule
        bench.pictures.trouble = PictureTrouble::EyesNotFound;
        visit.step->intent(u"capture"_s);
        QVERIFY(visit.deed().canBeReleased());
        visit.step->intent(u"release"_s);
        QCOMPARE(visit.outcome(), u"release"_s);
    }

    void photo_released_isRecordedOnlyWhenItBreaksTheRules() {
        REQUIRES("PHO-17");
        for (const bool kept : {true, false}) {
            StepBench bench;
            bench.answers.set(u"card_photo.clerk"_s, u"0721"_s, AnswerSource::Clerk);
            bench.answers.set(u"card_photo.release"_s, u"eyes"_s, AnswerSource::Clerk);
            bench.pictures.keptRules = kept;
            PhotoVisit visit(bench, u"card_photo"_s);
            visit.step->intent(u"capture"_s);
            visit.step->intent(u"frame.left"_s);
            QCOMPARE(bench.pictures.gates, QList<PhotoGate>(2, PhotoGate::Released));
            const QList<ApplicationPicture> pictures = applicationPictures(bench.context());
            QCOMPARE(pictures.size(), 1);
            QCOMPARE(pictures[0].releasedBy, kept ? QString() : u"0721"_s);
            QCOMPARE(pictures[0].releaseReason, kept ? QString() : u"eyes"_s);
        }
    }

    void photo_moved_isMadeAnewFromTheSameFrame_data() {
        QTest::addColumn<QStringList>("intents");
        QTest::addColumn<double>("right");
        QTest::addColumn<double>("down");
        QTest::addColumn<double>("zoom");
        QTest::newRow("buttons") << QStringList{u"frame.left"_s, u"frame.left"_s, u"frame.down"_s} << -0.02 << 0.01
                                 << 1.0;
        QTest::newRow("larger and back") << QStringList{u"frame.larger"_s} << 0.0 << 0.0 << 1.015;
        QTest::newRow("drag") << QStringList{u"frame.move:30:-12"_s} << 0.03 << -0.012 << 1.0;
        QTest::newRow("pinch") << QStringList{u"frame.zoom:1020"_s, u"frame.zoom:1000"_s} << 0.0 << 0.0 << 1.02;
    }
    void photo_moved_isMadeAnewFromTheSameFrame() {
        REQUIRES("PHO-06");
        QFETCH(QStringList, intents);
        QFETCH(double, right);
        QFETCH(double, down);
        QFETCH(double, zoom);
        StepBench bench;
        PhotoVisit visit(bench, u"card_photo"_s);
        visit.step->intent(u"capture"_s);
        for (const QString& intent : intents) {
            visit.step->intent(intent);
        }
        const PhotoFraming last = bench.pictures.framings.last();
        QVERIFY(qAbs(last.right - right) < 1e-9 && qAbs(last.down - down) < 1e-9 && qAbs(last.zoom - zoom) < 1e-9);
        QCOMPARE(bench.faceCamera.captures, 1);
    }

    void photo_movedTooFar_staysAsItWasAndSaysSo() {
        REQUIRES("PHO-06");
        StepBench bench;
        PhotoVisit visit(bench, u"card_photo"_s);
        visit.step->intent(u"capture"_s);
        const QByteArray before = bench.answers.picture(u"card_photo"_s)->jpeg.reveal();
        bench.pictures.trouble = PictureTrouble::BeyondRules;
        visit.step->intent(u"frame.left"_s);
        QVERIFY(visit.deed().movedTooFar());
        QCOMPARE(bench.answers.picture(u"card_photo"_s)->jpeg.reveal(), before);
        bench.pictures.trouble.reset();
        visit.step->intent(u"frame.up"_s); // from where it stands, not from where it could not go
        QCOMPARE(bench.pictures.framings.last().right, 0.0);
        QVERIFY(!visit.deed().movedTooFar());
    }

    void photo_movedWhileItIsMade_makesOnlyTheLastWish() {
        REQUIRES("PHO-06");
        StepBench bench;
        PhotoVisit visit(bench, u"card_photo"_s);
        visit.step->intent(u"capture"_s);
        bench.pictures.atOnce = false;
        for (int i = 0; i < 4; ++i) {
            visit.step->intent(u"frame.left"_s);
        }
        QVERIFY(visit.deed().moving());
        visit.step->intent(u"next"_s);
        QVERIFY2(visit.outcome().isEmpty(), "what is shown is not what would be sent");
        QCOMPARE(bench.pictures.framings.size(), 2); // the first photo and the first move
        Q_EMIT bench.pictures.made(bench.pictures.tickets, bench.pictures.sample(358, 441));
        QCOMPARE(bench.pictures.framings.size(), 3);
        QVERIFY(qAbs(bench.pictures.framings.last().right + 0.04) < 1e-9);
        Q_EMIT bench.pictures.made(bench.pictures.tickets, bench.pictures.sample(358, 441));
        QVERIFY(!visit.deed().moving());
    }

    void camera_awayFrozenAndBack_isSaidAndTheStepGoesOn_data() {
        QTest::addColumn<CameraStatus>("status");
        QTest::newRow("unplugged") << CameraStatus::Offline;
        QTest::newRow("frozen") << CameraStatus::Frozen;
    }
    void camera_awayFrozenAndBack_isSaidAndTheStepGoesOn() {
        QFETCH(CameraStatus, status);
        StepBench bench;
        bench.faceCamera.statusOnStart = CameraStatus::Opening;
        PhotoVisit visit(bench, u"card_photo"_s);
        QCOMPARE(visit.deed().phase(), Phase::Opening);
        bench.faceCamera.say(status);
        QCOMPARE(visit.deed().phase(), Phase::Away);
        visit.step->intent(u"capture"_s);
        QCOMPARE(bench.faceCamera.captures, 0);
        bench.faceCamera.say(CameraStatus::Streaming);
        QCOMPARE(visit.deed().phase(), Phase::Live);
        visit.step->intent(u"capture"_s);
        QCOMPARE(visit.deed().phase(), Phase::Taken);
    }

    void camera_lostDuringACapture_isSaidWhenTheCaptureFails() {
        StepBench bench;
        bench.faceCamera.atOnce = false;
        PhotoVisit visit(bench, u"card_photo"_s);
        visit.step->intent(u"capture"_s);
        QCOMPARE(visit.deed().phase(), Phase::Working);
        bench.faceCamera.say(CameraStatus::Offline);
        QCOMPARE(visit.deed().phase(), Phase::Working); // its deadline decides
        Q_EMIT bench.faceCamera.captureFailed(CaptureFault::TooLate);
        QCOMPARE(visit.deed().phase(), Phase::Away);
        bench.faceCamera.say(CameraStatus::Streaming);
        QCOMPARE(visit.deed().phase(), Phase::Live);
    }

    void sides_photographed_oneAfterTheOtherBeforeItGoesOn() {
        REQUIRES("PHO-10");
        REQUIRES("IND-10");
        StepBench bench;
        SidesVisit visit(bench, u"id_sides"_s);
        QVERIFY(bench.documentCamera.on && !bench.faceCamera.on);
        QCOMPARE(visit.deed().current(), u"id_emblem"_s);
        visit.step->intent(u"next"_s);
        QVERIFY(visit.outcome().isEmpty());
        visit.step->intent(u"capture"_s);
        visit.step->intent(u"next"_s);
        QCOMPARE(visit.deed().current(), u"id_person"_s);
        QCOMPARE(visit.deed().phase(), Phase::Live);
        visit.step->intent(u"capture"_s);
        visit.step->intent(u"next"_s);
        QCOMPARE(visit.outcome(), u"next"_s);
        QVERIFY(bench.answers.picture(u"id_emblem"_s)->jpeg.reveal() !=
                bench.answers.picture(u"id_person"_s)->jpeg.reveal());
    }

    void side_tapped_isLookedAtAndTakenAgain() {
        StepBench bench;
        bench.walk(u"id_sides"_s, {u"capture"_s, u"next"_s, u"capture"_s, u"next"_s});
        SidesVisit visit(bench, u"id_sides"_s);
        QCOMPARE(visit.deed().phase(), Phase::Taken);
        visit.step->intent(u"slot.id_person"_s);
        QCOMPARE(visit.deed().current(), u"id_person"_s);
        const QByteArray before = visit.deed().shot(u"id_person"_s)->jpeg.reveal();
        visit.step->intent(u"retake"_s);
        visit.step->intent(u"capture"_s);
        QVERIFY(visit.deed().shot(u"id_person"_s)->jpeg.reveal() != before);
    }

    void side_enlarged_coversThePageUntilItIsClosed() {
        StepBench bench;
        SidesVisit visit(bench, u"id_sides"_s);
        visit.step->intent(u"enlarge"_s);
        QVERIFY2(!visit.deed().enlarged(), "there is nothing yet");
        visit.step->intent(u"capture"_s);
        visit.step->intent(u"enlarge"_s);
        QVERIFY(visit.deed().enlarged());
        visit.step->intent(u"next"_s);
        QCOMPARE(visit.deed().current(), u"id_emblem"_s);
        visit.step->intent(u"enlarge.close"_s);
        visit.step->intent(u"next"_s);
        QCOMPARE(visit.deed().current(), u"id_person"_s);
    }

    void electronicLicence_allowed_standsForBothSidesAndCanBeReplaced() {
        REQUIRES("PHO-16");
        StepBench bench;
        bench.beSignedIn();
        bench.walk(u"disclaimer"_s, {u"read_to_end"_s, u"tick"_s, u"agree"_s});
        bench.walk(u"authorise"_s, {u"tick.required"_s, u"tick.optional"_s, u"start"_s});
        bench.beEligible();
        bench.answers.set(u"eligibility.electronic_licence"_s, u"yes"_s, AnswerSource::Upstream);
        SidesVisit visit(bench, u"id_sides"_s);
        QVERIFY(visit.deed().borrowed(u"id_emblem"_s) && visit.deed().borrowed(u"id_person"_s));
        QVERIFY2(!bench.documentCamera.on, "nothing has to be photographed");
        visit.step->intent(u"retake"_s); // may be, all the same
        visit.step->intent(u"capture"_s);
        QVERIFY(!visit.deed().borrowed(u"id_emblem"_s));
        bench.authority.answerPictures();
        visit.step->intent(u"next"_s);
        QCOMPARE(visit.outcome(), u"next"_s);
        QVERIFY(pictureThere(bench.context(), u"id_person"_s));
    }

    void picture_changedAfterTheReview_isAnotherApplication() {
        StepBench bench;
        bench.fillAndReview();
        const QString reviewed = submissionHash(bench.context());
        bench.walk(u"card_photo"_s, {u"retake"_s, u"capture"_s, u"next"_s});
        QVERIFY(submissionHash(bench.context()) != reviewed);
    }

    void picture_missing_isTheStepThatIsIncomplete() {
        StepBench bench;
        bench.fillAndReview();
        QCOMPARE(firstIncompleteStep(bench.context()), QString());
        bench.answers.removePicture(u"id_person"_s);
        QCOMPARE(firstIncompleteStep(bench.context()), u"id_sides"_s);
    }

    void answers_wiped_leaveNoPicture() {
        REQUIRES("SEC-30");
        StepBench bench;
        bench.fillAndReview();
        QVERIFY(bench.answers.pictures().size() >= 3);
        bench.answers.wipe();
        QVERIFY(bench.answers.pictures().isEmpty());
    }
};

QTEST_GUILESS_MAIN(CameraStepsTest)
#include "camera_steps_test.moc"
