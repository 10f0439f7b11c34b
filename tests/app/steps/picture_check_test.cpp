// What the authority says of pictures before they are sent (PHO-18), and the photo that it has itself (PHO-07).

#include "app/steps/application_builder.h"
#include "app/steps/card_photo_step.h"
#include "app/steps/document_shots_step.h"
#include "app/steps/pictures.h"
#include "step_bench.h"

using namespace kaban;
using namespace kaban::tests;
using Phase = CameraStep::Phase;
using Verdict = PictureCheck::Verdict;

namespace {

/// Signed in, and the authority has no photo.
struct PhotoVisit : StepVisit<CardPhotoStep> {
    explicit PhotoVisit(StepBench& bench) : StepVisit(signedIn(bench), u"card_photo"_s) {
        Q_EMIT bench.authority.photoReady(bench.authority.last(u"photo"_s).ticket, SecretBytes());
    }
    static StepBench& signedIn(StepBench& bench) {
        bench.beSignedIn();
        return bench;
    }
};

quint64 asked(const StepBench& bench) {
    return bench.authority.last(u"verdict"_s).ticket;
}

} // namespace

class PictureCheckTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void photo_taken_isJudgedByTheAuthorityBeforeItIsLeft() {
        REQUIRES("PHO-18");
        StepBench bench;
        PhotoVisit visit(bench);
        visit.step->intent(u"capture"_s);
        QCOMPARE(bench.authority.last(u"verdict"_s).about, u"card_photo"_s);
        QCOMPARE(visit.deed().check().verdict(u"card_photo"_s), Verdict::Asked);
        visit.step->intent(u"next"_s);
        QVERIFY(visit.outcome().isEmpty() && visit.deed().leaving());
        Q_EMIT bench.authority.verdictReady(asked(bench), {true, {}});
        QCOMPARE(visit.outcome(), u"next"_s);
    }

    void photo_refused_isNotSentUntilAnotherIsAccepted() {
        REQUIRES("PHO-18");
        StepBench bench;
        PhotoVisit visit(bench);
        visit.step->intent(u"capture"_s);
        visit.step->intent(u"next"_s);
        Q_EMIT bench.authority.verdictReady(asked(bench), {false, {u"GLARE"_s, u"BLUR"_s}});
        QVERIFY(visit.outcome().isEmpty() && !visit.deed().leaving());
        QCOMPARE(visit.deed().check().reasons(u"card_photo"_s), QStringList({u"GLARE"_s, u"BLUR"_s}));
        QVERIFY(!pictureThere(bench.context(), u"card_photo"_s));
        visit.step->intent(u"next"_s);
        QVERIFY(visit.outcome().isEmpty());
        visit.step->intent(u"retake"_s);
        visit.step->intent(u"capture"_s);
        QCOMPARE(visit.deed().check().verdict(u"card_photo"_s),
                 Verdict::Asked); // the old word is about another picture
        Q_EMIT bench.authority.verdictReady(asked(bench), {true, {}});
        visit.step->intent(u"next"_s);
        QCOMPARE(visit.outcome(), u"next"_s);
    }

    void verdict_notToBeHad_holdsNobodyUp() {
        REQUIRES("PHO-18");
        StepBench bench;
        PhotoVisit visit(bench);
        visit.step->intent(u"capture"_s);
        visit.step->intent(u"next"_s);
        Q_EMIT bench.authority.failed(asked(bench), AuthorityFailure::Unavailable);
        QCOMPARE(visit.outcome(), u"next"_s);
        QCOMPARE(visit.deed().check().verdict(u"card_photo"_s), Verdict::Unknown);
        QVERIFY(pictureThere(bench.context(), u"card_photo"_s));
    }

    void verdict_thatNeverComes_holdsNobodyForLong() {
        REQUIRES("PHO-18");
        StepBench bench;
        PhotoVisit visit(bench);
        visit.step->intent(u"capture"_s);
        visit.step->intent(u"next"_s);
        bench.clock.advance(std::chrono::milliseconds(7900));
        visit.step->timePassed();
        QVERIFY(visit.outcome().isEmpty());
        bench.clock.advance(std::chrono::milliseconds(200));
        visit.step->timePassed();
        QCOMPARE(visit.outcome(), u"next"_s);
    }

    void verdict_ofAReplacedPicture_isDropped() {
        REQUIRES("SEC-20");
        StepBench bench;
        PhotoVisit visit(bench);
        visit.step->intent(u"capture"_s);
        const quint64 first = asked(bench);
        visit.step->intent(u"frame.left"_s);
        QVERIFY(asked(bench) != first);
        Q_EMIT bench.authority.verdictReady(first, {false, {u"BLUR"_s}});
        QCOMPARE(visit.deed().check().verdict(u"card_photo"_s), Verdict::Asked);
    }

    void nobodySignedInOrOffline_isNotAsked_data() {
        QTest::addColumn<bool>("signedIn");
        QTest::newRow("began without network") << false;
        QTest::newRow("network lost since") << true;
    }
    void nobodySignedInOrOffline_isNotAsked() {
        QFETCH(bool, signedIn);
        StepBench bench;
        if (signedIn) {
            bench.beSignedIn();
            bench.outbox.onlineNow = false;
        } else {
            bench.beOffline();
        }
        QCOMPARE(bench.walk(u"card_photo"_s, {u"capture"_s, u"next"_s}), u"next"_s);
        QCOMPARE(bench.authority.count(u"verdict"_s) + bench.authority.count(u"photo"_s), 0);
    }

    void side_refused_isShownAndTakenAgain() {
        REQUIRES("PHO-18");
        StepBench bench;
        bench.beSignedIn();
        StepVisit<DocumentShotsStep> visit(bench, u"id_sides"_s);
        visit.step->intent(u"capture"_s);
        Q_EMIT bench.authority.verdictReady(asked(bench), {true, {}});
        visit.step->intent(u"next"_s);
        visit.step->intent(u"capture"_s);
        visit.step->intent(u"next"_s);
        Q_EMIT bench.authority.verdictReady(asked(bench), {false, {u"WRONG_SIDE"_s}});
        QVERIFY(visit.outcome().isEmpty());
        QCOMPARE(visit.deed().current(), u"id_person"_s);
        QVERIFY(!visit.deed().complete());
        visit.step->intent(u"next"_s);
        QVERIFY(visit.outcome().isEmpty());
        visit.step->intent(u"retake"_s);
        visit.step->intent(u"capture"_s);
        Q_EMIT bench.authority.verdictReady(asked(bench), {true, {}});
        visit.step->intent(u"next"_s);
        QCOMPARE(visit.outcome(), u"next"_s);
    }

    void authoritysPhoto_isShownFirstAndCanBeUsed() {
        REQUIRES("PHO-07");
        StepBench bench;
        bench.beSignedIn();
        StepVisit<CardPhotoStep> visit(bench, u"card_photo"_s);
        QCOMPARE(visit.deed().phase(), Phase::Opening);
        QVERIFY2(!bench.faceCamera.on, "there may be nothing to take");
        const SecretBytes file(QByteArray(25'000, 'p'));
        Q_EMIT bench.authority.photoReady(bench.authority.last(u"photo"_s).ticket, file);
        QCOMPARE(bench.pictures.files, QList<SecretBytes>{file}); // cut and written anew, whatever it was
        QCOMPARE(visit.deed().phase(), Phase::Taken);
        QVERIFY(visit.deed().offeredChosen() && visit.deed().taken() == nullptr && !visit.deed().canMove());
        bench.authority.answerPictures();
        visit.step->intent(u"next"_s);
        QCOMPARE(visit.outcome(), u"next"_s);
        QCOMPARE(applicationPictures(bench.context()).last().source, u"upstream"_s);
    }

    void authoritysPhoto_standsBesideANewOne() {
        REQUIRES("PHO-07");
        StepBench bench;
        bench.beSignedIn();
        StepVisit<CardPhotoStep> visit(bench, u"card_photo"_s);
        Q_EMIT bench.authority.photoReady(bench.authority.last(u"photo"_s).ticket,
                                          SecretBytes(QByteArray(25'000, 'p')));
        visit.step->intent(u"retake"_s);
        visit.step->intent(u"capture"_s);
        QVERIFY(visit.deed().offered() != nullptr && visit.deed().taken() != nullptr);
        QVERIFY(!visit.deed().offeredChosen());
        visit.step->intent(u"photo.authority"_s);
        QVERIFY(visit.deed().offeredChosen());
        QCOMPARE(visit.deed().photo()->jpeg, visit.deed().offered()->jpeg);
        visit.step->intent(u"photo.new"_s);
        QCOMPARE(visit.deed().photo()->jpeg, visit.deed().taken()->jpeg);
        QCOMPARE(visit.deed().photo()->source, AnswerSource::Camera);
    }

    void authoritysPhoto_ofNoUse_isNeverSpokenOf_data() {
        QTest::addColumn<bool>("refusedByTheMaker");
        QTest::newRow("hostile or without a face") << true;
        QTest::newRow("could not be fetched") << false;
    }
    void authoritysPhoto_ofNoUse_isNeverSpokenOf() {
        REQUIRES("SEC-68");
        QFETCH(bool, refusedByTheMaker);
        StepBench bench;
        bench.beSignedIn();
        bench.pictures.trouble = PictureTrouble::NotAPicture;
        StepVisit<CardPhotoStep> visit(bench, u"card_photo"_s);
        const quint64 ticket = bench.authority.last(u"photo"_s).ticket;
        if (refusedByTheMaker) {
            Q_EMIT bench.authority.photoReady(ticket, SecretBytes(QByteArray(25'000, 'p')));
        } else {
            Q_EMIT bench.authority.failed(ticket, AuthorityFailure::Unavailable);
        }
        QCOMPARE(visit.deed().phase(), Phase::Live);
        QVERIFY(!visit.deed().trouble() && visit.deed().offered() == nullptr);
        visit.step->stop();
        StepVisit<CardPhotoStep> again(bench, u"card_photo"_s);
        QCOMPARE(bench.authority.count(u"photo"_s), 1); // asked for once in a session
        QCOMPARE(again.deed().phase(), Phase::Live);
    }
};

QTEST_GUILESS_MAIN(PictureCheckTest)
#include "picture_check_test.moc"
