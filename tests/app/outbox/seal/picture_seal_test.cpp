// An application with its pictures, sealed as the engine seals it and opened as a recipient opens it.
#include "app/outbox/seal_functions.h"
#include "seal_fixture.h"
#include "tests/support/made_up_application.h"
#include "tests/support/made_up_jpeg.h"
#include "tests/support/requires.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;

class PictureSealTest : public QObject {
    Q_OBJECT

    SealFixture fixture_;
    Party recipient_;
    SealFunction seal_;

    Result<SealedBundle, SealError> sealed(const QList<ApplicationPicture>& pictures, bool licence = false) const {
        Application application = madeUpApplication(1);
        application.eligibility.electronicLicence = licence;
        application.pictures = pictures;
        return seal_(application);
    }
    QByteArray zipIn(const SealedBundle& bundle) const {
        return fixture_.verify(fixture_.decrypt(bundle.bytes, recipient_).output).output;
    }

private Q_SLOTS:
    void initTestCase() {
        recipient_ = fixture_.makeParty(u"recipient"_s);
        fixture_.clock.setWallMilliseconds(QDateTime::currentMSecsSinceEpoch());
        auto sealer = Sealer::load(fixture_.files({recipient_}, fixture_.makeDevice()), fixture_.clock);
        QVERIFY(sealer.has_value());
        seal_ = makeSealFunction(std::move(*sealer));
    }

    void pictures_sealed_standBesideTheApplicationAsItListsThem_data() {
        QTest::addColumn<qint64>("documentBytes");
        QTest::newRow("the smallest") << smallestPicture;
        QTest::newRow("3 MB in all") << qint64(1'500'000);
        QTest::newRow("the largest") << largestPicture;
    }
    void pictures_sealed_standBesideTheApplicationAsItListsThem() {
        REQUIRES("IND-10");
        REQUIRES("PHO-13");
        QFETCH(qint64, documentBytes);
        const QList<ApplicationPicture> pictures = madeUpPictures(documentBytes, documentBytes);
        const auto bundle = sealed(pictures);
        QVERIFY(bundle.has_value());
        QVERIFY(bundle->bytes.size() <= largestSealedApplication);
        const QByteArray zip = zipIn(*bundle);
        const QJsonArray listed =
            QJsonDocument::fromJson(zipEntry(zip, u"application.json"_s))[u"pictures"_s].toArray();
        QCOMPARE(listed.size(), 3);
        for (int i = 0; i < 3; ++i) {
            QVERIFY(zipEntry(zip, listed[i][u"file"_s].toString()) == pictures[i].jpeg.reveal()); // stored, not packed
        }
    }

    void application_withLicence_isSealedWithThePhotoAlone() {
        REQUIRES("PHO-16");
        QVERIFY(sealed({madeUpPictures(100'000).first()}, true).has_value());
    }

    void application_withoutPictures_isSealedAsBefore() {
        const auto bundle = sealed({});
        QVERIFY(bundle.has_value());
        QCOMPARE(QJsonDocument::fromJson(zipEntry(zipIn(*bundle), u"application.json"_s))[u"schema"_s].toString(),
                 u"kaban-application-2"_s);
    }

    void pictures_notAllThereOrNotWithinTheLimits_areNotPromised() {
        REQUIRES("TV-06");
        REQUIRES("PHO-02");
        QCOMPARE(sealed({madeUpPictures(100'000).first()}).error(), SealError::PicturesUnfit);
        QCOMPARE(sealed(madeUpPictures(100'000).mid(1), true).error(), SealError::PicturesUnfit);
        for (const qint64 bytes : {smallestPicture - 1, largestPicture + 1}) {
            QCOMPARE(sealed(madeUpPictures(100'000, bytes)).error(), SealError::PicturesUnfit);
            QCOMPARE(sealed(madeUpPictures(bytes)).error(), SealError::PicturesUnfit);
        }
    }
};

QTEST_GUILESS_MAIN(PictureSealTest)
#include "picture_seal_test.moc"
