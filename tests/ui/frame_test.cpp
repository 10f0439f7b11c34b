#include "tests/support/requires.h"
#include "tests/ui/drawn_text.h"
#include "tests/ui/page_checks.h"
#include "ui/pages/page_factory.h"
#include "ui/widgets/assist_bar.h"
#include "ui/widgets/big_button.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/reading_panel.h"
#include "ui/widgets/top_strip.h"

#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

namespace kaban::tests {
using namespace Qt::StringLiterals;

#define COMPARE_PLACE(is, wanted) QVERIFY2(nearTo(is, wanted), qPrintable(told(is)))

class FrameTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void zones_ofEveryPage_standWhereTheyAreDrawn_data();
    void zones_ofEveryPage_standWhereTheyAreDrawn();
    void homePage_fillsTheScreenBelowTheStrip();
    void partsOfPages_standWhereTheMockupsHaveThem();
    void newPage_isReportedOnceAndOnlyAfterPainting();
    void news_onTheSamePage_keepsScrollPlaceAndIsNotReportedAgain();
    void anotherKindOfContent_inTheSameVisit_replacesThePage();
    void assistBar_worksOnEveryPage();
    void assistBar_voiceThatCannotSpeak_isGreyedAndSaysWhy();
    void language_changed_changesTheBarAtOnce();
    void placeCard_otherDocument_isATileAndNotAButton();
    void longBranchName_neverHidesTheNetworkState();
    void pageId_isTheObjectName();
    void session_over_leavesNothingOfThePersonInTheWidgets();
};

void FrameTest::zones_ofEveryPage_standWhereTheyAreDrawn_data() {
    QTest::addColumn<int>("sample");
    const QList<NamedPage> samples = allSamples(Language::Chinese);
    for (qsizetype i = 0; i < samples.size(); ++i)
        QTest::newRow(samples[i].name) << int(i);
}

void FrameTest::zones_ofEveryPage_standWhereTheyAreDrawn() {
    QFETCH(int, sample);
    for (const QSize size : {QSize(1080, 1920), QSize(1280, 1024)}) {
        for (const Language language : {Language::Chinese, Language::English}) {
            const PageModel page = allSamples(language)[sample].page;
            FrameOnScreen screen(page, size, language);
            QCOMPARE(zoneFaults(screen, page), QStringList());
        }
    }
}

void FrameTest::homePage_fillsTheScreenBelowTheStrip() {
    FrameOnScreen screen(fullHomeSample(Language::Chinese));
    COMPARE_PLACE(screen.placeOf("page.home"), QRect(0, 104, 1080, 1672));
    // mock-up 01
    COMPARE_PLACE(screen.placeOf("start.individual"), QRect(64, 696, 952, 184));
    COMPARE_PLACE(screen.placeOf("start.minor"), QRect(64, 900, 464, 278));
    COMPARE_PLACE(screen.placeOf("start.employer"), QRect(552, 900, 464, 278));
    COMPARE_PLACE(screen.placeOf("what_to_bring"), QRect(64, 1198, 952, 132));
    COMPARE_PLACE(screen.placeOf("progress"), QRect(64, 1350, 301, 278));
}

void FrameTest::partsOfPages_standWhereTheMockupsHaveThem() {
    FrameOnScreen place(placeCardSample(Language::Chinese));
    COMPARE_PLACE(place.placeOf("back"), QRect(64, 1630, 258, 120));
    COMPARE_PLACE(place.placeOf("no_card"), QRect(346, 1630, 670, 120));
    COMPARE_PLACE(place.placeOf("other_document"), QRect(64, 1404, 952, 164));
    FrameOnScreen check(checkSample(Language::Chinese));
    const QRect first = check.placeOf("name");
    const QRect second = check.placeOf("id_number");
    QCOMPARE(second.top() - first.top(), 92); // nine rows: dense
    QVERIFY(std::abs(first.top() - 424) <= 4);
    FrameOnScreen problem(problemSample(Language::Chinese));
    COMPARE_PLACE(problem.placeOf("retry"), QRect(64, 1630, 425, 120));
    COMPARE_PLACE(problem.placeOf("print"), QRect(513, 1630, 503, 120));
}

void FrameTest::newPage_isReportedOnceAndOnlyAfterPainting() {
    LanguageInUse language(Language::Chinese);
    FakeClock clock;
    TapGuard taps(clock);
    const auto theme = loadTheme();
    ScreenFrame frame(*theme, taps, &makePage);
    frame.setFixedSize(1080, 1920);
    QSignalSpy shown(&frame, &ScreenFrame::shown);
    PageModel page = placeCardSample(Language::Chinese);
    page.visit = 7;
    frame.showPage(page, true);
    QCoreApplication::processEvents();
    QCOMPARE(shown.size(), 0);
    frame.show();
    QTRY_COMPARE(shown.size(), 1);
    QCOMPARE(shown[0][0].toString(), u"place_card"_s);
    QCOMPARE(shown[0][1].toInt(), 7);
    // Painting again is no new page; neither is news.
    frame.repaint();
    frame.showPage(page, false);
    QCoreApplication::processEvents();
    QCOMPARE(shown.size(), 1);
    // Of two pages in one breath only the one that is seen is reported.
    frame.showPage(checkSample(Language::Chinese), true);
    frame.showPage(commitmentSample(Language::Chinese), true);
    QTRY_COMPARE(shown.size(), 2);
    QCOMPARE(shown[1][0].toString(), u"commitment"_s);
    QCoreApplication::processEvents();
    QCOMPARE(shown.size(), 2);
}

void FrameTest::news_onTheSamePage_keepsScrollPlaceAndIsNotReportedAgain() {
    FrameOnScreen screen(commitmentSample(Language::Chinese));
    QSignalSpy shown(&screen.frame(), &ScreenFrame::shown);
    QWidget* const page = screen.find("page.commitment");
    auto* view = screen.frame().findChild<ReadingPanel*>()->findChild<ScrollView*>();
    const int place = 200;
    view->verticalScrollBar()->setValue(place);
    QVERIFY(view->verticalScrollBar()->maximum() > 2 * place - 50);
    QWidget* const submit = screen.find("submit");
    QVERIFY(!submit->isEnabled());
    screen.frame().showPage(commitmentSample(Language::Chinese, true, true), false);
    QCoreApplication::processEvents();
    QCOMPARE(screen.find("page.commitment"), page);
    QCOMPARE(screen.find("submit"), submit);
    QVERIFY(submit->isEnabled());
    QCOMPARE(view->verticalScrollBar()->value(), place);
    QCOMPARE(shown.size(), 0);
}

void FrameTest::anotherKindOfContent_inTheSameVisit_replacesThePage() {
    FrameOnScreen screen(busySample(Language::Chinese));
    PageModel problem = problemSample(Language::Chinese);
    problem.step = u"seal"_s;
    screen.frame().showPage(problem, false);
    QCoreApplication::processEvents();
    QVERIFY(wordsOfAll(screen.frame()).contains(u"出了什么事"_s));
    QVERIFY(!wordsOfAll(screen.frame()).contains(u"请别离开"_s));
}

void FrameTest::assistBar_worksOnEveryPage() {
    REQUIRES("SCR-10");
    for (const NamedPage& sample : allSamples(Language::Chinese)) {
        if (std::holds_alternative<ClerkContent>(sample.page.content))
            continue; // the branch's staff have none (SEC-79)
        FrameOnScreen screen(sample.page);
        QSignalSpy used(&screen.frame(), &ScreenFrame::actionUsed);
        QSignalSpy language(&screen.frame(), &ScreenFrame::languageAsked);
        QSignalSpy staff(&screen.frame(), &ScreenFrame::staffAsked);
        screen.letTapTimePass();
        // By hit testing, as a finger does it: whatever lies on top gets the tap.
        for (const char* id : {"language", "call_staff"}) {
            QWidget* const hit = screen.frame().childAt(screen.placeOf(id).center());
            QCOMPARE(hit, screen.find(id));
            QTest::mouseClick(hit, Qt::LeftButton);
        }
        QCOMPARE(language.size(), 1);
        QCOMPARE(staff.size(), 1);
        QCOMPARE(screen.find("exit") != nullptr, sample.page.inSession);
        QCOMPARE(screen.find("voice") != nullptr, !sample.page.inSession);
        if (sample.page.inSession) {
            QTest::mouseClick(screen.frame().childAt(screen.placeOf("exit").center()), Qt::LeftButton);
            QCOMPARE(used.size(), 1);
            QCOMPARE(used[0][0].toString(), u"exit"_s);
        }
    }
}

void FrameTest::assistBar_voiceThatCannotSpeak_isGreyedAndSaysWhy() {
    PageModel page = homeSample(Language::Chinese);
    page.voice.why = u"本机没有接喇叭或耳机"_s;
    FrameOnScreen screen(page);
    QSignalSpy used(&screen.frame(), &ScreenFrame::actionUsed);
    QWidget* const item = screen.find("voice");
    QVERIFY(item);
    QVERIFY(!item->isEnabled());
    QCOMPARE(item->accessibleDescription(), page.voice.why);
    QTest::mouseClick(item, Qt::LeftButton);
    QCOMPARE(used.size(), 0);
}

void FrameTest::language_changed_changesTheBarAtOnce() {
    FrameOnScreen screen(placeCardSample(Language::Chinese));
    QCOMPARE(screen.find("exit")->accessibleName(), u"退出"_s);
    QCOMPARE(screen.find("language")->accessibleName(), u"English"_s);
    LanguageInUse english(Language::English);
    screen.frame().retranslate();
    QCOMPARE(screen.find("exit")->accessibleName(), u"Exit"_s);
    QCOMPARE(screen.find("language")->accessibleName(), u"中文"_s);
    QCOMPARE(screen.find("call_staff")->accessibleName(), u"Call staff"_s);
}

void FrameTest::placeCard_otherDocument_isATileAndNotAButton() {
    FrameOnScreen with(placeCardSample(Language::Chinese));
    QSignalSpy used(&with.frame(), &ScreenFrame::actionUsed);
    QCOMPARE(with.frame().findChildren<BigButton*>(u"other_document"_s).size(), 0);
    QTest::mouseClick(with.find("other_document"), Qt::LeftButton);
    QCOMPARE(used.size(), 1);
    QCOMPARE(used[0][0].toString(), u"other_document"_s);
    PageModel page = placeCardSample(Language::Chinese);
    page.actions.removeLast();
    FrameOnScreen without(page);
    QVERIFY(!without.find("other_document"));
}

void FrameTest::longBranchName_neverHidesTheNetworkState() {
    FrameOnScreen screen(homeSample(Language::Chinese));
    StripModel strip = sampleStrip(Language::Chinese, true);
    strip.place = u"京安银行北京分行西城区西直门外大街第一综合服务中心支行营业室"_s;
    screen.frame().showStrip(strip);
    QCoreApplication::processEvents();
    const QString words = wordsOfAll(*screen.frame().findChild<TopStrip*>());
    QVERIFY(words.contains(u"联网正常"_s));
    QVERIFY(words.contains(u"11:20"_s));
    for (const TextBlock* text : screen.frame().findChild<TopStrip*>()->findChildren<TextBlock*>()) {
        QVERIFY(screen.placeOf(text).right() <= 1016);
        if (text->accessibleName() == strip.place)
            return;
    }
    QFAIL("nobody can read the whole name");
}

void FrameTest::pageId_isTheObjectName() {
    FrameOnScreen screen(doneSample(Language::Chinese));
    QVERIFY(screen.find("page.done"));
    QCOMPARE(screen.find("page.done")->accessibleName(), u"您已完成个人申领业务办理"_s);
    screen.frame().showPage(homeSample(Language::Chinese), true);
    QVERIFY(!screen.find("page.done"));
    QVERIFY(screen.find("page.home"));
}

void FrameTest::session_over_leavesNothingOfThePersonInTheWidgets() {
    REQUIRES("SEC-16");
    FrameOnScreen screen(confirmSample(Language::Chinese));
    const auto traces = [&screen] {
        QStringList found;
        for (const QWidget* widget : screen.frame().findChildren<QWidget*>()) {
            const auto* label = qobject_cast<const PlainLabel*>(widget);
            const QString all =
                widget->accessibleName() + widget->accessibleDescription() + (label ? label->text() : QString());
            if (all.contains(u"110*****002X"_s) || all.contains(u"张*"_s))
                found += widget->objectName() + u'/' + all;
        }
        return found;
    };
    QVERIFY(!traces().isEmpty());
    screen.frame().showPage(homeSample(Language::Chinese), true);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(traces(), QStringList());
    QVERIFY(!wordsOfAll(screen.frame()).contains(u"110*****002X"_s));
}

} // namespace kaban::tests

QTEST_MAIN(kaban::tests::FrameTest)
#include "frame_test.moc"
