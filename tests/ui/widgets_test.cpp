#include "tests/support/requires.h"
#include "tests/ui/drawn_text.h"
#include "tests/ui/ui_test_base.h"
#include "ui/pages/home_page.h"
#include "ui/widgets/big_button.h"
#include "ui/widgets/button_row.h"
#include "ui/widgets/check_row.h"
#include "ui/widgets/reading_panel.h"
#include "ui/widgets/text_action.h"
#include "ui/widgets/width_distribution.h"

#include <QAccessible>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

namespace kaban::tests {
using namespace Qt::StringLiterals;

class WidgetsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { theme_ = loadTheme(); }
    void checkRow_tapped_reportsAndDoesNotTickItself();
    void checkRow_notPossibleYet_isDisabledAndSaysWhy();
    void checkRow_tickedByTheModel_keepsItsSize();
    void button_tappedTwentyTimesIn300Milliseconds_actsOnce();
    void button_fingerSlidOff_doesNothing();
    void button_spaceAndEnter_actAndAHeldKeyActsOnce();
    void button_tooNarrow_dropsIconThenWrapsAndLosesNoLetter();
    void buttonRow_newsWithSameIds_keepsItsButtons();
    void buttonRow_nameOfManyLines_growsInsteadOfCuttingItOff();
    void widths_areSharedAsFlexibleBoxesDo_data();
    void widths_areSharedAsFlexibleBoxesDo();
    void readingPanel_longText_reportsTheEndOnlyWhenReached();
    void readingPanel_shortText_reportsTheEndAtOnce();
    void readingPanel_sameTextAgain_keepsItsPlace();
    void readingPanel_dragged_moves();
    void homeTiles_areShapedByTheirNumber_data();
    void homeTiles_areShapedByTheirNumber();

private:
    WidgetContext context() { return {*theme_, taps_}; }

    std::unique_ptr<Theme> theme_;
    FakeClock clock_;
    TapGuard taps_{clock_};
    LanguageInUse language_{Language::Chinese};
};

void WidgetsTest::checkRow_tapped_reportsAndDoesNotTickItself() {
    REQUIRES("IND-13");
    CheckRow row(context(), u"tick"_s);
    row.setState(u"我已阅读并同意"_s, false, {}, true);
    row.resize(900, 128);
    QSignalSpy tapped(&row, &TapButton::tapped);
    QVERIFY(!row.isChecked());
    // The whole row is the target: a tap far from the box counts.
    QTest::mouseClick(&row, Qt::LeftButton, {}, QPoint(880, 20));
    QCOMPARE(tapped.size(), 1);
    QCOMPARE(tapped[0][0].toString(), u"tick"_s);
    QVERIFY(!row.isChecked());
    row.setState(u"我已阅读并同意"_s, true, {}, true);
    QVERIFY(row.isChecked());
    QCOMPARE(QAccessible::queryAccessibleInterface(&row)->role(), QAccessible::CheckBox);
}

void WidgetsTest::checkRow_notPossibleYet_isDisabledAndSaysWhy() {
    REQUIRES("GEN-13");
    CheckRow row(context(), u"tick"_s);
    row.setState(u"我已阅读并同意"_s, false, u"请先把承诺看到最后"_s, false);
    row.resize(900, row.heightForWidth(900));
    QSignalSpy tapped(&row, &TapButton::tapped);
    QTest::mouseClick(&row, Qt::LeftButton);
    QCOMPARE(tapped.size(), 0);
    QVERIFY(wordsOf(row).contains(u"请先把承诺看到最后"_s));
    QCOMPARE(row.accessibleDescription(), u"请先把承诺看到最后"_s);
}

void WidgetsTest::checkRow_tickedByTheModel_keepsItsSize() {
    CheckRow row(context(), u"tick"_s);
    const QString sentence = u"我已阅读并同意《第三代社会保障卡申领承诺》，知晓申领实体社保卡即同步生成电子社保卡。"_s;
    for (const int width : {400, 700, 952}) {
        row.setState(sentence, false, {}, true);
        const int before = row.heightForWidth(width);
        row.setState(sentence, true, {}, true);
        QCOMPARE(row.heightForWidth(width), before);
    }
}

void WidgetsTest::button_tappedTwentyTimesIn300Milliseconds_actsOnce() {
    REQUIRES("TV-18");
    BigButton button(context(), {u"submit"_s, u"确认提交"_s, {}});
    button.resize(400, 120);
    QSignalSpy tapped(&button, &TapButton::tapped);
    for (int i = 0; i < 20; ++i) {
        QTest::mouseClick(&button, Qt::LeftButton);
        clock_.advance(std::chrono::milliseconds(15));
    }
    QCOMPARE(tapped.size(), 1);
    clock_.advance(std::chrono::milliseconds(99));
    QTest::mouseClick(&button, Qt::LeftButton);
    QCOMPARE(tapped.size(), 1);
    clock_.advance(std::chrono::milliseconds(1));
    QTest::mouseClick(&button, Qt::LeftButton);
    QCOMPARE(tapped.size(), 2);
}

void WidgetsTest::button_fingerSlidOff_doesNothing() {
    BigButton button(context(), {u"next"_s, u"下一步"_s, {}});
    button.resize(400, 120);
    QSignalSpy tapped(&button, &TapButton::tapped);
    QTest::mousePress(&button, Qt::LeftButton, {}, QPoint(200, 60));
    QVERIFY(button.isDown());
    QTest::mouseMove(&button, QPoint(200, 400));
    QTest::mouseRelease(&button, Qt::LeftButton, {}, QPoint(200, 400));
    QCOMPARE(tapped.size(), 0);
}

void WidgetsTest::button_spaceAndEnter_actAndAHeldKeyActsOnce() {
    REQUIRES("REL-83");
    BigButton button(context(), {u"next"_s, u"下一步"_s, {}});
    QSignalSpy tapped(&button, &TapButton::tapped);
    for (const int key : {Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter}) {
        clock_.advance(std::chrono::seconds(1));
        QTest::keyClick(&button, Qt::Key(key));
    }
    QCOMPARE(tapped.size(), 3);
    for (int i = 0; i < 10; ++i) {
        clock_.advance(std::chrono::seconds(1));
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QString(), true);
        QCoreApplication::sendEvent(&button, &held);
    }
    QCOMPARE(tapped.size(), 3);
}

void WidgetsTest::button_tooNarrow_dropsIconThenWrapsAndLosesNoLetter() {
    BigButton button(context(), {u"submit"_s, u"Please tick the commitment first"_s, u"check"_s});
    const int natural = button.naturalWidth();
    button.resize(natural, 120);
    QCOMPARE(drawnTexts(button).first().pixelSize, 36);
    button.resize(natural - 100, 120);
    QCOMPARE(drawnTexts(button).first().pixelSize, 36);
    button.resize(button.compactWidth(), 120);
    QCOMPARE(drawnTexts(button).size(), 2);
    QCOMPARE(drawnTexts(button).first().pixelSize, 30);
    QCOMPARE(wordsOf(button).remove(u' '), u"Pleasetickthecommitmentfirst"_s);
    for (const DrawnText& line : drawnTexts(button))
        QVERIFY(QRectF(button.rect()).contains(line.box));
}

void WidgetsTest::buttonRow_newsWithSameIds_keepsItsButtons() {
    ButtonRow row(context(), ButtonRow::Sharing::NeutralKeepsItsSize);
    row.resize(952, 120);
    row.setButtons({{u"back"_s, u"上一步"_s, {}, ButtonKind::Neutral},
                    {u"submit"_s, u"请先勾选承诺"_s, {}, ButtonKind::Primary, false}});
    BigButton* const submit = row.buttons()[1];
    QVERIFY(!row.primary());
    row.setButtons({{u"back"_s, u"上一步"_s, {}, ButtonKind::Neutral}, {u"submit"_s, u"提交申领"_s, u"check"_s}});
    QCOMPARE(row.buttons()[1], submit);
    QVERIFY(submit->isEnabled());
    QCOMPARE(row.primary(), submit);
    QCOMPARE(submit->geometry().right(), 951);
    row.setButtons({{u"finish"_s, u"办完了"_s, {}}});
    QCOMPARE(row.buttons().size(), 1);
    QCOMPARE(row.buttons()[0]->width(), 952);
}

void WidgetsTest::buttonRow_nameOfManyLines_growsInsteadOfCuttingItOff() {
    ButtonRow row(context(), ButtonRow::Sharing::AllAlike);
    row.resize(400, 120);
    row.setButtons({{u"confirm"_s, u"选好了：北京银行"_s, {}}});
    QCOMPARE(row.height(), 120);
    row.setButtons({{u"confirm"_s, QString(60, u'选'), {}}});
    QVERIFY(row.height() > 120);
    const QList<DrawnText> lines = drawnTexts(*row.buttons().first());
    QVERIFY(lines.size() > 3);
    for (const DrawnText& line : lines)
        QVERIFY(QRectF(row.buttons().first()->rect()).contains(line.box));
    row.setButtons({{u"confirm"_s, u"选好了：北京银行"_s, {}}});
    QCOMPARE(row.height(), 120);
    QCOMPARE(row.buttons().first()->height(), 120);
}

void WidgetsTest::widths_areSharedAsFlexibleBoxesDo_data() {
    QTest::addColumn<int>("room");
    QTest::addColumn<QList<int>>("natural");
    QTest::addColumn<QList<bool>>("grows");
    QTest::addColumn<QList<int>>("wanted");
    QTest::newRow("back keeps its size") << 928 << QList<int>{258, 400} << QList<bool>{false, true}
                                         << QList<int>{258, 670};
    QTest::newRow("two alike") << 928 << QList<int>{300, 200} << QList<bool>{true, true} << QList<int>{464, 464};
    QTest::newRow("one needs more than half")
        << 928 << QList<int>{200, 502} << QList<bool>{true, true} << QList<int>{426, 502};
    QTest::newRow("all fixed") << 928 << QList<int>{200, 300} << QList<bool>{false, false} << QList<int>{200, 300};
    QTest::newRow("not enough room") << 500 << QList<int>{400, 400} << QList<bool>{false, true} << QList<int>{250, 250};
    QTest::newRow("one") << 928 << QList<int>{200} << QList<bool>{true} << QList<int>{928};
    QTest::newRow("none") << 928 << QList<int>{} << QList<bool>{} << QList<int>{};
}

void WidgetsTest::widths_areSharedAsFlexibleBoxesDo() {
    QFETCH(int, room);
    QFETCH(QList<int>, natural);
    QFETCH(QList<bool>, grows);
    QFETCH(QList<int>, wanted);
    QList<WidthWish> wishes;
    for (qsizetype i = 0; i < natural.size(); ++i)
        wishes += {natural[i], 100, grows[i]};
    QCOMPARE(distributeWidths(room, wishes), wanted);
}

void WidgetsTest::readingPanel_longText_reportsTheEndOnlyWhenReached() {
    REQUIRES("GEN-13");
    ReadingPanel panel(context());
    panel.resize(952, 600);
    panel.setReading(u"承诺"_s, QStringList(20, u"本人承诺所提供的资料真实、准确、完整。"_s.repeated(4)));
    QSignalSpy end(&panel, &ReadingPanel::endVisible);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    QCoreApplication::processEvents();
    QCOMPARE(end.size(), 0);
    auto* down = panel.findChild<TextAction*>(u"page_down"_s);
    QVERIFY(down && down->isVisible());
    auto* view = panel.findChild<ScrollView*>();
    int taps = 0;
    while (down->isVisible() && taps < 50) {
        QCOMPARE(end.size(), 0);
        clock_.advance(std::chrono::milliseconds(400));
        QTest::mouseClick(down, Qt::LeftButton);
        ++taps;
        QCoreApplication::processEvents();
    }
    QVERIFY(taps > 3);
    QCOMPARE(view->verticalScrollBar()->value(), view->verticalScrollBar()->maximum());
    QTRY_COMPARE(end.size(), 1);
    auto* up = panel.findChild<TextAction*>(u"page_up"_s);
    QVERIFY(up->isVisible());
    clock_.advance(std::chrono::milliseconds(400));
    QTest::mouseClick(up, Qt::LeftButton);
    QVERIFY(!view->atEnd());
    QCOMPARE(end.size(), 1);
}

void WidgetsTest::readingPanel_shortText_reportsTheEndAtOnce() {
    ReadingPanel panel(context());
    panel.resize(952, 600);
    panel.setReading(u"承诺"_s, {u"一句话。"_s});
    QSignalSpy end(&panel, &ReadingPanel::endVisible);
    QCoreApplication::processEvents();
    // Not while nobody can see it.
    QCOMPARE(end.size(), 0);
    panel.show();
    QTRY_COMPARE(end.size(), 1);
    QVERIFY(!panel.findChild<TextAction*>(u"page_down"_s)->isVisible());
}

void WidgetsTest::readingPanel_sameTextAgain_keepsItsPlace() {
    ReadingPanel panel(context());
    panel.resize(952, 600);
    const QStringList text(20, u"本人承诺所提供的资料真实、准确、完整。"_s.repeated(4));
    panel.setReading(u"承诺"_s, text);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    auto* view = panel.findChild<ScrollView*>();
    view->pageDown();
    const int place = view->verticalScrollBar()->value();
    QVERIFY(place > 0);
    panel.setReading(u"承诺"_s, text);
    QCoreApplication::processEvents();
    QCOMPARE(view->verticalScrollBar()->value(), place);
    panel.setReading(u"Commitment"_s, {u"Another text. "_s.repeated(400)});
    QTRY_COMPARE(view->verticalScrollBar()->value(), 0);
}

void WidgetsTest::readingPanel_dragged_moves() {
    ReadingPanel panel(context());
    panel.resize(952, 600);
    panel.setReading(u"承诺"_s, QStringList(20, u"本人承诺所提供的资料真实、准确、完整。"_s.repeated(4)));
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    auto* view = panel.findChild<ScrollView*>();
    QWidget* text = view->viewport();
    QTest::mousePress(text, Qt::LeftButton, {}, QPoint(300, 400));
    QMouseEvent move(QEvent::MouseMove, QPointF(300, 250), text->mapToGlobal(QPointF(300, 250)), Qt::NoButton,
                     Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(text, &move);
    QTest::mouseRelease(text, Qt::LeftButton, {}, QPoint(300, 250));
    QCOMPARE(view->verticalScrollBar()->value(), 150);
}

void WidgetsTest::homeTiles_areShapedByTheirNumber_data() {
    QTest::addColumn<int>("others");
    QTest::addColumn<QList<int>>("rows");
    // How many tiles stand in each row, the wide first one included.
    QTest::newRow("only the service") << 0 << QList<int>{1};
    QTest::newRow("one more") << 1 << QList<int>{1, 1};
    QTest::newRow("two") << 2 << QList<int>{1, 2};
    QTest::newRow("three") << 3 << QList<int>{1, 3};
    QTest::newRow("four") << 4 << QList<int>{1, 2, 2};
    QTest::newRow("five") << 5 << QList<int>{1, 2, 3};
    QTest::newRow("six, as drawn") << 6 << QList<int>{1, 2, 1, 3};
    QTest::newRow("seven") << 7 << QList<int>{1, 2, 3, 2};
}

void WidgetsTest::homeTiles_areShapedByTheirNumber() {
    QFETCH(int, others);
    QFETCH(QList<int>, rows);
    QList<TileModel> tiles{{u"first"_s, {}, {}, {}, true}};
    for (int i = 0; i < others; ++i)
        tiles += TileModel{QString::number(i), {}, {}, {}};
    QList<int> counted;
    for (const TilePlace& place : placeTiles(tiles)) {
        if (place.row == counted.size())
            counted += 0;
        ++counted[place.row];
    }
    QCOMPARE(counted, rows);
}

} // namespace kaban::tests

QTEST_MAIN(kaban::tests::WidgetsTest)
#include "widgets_test.moc"
