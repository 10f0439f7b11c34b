// The pictures of an application: which it needs, how large they may be, and how application.json lists them.
#include "app/domain/application.h"
#include "tests/support/made_up_application.h"
#include "tests/support/made_up_jpeg.h"
#include "tests/support/requires.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;

namespace application_picture_test_detail {

Application applicationWith(const QList<ApplicationPicture>& pictures) {
    Application application = madeUpApplication(1);
    application.pictures = pictures;
    return application;
}

QJsonObject jsonOf(const Application& application) {
    return QJsonDocument::fromJson(applicationJson(application).reveal()).object();
}

} // namespace application_picture_test_detail

using namespace application_picture_test_detail;

class ApplicationPictureTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void application_withPictures_listsEachWithItsHash() {
        REQUIRES("IND-10");
        REQUIRES("PHO-10");
        const QList<ApplicationPicture> pictures = madeUpPictures(100'000);
        const QJsonObject root = jsonOf(applicationWith(pictures));
        QCOMPARE(root[u"schema"_s].toString(), u"kaban-application-3"_s);
        const QJsonArray listed = root[u"pictures"_s].toArray();
        QCOMPARE(listed.size(), 3);
        const QStringList files{u"images/photo.jpg"_s, u"images/id_emblem.jpg"_s, u"images/id_person.jpg"_s};
        for (int i = 0; i < 3; ++i) {
            const QByteArray& jpeg = pictures[i].jpeg.reveal();
            QCOMPARE(
                listed[i].toObject(),
                (QJsonObject{{u"slot"_s, pictures[i].slot},
                             {u"file"_s, files[i]},
                             {u"bytes"_s, jpeg.size()},
                             {u"sha256"_s,
                              QString::fromLatin1(QCryptographicHash::hash(jpeg, QCryptographicHash::Sha256).toHex())},
                             {u"source"_s, u"camera"_s},
                             {u"width"_s, i == 0 ? 358 : 1600},
                             {u"height"_s, i == 0 ? 441 : 1010}}));
        }
    }

    void application_pictureOfUnknownSize_tellsNone() {
        QList<ApplicationPicture> pictures = madeUpPictures(100'000);
        pictures[1].width = 0;
        const QJsonArray listed = jsonOf(applicationWith(pictures))[u"pictures"_s].toArray();
        QVERIFY(!listed[1].toObject().contains(u"width"_s) && !listed[1].toObject().contains(u"height"_s));
    }

    void application_withoutPictures_isStillOfVersion2() {
        const QJsonObject root = jsonOf(applicationWith({}));
        QCOMPARE(root[u"schema"_s].toString(), u"kaban-application-2"_s);
        QVERIFY(!root.contains(u"pictures"_s));
    }

    void individual_needsPhotoAlwaysAndTheCardsSidesWithoutLicence() {
        REQUIRES("IND-10");
        REQUIRES("PHO-16");
        QCOMPARE(pictureSlotsNeeded(false), (QStringList{u"card_photo"_s, u"id_emblem"_s, u"id_person"_s}));
        QCOMPARE(pictureSlotsNeeded(true), QStringList{u"card_photo"_s});
        const QList<ApplicationPicture> all = madeUpPictures(100'000);
        QVERIFY(picturesWhole(all, false));
        QVERIFY(picturesWhole(all, true)); // taken all the same
        for (const ApplicationPicture& one : all) {
            QVERIFY(!picturesWhole({one}, false));
            QCOMPARE(picturesWhole({one}, true), one.slot == cardPhotoSlot);
        }
        QVERIFY(!picturesWhole({}, true));
    }

    void pictures_twiceUnknownOrOfUnknownSource_areNotWhole() {
        const QList<ApplicationPicture> all = madeUpPictures(100'000);
        QVERIFY(!picturesWhole(all + QList{all.first()}, false));
        const auto with = [&all](const auto& change) {
            QList<ApplicationPicture> changed = all;
            changed.append(all.first());
            change(changed.last());
            return picturesWhole(changed, false);
        };
        QVERIFY(!with([](ApplicationPicture& picture) { picture.slot = u"../../x"_s; }));
        QVERIFY(!with([](ApplicationPicture& picture) { picture.slot.clear(); }));
        QList<ApplicationPicture> fromNowhere = all;
        fromNowhere[0].source = u"internet"_s;
        QVERIFY(!picturesWhole(fromNowhere, false));
        fromNowhere[0].source = u"upstream"_s;
        QVERIFY(picturesWhole(fromNowhere, false));
    }

    void picture_atTheLimits_isInAndBeyondIsOut_data() {
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<bool>("made");
        QTest::addColumn<bool>("received");
        QTest::newRow("19,999") << qint64(19'999) << false << false;
        QTest::newRow("20,000") << qint64(20'000) << false << true;
        QTest::newRow("20,479") << qint64(20'479) << false << true;
        QTest::newRow("20,480") << qint64(20'480) << true << true;
        QTest::newRow("8,750,000") << qint64(8'750'000) << true << true;
        QTest::newRow("8,750,001") << qint64(8'750'001) << false << true;
        QTest::newRow("9,175,040") << qint64(9'175'040) << false << true;
        QTest::newRow("9,175,041") << qint64(9'175'041) << false << false;
    }
    void picture_atTheLimits_isInAndBeyondIsOut() {
        REQUIRES("TV-06");
        REQUIRES("PHO-02");
        REQUIRES("PHO-13");
        QFETCH(qint64, bytes);
        QFETCH(bool, made);
        QFETCH(bool, received);
        QCOMPARE(pictureBytesFit(bytes), made);
        QCOMPARE(receivedPictureBytesFit(bytes), received);
        QCOMPARE(picturesWhole(madeUpPictures(bytes), false), made);
        QCOMPARE(picturesWhole(madeUpPictures(100'000, bytes), false), made);
        QCOMPARE(madeUpJpeg({.bytes = bytes}).size(), bytes);
    }
};

QTEST_GUILESS_MAIN(ApplicationPictureTest)
#include "application_picture_test.moc"
