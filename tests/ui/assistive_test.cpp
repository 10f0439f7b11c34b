// What assistive tools and keys need of every page, from inside. The whole way through an application, from outside, is
// tests/e2e/accessibility.
#include "tests/support/requires.h"
#include "tests/ui/page_checks.h"
#include "tests/ui/sample_forms.h"
#include "ui/widgets/check_row.h"
#include "ui/widgets/confirm_sheet.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/pin_dots.h"
#include "ui/widgets/qr_panel.h"
#include "ui/widgets/reading_panel.h"
#include "ui/widgets/scroll_view.h"
#include "ui/widgets/segmented_choice.h"
#include "ui/widgets/text_line.h"
#include "ui/widgets/typed_line.h"

#include <QAccessible>
#include <QApplication>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

namespace kaban::tests {
using namespace Qt::StringLiterals;

namespace assistive_tests {

constexpr int mostStops = 60;

bool hasSheet(const PageModel& page) {
    return page.confirm || page.editor || page.timeout || page.enlarged;
}

QAccessibleInterface* accessible(QWidget* widget) {
    return QAccessible::queryAccessibleInterface(widget);
}

/// Which of those that turn the page are there changes on the way.
QStringList withoutTurners(const QStringList& names) {
    return names.filter(QRegularExpression(u"^(?!column\\.)"_s));
}

/// From where the keyboard is, until it comes again to where it has been.
QStringList wayByTab(FrameOnScreen& screen) {
    QList<QWidget*> way;
    for (int i = 0; i < mostStops; ++i) {
        QWidget* const from = QApplication::focusWidget() ? QApplication::focusWidget() : &screen.frame();
        QTest::keyClick(from, Qt::Key_Tab);
        if (way.contains(QApplication::focusWidget()))
            break;
        way += QApplication::focusWidget();
    }
    QStringList names;
    for (const QWidget* stop : way)
        names += stop->objectName();
    return withoutTurners(names);
}

QStringList usableStops(FrameOnScreen& screen) {
    QStringList names;
    for (const QWidget* widget : screen.frame().findChildren<QWidget*>()) {
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0)
            names += widget->objectName();
    }
    return withoutTurners(names);
}

} // namespace assistive_tests

class AssistiveTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void toggle_ofAConsent_pressesAndNeverTicks();
    void action_ofWhatIsNotPossible_isNotOffered();
    void everyPage_tabComesToEverythingOnce_data();
    void everyPage_tabComesToEverythingOnce();
    void everyPage_noTwoControlsHaveOneName_data() { everyPage_tabComesToEverythingOnce_data(); }
    void everyPage_noTwoControlsHaveOneName();
    void parts_sayWhatTheyAre();
    void page_comesWithItsNameToTheKeyboard();
    void news_thatDisableTheFocus_giveTheKeyboardToThePage();
    void news_thatMakeTheFocusAnew_keepIt();
    void scrolledPage_takesTheRingAlongAndShowsTheFocus();
};

void AssistiveTest::toggle_ofAConsent_pressesAndNeverTicks() {
    REQUIRES("IND-13");
    FrameOnScreen screen(commitmentSample(Language::Chinese, true));
    QSignalSpy used(&screen.frame(), &ScreenFrame::actionUsed);
    screen.letTapTimePass();
    auto* const row = screen.frame().findChild<CheckRow*>();
    QAccessibleActionInterface* const actions = assistive_tests::accessible(row)->actionInterface();
    QVERIFY(actions->actionNames().contains(QAccessibleActionInterface::toggleAction()));
    actions->doAction(QAccessibleActionInterface::toggleAction());
    QCOMPARE(used.size(), 1);
    QCOMPARE(used[0][0].toString(), row->id());
    QVERIFY(!row->isChecked());
    QVERIFY(!assistive_tests::accessible(row)->state().checked);
    screen.frame().showPage(commitmentSample(Language::Chinese, true, true), false);
    QVERIFY(assistive_tests::accessible(row)->state().checked);
}

void AssistiveTest::action_ofWhatIsNotPossible_isNotOffered() {
    FrameOnScreen screen(commitmentSample(Language::Chinese));
    QSignalSpy used(&screen.frame(), &ScreenFrame::actionUsed);
    screen.letTapTimePass();
    QAccessibleActionInterface* const actions = assistive_tests::accessible(screen.find("submit"))->actionInterface();
    QVERIFY(!actions->actionNames().contains(QAccessibleActionInterface::pressAction()));
    actions->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(used.size(), 0);
}

void AssistiveTest::everyPage_tabComesToEverythingOnce_data() {
    QTest::addColumn<int>("sample");
    QTest::addColumn<bool>("english");
    QTest::addColumn<QSize>("size");
    for (const QSize size : {QSize(1080, 1920), QSize(1920, 1080), QSize(1280, 1024)}) {
        for (const bool english : {false, true}) {
            const QList<NamedPage> samples = allSamples(Language::Chinese);
            for (qsizetype i = 0; i < samples.size(); ++i)
                QTest::addRow("%s %dx%d %s", samples[i].name, size.width(), size.height(), english ? "en" : "zh")
                    << int(i) << english << size;
        }
    }
}

void AssistiveTest::everyPage_tabComesToEverythingOnce() {
    QFETCH(int, sample);
    QFETCH(bool, english);
    QFETCH(QSize, size);
    const Language language = english ? Language::English : Language::Chinese;
    const PageModel page = allSamples(language)[sample].page;
    if (assistive_tests::hasSheet(page))
        return; // the keyboard stays in it: question_test, editor_keys_test, enlarged_test
    FrameOnScreen screen(busySample(language), size, language);
    screen.frame().showPage(page, true);
    screen.settle();
    screen.frame().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&screen.frame()));
    QStringList way = assistive_tests::wayByTab(screen);
    QStringList all = assistive_tests::usableStops(screen);
    QVERIFY(!all.isEmpty());
    const bool ofStaff = std::holds_alternative<ClerkContent>(page.content); // who need no call for themselves
    QVERIFY2(way.indexOf(u"call_staff"_s) == (ofStaff ? -1 : way.size() - 1), qPrintable(way.join(u' ')));
    way.sort();
    all.sort();
    QCOMPARE(way, all);
}

void AssistiveTest::everyPage_noTwoControlsHaveOneName() {
    QFETCH(int, sample);
    QFETCH(bool, english);
    QFETCH(QSize, size);
    const Language language = english ? Language::English : Language::Chinese;
    const PageModel page = allSamples(language)[sample].page;
    if (assistive_tests::hasSheet(page))
        return; // what lies under it may have the same words
    FrameOnScreen screen(page, size, language);
    QStringList names;
    for (const TapButton* control : screen.frame().findChildren<TapButton*>()) {
        if (!control->isVisible())
            continue;
        QVERIFY2(!names.contains(control->accessibleName()), qPrintable(control->accessibleName()));
        names += control->accessibleName();
    }
    QVERIFY(!names.isEmpty());
}

void AssistiveTest::parts_sayWhatTheyAre() {
    using assistive_tests::accessible;
    FrameOnScreen question(confirmSample(Language::Chinese));
    auto* const sheet = question.frame().findChild<ConfirmSheet*>();
    QCOMPARE(accessible(sheet)->role(), QAccessible::Dialog);
    QVERIFY(accessible(sheet)->state().modal);
    QCOMPARE(accessible(sheet)->text(QAccessible::Name), confirmSample(Language::Chinese).confirm->title);
    FrameOnScreen commitment(commitmentSample(Language::Chinese));
    auto* const text = commitment.frame().findChild<ReadingPanel*>()->findChild<ScrollView*>();
    QCOMPARE(accessible(text)->role(), QAccessible::Document);
    QVERIFY(!accessible(text)->text(QAccessible::Name).isEmpty());
    const auto theme = loadTheme();
    FakeClock clock;
    TapGuard taps(clock);
    QrPanel code({*theme, taps});
    QCOMPARE(accessible(&code)->role(), QAccessible::Graphic);
    SegmentCell cell({*theme, taps}, u"app.wechat"_s);
    cell.setChecked(true);
    QCOMPARE(accessible(&cell)->role(), QAccessible::RadioButton);
    QVERIFY(accessible(&cell)->state().checked);
    TypedLine typed(*theme);
    TextLine written({*theme, taps});
    PinDots dots(*theme);
    for (QWidget* const heard : QList<QWidget*>{&typed, &written, &dots}) {
        QCOMPARE(accessible(heard)->role(), QAccessible::EditableText);
        QVERIFY(accessible(heard)->textInterface());
    }
}

void AssistiveTest::page_comesWithItsNameToTheKeyboard() {
    FrameOnScreen screen(busySample(Language::Chinese));
    for (const PageModel& page : {checkSample(Language::Chinese), homeSample(Language::Chinese)}) {
        screen.frame().showPage(page, true);
        QCOMPARE(screen.frame().focusWidget(), &screen.frame());
        QVERIFY(!screen.frame().accessibleName().isEmpty());
    }
    screen.frame().showPage(checkSample(Language::Chinese), true);
    QCOMPARE(screen.frame().accessibleName(), checkSample(Language::Chinese).title);
}

void AssistiveTest::news_thatDisableTheFocus_giveTheKeyboardToThePage() {
    FrameOnScreen screen(commitmentSample(Language::Chinese, true, true));
    screen.frame().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&screen.frame()));
    screen.find("submit")->setFocus(Qt::TabFocusReason);
    QVERIFY(screen.find("submit")->hasFocus());
    screen.frame().showPage(commitmentSample(Language::Chinese, true, false), false);
    QVERIFY(!screen.find("submit")->isEnabled());
    QCOMPARE(QApplication::focusWidget(), &screen.frame());
}

void AssistiveTest::news_thatMakeTheFocusAnew_keepIt() {
    FrameOnScreen screen(formSample(Language::Chinese));
    screen.frame().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&screen.frame()));
    PageModel page = formSample(Language::Chinese);
    auto& sections = std::get<FormContent>(page.content).sections;
    const QString first = sections.first().fields[1].openAction; // the very first is locked
    QPointer<QWidget> field = screen.find(qPrintable(first));
    QVERIFY(field);
    field->setFocus(Qt::TabFocusReason);
    sections.last().fields.removeLast();
    screen.frame().showPage(page, false);
    QVERIFY(screen.find(qPrintable(first)) != field);
    QCOMPARE(QApplication::focusWidget(), screen.find(qPrintable(first)));
}

void AssistiveTest::scrolledPage_takesTheRingAlongAndShowsTheFocus() {
    FrameOnScreen screen(formSample(Language::English), {1280, 1024}, Language::English);
    screen.frame().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&screen.frame()));
    QVERIFY2(screen.find("column.page_down"), "the sample has to be long enough to scroll");
    auto* const ring = screen.frame().findChild<FocusRing*>();
    const auto ringIsAroundTheFocus = [&] {
        const QRect place = screen.placeOf(QApplication::focusWidget());
        return ring->isVisible() && ring->geometry() == place.adjusted(-10, -10, 10, 10);
    };
    QStringList fields;
    const PageModel page = formSample(Language::English);
    for (const FormSection& section : std::get<FormContent>(page.content).sections) {
        for (const FormField& field : section.fields)
            fields += field.openAction;
    }
    QScrollBar* bar = nullptr;
    for (const ScrollView* view : screen.frame().findChildren<ScrollView*>()) {
        if (view->isVisible() && !view->fits())
            bar = view->verticalScrollBar();
    }
    QVERIFY(bar);
    for (qsizetype i = 0; i < fields.size(); ++i) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &screen.frame(), Qt::Key_Tab);
        QVERIFY2(ringIsAroundTheFocus(), qPrintable(QApplication::focusWidget()->objectName()));
        QVERIFY(!QApplication::focusWidget()->visibleRegion().isEmpty());
    }
    QVERIFY(bar->value() > 0);
    bar->setValue(bar->value() - 40);
    QVERIFY(ringIsAroundTheFocus());
}

} // namespace kaban::tests

QTEST_MAIN(kaban::tests::AssistiveTest)
#include "assistive_test.moc"
