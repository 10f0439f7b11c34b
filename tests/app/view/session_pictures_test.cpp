// The pages of cameras, photos and documents as a session makes them.

#include "tests/support/requires.h"
#include "tests/support/session_bench.h"

#include <QSignalSpy>
#include <QTest>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;

namespace {

const CameraContent& camera(const SessionBench& bench) {
    return std::get<CameraContent>(bench.session->page().content);
}

const PhotoContent& photo(const SessionBench& bench) {
    return std::get<PhotoContent>(bench.session->page().content);
}

QStringList actionIds(const SessionBench& bench) {
    QStringList ids;
    for (const ActionModel& action : bench.session->page().actions) {
        ids.append(action.id);
    }
    return ids;
}

void toSides(SessionBench& bench) {
    bench.toPlaceCard();
    Q_EMIT bench.cards.cardRead(bench.card);
    bench.show();
}

void toPhoto(SessionBench& bench) {
    bench.readCard();
    for (int page = 0; page < 3; ++page) { // check, supplement, bank
        bench.act(u"next"_s);
    }
}

/// The authority has a photo; what it thinks of pictures is for the test to answer.
void toOfferedPhoto(SessionBench& bench) {
    bench.readCard();
    bench.act(u"next"_s);
    bench.act(u"next"_s);
    bench.answersPictures = false;
    bench.act(u"next"_s);
    Q_EMIT bench.authority.photoReady(bench.authority.last(u"photo"_s).ticket, SecretBytes(QByteArray(25'000, 'p')));
}

void refuse(SessionBench& bench, const QStringList& reasons) {
    Q_EMIT bench.authority.verdictReady(bench.authority.last(u"verdict"_s).ticket, {false, reasons});
}

} // namespace

class SessionPicturesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sides_always_carryBothNames() {
        REQUIRES("PHO-11");
        REQUIRES("PHO-10");
        SessionBench bench;
        toSides(bench);
        const QList<PictureSlot> sides = camera(bench).sides;
        QCOMPARE(sides.size(), 2);
        QCOMPARE(sides[0].title + sides[0].subtitle, u"国徽面证件正面"_s);
        QCOMPARE(sides[1].title + sides[1].subtitle, u"个人信息面证件背面"_s);
        QVERIFY(bench.session->page().title.contains(u"国徽面（正面）"_s));
        bench.act(u"capture"_s);
        bench.act(u"next"_s);
        QVERIFY(bench.session->page().title.contains(u"个人信息面（背面）"_s));
        QCOMPARE(camera(bench).sides[0].state, PictureSlot::State::Done);
        QCOMPARE(camera(bench).sides[1].state, PictureSlot::State::Current);
    }

    void livePicture_isHandedOnOnlyWhileItsPageIsThere() {
        REQUIRES("SEC-30");
        SessionBench bench;
        QSignalSpy shown(bench.session.get(), &Session::previewChanged);
        bench.faceCamera.show(plainFrame(8, 8));
        QVERIFY(shown.isEmpty() && !isWhole(bench.session->preview()));
        toSides(bench);
        bench.documentCamera.show(plainFrame(8, 8));
        QCOMPARE(shown.size(), 1);
        QCOMPARE(bench.session->preview().width, 8);
        bench.faceCamera.show(plainFrame(8, 8)); // another page's camera
        QCOMPARE(shown.size(), 1);
        bench.session->act(u"exit"_s);
        bench.session->act(u"ask.leave"_s);
        QVERIFY(!bench.documentCamera.on);
        bench.documentCamera.show(plainFrame(8, 8));
        QCOMPARE(shown.size(), 1);
        QVERIFY(!isWhole(bench.session->preview()));
    }

    void nothingJudges_thePageShowsNoVerdictOfItsOwn() {
        SessionBench bench;
        toPhoto(bench);
        QCOMPARE(camera(bench).rules.size(), 6);
        QVERIFY(!camera(bench).exampleLabel.isEmpty()); // PHO-06
        QVERIFY(camera(bench).instruction.isEmpty());
        bench.authority.questions.clear();
        bench.answersPictures = false;
        bench.outbox.onlineNow = false;
        bench.act(u"capture"_s);
        QCOMPARE(bench.session->page().title, u"看看这张照片"_s);
        QCOMPARE(photo(bench).facts.last(), u"能不能用，以审核为准"_s);
    }

    void photo_madeOrRefused_saysWhatToDo() {
        REQUIRES("PHO-06");
        SessionBench bench;
        toPhoto(bench);
        bench.pictures.trouble = PictureTrouble::SeveralFaces;
        bench.act(u"capture"_s);
        QCOMPARE(camera(bench).instruction, u"镜头里只能有一个人"_s);
        QVERIFY(camera(bench).instructionIsBad);
        bench.pictures.trouble.reset();
        bench.act(u"capture"_s);
        QCOMPARE(photo(bench).photos.size(), 1);
        QCOMPARE(photo(bench).adjust.size(), 6);
        bench.pictures.trouble = PictureTrouble::BeyondRules;
        bench.act(u"frame.left"_s);
        QVERIFY(!photo(bench).error.isEmpty());
    }

    void photo_theAuthorityRefuses_cannotBeUsedAndSaysWhy() {
        REQUIRES("PHO-18");
        SessionBench bench;
        toPhoto(bench);
        bench.answersPictures = false;
        bench.act(u"capture"_s);
        QCOMPARE(photo(bench).facts.last(), u"正在请人社部门核对"_s);
        refuse(bench, {u"GLARE"_s});
        QVERIFY2(photo(bench).error.contains(u"有反光"_s), qPrintable(photo(bench).error));
        QVERIFY(!bench.session->page().actions.last().enabled);
        bench.act(u"next"_s);
        QCOMPARE(bench.step(), u"card_photo"_s);
    }

    void side_theAuthorityRefuses_isMarkedWithTheReason() {
        REQUIRES("PHO-18");
        SessionBench bench;
        toSides(bench);
        bench.answersPictures = false;
        bench.act(u"capture"_s);
        refuse(bench, {u"WRONG_SIDE"_s});
        QCOMPARE(camera(bench).sides[0].state, PictureSlot::State::Refused);
        QCOMPARE(camera(bench).sides[0].stateText, u"拍的是另一面"_s);
        QVERIFY(camera(bench).instructionIsBad);
        QVERIFY(!bench.session->page().actions.last().enabled);
    }

    void authoritysPhoto_standsBesideTheNewOneAsAChoice() {
        REQUIRES("PHO-07");
        SessionBench bench;
        toOfferedPhoto(bench);
        QCOMPARE(bench.session->page().title, u"人社部门有您的照片"_s);
        QCOMPARE(photo(bench).photos.size(), 1);
        bench.act(u"retake"_s);
        bench.act(u"capture"_s);
        QCOMPARE(photo(bench).photos.size(), 2);
        QVERIFY(photo(bench).photos[0].chosen && !photo(bench).photos[1].chosen);
        bench.act(photo(bench).photos[1].id);
        QVERIFY(!photo(bench).photos[0].chosen && photo(bench).photos[1].chosen);
    }

    void electronicLicence_retrieved_isSaidAndCanBeReplaced() {
        REQUIRES("PHO-16");
        SessionBench bench;
        bench.toAuthorise();
        bench.session->act(u"tick.required"_s);
        bench.session->act(u"tick.optional"_s);
        bench.act(u"start"_s);
        Q_EMIT bench.authority.eligibilityReady(bench.authority.last(u"eligibility"_s).ticket,
                                                {Eligibility::Eligible, true});
        bench.show();
        Q_EMIT bench.cards.cardRead(bench.card);
        bench.show();
        for (const PictureSlot& side : camera(bench).sides) {
            QCOMPARE(side.state, PictureSlot::State::Borrowed);
            QCOMPARE(side.stateText, u"已调取电子证照"_s);
        }
        QCOMPARE(camera(bench).rules, QStringList()); // nothing is photographed
        QCOMPARE(actionIds(bench), QStringList({u"back"_s, u"retake"_s, u"next"_s}));
        bench.act(u"retake"_s);
        QCOMPARE(camera(bench).rules.size(), 4);
        bench.act(u"slot.id_person"_s);
        QCOMPARE(camera(bench).rules, QStringList());
        bench.act(u"next"_s);
        QCOMPARE(bench.step(), u"check_data"_s);
    }

    void electronicLicence_agreedToAndNotThere_saysWhyTheCardIsPhotographed() {
        REQUIRES("PHO-16");
        REQUIRES("ELG-06");
        for (const bool agreed : {true, false}) {
            SessionBench bench;
            bench.toAuthorise();
            bench.session->act(u"tick.required"_s);
            if (agreed) {
                bench.session->act(u"tick.optional"_s);
            }
            const QString hint = std::get<AuthoriseContent>(bench.session->page().content).ticks[1].hint;
            QVERIFY2(hint.contains(u"仍要拍身份证"_s), qPrintable(hint));
            bench.act(u"start"_s);
            Q_EMIT bench.authority.eligibilityReady(bench.authority.last(u"eligibility"_s).ticket,
                                                    {Eligibility::Eligible, false});
            bench.show();
            Q_EMIT bench.cards.cardRead(bench.card);
            bench.show();
            QCOMPARE(bench.step(), u"id_sides"_s);
            QCOMPARE(camera(bench).note.contains(u"没有取到"_s), agreed);
        }
    }

    void side_beforeAndAfterTheShot_saysWhatIsTrue() {
        REQUIRES("PHO-11");
        SessionBench bench;
        toSides(bench);
        QCOMPARE(camera(bench).sides[0].stateText, u"要拍这一面"_s);
        QVERIFY(!camera(bench).rulesState.isEmpty());
        QVERIFY(bench.session->page().sentence.contains(u"从读卡区拿起"_s));
        bench.answersPictures = false;
        bench.act(u"capture"_s);
        QCOMPARE(camera(bench).sides[0].stateText, u"请看看"_s);
        Q_EMIT bench.authority.verdictReady(bench.authority.last(u"verdict"_s).ticket, {true, {}});
        QCOMPARE(camera(bench).sides[0].stateText, u"拍好了"_s);
        bench.act(u"next"_s);
        QCOMPARE(camera(bench).sides[0].stateText, u"拍好了"_s);
    }

    void review_photoOfTheAuthority_isNotSaidToHaveBeenTaken() {
        SessionBench bench;
        toOfferedPhoto(bench);
        bench.answersPictures = true;
        Q_EMIT bench.authority.verdictReady(bench.authority.last(u"verdict"_s).ticket, {true, {}});
        bench.act(u"next"_s); // the photo
        bench.act(u"next"_s); // collection
        QCOMPARE(bench.step(), u"review"_s);
        QCOMPARE(std::get<ReviewContent>(bench.session->page().content).pictures.last().stateText, u"已有的照片"_s);
    }

    void review_pictures_leadToWhereTheyWereTaken() {
        REQUIRES("IND-19");
        SessionBench bench;
        bench.toCommitment();
        bench.act(u"back"_s);
        const QList<PictureSlot> pictures = std::get<ReviewContent>(bench.session->page().content).pictures;
        QCOMPARE(pictures.size(), 3);
        for (const PictureSlot& picture : pictures) {
            QVERIFY(isWhole(picture.thumbnail) && picture.thumbnail.width <= 20);
        }
        bench.act(pictures.first().id);
        QCOMPARE(bench.step(), u"id_sides"_s);
        bench.act(u"next"_s);
        QCOMPARE(bench.step(), u"review"_s);
    }
};

QTEST_GUILESS_MAIN(SessionPicturesTest)
#include "session_pictures_test.moc"
