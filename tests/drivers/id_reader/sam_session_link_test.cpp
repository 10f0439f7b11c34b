// The SAM session and its port and module: start-up, silence, recovery, a module that refuses to work. Time is made up.
#include "sam_samples.h"
#include "session_bench.h"
#include "tests/support/requires.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kaban::drivers;
using namespace kaban::tests;

namespace {

const Answer Silence{};

} // namespace

class SamSessionLinkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void start_moduleAnswers_isReadyInOrder();
    void start_moduleStillBooting_isAskedUntilItAnswers();
    void start_radioFrameSizeRefused_isOnlyNoted();
    void start_numberRefused_isReadyWithoutNumber();
    void start_answerOtherThanDone_isAskedAgain();
    void start_neverAnswered_isOfflineWithGrowingPauses();
    void start_portMissing_isOfflineWithGrowingPauses();
    void port_appearsWhileOffline_isTriedAtOnce();
    void rate_unknown_isSearchedAndKept();
    void selfTestFailed_once_isResetOnce();
    void selfTestFailed_forEver_isOutOfService();
    void notAuthorised_atStart_isOutOfServiceUntilItWorks();
    void notAuthorised_atCards_doesNotFlap();
    void unwatched_module_isAskedForASignOfLife();
    void unwatched_silentModule_isReopened();
    void find_silentThrice_isFollowedByStatusAndGoesOn();
    void find_alwaysSilentButStatusAnswered_reopensThePort();
    void find_andStatusSilent_reopensThePort();
    void moduleSawBadBytes_isSentAgainTwice();
    void badChecksum_isSentAgainAtOnce();
    void everyRequest_isSentOverPurgedInput();
    void close_stopsEverything();
    void portLost_whileStarting_countsAsFailure();
};

void SamSessionLinkTest::start_moduleAnswers_isReadyInOrder() {
    SessionBench bench;
    QCOMPARE(bench.session.state(), ReaderState::Closed);
    bench.session.open(0);
    bench.run(100);
    QCOMPARE(bench.reports, (QStringList{u"opening"_s, u"ready"_s}));
    QCOMPARE(bench.commands(), (QStringList{u"11FF"_s, u"12FF"_s, u"61FF"_s}));
    QCOMPARE(bench.session.moduleNumber(), u"05.03-20240115-0000012345-0987654321"_s);
    QCOMPARE(bench.rates, QList<int>{115200});
    bench.session.open(bench.now); // once is enough
    bench.run(100);
    QCOMPARE(bench.opens.size(), 1);
}

void SamSessionLinkTest::start_moduleStillBooting_isAskedUntilItAnswers() {
    SessionBench bench;
    bench.heard = [&bench] { return bench.now >= 2000; };
    bench.session.open(0);
    QVERIFY(bench.runUntil(u"ready"_s));
    QVERIFY2(bench.now <= 2500, qPrintable(QString::number(bench.now)));
    QCOMPARE(bench.opens.size(), 1);
    QVERIFY(!bench.reports.contains(u"offline"_s));
}

void SamSessionLinkTest::start_radioFrameSizeRefused_isOnlyNoted() {
    SessionBench bench;
    bench.answer(u"61FF"_s, {{replyFrame(0x21)}});
    bench.session.open(0);
    QVERIFY(bench.runUntil(u"ready"_s, 1000));
    QCOMPARE(bench.count(u"61FF"_s), 1);
    QCOMPARE(bench.notes.filter(u"61 FF refused: 21"_s).size(), 1);
}

void SamSessionLinkTest::start_numberRefused_isReadyWithoutNumber() {
    SessionBench bench;
    bench.answer(u"12FF"_s, {{replyFrame(0x24)}});
    bench.session.open(0);
    QVERIFY(bench.runUntil(u"ready"_s, 1000));
    QCOMPARE(bench.session.moduleNumber(), QString());
}

void SamSessionLinkTest::start_answerOtherThanDone_isAskedAgain() {
    SessionBench bench;
    bench.answer(u"11FF"_s, {{replyFrame(0x24)}, {replyFrame(0x24)}, {replyFrame(0x90)}});
    bench.session.open(0);
    QVERIFY(bench.runUntil(u"ready"_s, 1000));
    QCOMPARE(bench.count(u"11FF"_s), 3);
}

void SamSessionLinkTest::start_neverAnswered_isOfflineWithGrowingPauses() {
    sam::Options options;
    options.baudRates = {115200};
    SessionBench bench(options);
    bench.answer(u"11FF"_s, {Silence});
    bench.session.open(0);
    bench.run(80000);
    // Each try lasts settle time + reset limit; the last probe begun within it is waited for.
    const qint64 tryTime = 5100;
    QList<qint64> pauses;
    for (qsizetype i = 1; i < bench.opens.size(); ++i)
        pauses.append(bench.opens[i] - bench.opens[i - 1] - tryTime);
    QCOMPARE(pauses.first(8), (QList<qint64>{500, 500, 1000, 2000, 5000, 10000, 10000, 10000}));
    QCOMPARE(bench.reports, (QStringList{u"opening"_s, u"offline"_s}));
    // It comes back by itself.
    bench.emptyField();
    QVERIFY(bench.runUntil(u"ready"_s, 20000));
}

void SamSessionLinkTest::start_portMissing_isOfflineWithGrowingPauses() {
    SessionBench bench;
    bench.portThere = false;
    bench.session.open(0);
    bench.run(40000);
    QCOMPARE(bench.opens.first(8), (QList<qint64>{0, 500, 1000, 2000, 4000, 9000, 19000, 29000}));
    QCOMPARE(bench.reports, (QStringList{u"opening"_s, u"offline"_s}));
    QVERIFY(bench.sent.isEmpty());
}

void SamSessionLinkTest::port_appearsWhileOffline_isTriedAtOnce() {
    SessionBench bench;
    bench.portThere = false;
    bench.session.open(0);
    bench.run(20000);
    bench.portThere = true;
    bench.session.portAppeared(bench.now);
    QVERIFY(bench.runUntil(u"ready"_s, 1000));
}

void SamSessionLinkTest::rate_unknown_isSearchedAndKept() {
    SessionBench bench;
    bench.heard = [&bench] { return bench.rates.constLast() == 9600; };
    bench.session.open(0);
    QVERIFY(bench.runUntil(u"ready"_s, 6000));
    QCOMPARE(bench.rates, (QList<int>{115200, 57600, 38400, 19200, 9600}));
    QCOMPARE(bench.opens.size(), 1);
    bench.hangUp();
    bench.takeReports();
    QVERIFY(bench.runUntil(u"ready"_s, 1000));
    QCOMPARE(bench.rates.constLast(), 9600);
    QCOMPARE(bench.rates.size(), 6);
}

void SamSessionLinkTest::selfTestFailed_once_isResetOnce() {
    SessionBench bench;
    bench.answer(u"11FF"_s, {{replyFrame(0x60)}, {replyFrame(0x90)}});
    bench.session.open(0);
    QVERIFY(bench.runUntil(u"ready"_s, 5000));
    QCOMPARE(bench.commands(), (QStringList{u"11FF"_s, u"10FF"_s, u"11FF"_s, u"12FF"_s, u"61FF"_s}));
}

void SamSessionLinkTest::selfTestFailed_forEver_isOutOfService() {
    SessionBench bench;
    for (const QString& command : {u"11FF"_s, u"10FF"_s, u"12FF"_s, u"2001"_s, u"3003"_s})
        bench.answer(command, {{replyFrame(0x60)}});
    bench.session.watch(0);
    bench.session.open(0);
    bench.run(120000);
    QCOMPARE(bench.reports, (QStringList{u"opening"_s, u"out of service"_s}));
    QCOMPARE(bench.count(u"10FF"_s), 1);
    QVERIFY2(bench.sent.size() < 20, "a broken module is not asked all the time");
    bench.emptyField();
    QVERIFY(bench.runUntil(u"ready"_s, 11000));
}

void SamSessionLinkTest::notAuthorised_atStart_isOutOfServiceUntilItWorks() {
    SessionBench bench;
    bench.answer(u"11FF"_s, {{replyFrame(0x66)}});
    bench.session.open(0);
    bench.run(60000);
    QCOMPARE(bench.reports, (QStringList{u"opening"_s, u"out of service"_s}));
    QCOMPARE(bench.count(u"10FF"_s), 0); // a reset gives no keys
    QVERIFY(bench.sent.size() < 10);
    bench.emptyField();
    QVERIFY(bench.runUntil(u"ready"_s, 11000));
}

void SamSessionLinkTest::notAuthorised_atCards_doesNotFlap() {
    SessionBench bench;
    bench.answer(u"2001"_s, {{replyFrame(0x66)}});
    bench.answer(u"3003"_s, {{replyFrame(0x66)}});
    bench.session.watch(0);
    bench.session.open(0);
    bench.run(120000);
    QCOMPARE(bench.reports, (QStringList{u"opening"_s, u"ready"_s, u"out of service"_s}));
    QVERIFY(bench.sent.size() < 40);
    bench.emptyField();
    QVERIFY(bench.runUntilSent(u"12FF"_s, 11000));
    QVERIFY(bench.runUntilSent(u"2001"_s, 1000));
    QCOMPARE(bench.session.state(), ReaderState::Ready);
}

void SamSessionLinkTest::unwatched_module_isAskedForASignOfLife() {
    SessionBench bench;
    bench.session.open(0);
    QVERIFY(bench.runUntil(u"ready"_s));
    bench.sent.clear();
    bench.run(30000);
    QVERIFY(bench.count(u"11FF"_s) >= 9 && bench.count(u"11FF"_s) <= 10);
    QCOMPARE(bench.sent.size(), bench.count(u"11FF"_s)); // and for nothing else: nobody looks for cards
    QCOMPARE(bench.session.state(), ReaderState::Ready);
}

void SamSessionLinkTest::unwatched_silentModule_isReopened() {
    SessionBench bench;
    bench.session.open(0);
    QVERIFY(bench.runUntil(u"ready"_s));
    bench.takeReports();
    bench.answer(u"11FF"_s, {Silence});
    QVERIFY(bench.runUntil(u"opening"_s, 3000 + 3 * 1000 + 10));
    bench.emptyField();
    QVERIFY(bench.runUntil(u"ready"_s, 2000));
    QCOMPARE(bench.opens.size(), 2);
}

void SamSessionLinkTest::find_silentThrice_isFollowedByStatusAndGoesOn() {
    SessionBench bench;
    bench.start();
    bench.answer(u"2001"_s, {Silence, Silence, Silence, {replyFrame(0x80), 60}});
    bench.run(250 + 60); // the reply to the find of start(), then the pause
    bench.sent.clear();
    QVERIFY(bench.runUntilSent(u"11FF"_s, 2000));
    QCOMPARE(bench.commands(), (QStringList{u"2001"_s, u"2001"_s, u"11FF"_s}));
    bench.run(1000);
    QVERIFY(bench.count(u"2001"_s) >= 4);
    QVERIFY(bench.reports.isEmpty());
    QCOMPARE(bench.opens.size(), 1);
}

void SamSessionLinkTest::find_alwaysSilentButStatusAnswered_reopensThePort() {
    SessionBench bench;
    bench.start();
    bench.answer(u"2001"_s, {Silence});
    QVERIFY(bench.runUntil(u"opening"_s, 10000));
    QCOMPARE(bench.opens.size(), 1);
    QCOMPARE(bench.count(u"2001"_s), 3 * 3);
    bench.run(600);
    QCOMPARE(bench.opens.size(), 2);
}

void SamSessionLinkTest::find_andStatusSilent_reopensThePort() {
    SessionBench bench;
    bench.start();
    bench.heard = [] { return false; };
    bench.run(320);
    bench.sent.clear();
    bench.takeReports();
    QVERIFY(bench.runUntil(u"opening"_s, 3 * 500 + 1000 + 10));
    QCOMPARE(bench.commands().last(), u"11FF"_s);
    QCOMPARE(bench.count(u"11FF"_s), 1);
    const qint64 closedAt = bench.now;
    bench.heard = nullptr;
    QVERIFY(bench.runUntil(u"ready"_s, 5000));
    QCOMPARE(bench.opens.constLast(), closedAt + 500);
}

void SamSessionLinkTest::moduleSawBadBytes_isSentAgainTwice() {
    for (const quint8 status : {quint8(0x10), quint8(0x11)}) {
        SessionBench bench;
        bench.start();
        bench.run(300);
        bench.answer(u"2001"_s, {{replyFrame(status)}, {replyFrame(status)}, {replyFrame(0x80)}});
        bench.sent.clear();
        bench.run(250);
        QCOMPARE(bench.commands(), (QStringList{u"2001"_s, u"2001"_s, u"2001"_s}));
        QVERIFY(bench.timesOf(u"2001"_s)[2] - bench.timesOf(u"2001"_s)[0] < 50); // without waiting for the limit
    }
}

void SamSessionLinkTest::badChecksum_isSentAgainAtOnce() {
    REQUIRES("SEC-65");
    SessionBench bench;
    bench.start();
    bench.lay(residentText());
    QByteArray damaged = baseFrame(residentText());
    damaged.back() = static_cast<char>(damaged.back() ^ 1);
    bench.answer(u"3001"_s, {{damaged, 700}, {damaged, 700}, {baseFrame(residentText()), 700}});
    QVERIFY(bench.runUntil(u"card"_s, 5000));
    QCOMPARE(bench.count(u"3001"_s), 3);
    QCOMPARE(bench.count(u"2002"_s), 1); // the same command, not the whole cycle
    QCOMPARE(bench.session.counters().badChecksums, 2);
}

void SamSessionLinkTest::everyRequest_isSentOverPurgedInput() {
    SessionBench bench;
    bench.start();
    bench.answer(u"2001"_s, {Silence, {replyFrame(0x10)}, {replyFrame(0x80)}});
    bench.run(5000);
    QVERIFY(bench.count(u"2001"_s) > 5);
    QCOMPARE(bench.purgesMissing, 0);
}

void SamSessionLinkTest::close_stopsEverything() {
    SessionBench bench;
    bench.start();
    bench.lay(residentText());
    QVERIFY(bench.runUntilSent(u"3001"_s));
    bench.takeReports();
    bench.session.close(bench.now);
    bench.inject(baseFrame(residentText()));
    bench.sent.clear();
    bench.run(20000);
    QCOMPARE(bench.reports, QStringList{u"closed"_s});
    QVERIFY(bench.sent.isEmpty());
    QVERIFY(!bench.session.deadline());
    bench.emptyField();
    bench.session.open(bench.now);
    QVERIFY(bench.runUntil(u"ready"_s, 1000));
}

void SamSessionLinkTest::portLost_whileStarting_countsAsFailure() {
    SessionBench bench;
    bench.answer(u"11FF"_s, {Silence});
    bench.session.open(0);
    for (int failure = 0; failure < 3; ++failure) {
        bench.run(1000);
        bench.hangUp();
    }
    QVERIFY(bench.runUntil(u"offline"_s, 100));
}

QTEST_GUILESS_MAIN(SamSessionLinkTest)
#include "sam_session_link_test.moc"
