// What is read aloud is what the page shows, in each of its states.
#include "tests/support/requires.h"
#include "tests/support/session_bench.h"

#include <QTest>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;

namespace {

/// What 听 says of the page that stands there.
QStringList listened(SessionBench& bench) {
    bench.voice.stop();
    bench.session->act(u"listen"_s);
    return bench.voice.lastHeard();
}

/// As the voice says a text: lines of a screen are no pauses.
QString inOneLine(const QString& text) {
    return text.simplified();
}

} // namespace

class SessionVoicePageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void donePage_eachState_isSaidAsItStands_data() {
        QTest::addColumn<ItemState>("state");
        QTest::addColumn<bool>("online");
        QTest::addColumn<QString>("title");
        QTest::newRow("sealed") << ItemState::Sealed << true << u"done.saved.title"_s;
        QTest::newRow("sealed, no network") << ItemState::Sealed << false << u"done.saved.title"_s;
        QTest::newRow("sending") << ItemState::Sending << true << u"done.saved.title"_s;
        QTest::newRow("unknown") << ItemState::Unknown << true << u"done.saved.title"_s;
        QTest::newRow("held") << ItemState::Held << true << u"done.held.title"_s;
        QTest::newRow("accepted") << ItemState::Accepted << true << u"ind.done.title"_s;
        QTest::newRow("rejected") << ItemState::Rejected << true << u"done.staff.title"_s;
        QTest::newRow("parked") << ItemState::Parked << true << u"done.staff.title"_s;
        QTest::newRow("withdrawn") << ItemState::Withdrawn << true << u"done.staff.title"_s;
    }
    void donePage_eachState_isSaidAsItStands() {
        REQUIRES("INV-3");
        QFETCH(ItemState, state);
        QFETCH(bool, online);
        QFETCH(QString, title);
        SessionBench bench;
        bench.toDone(ItemState::Sealed);
        bench.outbox.onlineNow = online;
        ItemStatus item = bench.doneItem();
        item.state = state;
        bench.outbox.say(item);
        const PageModel page = bench.session->page();
        QCOMPARE(page.title, textOf(title));
        QCOMPARE(page.sentence == textOf(u"done.saved.offline"_s), !online);
        const QStringList heard = listened(bench);
        QVERIFY2(heard.contains(inOneLine(page.title)), qPrintable(heard.join(u'\n')));
        QVERIFY2(heard.contains(inOneLine(page.sentence)), qPrintable(heard.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(SessionVoicePageTest)
#include "session_voice_page_test.moc"
