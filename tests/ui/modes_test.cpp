// Large letters, high contrast and the lowered page on samples: what is looked at is in view, words stay whole, nothing
// lies over anything else (visual-language.md sections 2 and 4). The walk of session_pages_test looks at every page.
#include "tests/support/requires.h"
#include "tests/ui/drawn_text.h"
#include "tests/ui/page_checks.h"
#include "tests/ui/sample_face.h"
#include "tests/ui/sample_forms.h"
#include "tests/ui/sample_identity.h"
#include "tests/ui/sample_pictures.h"
#include "tests/ui/sample_witness.h"
#include "ui/widgets/camera_view.h"
#include "ui/widgets/example_card.h"
#include "ui/widgets/listen_bar.h"
#include "ui/widgets/segmented_choice.h"
#include "ui/widgets/title_block.h"
#include "ui/widgets/top_strip.h"

#include <QTest>

namespace kaban::tests {
using namespace Qt::StringLiterals;

namespace modes_tests {

PageModel heard(PageModel page, Language language) {
    const bool english = language == Language::English;
    page.voice.listen = ActionModel{u"listen"_s, english ? u"Listen"_s : u"听"_s, u"sound"_s};
    page.voice.volume = ActionModel{u"listen.volume"_s, english ? u"Louder"_s : u"大声些"_s, u"plus"_s};
    return page;
}

Look elder(Language language, QSize size = {1080, 1920}) {
    return {size, language, {true, false, false}};
}

} // namespace modes_tests

using namespace modes_tests;

class ModesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void livePicture_inEveryPortraitLook_isWhole_data();
    void livePicture_inEveryPortraitLook_isWhole();
    void consent_ticked_givesTheViewToThePicture();
    void instruction_inASmallPicture_leavesTheFaceFree();
    void example_besideAPlate_isNeverHalfCovered();
    void words_inLargeLetters_haveAPlaceEachAndTheirTurner();
    void pageWithoutItsPicture_onAWideScreen_usesTheWholeWidth();
    void tabs_inLargeLetters_breakNoWord();
    void title_besideListen_usesTheWholeWidthBelowIt();
    void serviceName_inLargeLetters_standsInOneLine();
    void sheet_inHighContrast_hasAnEdge();
    void pageOfTheStaff_lowered_hasTheWholeScreen();
};

void ModesTest::livePicture_inEveryPortraitLook_isWhole_data() {
    QTest::addColumn<Look>("look");
    for (int modes = 0; modes < 8; ++modes) {
        const DisplaySettings display{(modes & 1) != 0, (modes & 2) != 0, (modes & 4) != 0};
        for (const Language language : {Language::Chinese, Language::English})
            QTest::addRow("%d %s", modes, language == Language::English ? "en" : "zh")
                << Look{{1080, 1920}, language, display};
    }
}

void ModesTest::livePicture_inEveryPortraitLook_isWhole() {
    REQUIRES("LOG-25");
    QFETCH(Look, look);
    const Language language = look.language;
    for (PageModel page : {faceSample(language, FaceSample::Live), faceSample(language, FaceSample::NotMatched),
                           faceSample(language), faceWrongSample(language), documentSample(language)}) {
        if (look.display.elder)
            page = heard(page, language);
        page.banner = u"No network for the moment. You can go on: what you submit is stored on this machine first."_s;
        FrameOnScreen screen(page, look);
        QCOMPARE(pictureFaults(screen, page), QStringList());
        QVERIFY2(textFaults(screen).isEmpty(), qPrintable(textFaults(screen).join(u'\n')));
        QVERIFY(screen.find("camera")->height() >= 240);
    }
}

/// The consent is brought into sight when it appears, the picture when it goes on and whenever it says something new.
void ModesTest::consent_ticked_givesTheViewToThePicture() {
    const Look look{{1080, 1920}, Language::Chinese, {true, false, true}};
    PageModel asking = heard(faceSample(look.language, FaceSample::Choosing), look.language);
    FrameOnScreen screen(asking, look);
    auto& ask = std::get<FaceCheckContent>(asking.content);
    ask.consent = TickModel{u"tick"_s, u"我同意采集我的人脸信息，只用于本次核对"_s, false, u"单独同意"_s, true};
    screen.frame().showPage(asking, false);
    screen.settle();
    QWidget* const row = screen.find("tick");
    QVERIFY2(row && row->visibleRegion().boundingRect().height() > 88, "the consent is in sight");
    const PageModel live = heard(faceSample(look.language, FaceSample::Live), look.language);
    screen.frame().showPage(live, false);
    screen.settle();
    QCOMPARE(pictureFaults(screen, live), QStringList());
    QTest::keyClick(screen.find("tick"), Qt::Key_Tab); // who goes by keys moves the page on
    const PageModel wrong = heard(faceSample(look.language, FaceSample::NotMatched), look.language);
    screen.frame().showPage(wrong, false);
    screen.settle();
    QCOMPARE(pictureFaults(screen, wrong), QStringList());
}

void ModesTest::instruction_inASmallPicture_leavesTheFaceFree() {
    for (const Language language : {Language::Chinese, Language::English}) {
        const Look look{{1080, 1920}, language, {true, false, true}};
        FrameOnScreen screen(heard(faceSample(language, FaceSample::Live), language), look);
        const auto* words = screen.find("camera")->findChild<PictureCaption*>();
        QVERIFY(words && words->isVisible());
        QVERIFY2(words->height() * 5 < screen.find("camera")->height() * 2, qPrintable(told(words->geometry())));
    }
}

void ModesTest::example_besideAPlate_isNeverHalfCovered() {
    for (const bool lowered : {false, true}) {
        const Look look{{1080, 1920}, Language::Chinese, {true, false, lowered}};
        PageModel page = faceSample(look.language, CameraContent::Phase::Away);
        auto& camera = std::get<CameraContent>(page.content);
        camera.exampleLabel = u"样张"_s;
        camera.plateTitle = u"镜头没有画面"_s;
        camera.plateSentence = u"请点“呼叫工作人员”，或去人工窗口办。填好的内容都还在。"_s;
        FrameOnScreen screen(heard(page, look.language), look);
        const auto* example = screen.find("camera")->findChild<ExampleCard*>();
        const auto* plate = screen.find("camera")->findChild<PicturePlate*>();
        QVERIFY(plate->isVisible());
        QVERIFY(!example->isVisible() || !example->geometry().intersects(plate->geometry()));
    }
}

void ModesTest::words_inLargeLetters_haveAPlaceEachAndTheirTurner() {
    for (const QSize size : {QSize(1080, 1920), QSize(1920, 1080), QSize(1280, 1024)}) {
        for (const Language language : {Language::Chinese, Language::English}) {
            PageModel page = textSample(language);
            page.editor->earlierWords = ActionModel{
                u"words.previous"_s, language == Language::English ? u"Back"_s : u"往前"_s, u"chevron-up"_s};
            FrameOnScreen screen(page, elder(language, size));
            QCOMPARE(coverFaults(screen) + targetFaults(screen) + textFaults(screen), QStringList());
            if (size.height() == 1920)
                QVERIFY2(screen.find("word.7"), "a high screen has room for all of them");
        }
    }
}

void ModesTest::pageWithoutItsPicture_onAWideScreen_usesTheWholeWidth() {
    const Look look = elder(Language::Chinese, {1280, 1024});
    FrameOnScreen screen(heard(faceSample(look.language, FaceSample::Live), look.language), look);
    const int half = screen.placeOf("way.witness").width();
    screen.frame().showPage(heard(faceSample(look.language, FaceSample::Person), look.language), false);
    screen.settle();
    QVERIFY(screen.placeOf("way.witness").width() > half + 400);
    QVERIFY2(screen.placeOf("listen").top() < screen.placeOf("way.witness").top(), "beside the title");
    screen.frame().showPage(heard(faceSample(look.language, FaceSample::Live), look.language), false);
    screen.settle();
    QCOMPARE(screen.placeOf("way.witness").width(), half);
    QVERIFY(screen.find("camera") && screen.find("listen"));
}

void ModesTest::tabs_inLargeLetters_breakNoWord() {
    FrameOnScreen screen(textSample(Language::English), elder(Language::English));
    int cells = 0;
    for (SegmentCell* cell : screen.frame().findChildren<SegmentCell*>()) {
        for (const DrawnText& drawn : drawnTexts(*cell)) {
            QCOMPARE(drawn.text.trimmed(), cell->label());
            ++cells;
        }
    }
    QVERIFY(cells >= 2);
}

void ModesTest::title_besideListen_usesTheWholeWidthBelowIt() {
    PageModel page = heard(checkSample(Language::English), Language::English);
    page.title = u"Without authorisation nothing can be checked"_s;
    page.sentence = u"You can go back and read the text once more, or leave and take everything with you"_s;
    FrameOnScreen screen(page, elder(Language::English));
    auto* block = screen.frame().findChild<TitleBlock*>();
    const QRect bar = screen.placeOf(block->findChild<ListenBar*>());
    QCOMPARE(textFaults(screen), QStringList());
    int widest = 0;
    for (TextBlock* part : block->findChildren<TextBlock*>()) {
        for (const DrawnText& drawn : drawnTexts(*part)) {
            const QRect ink = drawn.box.translated(screen.placeOf(part).topLeft()).toRect();
            QVERIFY2(!ink.intersects(bar), qPrintable(drawn.text));
            widest = std::max(widest, ink.right());
        }
    }
    QVERIFY2(widest > bar.left() + bar.width() / 2, "a line reaches below the buttons");
}

void ModesTest::serviceName_inLargeLetters_standsInOneLine() {
    FrameOnScreen screen(checkSample(Language::English), elder(Language::English));
    StripModel strip = sampleStrip(Language::English, false);
    strip.place = u"Application in Person (本人申领)"_s;
    screen.frame().showStrip(strip);
    screen.settle();
    QSet<int> lines;
    auto* name = screen.frame().findChild<TopStrip*>();
    QString words;
    for (TextBlock* part : name->findChildren<TextBlock*>()) {
        if (part->accessibleName() != strip.place)
            continue;
        for (const DrawnText& drawn : drawnTexts(*part)) {
            lines += qRound(drawn.box.center().y() / 24);
            words += drawn.text;
        }
    }
    QVERIFY2(words.startsWith(u"Application in Person"_s), qPrintable(words));
    QCOMPARE(lines.size(), 1);
}

void ModesTest::sheet_inHighContrast_hasAnEdge() {
    FrameOnScreen screen(confirmSample(Language::Chinese), Look{{1080, 1920}, Language::Chinese, {false, true, false}});
    QWidget* sheet = screen.find("submit_now");
    while (sheet && sheet->property("ground").toString() != u"sheet")
        sheet = sheet->parentWidget();
    QVERIFY(sheet);
    const QImage picture = screen.frame().grab().toImage();
    const QRect place = screen.placeOf(sheet);
    QCOMPARE(picture.pixelColor(place.left() + 1, place.center().y()), screen.theme().colours().line);
}

/// All keys of the number pad at once; the applicant's page is lowered again when it comes back.
void ModesTest::pageOfTheStaff_lowered_hasTheWholeScreen() {
    const Look look{{1080, 1920}, Language::Chinese, {false, false, true}};
    FrameOnScreen screen(checkSample(look.language), look);
    QVERIFY(screen.find("move_down.back"));
    screen.frame().showPage(witnessSample(look.language), true);
    screen.settle();
    QVERIFY(!screen.find("move_down.back"));
    QVERIFY(!screen.find("column.page_down"));
    QVERIFY(screen.find("key.0"));
    screen.frame().showPage(checkSample(look.language), true);
    screen.settle();
    QVERIFY(screen.find("move_down.back"));
}

} // namespace kaban::tests

QTEST_MAIN(kaban::tests::ModesTest)
#include "modes_test.moc"
