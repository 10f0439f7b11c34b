// Every check of pages finds what is planted for it, and nothing on a page that is right.
#include "tests/ui/page_checks.h"

#include "tests/ui/drawn_text.h"
#include "tests/ui/sample_face.h"
#include "ui/widgets/action_strip.h"
#include "ui/widgets/assist_bar.h"
#include "ui/widgets/check_row.h"
#include "ui/widgets/offline_banner.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/step_rail.h"
#include "ui/widgets/tap_button.h"
#include "ui/widgets/tap_guard.h"
#include "ui/widgets/top_strip.h"

#include <QPainter>
#include <QTest>

namespace kaban::tests {
using namespace Qt::StringLiterals;

namespace page_checks_tests {

/// Paints one square in a colour of its own.
class Square : public QWidget {
public:
    explicit Square(const QColor& colour, QWidget* parent = nullptr) : QWidget(parent), colour_(colour) {
        resize(40, 40);
    }

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(5, 5, 20, 20, colour_); }

private:
    QColor colour_;
};

/// A target that paints nothing.
class Target : public TapButton {
public:
    Target(const WidgetContext& context, const QString& id, const QRect& place, QWidget* parent)
        : TapButton(context, id, parent) {
        setGeometry(place);
        show();
    }

protected:
    void paintEvent(QPaintEvent*) override {}
};

/// Writes twice beside one another.
class TwoWords : public QWidget {
public:
    TwoWords(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
        setGeometry(100, 700, 400, 60);
        show();
    }
    void setApart(int apart) { apart_ = apart; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setPen(theme_.colours().ink);
        painter.setFont(theme_.font(TextRole::Lead));
        painter.drawText(10, 40, u"提交"_s);
        painter.drawText(10 + apart_, 40, u"领卡"_s);
    }

private:
    const Theme& theme_;
    int apart_ = 80;
};

/// A label somewhere on the page, with room for its words.
PlainLabel* plantLabel(FrameOnScreen& screen, const QString& text, int pixelSize) {
    auto* label = new PlainLabel(screen.theme(), TextRole::Lead, screen.theme().colours().ink, &screen.frame());
    QFont font = label->font();
    font.setPixelSize(pixelSize);
    label->setFont(font);
    label->setText(text);
    label->setGeometry(100, 700, 400, 60);
    label->show();
    return label;
}

PageModel withBanner(PageModel page) {
    page.banner = u"暂时没联网"_s;
    return page;
}

} // namespace page_checks_tests

using namespace page_checks_tests;

class PageChecksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rightPage_hasNoFaults();
    void smallLetters_areFound();
    void foreignColour_isFound();
    void wordsCutOff_areFound();
    void wordsShortened_areFound();
    void wordsLeftUnfinished_areFound();
    void wordsOverOthers_areFound();
    void wordsOutsideOfTheirPlace_areFound();
    void smallTarget_isFound();
    void targetsTooNear_areFound();
    void targetOutsideOfItsPlace_isFound();
    void wordBrokenInside_isFound();
    void targetUnderAnother_isFound();
    void pictureOutOfView_isFound();
    void tickedRowThatIsOff_isFound();
    void movedZone_isFound_data();
    void movedZone_isFound();
    void movedOrLowButton_isFound();
    void zoneThatIsNotAskedFor_isFound();
    void zoneThatIsMissing_isFound();
    void scrollingPage_isFound();
    void whatIsPaintedForNothing_isFound();
    void emptyFrame_isNoRightPage();

private:
    const PageModel page_ = checkSample(Language::Chinese);
};

void PageChecksTest::rightPage_hasNoFaults() {
    FrameOnScreen screen(page_);
    QCOMPARE(pageFaults(screen, page_, u"check"_s), QStringList());
    QCOMPARE(scrollFaults(screen), QStringList());
}

void PageChecksTest::smallLetters_areFound() {
    FrameOnScreen screen(page_);
    PlainLabel* const label = plantLabel(screen, u"小字"_s, 23);
    const QStringList faults = pageFaults(screen, page_, u"check"_s);
    QCOMPARE(faults.size(), 2); // too small, and no token
    QVERIFY(faults.join(u'\n').contains(u"writes at 23: 小字"_s));
    QVERIFY(faults.first().startsWith(u"check: "_s));
    QFont larger = label->font();
    larger.setPixelSize(25); // large enough, and no token
    label->setFont(larger);
    QCOMPARE(textFaults(screen), QStringList());
    QCOMPARE(tokenFaults(screen).size(), 1);
    larger.setPixelSize(24);
    label->setFont(larger);
    QCOMPARE(pageFaults(screen, page_, {}), QStringList());
}

void PageChecksTest::foreignColour_isFound() {
    Square square(QColor(1, 2, 3));
    QVERIFY(paintedColours(square).contains(qRgb(1, 2, 3)));
    Square glass(QColor(9, 8, 7, 120));
    QVERIFY(paintedColours(glass).contains(qRgb(9, 8, 7)));
    FrameOnScreen screen(page_);
    Square planted(QColor(18, 52, 86), &screen.frame());
    QCOMPARE(tokenFaults(screen), QStringList()); // not shown
    planted.show();
    QCOMPARE(pageFaults(screen, page_, {}).size(), 1);
    QVERIFY(tokenFaults(screen).join(u'\n').contains(u"paints #123456"_s));
}

void PageChecksTest::wordsCutOff_areFound() {
    FrameOnScreen screen(page_);
    plantLabel(screen, u"北京银行西直门支行"_s, 32)->resize(120, 60);
    QCOMPARE(textFaults(screen).size(), 1);
    QVERIFY(textFaults(screen).first().contains(u"cuts off 北京银行西直门支行"_s));
}

void PageChecksTest::wordsShortened_areFound() {
    FrameOnScreen screen(page_);
    plantLabel(screen, u"正在读…"_s, 32);
    QCOMPARE(textFaults(screen), QStringList()); // it is meant so
    StripModel strip = sampleStrip(Language::Chinese, true);
    strip.place =
        u"京安银行北京分行西城区西直门外大街第一综合服务中心支行营业室"_s.repeated(2); // two lines are not enough
    screen.frame().showStrip(strip);
    screen.settle();
    QCOMPARE(textFaults(screen).size(), 1);
    QVERIFY(textFaults(screen).first().contains(u" shortens "_s));
}

void PageChecksTest::wordsLeftUnfinished_areFound() {
    FrameOnScreen screen(page_);
    PlainLabel* const label = plantLabel(screen, u"%1 秒后退出"_s, 32);
    QVERIFY(textFaults(screen).join(u'\n').contains(u"is not finished: %1 秒后退出"_s));
    label->setText(u"place_card.title"_s);
    QVERIFY(textFaults(screen).join(u'\n').contains(u"is not finished: place_card.title"_s));
    label->setText(u"100% 1.5 km, e.g. 3"_s);
    QCOMPARE(textFaults(screen), QStringList());
}

void PageChecksTest::wordsOverOthers_areFound() {
    FrameOnScreen screen(page_);
    TwoWords words(screen.theme(), &screen.frame());
    QCOMPARE(textFaults(screen), QStringList());
    words.setApart(20); // each is 64 wide
    QCOMPARE(textFaults(screen).size(), 1);
    QVERIFY(textFaults(screen).first().contains(u"writes 领卡 over 提交"_s));
}

void PageChecksTest::wordsOutsideOfTheirPlace_areFound() {
    FrameOnScreen screen(page_);
    QWidget small(&screen.frame());
    small.setGeometry(100, 700, 300, 50);
    small.show();
    plantLabel(screen, u"字"_s, 32)->setParent(&small);
    for (PlainLabel* label : small.findChildren<PlainLabel*>()) {
        label->setGeometry(0, 0, 300, 60);
        label->show();
    }
    QCOMPARE(textFaults(screen).size(), 1);
    QVERIFY(textFaults(screen).first().contains(u"outside of its place"_s));
}

void PageChecksTest::smallTarget_isFound() {
    FrameOnScreen screen(page_);
    TapGuard taps(screen.clock());
    Target low({screen.theme(), taps}, u"planted"_s, {100, 300, 200, 80}, &screen.frame());
    QVERIFY(pageFaults(screen, page_, {}).join(u'\n').contains(u"planted \"\" is only 100,300 200x80"_s));
    low.resize(87, 88);
    QCOMPARE(targetFaults(screen).size(), 1);
    low.resize(88, 88);
    QCOMPARE(targetFaults(screen), QStringList());
}

void PageChecksTest::targetsTooNear_areFound() {
    FrameOnScreen screen(page_);
    TapGuard taps(screen.clock());
    const WidgetContext context{screen.theme(), taps};
    Target one(context, u"one"_s, {100, 300, 100, 100}, &screen.frame());
    Target other(context, u"other"_s, {207, 300, 100, 100}, &screen.frame());
    QCOMPARE(targetFaults(screen).size(), 2); // each of the other
    other.move(208, 300);
    QCOMPARE(targetFaults(screen), QStringList());
}

void PageChecksTest::targetOutsideOfItsPlace_isFound() {
    FrameOnScreen screen(page_);
    TapGuard taps(screen.clock());
    Target out({screen.theme(), taps}, u"out"_s, {1000, 300, 100, 100}, &screen.frame());
    QCOMPARE(targetFaults(screen).size(), 1);
    QVERIFY(targetFaults(screen).first().contains(u"outside of its place"_s));
}

void PageChecksTest::wordBrokenInside_isFound() {
    FrameOnScreen screen(page_);
    auto* text = new TextBlock(screen.theme(), TextRole::Lead, screen.theme().colours().ink, &screen.frame());
    text->setText(u"Without authorisation"_s);
    text->setGeometry(100, 500, 300, 200);
    text->show();
    QCOMPARE(textFaults(screen), QStringList());
    text->setGeometry(100, 500, 150, 200);
    QVERIFY(textFaults(screen).join(u'\n').contains(u" breaks "_s));
}

void PageChecksTest::targetUnderAnother_isFound() {
    FrameOnScreen screen(page_);
    TapGuard taps(screen.clock());
    QWidget place(&screen.frame());
    place.setGeometry(100, 500, 400, 200);
    place.show();
    QWidget part(&place);
    part.setGeometry(100, 0, 200, 100);
    part.show();
    const WidgetContext context{screen.theme(), taps};
    Target inside(context, u"inside"_s, {0, 0, 100, 100}, &part);
    Target beside(context, u"beside"_s, {0, 0, 100, 100}, &place);
    QCOMPARE(coverFaults(screen), QStringList());
    beside.move(20, 0);
    QCOMPARE(coverFaults(screen).size(), 1);
}

void PageChecksTest::pictureOutOfView_isFound() {
    const PageModel page = faceSample(Language::Chinese, FaceSample::Live);
    FrameOnScreen screen(page);
    QCOMPARE(pictureFaults(screen, page), QStringList());
    QWidget* const camera = screen.find("camera");
    camera->move(camera->x(), -1);
    QCOMPARE(pictureFaults(screen, page).size(), 1);
    camera->hide();
    QCOMPARE(pictureFaults(screen, page), QStringList{u"there is no picture"_s});
    QCOMPARE(pictureFaults(screen, faceSample(Language::Chinese, FaceSample::Person)), QStringList());
}

void PageChecksTest::tickedRowThatIsOff_isFound() {
    PageModel page = commitmentSample(Language::Chinese, true, true);
    FrameOnScreen screen(page);
    QCOMPARE(stateFaults(screen, page), QStringList());
    screen.frame().findChild<CheckRow*>()->setEnabled(false);
    QCOMPARE(stateFaults(screen, page).size(), 1);
    page.actions.last().enabled = false; // the whole page waits
    QCOMPARE(stateFaults(screen, page), QStringList());
}

void PageChecksTest::movedZone_isFound_data() {
    using Find = QWidget* (*)(FrameOnScreen&);
    QTest::addColumn<QString>("name");
    QTest::addColumn<Find>("find");
    const auto add = [](const char* name, Find find) { QTest::newRow(name) << QString::fromLatin1(name) << find; };
    add("top strip", [](FrameOnScreen& screen) -> QWidget* { return screen.frame().findChild<TopStrip*>(); });
    add("offline banner", [](FrameOnScreen& screen) -> QWidget* { return screen.frame().findChild<OfflineBanner*>(); });
    add("step rail", [](FrameOnScreen& screen) -> QWidget* { return screen.frame().findChild<StepRail*>(); });
    add("action strip", [](FrameOnScreen& screen) -> QWidget* { return screen.frame().findChild<ActionStrip*>(); });
    add("assist bar", [](FrameOnScreen& screen) -> QWidget* { return screen.frame().findChild<AssistBar*>(); });
    add("call button", [](FrameOnScreen& screen) { return screen.find("call_staff"); });
}

void PageChecksTest::movedZone_isFound() {
    using Find = QWidget* (*)(FrameOnScreen&);
    QFETCH(QString, name);
    QFETCH(Find, find);
    const PageModel page = withBanner(page_);
    for (const QSize size : {QSize(1080, 1920), QSize(1280, 1024)}) {
        FrameOnScreen screen(page, size);
        QCOMPARE(zoneFaults(screen, page), QStringList());
        QWidget* const zone = find(screen);
        const auto found = [&] { return zoneFaults(screen, page).join(u'\n').contains(name + u" is at "_s); };
        zone->move(zone->pos() + QPoint(0, placeTolerance));
        QVERIFY(!found());
        zone->move(zone->pos() + QPoint(0, 1));
        QVERIFY(found());
        zone->move(zone->pos() - QPoint(0, 2 * placeTolerance + 2));
        QVERIFY(found());
    }
}

void PageChecksTest::movedOrLowButton_isFound() {
    FrameOnScreen screen(page_);
    QWidget* const button = screen.find("back");
    const QRect right = button->geometry();
    button->setFixedHeight(116);
    QCOMPARE(zoneFaults(screen, page_).size(), 1);
    button->setFixedHeight(120);
    button->setGeometry(right.translated(-8, 0));
    QVERIFY(zoneFaults(screen, page_).join(u'\n').contains(u"over the side"_s));
    button->setGeometry(right.translated(0, 6));
    QVERIFY(zoneFaults(screen, page_).join(u'\n').contains(u"button back is at "_s));
}

void PageChecksTest::zoneThatIsNotAskedFor_isFound() {
    FrameOnScreen screen(withBanner(page_));
    PageModel page = page_;
    QVERIFY(zoneFaults(screen, page).contains(u"offline banner is shown"_s));
    page.actions.clear();
    QVERIFY(zoneFaults(screen, page).contains(u"action strip is shown"_s));
    page.content = HomeContent();
    QVERIFY(zoneFaults(screen, page).contains(u"step rail is shown"_s));
}

void PageChecksTest::zoneThatIsMissing_isFound() {
    FrameOnScreen screen(page_);
    screen.frame().findChild<StepRail*>()->hide();
    screen.frame().findChild<ActionStrip*>()->hide();
    const QStringList faults = zoneFaults(screen, withBanner(page_));
    for (const QString& zone : {u"offline banner"_s, u"step rail"_s, u"action strip"_s})
        QVERIFY2(faults.contains(zone + u" is not shown"_s), qPrintable(zone));
}

void PageChecksTest::scrollingPage_isFound() {
    PageModel page = page_;
    auto& groups = std::get<CheckContent>(page.content).groups;
    groups += groups;
    groups += groups;
    FrameOnScreen screen(page);
    QCOMPARE(scrollFaults(screen).size(), 1);
}

/// A page that is shown again is laid out and painted where it differs, and nowhere else.
void PageChecksTest::whatIsPaintedForNothing_isFound() {
    FrameOnScreen screen(page_);
    StripModel strip = sampleStrip(Language::Chinese, false, true);
    QCOMPARE(restFaults(screen, page_, strip), QStringList());
    strip.clockText = u"09:41"_s;
    QVERIFY(restFaults(screen, page_, strip).join(u'\n').contains(u"TopStrip"_s));
    PageModel other = page_;
    other.title = u"别的标题，长到要占两行才写得下，所以整个页面都要重新排一遍"_s;
    const QString faults = restFaults(screen, other, strip).join(u'\n');
    QVERIFY(faults.contains(u"TitleBlock"_s));
    QVERIFY(faults.contains(u"is laid out though nothing has changed"_s));
    QVERIFY(!faults.contains(u"AssistBar"_s));
}

/// A check that has nothing to look at does not say that all is well.
void PageChecksTest::emptyFrame_isNoRightPage() {
    FrameOnScreen screen(page_);
    for (QWidget* part : screen.frame().findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
        part->hide();
    QCOMPARE(textFaults(screen).size(), 1);
    QCOMPARE(targetFaults(screen).size(), 1);
    QCOMPARE(tokenFaults(screen).size(), 1);
    QVERIFY(zoneFaults(screen, page_).size() >= 5);
}

} // namespace kaban::tests

QTEST_MAIN(kaban::tests::PageChecksTest)
#include "page_checks_test.moc"
