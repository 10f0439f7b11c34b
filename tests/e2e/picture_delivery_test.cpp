// From a sealed application with pictures to exactly one that the authority has judged and taken, whatever dies in
// between. What delivery_test proves for small bundles, with 3 MB and with the largest.

#include "app/base/kill_point.h"
#include "kiosk_folder.h"
#include "sandbox_authority.h"
#include "tests/support/requires.h"
#include "walk.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTest>

#include <csignal>

using namespace kaban::tests;
using namespace Qt::StringLiterals;

namespace picture_delivery_detail {

constexpr int patience = 60'000;          ///< milliseconds: only an end to waiting, never a measure
constexpr int threeMegabytes = 1'000'000; ///< each of three pictures
constexpr int largest = 8'750'000;

bool wasKilled(const Finished& run) {
    return run.endingSignal == SIGKILL;
}

/// A kiosk's folder without a window, and the sandbox it sends to.
class Kiosk {
public:
    bool make() {
        if (!folder_.make() || !authority_.start(folder_.path(u"authority"_s))) {
            return false;
        }
        QByteArray configuration = KioskFolder::configuration();
        configuration.replace("https://127.0.0.1:9", authority_.url().toUtf8());
        configuration.replace("ca = \"authority.pem\"", "ca = \"authority/ca.pem\"");
        configuration.replace("[\"authority.pem\"]", "[\"authority/authority-cert.pem\"]");
        return folder_.write(u"kiosk.toml"_s, configuration) && QDir().mkpath(folder_.path(u"store"_s));
    }
    Finished seal(int pictureBytes, const Variables& variables = {}) const {
        return runProgram(u"picture_seal_child"_s,
                          {folder_.path(u"store/outbox.sqlite"_s), authority_.file(u"authority-cert.pem"_s),
                           folder_.path(u"device.key"_s), folder_.path(u"device.pem"_s), QString::number(pictureBytes)},
                          variables);
    }
    Finished outbox(const QStringList& arguments, const Variables& variables = {}) const {
        return runProgram(u"kabanctl"_s,
                          QStringList{u"outbox"_s} + arguments + QStringList{u"--data-dir"_s, folder_.path()},
                          variables);
    }
    Finished send(const Variables& variables = {}) const { return outbox({u"send"_s, u"--until-empty"_s}, variables); }
    QJsonArray items() const { return QJsonDocument::fromJson(outbox({u"list"_s, u"--json"_s}).output).array(); }
    QJsonArray arrived() const { return authority_.get(u"/sandbox/applications"_s).array(); }
    QJsonObject arrivedApplication() const {
        const QString id = arrived().first()[u"id"_s].toString();
        return authority_.get(u"/sandbox/applications/"_s + id).object()[u"application"_s].toObject();
    }
    /// The only item is accepted, its only counterpart too, and they are the same bytes.
    bool deliveredOnce(const QJsonObject& sealed) const {
        const QJsonArray here = items();
        const QJsonArray there = arrived();
        return here.size() == 1 && here[0][u"state"_s] == u"accepted"_s && there.size() == 1 &&
               there[0][u"state"_s] == u"accepted"_s && there[0][u"key"_s] == sealed[u"key"_s] &&
               there[0][u"sha256"_s] == sealed[u"sha256"_s];
    }
    /// How much of an upload that is under way the authority has on its disk.
    qint64 bytesUploaded() const {
        const QFileInfoList files = QDir(authority_.file(u"uploads"_s)).entryInfoList(QDir::Files);
        return files.isEmpty() ? 0 : files.first().size();
    }

    KioskFolder& folder() { return folder_; }
    SandboxAuthority& authority() { return authority_; }

private:
    KioskFolder folder_;
    SandboxAuthority authority_;
};

} // namespace picture_delivery_detail

using namespace picture_delivery_detail;

class PictureDeliveryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void killed_atAnyPointWithPictures_losesNothingAndDeliversOnce_data() {
        QTest::addColumn<QString>("point");
        QTest::addColumn<int>("pictureBytes");
        for (const QString& point : kaban::killPointNames()) { // a new point is a new row
            QTest::addRow("%s, 3 MB", qPrintable(point)) << point << threeMegabytes;
        }
        QTest::newRow("seal.after_commit, the largest") << u"seal.after_commit"_s << largest;
        QTest::newRow("send.last_byte, the largest") << u"send.last_byte"_s << largest;
    }
    void killed_atAnyPointWithPictures_losesNothingAndDeliversOnce() {
        REQUIRES("INV-1");
        REQUIRES("INV-2");
        REQUIRES("REL-02");
        REQUIRES("IND-10");
        QFETCH(QString, point);
        QFETCH(int, pictureBytes);
        Kiosk kiosk;
        QVERIFY(kiosk.make());
        const Variables killing{{u"KABAN_KILL_AT"_s, point}};
        const bool whileSealing = point.startsWith(u"seal."_s);
        const Finished sealed = kiosk.seal(pictureBytes, whileSealing ? killing : Variables{});
        QVERIFY2(whileSealing ? wasKilled(sealed) : sealed.exitCode == 0, sealed.errors.constData());
        if (point == u"seal.before_commit") { // nothing was promised: the applicant applies again
            QCOMPARE(kiosk.items().size(), 0);
            QVERIFY2(kiosk.seal(pictureBytes).exitCode == 0, sealed.errors.constData());
        }
        QCOMPARE(kiosk.items().size(), 1);
        const QJsonObject item = kiosk.items().first().toObject();
        QCOMPARE(kiosk.outbox({u"verify"_s}).exitCode, 0);
        if (!whileSealing) {
            const Finished killed = kiosk.send(killing);
            QVERIFY2(wasKilled(killed), killed.errors.constData());
        }
        const Finished sent = kiosk.send();
        QVERIFY2(sent.exitCode == 0, sent.errors.constData());
        QVERIFY2(kiosk.deliveredOnce(item), QJsonDocument(kiosk.arrived()).toJson().constData());
        const QJsonArray pictures = kiosk.arrivedApplication()[u"pictures"_s].toArray();
        QCOMPARE(pictures.size(), 3);
        for (const QJsonValue& picture : pictures) {
            QCOMPARE(picture[u"bytes"_s].toInt(), pictureBytes);
        }
    }

    void killed_inTheMiddleOfTheBody_goesOnWhereItWas() {
        REQUIRES("INV-1");
        REQUIRES("INV-2");
        Kiosk kiosk;
        QVERIFY(kiosk.make());
        QCOMPARE(kiosk.seal(threeMegabytes).exitCode, 0);
        const QJsonObject item = kiosk.items().first().toObject();
        QVERIFY(kiosk.authority().plant({QJsonObject{{u"fault"_s, u"slow-body"_s}, {u"bytes_per_second"_s, 500'000}}}));
        ChildProcess sender(u"kabanctl"_s, {u"outbox"_s, u"send"_s, u"--data-dir"_s, kiosk.folder().path()});
        QVERIFY(sender.start());
        QTRY_VERIFY_WITH_TIMEOUT(kiosk.bytesUploaded() > threeMegabytes / 2, patience);
        sender.kill();
        QCOMPARE(sender.endingSignal(), std::optional(SIGKILL));
        QCOMPARE(kiosk.arrived().size(), 0);
        const Finished sent = kiosk.send();
        QVERIFY2(sent.exitCode == 0, sent.errors.constData());
        QVERIFY(kiosk.deliveredOnce(item));
        const QJsonObject wire = kiosk.authority().get(u"/sandbox/stats"_s).object();
        QCOMPARE(wire[u"patches"_s].toInt(), 2);
        QVERIFY(wire[u"patch_bytes"_s].toInteger() < item[u"size"_s].toInteger() * 3 / 2); // the rest, not all of it
    }

    void connection_lostInTheMiddleOfTheBody_isTakenUpAgain() {
        REQUIRES("REL-36");
        Kiosk kiosk;
        QVERIFY(kiosk.make());
        QCOMPARE(kiosk.seal(threeMegabytes).exitCode, 0);
        const QJsonObject item = kiosk.items().first().toObject();
        QVERIFY(kiosk.authority().plant({QJsonObject{{u"fault"_s, u"drop-after-bytes"_s}, {u"at"_s, 2'000'000}}}));
        const Finished sent = kiosk.send();
        QVERIFY2(sent.exitCode == 0, sent.errors.constData());
        QCOMPARE(kiosk.authority().hits(), QList<int>{1});
        QVERIFY(kiosk.deliveredOnce(item));
    }
};

QTEST_GUILESS_MAIN(PictureDeliveryTest)
#include "picture_delivery_test.moc"
