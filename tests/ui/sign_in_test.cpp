// Signing in by a code on the screen (mock-up 02): the code can be read again from the painted pixels.
#include "tests/support/requires.h"
#include "tests/ui/drawn_text.h"
#include "tests/ui/sample_identity.h"
#include "tests/ui/ui_test_base.h"
#include "ui/widgets/countdown_ring.h"
#include "ui/widgets/numbered_hint.h"
#include "ui/widgets/qr_panel.h"
#include "ui/widgets/segmented_choice.h"

#define ZX_USE_UTF8
#include <ZXing/ReadBarcode.h>

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

namespace kaban::tests {
using namespace Qt::StringLiterals;

namespace sign_in_tests {

using Phase = SignInContent::Phase;

/// As a phone does it, from the pixels of the screen.
QString readBack(const QImage& picture) {
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum,
                                static_cast<int>(grey.bytesPerLine()));
    const ZXing::Result result = ZXing::ReadBarcode(view);
    return result.isValid() ? QString::fromStdString(result.text()) : QString();
}

QrPanel* panelOf(FrameOnScreen& screen) {
    return screen.frame().findChild<QrPanel*>();
}

/// The square in which there are dark modules.
QRect inkOf(const QImage& panel, const QColor& ink) {
    QRect found;
    for (int y = 0; y < panel.height(); ++y) {
        for (int x = 0; x < panel.width(); ++x) {
            if (panel.pixelColor(x, y) == ink)
                found |= QRect(x, y, 1, 1);
        }
    }
    return found;
}

SignInContent& contentOf(PageModel& model) {
    return std::get<SignInContent>(model.content);
}

} // namespace sign_in_tests

using sign_in_tests::panelOf;
using sign_in_tests::Phase;

class SignInTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void code_onTheScreen_canBeReadAgain_data();
    void code_onTheScreen_canBeReadAgain();
    void code_isCrispDarkOnWhiteWithItsQuietZone_data() { code_onTheScreen_canBeReadAgain_data(); }
    void code_isCrispDarkOnWhiteWithItsQuietZone();
    void code_changed_isShownInPlace();
    void phases_otherThanLive_showNoReadableCode_data();
    void phases_otherThanLive_showNoReadableCode();
    void phases_doNotMoveThePlate();
    void expired_offersTheRenewalLargeAndOnce();
    void renewal_tapped_isReported();
    void apps_tapped_reportAndDoNotChooseThemselves();
    void ring_showsThePartThatIsLeft();
    void hints_areNumberedWithTheWordToLookForInBold();
    void hostileWords_areShownLiterally();
    void textNoCodeCanHold_leavesThePlateEmpty();
    void parts_standWhereTheMockupHasThem();
};

void SignInTest::code_onTheScreen_canBeReadAgain_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("elder");
    QTest::addColumn<bool>("contrast");
    for (const QSize size : {QSize(1080, 1920), QSize(1920, 1080), QSize(1280, 1024)}) {
        for (int modes = 0; modes < 4; ++modes)
            QTest::addRow("%dx%d%s%s", size.width(), size.height(), modes & 1 ? " elder" : "",
                          modes & 2 ? " contrast" : "")
                << size << bool(modes & 1) << bool(modes & 2);
    }
}

void SignInTest::code_onTheScreen_canBeReadAgain() {
    REQUIRES("LOG-26");
    QFETCH(QSize, size);
    QFETCH(bool, elder);
    QFETCH(bool, contrast);
    const QStringList texts{signInAddress(), u"http://127.0.0.1:18080/phone/WDJB-MJHT"_s,
                            u"https://jt.example/authorise?user_code=WDJB-MJHT&state="_s +
                                u"0123456789abcdef"_s.repeated(4)};
    for (const QString& text : texts) {
        PageModel page = signInSample(Language::Chinese);
        sign_in_tests::contentOf(page).qrText = text;
        FrameOnScreen screen(page, size, Language::Chinese, true, {FormFactor::Portrait, elder, contrast});
        QCOMPARE(sign_in_tests::readBack(panelOf(screen)->grab().toImage()), text);
        // In its place on the screen, with everything else around it.
        QCOMPARE(sign_in_tests::readBack(screen.frame().grab().toImage()), text);
    }
}

void SignInTest::code_isCrispDarkOnWhiteWithItsQuietZone() {
    QFETCH(QSize, size);
    QFETCH(bool, elder);
    QFETCH(bool, contrast);
    FrameOnScreen screen(signInSample(Language::Chinese), size, Language::Chinese, true,
                         {FormFactor::Portrait, elder, contrast});
    const QColor dark = screen.theme().colours().code;
    QVERIFY(dark.lightness() < 40);
    QCOMPARE(screen.theme().colours().codeGround, QColor(Qt::white));
    const QImage panel = panelOf(screen)->grab().toImage();
    const QRect code = sign_in_tests::inkOf(panel, dark);
    const QrCode wanted(signInAddress());
    QCOMPARE(code.width(), code.height());
    QCOMPARE(code.width() % wanted.size(), 0);
    const int module = code.width() / wanted.size();
    QVERIFY(module >= 4);
    for (int row = 0; row < wanted.size() * module; ++row) {
        for (int column = 0; column < wanted.size() * module; ++column) {
            const QColor is = panel.pixelColor(code.left() + column, code.top() + row);
            QCOMPARE(is, wanted.isDark(column / module, row / module) ? dark : QColor(Qt::white));
        }
    }
    const int quiet = QrCode::quietModules * module;
    for (int step = 0; step < code.width() + 2 * quiet; ++step) {
        const int x = code.left() - quiet + step;
        for (const int y : {code.top() - quiet, code.top() - 1, code.bottom() + 1, code.bottom() + quiet})
            QCOMPARE(panel.pixelColor(x, y), QColor(Qt::white));
    }
    // 60 mm on the panel: 243 px at the 81 px per 20 mm of a 21.5 inch screen, 228 at 17 inch.
    QVERIFY(code.width() + 2 * quiet >= 243);
}

void SignInTest::code_changed_isShownInPlace() {
    REQUIRES("LOG-26");
    FrameOnScreen screen(signInSample(Language::Chinese));
    QWidget* const page = screen.find("page.sign_in");
    PageModel next = signInSample(Language::Chinese);
    sign_in_tests::contentOf(next).qrText = u"https://jt.example/q/another"_s;
    screen.frame().showPage(next, false);
    QCOMPARE(screen.find("page.sign_in"), page);
    QCOMPARE(sign_in_tests::readBack(screen.frame().grab().toImage()), u"https://jt.example/q/another"_s);
    QCOMPARE(panelOf(screen)->accessibleName(), u"登录二维码"_s);
}

void SignInTest::phases_otherThanLive_showNoReadableCode_data() {
    QTest::addColumn<int>("phase");
    QTest::newRow("loading") << int(Phase::Loading);
    QTest::newRow("scanned") << int(Phase::Scanned);
    QTest::newRow("expired") << int(Phase::Expired);
    QTest::newRow("offline") << int(Phase::Offline);
}

void SignInTest::phases_otherThanLive_showNoReadableCode() {
    REQUIRES("LOG-26");
    REQUIRES("SEC-80");
    QFETCH(int, phase);
    FrameOnScreen screen(signInSample(Language::Chinese));
    QVERIFY(!sign_in_tests::readBack(screen.frame().grab().toImage()).isEmpty());
    PageModel next = signInSample(Language::Chinese, Phase(phase));
    // Even when the model still has the text.
    sign_in_tests::contentOf(next).qrText = signInAddress();
    screen.frame().showPage(next, false);
    const QImage picture = screen.frame().grab().toImage();
    QCOMPARE(sign_in_tests::readBack(picture), QString());
    // No module in full colour is left.
    QVERIFY(sign_in_tests::inkOf(panelOf(screen)->grab().toImage(), screen.theme().colours().code).width() < 100 ||
            Phase(phase) == Phase::Expired);
    QVERIFY(wordsOfAll(screen.frame()).contains(sign_in_tests::contentOf(next).statusTitle));
}

void SignInTest::phases_doNotMoveThePlate() {
    FrameOnScreen screen(signInSample(Language::Chinese));
    const QRect place = screen.placeOf(panelOf(screen));
    for (const Phase phase : {Phase::Scanned, Phase::Expired, Phase::Loading, Phase::Offline, Phase::Live}) {
        screen.frame().showPage(signInSample(Language::Chinese, phase), false);
        QCoreApplication::processEvents();
        QCOMPARE(screen.placeOf(panelOf(screen)), place);
    }
}

void SignInTest::expired_offersTheRenewalLargeAndOnce() {
    REQUIRES("LOG-26");
    FrameOnScreen screen(signInSample(Language::Chinese));
    QSignalSpy used(&screen.frame(), &ScreenFrame::actionUsed);
    screen.frame().showPage(signInSample(Language::Chinese, Phase::Expired), false);
    QCoreApplication::processEvents();
    const QList<TapButton*> buttons = screen.frame().findChildren<TapButton*>(u"renew"_s);
    QCOMPARE(std::count_if(buttons.begin(), buttons.end(), [](TapButton* button) { return button->isVisible(); }), 1);
    auto* large = qobject_cast<BigButton*>(screen.find("renew"));
    QVERIFY(large);
    QVERIFY(screen.placeOf(panelOf(screen)).contains(screen.placeOf(large)));
    QTest::mouseClick(screen.frame().childAt(screen.placeOf(large).center()), Qt::LeftButton);
    QCOMPARE(used.size(), 1);
    QCOMPARE(used[0][0].toString(), u"renew"_s);
    // The code is faint, not gone: one sees that there was one.
    const QImage panel = panelOf(screen)->grab().toImage();
    const QColor dark = screen.theme().colours().code;
    const int faint = qRound(255 - 0.15 * (255 - dark.red()));
    bool seen = false;
    for (int x = 0; x < panel.width() && !seen; ++x)
        seen = std::abs(panel.pixelColor(x, panel.height() / 4).red() - faint) <= 2;
    QVERIFY(seen);
}

void SignInTest::renewal_tapped_isReported() {
    FrameOnScreen screen(signInSample(Language::Chinese));
    QSignalSpy used(&screen.frame(), &ScreenFrame::actionUsed);
    // News come with every tick of the clock; the button survives them and its own tap.
    connect(&screen.frame(), &ScreenFrame::actionUsed, this,
            [&screen] { screen.frame().showPage(signInSample(Language::Chinese, Phase::Loading), false); });
    QTest::mouseClick(screen.find("renew"), Qt::LeftButton);
    QCOMPARE(used.size(), 1);
    QCOMPARE(used[0][0].toString(), u"renew"_s);
    QVERIFY(!screen.find("renew"));
}

void SignInTest::apps_tapped_reportAndDoNotChooseThemselves() {
    FrameOnScreen screen(signInSample(Language::Chinese));
    QSignalSpy used(&screen.frame(), &ScreenFrame::actionUsed);
    auto* wechat = qobject_cast<SegmentCell*>(screen.find("app.wechat"));
    auto* alipay = qobject_cast<SegmentCell*>(screen.find("app.alipay"));
    QVERIFY(wechat && alipay);
    QVERIFY(wechat->isChecked() && !alipay->isChecked());
    QVERIFY(QAccessible::queryAccessibleInterface(wechat)->state().checked);
    const QRect before = alipay->geometry();
    QTest::mouseClick(alipay, Qt::LeftButton);
    QCOMPARE(used.size(), 1);
    QCOMPARE(used[0][0].toString(), u"app.alipay"_s);
    QVERIFY(wechat->isChecked() && !alipay->isChecked());
    PageModel chosen = signInSample(Language::Chinese);
    sign_in_tests::contentOf(chosen).chosenApp = 1;
    screen.frame().showPage(chosen, false);
    QCoreApplication::processEvents();
    QVERIFY(!wechat->isChecked() && alipay->isChecked());
    QCOMPARE(alipay->geometry(), before);
    // Not by colour alone: the chosen one has a check and is bold.
    QCOMPARE(alipay->grab().toImage().pixelColor(0, alipay->height() / 2), screen.theme().colours().primary);
}

void SignInTest::ring_showsThePartThatIsLeft() {
    REQUIRES("LOG-26");
    const auto theme = loadTheme();
    CountdownRing ring(*theme, CountdownRing::Size::Small);
    const auto lit = [&ring, &theme] {
        const QImage picture = ring.grab().toImage();
        int pixels = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                pixels += picture.pixelColor(x, y) == theme->colours().primary ? 1 : 0;
        }
        return pixels;
    };
    ring.setRemaining(1);
    const int whole = lit();
    QVERIFY(whole > 800);
    for (const double part : {0.75, 0.5, 0.25}) {
        ring.setRemaining(part);
        QVERIFY(std::abs(lit() - part * whole) < 0.12 * whole);
    }
    ring.setRemaining(0);
    QCOMPARE(lit(), 0);
    ring.setRemaining(7);
    QCOMPARE(lit(), whole);
}

void SignInTest::hints_areNumberedWithTheWordToLookForInBold() {
    REQUIRES("LOG-26");
    FrameOnScreen screen(signInSample(Language::Chinese));
    const auto hints = screen.frame().findChildren<NumberedHint*>();
    QCOMPARE(hints.size(), 3);
    QCOMPARE(wordsOf(*hints[0]), u"1"_s);
    auto* words = hints[0]->findChild<TextBlock*>();
    QCOMPARE(wordsOf(*words), u"打开手机微信，点“扫一扫”"_s);
    QCOMPARE(words->accessibleName(), u"打开手机微信，\n点“扫一扫”"_s);
    // The same words without the bold part paint fewer dark pixels.
    TextBlock plain(screen.theme(), TextRole::Lead, screen.theme().colours().ink);
    plain.setText(words->text());
    TextBlock strong(screen.theme(), TextRole::Lead, screen.theme().colours().ink);
    strong.setSentence(u"打开手机微信，\n点"_s, u"“扫一扫”"_s);
    const auto darkness = [](TextBlock& block) {
        block.resize(block.sizeHint());
        const QImage picture = block.grab().toImage();
        qint64 sum = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                sum += 255 - picture.pixelColor(x, y).lightness();
        }
        return sum;
    };
    QVERIFY(darkness(strong) > darkness(plain));
    strong.setText(plain.text());
    QCOMPARE(darkness(strong), darkness(plain));
}

void SignInTest::hostileWords_areShownLiterally() {
    REQUIRES("SEC-55");
    REQUIRES("SEC-56");
    const QString hostile = u"<b>A</b>&B<img src=x>"_s;
    PageModel page = signInSample(Language::Chinese);
    SignInContent& content = sign_in_tests::contentOf(page);
    content.statusTitle = content.statusSentence = content.appsTitle = hostile;
    content.hints = {{hostile, hostile}};
    content.apps = {{u"app.wechat"_s, hostile, {}}};
    FrameOnScreen screen(page);
    QCOMPARE(wordsOfAll(screen.frame()).count(hostile), 6);
    QCOMPARE(screen.find("app.wechat")->accessibleName(), hostile);
}

void SignInTest::textNoCodeCanHold_leavesThePlateEmpty() {
    QVERIFY(QrCode(QString()).isNull());
    QVERIFY(QrCode(u"x"_s.repeated(4000)).isNull());
    PageModel page = signInSample(Language::Chinese);
    sign_in_tests::contentOf(page).qrText = u"x"_s.repeated(4000);
    FrameOnScreen screen(page);
    QCOMPARE(sign_in_tests::readBack(screen.frame().grab().toImage()), QString());
}

void SignInTest::parts_standWhereTheMockupHasThem() {
    REQUIRES("SCR-02");
    FrameOnScreen screen(signInSample(Language::Chinese));
    const auto near = [](int is, int wanted) { return std::abs(is - wanted) <= 2; };
    const QRect panel = screen.placeOf(panelOf(screen));
    QVERIFY(near(panel.top(), 386) && near(panel.height(), 647));
    const QRect cell = screen.placeOf("app.wechat");
    QVERIFY(near(cell.left(), 72) && near(cell.height(), 88));
    QVERIFY(near(cell.bottom() + 1, 1560));
    QVERIFY(near(screen.placeOf("other").left(), 346));
    // What can be tapped lies in the lower half.
    QVERIFY(screen.placeOf("renew").top() >= 960);
}

} // namespace kaban::tests

QTEST_MAIN(kaban::tests::SignInTest)
#include "sign_in_test.moc"
