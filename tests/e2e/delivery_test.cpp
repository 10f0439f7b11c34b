// From a sealed item to exactly one application, whatever dies in between.

#include "tests/support/requires.h"
#include "walk.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <csignal>

using namespace kaban::tests;
using namespace Qt::StringLiterals;

namespace {

/// The process died at its kill point and of nothing else.
bool wasKilled(const Finished& run) {
    return run.endingSignal == SIGKILL;
}

} // namespace

class DeliveryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sealedItem_exported_opensWithTwoOpensslCommands() {
        REQUIRES("SEC-35");
        Walk walk;
        QVERIFY2(walk.walkthrough({u"--offline"_s}).exitCode == 0, "offline walkthrough");
        QVERIFY2(walk.durablySealed(), qPrintable(walk.onlyState()));
        const QString id = walk.result()[u"local_number"_s].toString();
        const QString bundle = walk.folder() + u"/bundle.der"_s;
        const Finished exported = walk.outbox({u"export"_s, id, bundle});
        QVERIFY2(exported.exitCode == 0, exported.errors.constData());
        const QJsonObject application = walk.sealedApplication();
        QCOMPARE(application[u"applicant"_s][u"id_number"_s].toString(), u"11010519491231002X"_s);
        QCOMPARE(application[u"key"_s].toString(), walk.result()[u"key"_s].toString());
        QCOMPARE(application[u"schema"_s].toString(), u"kaban-application-3"_s);
        QStringList pictures; // IND-10
        for (const QJsonValue& picture : application[u"pictures"_s].toArray()) {
            pictures.append(picture[u"slot"_s].toString());
        }
        pictures.sort();
        QCOMPARE(pictures, QStringList({u"card_photo"_s, u"id_emblem"_s, u"id_person"_s}));
        QCOMPARE(application[u"sign_in"_s][u"method"_s].toString(), u"jingtong-qr"_s);
        QCOMPARE(application[u"form"_s][u"collection"_s].toString(), u"branch"_s);
        QStringList consents;
        for (const QJsonValue& consent : application[u"consents"_s].toArray()) {
            consents.append(consent[u"id"_s].toString());
        }
        QCOMPARE(consents, QStringList({u"disclaimer.individual"_s, u"authorisation.eligibility"_s,
                                        u"authorisation.electronic_licence"_s, u"commitment.individual"_s}));

        const QString device = walk.kioskFolder() + u"/keys/device."_s;
        const Finished byKiosk = runProgram(
            u"/usr/bin/openssl"_s, {u"cms"_s, u"-decrypt"_s, u"-binary"_s, u"-inform"_s, u"DER"_s, u"-recip"_s,
                                    device + u"cert.pem"_s, u"-inkey"_s, device + u"key.pem"_s, u"-in"_s, bundle});
        QVERIFY2(byKiosk.exitCode != 0 && byKiosk.output.isEmpty(), "the kiosk must not read its own queue");
    }

    void offline_authorityBack_deliversExactlyOne() {
        REQUIRES("INV-1");
        REQUIRES("INV-2");
        Walk walk;
        const Finished run = walk.walkthrough({u"--offline"_s});
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        QVERIFY2(walk.durablySealed(), qPrintable(walk.onlyState()));
        QVERIFY(walk.startAuthority());
        QCOMPARE(walk.applications().size(), 0);
        const Finished sent = walk.outbox({u"send"_s, u"--until-empty"_s});
        QVERIFY2(sent.exitCode == 0, sent.errors.constData());
        QCOMPARE(walk.applications().size(), 1);
        QCOMPARE(walk.onlyState(), u"accepted"_s);
        QCOMPARE(walk.outbox({u"send"_s, u"--until-empty"_s}).exitCode, 0);
        QCOMPARE(walk.applications().size(), 1);
    }

    void killed_whileSealing_losesNothingPromisedAndDoublesNothing_data() {
        QTest::addColumn<QString>("point");
        QTest::addColumn<int>("sealedAfterwards");
        QTest::newRow("before commit") << u"seal.before_commit"_s << 0;
        QTest::newRow("after commit") << u"seal.after_commit"_s << 1;
    }
    void killed_whileSealing_losesNothingPromisedAndDoublesNothing() {
        REQUIRES("INV-1");
        REQUIRES("INV-2");
        REQUIRES("INV-3");
        QFETCH(QString, point);
        QFETCH(int, sealedAfterwards);
        Walk walk;
        const Finished run = walk.walkthrough({u"--offline"_s}, {{u"KABAN_KILL_AT"_s, point}});
        QVERIFY2(wasKilled(run), run.errors.constData());
        QCOMPARE(walk.items().size(), sealedAfterwards);
        QVERIFY(walk.verified());
        if (sealedAfterwards == 0) { // nothing was promised: the applicant applies again
            const Finished again = walk.walkthrough({u"--offline"_s});
            QVERIFY2(again.exitCode == 0, again.errors.constData());
            QVERIFY2(walk.durablySealed(), qPrintable(walk.onlyState()));
        }
        QVERIFY(walk.startAuthority());
        const Finished sent = walk.outbox({u"send"_s, u"--until-empty"_s});
        QVERIFY2(sent.exitCode == 0, sent.errors.constData());
        QCOMPARE(walk.applications().size(), 1);
        QCOMPARE(walk.onlyState(), u"accepted"_s);
    }

    void killed_whileSending_deliversExactlyOne_data() {
        QTest::addColumn<QString>("point");
        QTest::newRow("first byte") << u"send.first_byte"_s;
        QTest::newRow("last byte handed over") << u"send.last_byte"_s;
        QTest::newRow("answer read") << u"send.answered"_s;
        QTest::newRow("receipt not stored") << u"receipt.before_commit"_s;
        QTest::newRow("receipt stored") << u"receipt.after_commit"_s;
        QTest::newRow("before purge") << u"purge.before_commit"_s;
    }
    void killed_whileSending_deliversExactlyOne() {
        REQUIRES("INV-1");
        REQUIRES("INV-2");
        REQUIRES("INV-5");
        QFETCH(QString, point);
        Walk walk;
        QVERIFY2(walk.walkthrough({u"--offline"_s}).exitCode == 0, "offline walkthrough");
        QVERIFY2(walk.durablySealed(), qPrintable(walk.onlyState()));
        const QString key = walk.items().first()[u"key"_s].toString();
        const QString hash = walk.items().first()[u"sha256"_s].toString();
        QVERIFY(walk.startAuthority());
        const Finished killed = walk.outbox({u"send"_s, u"--until-empty"_s}, {{u"KABAN_KILL_AT"_s, point}});
        QVERIFY2(wasKilled(killed), killed.errors.constData());
        const Finished sent = walk.outbox({u"send"_s, u"--until-empty"_s});
        QVERIFY2(sent.exitCode == 0, sent.errors.constData());
        QCOMPARE(walk.applications().size(), 1);
        QCOMPARE(walk.applications().first()[u"key"_s].toString(), key);
        QCOMPARE(walk.applications().first()[u"sha256"_s].toString(), hash);
        QCOMPARE(walk.onlyState(), u"accepted"_s);
    }

    void acknowledgement_lost_isFoundByLookUpAndTheBodyWasSentOnce() {
        REQUIRES("REL-37");
        REQUIRES("REL-38");
        REQUIRES("INV-2");
        Walk walk;
        QVERIFY2(walk.walkthrough({u"--offline"_s}).exitCode == 0, "offline walkthrough");
        QVERIFY2(walk.durablySealed(), qPrintable(walk.onlyState()));
        const QString key = walk.items().first()[u"key"_s].toString();
        QVERIFY(walk.startAuthority());
        QVERIFY(walk.setFaults({{u"faults"_s, QJsonArray{QJsonObject{{u"fault"_s, u"lost-ack"_s}}}}}));
        const Finished sent = walk.outbox({u"send"_s, u"--until-empty"_s});
        QVERIFY2(sent.exitCode == 0, sent.errors.constData());
        QCOMPARE(walk.applications().size(), 1);
        QCOMPARE(walk.onlyState(), u"accepted"_s);
        const QJsonObject ours = walk.statistics()[u"by_key"_s][key].toObject();
        QVERIFY2(!ours.isEmpty(), QJsonDocument(walk.statistics()).toJson().constData());
        QCOMPARE(ours[u"patches"_s].toInt(), 1);
    }

    void gateway_heldThenAccepted_deletesTheBodyAtCustody() {
        REQUIRES("INV-4");
        Walk walk;
        QVERIFY2(walk.walkthrough({u"--case"_s, u"gateway"_s}).exitCode == 0, "gateway walkthrough");
        QCOMPARE(walk.onlyState(), u"held"_s);
        QVERIFY(walk.items().first()[u"purged"_s].toBool());
        QVERIFY(walk.startAuthority());
        const Finished sent = walk.outbox({u"send"_s, u"--until-empty"_s});
        QVERIFY2(sent.exitCode == 0, sent.errors.constData());
        QCOMPARE(walk.onlyState(), u"accepted"_s);
        QCOMPARE(walk.applications().size(), 1);
        QCOMPARE(walk.applications().first()[u"state"_s].toString(), u"accepted"_s);
    }
};

QTEST_GUILESS_MAIN(DeliveryTest)
#include "delivery_test.moc"
