// Disclaimer, authorisation, signposts and what can be done on the check page (mock-ups 03, 05, 38).
#include "tests/support/requires.h"
#include "tests/ui/drawn_text.h"
#include "tests/ui/sample_identity.h"
#include "tests/ui/ui_test_base.h"
#include "ui/widgets/check_row.h"
#include "ui/widgets/field_card.h"
#include "ui/widgets/key_points_card.h"
#include "ui/widgets/reading_panel.h"
#include "ui/widgets/tile_button.h"
#include "ui/widgets/ways_card.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

namespace kaban::tests {
using namespace Qt::StringLiterals;

namespace identity_pages_tests {

/// As a finger does it: what lies on top at this place gets the tap.
void tapOn(FrameOnScreen& screen, const char* id) {
    QWidget* const target = screen.find(id);
    QVERIFY2(target, id);
    const QPoint place = screen.placeOf(target).center();
    QWidget* const hit = screen.frame().childAt(place);
    screen.letTapTimePass();
    QTest::mouseClick(hit, Qt::LeftButton, {}, hit->mapFrom(&screen.frame(), place));
}

QStringList idsOf(const QSignalSpy& used) {
    QStringList ids;
    for (const QList<QVariant>& call : used)
        ids += call[0].toString();
    return ids;
}

bool holds(const QImage& picture, const QColor& colour, const QRect& area) {
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            if (picture.pixelColor(x, y) == colour)
                return true;
        }
    }
    return false;
}

} // namespace identity_pages_tests

using identity_pages_tests::idsOf;
using identity_pages_tests::tapOn;

class IdentityPagesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void disclaimer_standsAsDrawn();
    void disclaimer_pointsAreOneSentenceEach();
    void disclaimer_tickNeedsTheWholeText();
    void authorise_twoTicks_neitherGivenInAdvance();
    void authorise_tapped_reportsAndSurvivesTheNews();
    void signpost_standsAsDrawn();
    void signpost_moodColoursTheBadge_data();
    void signpost_moodColoursTheBadge();
    void signpost_tapped_reportsWaysAndTiles();
    void signpost_withoutTilesOrRail_showsNeither();
    void check_revealAndCorrections_areReported();
    void check_countOfTheReveal_keepsItsButton();
    void check_rowWithAction_isNoHigherThanTheOthers();
    void check_warning_isWordsSignAndEdge();
    void check_otherRows_survivesTheTapThatBroughtThem();
    void cardWithoutGuard_showsNoActions();
    void hostileWords_areShownLiterally();
};

void IdentityPagesTest::disclaimer_standsAsDrawn() {
    REQUIRES("SCR-02");
    REQUIRES("GEN-18");
    FrameOnScreen screen(disclaimerSample(Language::Chinese, true, true));
    const auto near = [](int is, int wanted) { return std::abs(is - wanted) <= 4; };
    const QRect points = screen.placeOf(screen.frame().findChild<KeyPointsCard*>());
    QVERIFY(near(points.top(), 348) && near(points.height(), 284));
    const QRect reading = screen.placeOf(screen.frame().findChild<ReadingPanel*>());
    QVERIFY(near(reading.top(), 656) && near(reading.bottom() + 1, 1376));
    const QRect tick = screen.placeOf("tick");
    QVERIFY(near(tick.top(), 1400) && near(tick.height(), 128));
    for (const TextBlock* text : screen.frame().findChildren<TextBlock*>()) {
        if (text->text() != u"本服务由北京市人力资源和社会保障局提供"_s)
            continue;
        QVERIFY(text->alignment().testFlag(Qt::AlignHCenter));
        QVERIFY(near(screen.placeOf(text).center().x(), 540));
        QVERIFY(screen.placeOf(text).top() > tick.bottom());
        return;
    }
    QFAIL("nobody names the provider");
}

void IdentityPagesTest::disclaimer_pointsAreOneSentenceEach() {
    FrameOnScreen screen(disclaimerSample(Language::Chinese));
    auto* card = screen.frame().findChild<KeyPointsCard*>();
    QStringList read;
    for (const TextBlock* text : card->findChildren<TextBlock*>())
        read += text->accessibleName();
    const QStringList wanted{u"您填的信息要真实、准确、完整，否则责任由您承担。"_s,
                             u"以后信息有变，请到银行网点更新。"_s, u"办卡、补换卡不收工本费和寄卡快递费。"_s};
    QCOMPARE(read, wanted);
    // A commitment has no points; the card is gone and leaves no gap.
    FrameOnScreen without(commitmentSample(Language::Chinese));
    QVERIFY(!without.frame().findChild<KeyPointsCard*>()->isVisible());
    const QRect first = without.placeOf(without.frame().findChild<FieldCard*>());
    QVERIFY(std::abs(first.top() - screen.placeOf(card).top()) <= 60);
}

void IdentityPagesTest::disclaimer_tickNeedsTheWholeText() {
    REQUIRES("GEN-13");
    FrameOnScreen screen(disclaimerSample(Language::Chinese));
    QSignalSpy used(&screen.frame(), &ScreenFrame::actionUsed);
    tapOn(screen, "tick");
    QCOMPARE(idsOf(used), QStringList());
    QVERIFY(!screen.find("agree")->isEnabled());
    // Page by page to the end of the text.
    for (int pages = 0; screen.find("page_down") && pages < 20; ++pages) {
        tapOn(screen, "page_down");
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(idsOf(used), QStringList{u"read_to_end"_s});
    screen.frame().showPage(disclaimerSample(Language::Chinese, true), false);
    tapOn(screen, "tick");
    QCOMPARE(idsOf(used).last(), u"tick"_s);
    QVERIFY(!qobject_cast<CheckRow*>(screen.find("tick"))->isChecked());
}

void IdentityPagesTest::authorise_twoTicks_neitherGivenInAdvance() {
    REQUIRES("ELG-06");
    REQUIRES("ELG-02");
    FrameOnScreen screen(authoriseSample(Language::Chinese));
    for (const char* id : {"tick.eligibility", "tick.electronic_licence"}) {
        auto* row = qobject_cast<CheckRow*>(screen.find(id));
        QVERIFY2(row, id);
        QVERIFY(row->isEnabled() && !row->isChecked());
        QVERIFY(row->height() >= 88);
        QCOMPARE(QAccessible::queryAccessibleInterface(row)->role(), QAccessible::CheckBox);
    }
    QVERIFY(screen.find("tick.electronic_licence")->accessibleDescription().contains(u"可以不选"_s));
    QVERIFY(!screen.find("start")->isEnabled());
    const QString words = wordsOfAll(screen.frame());
    for (const QString& text : {u"110*****002X"_s, u"必须同意，才能往下办"_s, u"可以不选，不影响办卡"_s,
                                u"本服务由北京市人力资源和社会保障局提供"_s})
        QVERIFY2(words.contains(text), qPrintable(text));
    // The required one comes first.
    QVERIFY(screen.placeOf("tick.eligibility").bottom() < screen.placeOf("tick.electronic_licence").top());
}

void IdentityPagesTest::authorise_tapped_reportsAndSurvivesTheNews() {
    REQUIRES("ELG-01");
    FrameOnScreen screen(authoriseSample(Language::Chinese));
    QSignalSpy used(&screen.frame(), &ScreenFrame::actionUsed);
    connect(&screen.frame(), &ScreenFrame::actionUsed, this,
            [&screen] { screen.frame().showPage(authoriseSample(Language::Chinese, true), false); });
    QWidget* const row = screen.find("tick.eligibility");
    tapOn(screen, "tick.eligibility");
    QCOMPARE(screen.find("tick.eligibility"), row);
    QVERIFY(qobject_cast<CheckRow*>(row)->isChecked());
    QVERIFY(!qobject_cast<CheckRow*>(screen.find("tick.electronic_licence"))->isChecked());
    QVERIFY(screen.find("start")->isEnabled());
    tapOn(screen, "reveal");
    tapOn(screen, "start");
    const QStringList wanted{u"tick.eligibility"_s, u"reveal"_s, u"start"_s};
    QCOMPARE(idsOf(used), wanted);
    // Another set of ticks in the same page.
    PageModel other = authoriseSample(Language::Chinese);
    std::get<AuthoriseContent>(other.content).ticks.removeLast();
    std::get<AuthoriseContent>(other.content).person = {};
    screen.frame().disconnect(this);
    screen.frame().showPage(other, false);
    QVERIFY(screen.find("tick.eligibility") && !screen.find("tick.electronic_licence"));
    QVERIFY(!wordsOfAll(screen.frame()).contains(u"110*****002X"_s));
}

void IdentityPagesTest::signpost_standsAsDrawn() {
    REQUIRES("SCR-02");
    FrameOnScreen screen(serviceOffSample(Language::Chinese));
    const auto near = [](int is, int wanted) { return std::abs(is - wanted) <= 8; };
    QVERIFY(near(screen.placeOf(screen.frame().findChild<WaysCard*>()).top(), 298));
    QVERIFY(near(screen.placeOf(screen.frame().findChild<WaysCard*>()).height(), 518));
    const QRect first = screen.placeOf("progress");
    QVERIFY(near(first.left(), 64) && near(first.top(), 926) && near(first.height(), 132));
    const QRect second = screen.placeOf("ecard");
    QCOMPARE(second.top(), first.top());
    QCOMPARE(second.size(), first.size());
    QCOMPARE(second.left() - first.right() - 1, 20);
    QCOMPARE(second.right() + 1, 1016);
    QCOMPARE(screen.placeOf("employer").top() - first.bottom() - 1, 20);
    QVERIFY(!screen.find("individual")->isEnabled());
    QVERIFY(screen.find("individual")->accessibleDescription().contains(u"今天不行"_s));
}

void IdentityPagesTest::signpost_moodColoursTheBadge_data() {
    QTest::addColumn<int>("mood");
    QTest::newRow("wait") << int(SignpostContent::Mood::Wait);
    QTest::newRow("good") << int(SignpostContent::Mood::Good);
    QTest::newRow("stop") << int(SignpostContent::Mood::Stop);
}

void IdentityPagesTest::signpost_moodColoursTheBadge() {
    REQUIRES("ELG-07");
    QFETCH(int, mood);
    FrameOnScreen screen(notEligibleSample(Language::Chinese, SignpostContent::Mood(mood)));
    const Colours& colours = screen.theme().colours();
    const QList<QColor> grounds{colours.warn, colours.ok, colours.danger};
    const QImage picture = screen.frame().grab().toImage();
    const QRect disc(64, 158, 112, 240);
    for (int other = 0; other < grounds.size(); ++other)
        QCOMPARE(identity_pages_tests::holds(picture, grounds[other], disc), other == mood);
}

void IdentityPagesTest::signpost_tapped_reportsWaysAndTiles() {
    FrameOnScreen screen(serviceOffSample(Language::Chinese));
    QSignalSpy used(&screen.frame(), &ScreenFrame::actionUsed);
    for (const char* id : {"route", "show_code", "progress", "family", "leave"})
        tapOn(screen, id);
    const QStringList wanted{u"route"_s, u"show_code"_s, u"progress"_s, u"leave"_s};
    QCOMPARE(idsOf(used), wanted);
    QVERIFY(screen.find("route")->accessibleName().contains(u"西直门北支行"_s));
    QVERIFY(screen.find("route")->height() >= 88);
}

void IdentityPagesTest::signpost_withoutTilesOrRail_showsNeither() {
    FrameOnScreen screen(notEligibleSample(Language::Chinese));
    QCOMPARE(screen.frame().findChildren<TileButton*>().size(), 0);
    QVERIFY(wordsOfAll(screen.frame()).contains(u"拨打 96066"_s));
    // Tiles that come with the news, and ways that go.
    screen.frame().showPage(serviceOffSample(Language::Chinese), false);
    QCoreApplication::processEvents();
    QVERIFY(screen.find("progress"));
    PageModel bare = serviceOffSample(Language::Chinese);
    std::get<SignpostContent>(bare.content).ways.clear();
    std::get<SignpostContent>(bare.content).servicesTitle.clear();
    screen.frame().showPage(bare, false);
    QVERIFY(!screen.find("progress") && !screen.find("route"));
}

void IdentityPagesTest::check_revealAndCorrections_areReported() {
    REQUIRES("MSK-05");
    FrameOnScreen screen(checkWithActionsSample(Language::Chinese));
    QSignalSpy used(&screen.frame(), &ScreenFrame::actionUsed);
    for (const char* id : {"reveal", "correct.mobile", "correct.address"}) {
        QVERIFY2(screen.find(id), id);
        QVERIFY(screen.find(id)->height() >= 88 && screen.find(id)->width() >= 112);
        tapOn(screen, id);
    }
    const QStringList wanted{u"reveal"_s, u"correct.mobile"_s, u"correct.address"_s};
    QCOMPARE(idsOf(used), wanted);
    // By ear the two corrections differ.
    QVERIFY(screen.find("correct.mobile")->accessibleName() != screen.find("correct.address")->accessibleName());
    const QString reveal = screen.find("reveal")->accessibleName();
    QVERIFY2(reveal.startsWith(u"显示 5 秒 "_s), qPrintable(reveal)); // and of what
}

void IdentityPagesTest::check_countOfTheReveal_keepsItsButton() {
    REQUIRES("MSK-05");
    FrameOnScreen screen(checkWithActionsSample(Language::Chinese));
    QWidget* const button = screen.find("reveal");
    const QRect name = screen.placeOf("name");
    PageModel shown = checkWithActionsSample(Language::Chinese);
    FieldGroup& group = std::get<CheckContent>(shown.content).groups[0];
    group.reveal = ActionModel{u"reveal"_s, u"还有 4 秒"_s, u"eye-off"_s};
    group.rows[0].value = u"张晓明"_s;
    screen.frame().showPage(shown, false);
    QCoreApplication::processEvents();
    QCOMPARE(screen.find("reveal"), button);
    QCOMPARE(screen.placeOf("name"), name);
    QVERIFY(wordsOfAll(screen.frame()).contains(u"还有 4 秒"_s));
    QVERIFY(wordsOfAll(screen.frame()).contains(u"张晓明"_s));
    screen.frame().showPage(checkWithActionsSample(Language::Chinese), false);
    QVERIFY(!wordsOfAll(screen.frame()).contains(u"张晓明"_s));
    for (const QWidget* widget : screen.frame().findChildren<QWidget*>())
        QVERIFY(!widget->accessibleName().contains(u"张晓明"_s));
}

void IdentityPagesTest::check_rowWithAction_isNoHigherThanTheOthers() {
    REQUIRES("SCR-02");
    FrameOnScreen screen(checkWithActionsSample(Language::Chinese));
    QCOMPARE(screen.placeOf("mobile").height(), 92);
    QCOMPARE(screen.placeOf("functions").height(), 92);
    QVERIFY(std::abs(screen.placeOf("name").top() - 428) <= 4); // mock-up 05
    const QRect mobile = screen.placeOf("correct.mobile");
    QVERIFY(screen.placeOf("mobile").contains(mobile));
    QVERIFY(std::abs(mobile.right() - (1016 - 26)) <= 2);
}

void IdentityPagesTest::check_warning_isWordsSignAndEdge() {
    REQUIRES("IND-17");
    FrameOnScreen screen(checkWithActionsSample(Language::Chinese));
    QWidget* const row = screen.find("valid_from");
    QVERIFY(wordsOfAll(*row).contains(u"还有 25 天到期，请尽快换证。"_s));
    QVERIFY(row->accessibleDescription().contains(u"还有 25 天到期"_s));
    const QColor danger = screen.theme().colours().danger;
    const QRect place = screen.placeOf(row);
    const QImage picture = screen.frame().grab().toImage();
    QCOMPARE(picture.pixelColor(place.left() + 4, place.center().y()), danger);
    QCOMPARE(picture.pixelColor(place.right() - 4, place.center().y()), danger);
    const QRect quiet = screen.placeOf("id_number");
    QVERIFY(!identity_pages_tests::holds(picture, danger, quiet.adjusted(0, 4, 0, -4)));
    // Repaired: the edge and the words go.
    screen.frame().showPage(checkSample(Language::Chinese), false);
    QCoreApplication::processEvents();
    QVERIFY(!wordsOfAll(*screen.find("valid_from")).contains(u"到期"_s));
    QVERIFY(!identity_pages_tests::holds(screen.frame().grab().toImage(), danger,
                                         screen.placeOf("valid_from").adjusted(0, 4, 0, -4)));
}

void IdentityPagesTest::check_otherRows_survivesTheTapThatBroughtThem() {
    FrameOnScreen screen(checkWithActionsSample(Language::Chinese));
    QSignalSpy used(&screen.frame(), &ScreenFrame::actionUsed);
    connect(&screen.frame(), &ScreenFrame::actionUsed, this, [&screen] {
        PageModel fewer = checkSample(Language::Chinese);
        std::get<CheckContent>(fewer.content).groups.removeFirst();
        std::get<CheckContent>(fewer.content).groups[0].rows.removeFirst();
        screen.frame().showPage(fewer, false);
    });
    tapOn(screen, "correct.mobile");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
    QCOMPARE(used.size(), 1);
    QVERIFY(screen.find("mobile") && !screen.find("functions") && !screen.find("name"));
}

void IdentityPagesTest::cardWithoutGuard_showsNoActions() {
    const auto theme = loadTheme();
    FieldCard card(*theme, theme->measures().rowHeight);
    FieldRowData row{u"mobile"_s, u"手机号"_s, u"134****2456"_s, BadgeKind::Authority, {}};
    row.action = {u"correct"_s, u"更正"_s, u"edit"_s};
    card.setContent(u"标题"_s, {row}, {u"reveal"_s, u"显示 5 秒"_s, u"eye"_s});
    QCOMPARE(card.findChildren<TapButton*>().size(), 0);
}

void IdentityPagesTest::hostileWords_areShownLiterally() {
    REQUIRES("SEC-55");
    const QString hostile = u"<b>A</b>&B<table>"_s;
    PageModel page = disclaimerSample(Language::Chinese);
    std::get<CommitmentContent>(page.content).points = {{u"bank"_s, hostile, hostile, hostile}};
    FrameOnScreen consent(page);
    QCOMPARE(wordsOfAll(consent.frame()).count(hostile), 3);
    page = serviceOffSample(Language::Chinese);
    auto& signpost = std::get<SignpostContent>(page.content);
    signpost.ways = {{u"bank"_s, hostile, hostile, ActionModel{u"route"_s, hostile, {}}}};
    signpost.services = {{u"progress"_s, hostile, hostile, u"clock"_s}};
    FrameOnScreen post(page);
    QCOMPARE(wordsOfAll(post.frame()).count(hostile), 5);
    QCOMPARE(post.find("progress")->accessibleName(), hostile);
    page = checkWithActionsSample(Language::Chinese);
    FieldRow& row = std::get<CheckContent>(page.content).groups[0].rows[0];
    row.warning = hostile;
    row.action = ActionModel{u"correct.name"_s, hostile, {}};
    FrameOnScreen check(page);
    QCOMPARE(wordsOfAll(check.frame()).count(hostile), 2);
    page = authoriseSample(Language::Chinese);
    auto& authorise = std::get<AuthoriseContent>(page.content);
    authorise.ticks[0].text = authorise.ticks[0].hint = authorise.provider = hostile;
    FrameOnScreen asked(page);
    QCOMPARE(wordsOfAll(asked.frame()).count(hostile), 3);
}

} // namespace kaban::tests

QTEST_MAIN(kaban::tests::IdentityPagesTest)
#include "identity_pages_test.moc"
