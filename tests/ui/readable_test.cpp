// Everybody can read, reach and operate every page: sizes, nothing cut off, names and roles, the keyboard.
#include "tests/support/requires.h"
#include "tests/ui/drawn_text.h"
#include "tests/ui/page_checks.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/scroll_view.h"
#include "ui/widgets/tap_button.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

namespace kaban::tests {
using namespace Qt::StringLiterals;

namespace readable_tests {

QString nameOf(const QWidget* widget) {
    return u"%1 %2 \"%3\""_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                                 widget->accessibleName());
}

} // namespace readable_tests

#define NO_FAULTS(sample, faults)                                                                                      \
    QVERIFY2((faults).isEmpty(), qPrintable(QLatin1String((sample).name) + u": "_s + (faults).join(u'\n')))

class ReadableTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyText_isLargeEnoughAndWhole_data();
    void everyText_isLargeEnoughAndWhole();
    void everyTarget_isLargeEnoughAndApart_data() { everyText_isLargeEnoughAndWhole_data(); }
    void everyTarget_isLargeEnoughAndApart();
    void everyPage_inPortrait_needsNoScrolling();
    void everyControl_hasNameRoleAndPressAction();
    void tab_followsReadingOrder();
    void enter_withoutFocus_meansThePrimaryButton();
    void focusRing_isDrawnForTheKeyboardAndNotForAFinger();
};

void ReadableTest::everyText_isLargeEnoughAndWhole_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("english");
    for (const QSize size : {QSize(1080, 1920), QSize(1920, 1080), QSize(1280, 1024)}) {
        for (const bool english : {false, true})
            QTest::addRow("%dx%d %s", size.width(), size.height(), english ? "en" : "zh") << size << english;
    }
}

void ReadableTest::everyText_isLargeEnoughAndWhole() {
    QFETCH(QSize, size);
    QFETCH(bool, english);
    const Language language = english ? Language::English : Language::Chinese;
    for (const NamedPage& sample : allSamples(language)) {
        FrameOnScreen screen(sample.page, size, language, sample.online);
        NO_FAULTS(sample, textFaults(screen));
    }
}

void ReadableTest::everyTarget_isLargeEnoughAndApart() {
    QFETCH(QSize, size);
    QFETCH(bool, english);
    const Language language = english ? Language::English : Language::Chinese;
    for (const NamedPage& sample : allSamples(language)) {
        FrameOnScreen screen(sample.page, size, language);
        NO_FAULTS(sample, targetFaults(screen));
    }
}

void ReadableTest::everyPage_inPortrait_needsNoScrolling() {
    for (const Language language : {Language::Chinese, Language::English}) {
        for (const NamedPage& sample : allSamples(language)) {
            FrameOnScreen screen(sample.page, {1080, 1920}, language);
            NO_FAULTS(sample, scrollFaults(screen));
        }
    }
}

void ReadableTest::everyControl_hasNameRoleAndPressAction() {
    for (const Language language : {Language::Chinese, Language::English}) {
        for (const NamedPage& sample : allSamples(language)) {
            FrameOnScreen screen(sample.page, {1080, 1920}, language);
            for (TapButton* control : screen.frame().findChildren<TapButton*>()) {
                if (!control->isVisible())
                    continue;
                QVERIFY(!control->objectName().isEmpty());
                QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(control);
                QVERIFY(accessible);
                QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), qPrintable(control->objectName()));
                const QAccessible::Role role = accessible->role();
                QVERIFY(role == QAccessible::Button || role == QAccessible::CheckBox ||
                        role == QAccessible::RadioButton);
                QVERIFY(accessible->actionInterface());
            }
            for (const PlainLabel* label : screen.frame().findChildren<PlainLabel*>()) {
                if (label->isVisible())
                    QVERIFY2(
                        !label->accessibleName().isEmpty(),
                        (QByteArray(sample.name) + ": in " + label->parent()->metaObject()->className()).constData());
            }
        }
    }
}

void ReadableTest::tab_followsReadingOrder() {
    const QList<std::pair<PageModel, QStringList>> cases{
        {placeCardSample(Language::Chinese),
         {u"other_document"_s, u"back"_s, u"no_card"_s, u"exit"_s, u"large_text"_s, u"high_contrast"_s, u"move_down"_s,
          u"language"_s, u"call_staff"_s}},
        {fullHomeSample(Language::Chinese),
         {u"start.individual"_s, u"start.minor"_s, u"start.employer"_s, u"what_to_bring"_s, u"progress"_s, u"ecard"_s,
          u"large_text"_s, u"high_contrast"_s, u"move_down"_s, u"language"_s, u"call_staff"_s}},
        {commitmentSample(Language::Chinese, true, true),
         {u"reading.text"_s, u"page_down"_s, u"tick"_s, u"back"_s, u"submit"_s, u"exit"_s, u"large_text"_s,
          u"high_contrast"_s, u"move_down"_s, u"language"_s, u"call_staff"_s}}};
    for (const auto& [page, order] : cases) {
        // The page comes second, as in life: it is made long after the bars.
        FrameOnScreen screen(busySample(Language::Chinese));
        screen.frame().showPage(page, true);
        screen.frame().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&screen.frame()));
        QCoreApplication::processEvents();
        QStringList visited;
        for (qsizetype i = 0; i < order.size(); ++i) {
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &screen.frame(), Qt::Key_Tab);
            visited += QApplication::focusWidget()->objectName();
        }
        QCOMPARE(visited, order);
    }
}

void ReadableTest::enter_withoutFocus_meansThePrimaryButton() {
    FrameOnScreen screen(checkSample(Language::Chinese));
    QSignalSpy used(&screen.frame(), &ScreenFrame::actionUsed);
    QTest::keyClick(&screen.frame(), Qt::Key_Escape);
    QCOMPARE(used.size(), 0);
    QTest::keyClick(&screen.frame(), Qt::Key_Return);
    QCOMPARE(used.size(), 1);
    QCOMPARE(used[0][0].toString(), u"next"_s);
    // While the tick is missing there is nothing Enter could mean.
    FrameOnScreen blocked(commitmentSample(Language::Chinese));
    QSignalSpy none(&blocked.frame(), &ScreenFrame::actionUsed);
    QTest::keyClick(&blocked.frame(), Qt::Key_Return);
    QCOMPARE(none.size(), 0);
}

void ReadableTest::focusRing_isDrawnForTheKeyboardAndNotForAFinger() {
    FrameOnScreen screen(checkSample(Language::Chinese));
    screen.frame().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&screen.frame()));
    auto* ring = screen.frame().findChild<FocusRing*>();
    QVERIFY(!ring->isVisible());
    QTest::keyClick(&screen.frame(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), screen.find("back"));
    QVERIFY(ring->isVisible());
    const QRect button = screen.placeOf("back");
    QCOMPARE(ring->geometry(), button.adjusted(-10, -10, 10, 10));
    const QImage picture = screen.frame().grab().toImage();
    const int middle = button.center().y();
    QCOMPARE(picture.pixelColor(button.left() - 2, middle), screen.theme().colours().ink);
    QCOMPARE(picture.pixelColor(button.left() - 7, middle), screen.theme().colours().focus);
    QTest::mousePress(screen.find("back"), Qt::LeftButton);
    QVERIFY(!ring->isVisible());
    QTest::mouseRelease(screen.find("back"), Qt::LeftButton);
}

} // namespace kaban::tests

QTEST_MAIN(kaban::tests::ReadableTest)
#include "readable_test.moc"
