// The buttons of the voice on the screen: the assist bar's on home, 听 and the volume beside a page's title.
#include "tests/support/requires.h"
#include "tests/ui/page_checks.h"
#include "tests/ui/window_bench.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

namespace kaban::tests {

class VoiceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void assistBar_voice_isSwitchedAndSaysWhetherItIsOn() {
        REQUIRES("SCR-01");
        WindowBench bench;
        auto* voice = bench.find<QAbstractButton>("voice");
        QVERIFY(voice && voice->isEnabled());
        QCOMPARE(voice->accessibleName(), u"语音"_s);
        QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(voice);
        QVERIFY(heard->state().checkable && !heard->state().checked);
        bench.tap("voice");
        QVERIFY(heard->state().checked);
        QVERIFY(bench.bench.voice.speaking());
        bench.tap("voice");
        QVERIFY(!heard->state().checked);
        QVERIFY(!bench.bench.voice.speaking());
    }

    void listen_inLargeText_readsAndStopsByTouchAndByKey() {
        REQUIRES("SCR-10");
        WindowBench bench;
        bench.tap("large_text");
        bench.bench.toPlaceCard();
        auto* listen = bench.find<QAbstractButton>("listen");
        QVERIFY(listen);
        QCOMPARE(listen->accessibleName(), u"听"_s);
        QCOMPARE(listen->accessibleDescription(), u"读出这一页"_s);
        QCOMPARE(QAccessible::queryAccessibleInterface(listen)->role(), QAccessible::Button);
        bench.tap("listen");
        QVERIFY(bench.bench.voice.speaking());
        QCOMPARE(bench.find<QAbstractButton>("listen"), listen); // the same button, so that the keyboard stays on it
        QCOMPARE(listen->accessibleName(), u"停"_s);
        bench.bench.clock.advance(std::chrono::seconds(1));
        listen->setFocus();
        QTest::keyClick(listen, Qt::Key_Space);
        QVERIFY(!bench.bench.voice.speaking());
        QCOMPARE(listen->accessibleName(), u"听"_s);
        QCOMPARE(bench.window.frame().focusWidget(), listen);
    }

    void listen_inStandardText_isThereInVoiceModeOnly() {
        WindowBench bench;
        bench.bench.toPlaceCard();
        QVERIFY(!bench.find("listen"));
        QVERIFY(!bench.find("listen.volume"));
    }

    void buttons_areFullTargetsAndNothingIsCutOff_data() {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("elder");
        QTest::addColumn<bool>("english");
        for (const QSize size : {QSize(1080, 1920), QSize(1920, 1080), QSize(1280, 1024)}) {
            for (const bool elder : {false, true}) {
                for (const bool english : {false, true}) {
                    QTest::addRow("%d%s%s", size.width(), elder ? " elder" : "", english ? " en" : "")
                        << size << elder << english;
                }
            }
        }
    }
    void buttons_areFullTargetsAndNothingIsCutOff() {
        QFETCH(QSize, size);
        QFETCH(bool, elder);
        QFETCH(bool, english);
        SessionBench bench(english ? u"en"_s : u"zh"_s);
        bench.session->act(u"voice"_s);
        bench.readCard();
        Look look{size, english ? Language::English : Language::Chinese};
        look.display.elder = elder;
        FrameOnScreen screen(bench.session->page(), look);
        for (const char* name : {"listen", "listen.volume"}) {
            const QRect place = screen.placeOf(name);
            QVERIFY2(place.width() >= 88 && place.height() >= 88, name);
            QVERIFY2(!screen.find(name)->accessibleName().isEmpty(), name);
        }
        QCOMPARE(pageFaults(screen, bench.session->page(), u"check_data"_s), QStringList());
    }
};

} // namespace kaban::tests

QTEST_MAIN(kaban::tests::VoiceTest)
#include "voice_test.moc"
