#include "tests/ui/ui_test_base.h"
#include "ui/theme/text_flow.h"
#include "ui/theme/token_loader.h"
#include "ui/theme/token_table.h"

#include <QDir>
#include <QFile>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

namespace kaban::tests {
using namespace Qt::StringLiterals;

namespace theme_tests {

QByteArray standardSet() {
    QFile file(u":/theme/standard.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// WCAG 2.1 relative luminance and contrast.
double luminance(const QColor& colour) {
    const auto channel = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

double contrast(const QColor& first, const QColor& second) {
    const double a = luminance(first);
    const double b = luminance(second);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

struct Pair {
    const char* what;
    QColor ink, ground;
    double least;
};

QList<Pair> pairsOf(const Colours& c) {
    return {{"ink on paper", c.ink, c.paper, 4.5},
            {"ink on sky", c.ink, c.sky, 4.5},
            {"ink-2 on surface", c.ink2, c.surface, 4.5},
            {"ink-2 on sunken", c.ink2, c.sunken, 4.5},
            {"ink-2 on disabled", c.ink2, c.disabled, 4.5},
            {"ink-3 on paper", c.ink3, c.paper, 4.5},
            {"on-dark on bar", c.onDark, c.bar, 4.5},
            {"on-dark-off on bar", c.onDarkOff, c.bar, 4.5},
            {"on-primary on primary", c.onPrimary, c.primary, 4.5},
            {"on-primary on primary-press", c.onPrimary, c.primaryPress, 4.5},
            {"primary on surface", c.primary, c.surface, 4.5},
            {"primary on primary-tint", c.primary, c.primaryTint, 4.5},
            {"ok on ok-tint", c.ok, c.okTint, 4.5},
            {"warn on warn-tint", c.warn, c.warnTint, 4.5},
            {"danger on danger-tint", c.danger, c.dangerTint, 4.5},
            {"on-call on call", c.onCall, c.call, 4.5},
            {"on-disabled on disabled", c.onDisabled, c.disabled, 4.0},
            {"line-strong on surface", c.lineStrong, c.surface, 3.0},
            {"line-strong on paper", c.lineStrong, c.paper, 3.0},
            {"focus on bar", c.focus, c.bar, 3.0}};
}

} // namespace theme_tests

class ThemeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyMode_isLoadedAndReadable_data();
    void everyMode_isLoadedAndReadable();
    void standardTheme_hasTheValuesOfTheTable();
    void overlay_changesOnlyWhatItNames();
    void themeData_withAMistake_isRefused_data();
    void themeData_withAMistake_isRefused();
    void styleTemplate_withUnknownToken_isRefused();
    void font_isTheProductsFaceWithTabularDigits();
    void text_lastCharacter_neverStandsAlone();
    void text_firstLineBesideSomething_isShorter();
    void text_shortBrackets_stayInOneLine_data();
    void text_shortBrackets_stayInOneLine();
    void text_signsThatMeet_giveUpTheEmptyHalf();
    void widestWord_isWhatNoLineBreakParts();
    void everyIcon_isDrawn();
    void icon_takesTheColourAskedFor();
    void unknownIcon_isNothingAndNoCrash();
};

void ThemeTest::everyMode_isLoadedAndReadable_data() {
    QTest::addColumn<int>("form");
    QTest::addColumn<bool>("elder");
    QTest::addColumn<bool>("contrast");
    for (const int form : {0, 1, 2}) {
        for (const bool elder : {false, true}) {
            for (const bool contrast : {false, true})
                QTest::addRow("form %d, elder %d, contrast %d", form, elder, contrast) << form << elder << contrast;
        }
    }
}

void ThemeTest::everyMode_isLoadedAndReadable() {
    QFETCH(int, form);
    QFETCH(bool, elder);
    QFETCH(bool, contrast);
    const auto theme = Theme::load({static_cast<FormFactor>(form), elder, contrast});
    QVERIFY2(theme, theme ? "" : qPrintable(theme.error()));
    for (const theme_tests::Pair& pair : theme_tests::pairsOf((*theme)->colours())) {
        const double measured = theme_tests::contrast(pair.ink, pair.ground);
        QVERIFY2(measured >= pair.least, qPrintable(u"%1: %2"_s.arg(QLatin1StringView(pair.what)).arg(measured)));
    }
    for (const TypeStyle& style : (*theme)->tokens().type)
        QVERIFY(style.size >= 24);
    QVERIFY(!(*theme)->styleSheet().contains(u"${"_s));
}

void ThemeTest::standardTheme_hasTheValuesOfTheTable() {
    const auto theme = loadTheme();
    QCOMPARE(theme->colours().primary, QColor(0x0E, 0x4F, 0x7C));
    QCOMPARE(theme->colours().focus, QColor(0xFF, 0xD2, 0x3F));
    QCOMPARE(theme->colours().scrim.alpha(), qRound(0.62 * 255));
    QCOMPARE(theme->measures().buttonHeight, 120);
    QCOMPARE(theme->line(TextRole::H1), 70);
    QCOMPARE(theme->font(TextRole::H1).pixelSize(), 52);
    QCOMPARE(theme->font(TextRole::Lead).weight(), QFont::Normal);
    QCOMPARE(theme->font(TextRole::Lead, FontWeight::Bold).weight(), QFont::Bold);
}

void ThemeTest::overlay_changesOnlyWhatItNames() {
    const TokenSet standard{u"standard"_s, theme_tests::standardSet()};
    const auto plain = loadTokens({standard});
    const auto changed = loadTokens({standard, {u"overlay"_s, R"({"measures": {"touch": 112}})"}});
    QVERIFY(plain && changed);
    QCOMPARE(changed->measures.touch, 112);
    for (const MeasureName& name : measureNames()) {
        if (name.member != &Measures::touch)
            QCOMPARE(changed->measures.*name.member, plain->measures.*name.member);
    }
    for (const ColourName& name : colourNames())
        QCOMPARE(changed->colours.*name.member, plain->colours.*name.member);
}

void ThemeTest::themeData_withAMistake_isRefused_data() {
    QTest::addColumn<QByteArray>("overlay");
    QTest::addColumn<QString>("named");
    QTest::newRow("unknown colour") << QByteArray(R"({"colours": {"papr": "#FFFFFF"}})") << u"papr"_s;
    QTest::newRow("not a colour") << QByteArray(R"({"colours": {"paper": "white"}})") << u"paper"_s;
    QTest::newRow("unknown measure") << QByteArray(R"({"measures": {"guter": 64}})") << u"guter"_s;
    QTest::newRow("not a number") << QByteArray(R"({"measures": {"gutter": "64"}})") << u"gutter"_s;
    QTest::newRow("target too small") << QByteArray(R"({"measures": {"touch": 87}})") << u"touch"_s;
    QTest::newRow("text too small") << QByteArray(R"({"type": {"caption": {"size": 23, "line": 36, "bold": false}}})")
                                    << u"caption"_s;
    QTest::newRow("line below size") << QByteArray(R"({"type": {"body": {"size": 28, "line": 20, "bold": false}}})")
                                     << u"body"_s;
    QTest::newRow("weight missing") << QByteArray(R"({"type": {"body": {"size": 28, "line": 44}}})") << u"body"_s;
    QTest::newRow("unknown group") << QByteArray(R"({"fonts": {"body": 1}})") << u"fonts"_s;
    QTest::newRow("no picture") << QByteArray(R"({"pictures": {"hills": ""}})") << u"hills"_s;
    QTest::newRow("not JSON") << QByteArray("{") << u"overlay"_s;
}

void ThemeTest::themeData_withAMistake_isRefused() {
    QFETCH(QByteArray, overlay);
    QFETCH(QString, named);
    const auto tokens = loadTokens({{u"standard"_s, theme_tests::standardSet()}, {u"overlay"_s, overlay}});
    QVERIFY(!tokens);
    QVERIFY2(tokens.error().contains(named), qPrintable(tokens.error()));
    // The standard set must be whole.
    QJsonObject whole = QJsonDocument::fromJson(theme_tests::standardSet()).object();
    QJsonObject colours = whole["colours"_L1].toObject();
    colours.remove("ink-2"_L1);
    whole["colours"_L1] = colours;
    const auto partial = loadTokens({{u"standard"_s, QJsonDocument(whole).toJson()}});
    QVERIFY(!partial);
    QVERIFY(partial.error().contains(u"ink-2"_s));
}

void ThemeTest::styleTemplate_withUnknownToken_isRefused() {
    const auto theme = loadTheme();
    const auto good = fillStyleTemplate(u"* { color: ${ink}; border: ${stroke}px; }"_s, theme->tokens());
    QVERIFY(good);
    QCOMPARE(*good, u"* { color: #ff14212b; border: 2px; }"_s);
    const auto bad = fillStyleTemplate(u"* { color: ${inkk}; }"_s, theme->tokens());
    QVERIFY(!bad);
    QVERIFY(bad.error().contains(u"inkk"_s));
}

void ThemeTest::font_isTheProductsFaceWithTabularDigits() {
    const auto theme = loadTheme();
    for (const FontWeight weight : {FontWeight::Regular, FontWeight::Bold}) {
        const QFont font = theme->font(TextRole::Lead, weight);
        QCOMPARE(QFontInfo(font).family(), u"Noto Sans CJK SC"_s);
        QCOMPARE(QFontInfo(font).weight(), weight == FontWeight::Bold ? int(QFont::Bold) : int(QFont::Normal));
        const QFontMetricsF metrics(font);
        for (const QChar digit : u"123456789"_s)
            QCOMPARE(metrics.horizontalAdvance(digit), metrics.horizontalAdvance(u'0'));
    }
}

void ThemeTest::text_lastCharacter_neverStandsAlone() {
    const auto theme = loadTheme();
    const QFont font = theme->font(TextRole::H1); // 52 wide
    TextFlow seven(u"读卡器没有接好"_s, font, 70);
    QCOMPARE(seven.layOut(6 * 52 + 10), 140);
    QCOMPARE(seven.widestLine(), 5 * 52); // 读卡器没有 / 接好
    TextFlow six(u"读卡器没有接"_s, font, 70);
    QCOMPARE(six.layOut(6 * 52 + 10), 70);
    TextFlow wanted(u"读卡器没有接\n好"_s, font, 70);
    wanted.layOut(7 * 52);
    QCOMPARE(wanted.widestLine(), 6 * 52);
}

void ThemeTest::text_firstLineBesideSomething_isShorter() {
    const auto theme = loadTheme();
    TextFlow text(u"读卡器没有接好请叫人"_s, theme->font(TextRole::H1), 70);
    text.setRoomBesideFirstLine(4 * 52);
    QCOMPARE(text.layOut(6 * 52 + 10), 210); // 2, 6 and 2
    QCOMPARE(text.widestLine(), 6 * 52);
    text.setRoomBesideFirstLine(0);
    QCOMPARE(text.layOut(6 * 52 + 10), 140);
}

void ThemeTest::text_shortBrackets_stayInOneLine_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("keeping"); // with the line's end where it belongs
    QTest::addColumn<int>("characters");  // that have room in a line
    QTest::newRow("half width") << u"Resident ID card (居民身份证), original"_s
                                << u"Resident ID card \n(居民身份证), original"_s << 11;
    QTest::newRow("full width") << u"请放好证件（居民身份证）再办"_s << u"请放好证件\n（居民身份证）再办"_s << 10;
    QTest::newRow("sign behind") << u"请放好身份证件（居民证），再办"_s << u"请放好身份证件\n（居民证），再办"_s << 12;
    QTest::newRow("wider than a line") << u"请放好证件（外国人永久居留身份证）"_s << QString() << 9;
    QTest::newRow("a sentence") << u"请放好（读卡区在屏幕下面，一直放着别动它）"_s << QString() << 16;
    QTest::newRow("no line begins there") << u"please take your identity(card)"_s << QString() << 9;
}

void ThemeTest::text_shortBrackets_stayInOneLine() {
    QFETCH(QString, text);
    QFETCH(QString, keeping);
    QFETCH(int, characters);
    const auto theme = loadTheme();
    const QFont font = theme->font(TextRole::H1);
    TextFlow flow(text, font, 70);
    const int height = flow.layOut(characters * 52 + 4);
    if (keeping.isEmpty()) { // as if there were no rule
        TextFlow plain(QString(text).replace(u'（', u'《').replace(u'）', u'》').replace(u'(', u'['), font, 70);
        QCOMPARE(height, plain.layOut(characters * 52 + 4));
        return;
    }
    TextFlow wanted(keeping, font, 70);
    QCOMPARE(height, wanted.layOut(characters * 52 + 4));
    QCOMPARE(flow.widestLine(), wanted.widestLine());
}

void ThemeTest::text_signsThatMeet_giveUpTheEmptyHalf() {
    const auto theme = loadTheme();
    const QFont font = theme->font(TextRole::H1);
    QCOMPARE(TextFlow::naturalWidth(u"点“修改”。"_s, font), 6 * 52 - 26);
    QCOMPARE(TextFlow::naturalWidth(u"《承诺》，（本人）"_s, font), 9 * 52 - 2 * 26); // 》， and ，（
    QCOMPARE(TextFlow::naturalWidth(u"点“修改”吧。"_s, font), 7 * 52);
    QCOMPARE(TextFlow::naturalWidth(u"[5]."_s, font), qCeil(QFontMetricsF(font).horizontalAdvance(u"[5]."_s)));
    TextFlow marked(u"点“修改”。"_s, font, 70);
    marked.mark(1, 4, theme->colours().primary, false);
    marked.layOut(0);
    QCOMPARE(marked.widestLine(), 6 * 52 - 26);
}

void ThemeTest::widestWord_isWhatNoLineBreakParts() {
    const auto theme = loadTheme();
    const QFont font = theme->font(TextRole::H1);
    QCOMPARE(TextFlow::widestWord(u"读卡器"_s, font), 52);
    QCOMPARE(TextFlow::widestWord(u"a wider word"_s, font), TextFlow::naturalWidth(u"wider"_s, font));
    QCOMPARE(TextFlow::widestWord(QString(), font), 0);
    QCOMPARE(TextFlow::widestWord(u"号 110*****002X"_s, font), TextFlow::naturalWidth(u"110*****002X"_s, font));
}

void ThemeTest::everyIcon_isDrawn() {
    const auto theme = loadTheme();
    const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    QVERIFY(files.size() > 80);
    for (const QString& file : files) {
        const QPixmap pixmap = theme->icon(file.chopped(4), theme->colours().ink, 44, 1);
        QVERIFY2(!pixmap.isNull(), qPrintable(file));
        const QImage image = pixmap.toImage();
        bool drawn = false;
        for (int y = 0; y < image.height() && !drawn; ++y) {
            for (int x = 0; x < image.width() && !drawn; ++x)
                drawn = qAlpha(image.pixel(x, y)) > 32;
        }
        QVERIFY2(drawn, qPrintable(file));
    }
}

void ThemeTest::icon_takesTheColourAskedFor() {
    const auto theme = loadTheme();
    const QImage image = theme->icon(u"minus"_s, QColor(Qt::red), 96, 1).toImage();
    QCOMPARE(image.pixelColor(48, 48), QColor(Qt::red));
    const QImage twice = theme->icon(u"minus"_s, QColor(Qt::red), 96, 2).toImage();
    QCOMPARE(twice.size(), QSize(192, 192));
}

void ThemeTest::unknownIcon_isNothingAndNoCrash() {
    const auto theme = loadTheme();
    QVERIFY(!IconRenderer::has(u"no-such-icon"_s));
    QTest::ignoreMessage(QtWarningMsg, "no icon \"no-such-icon\"");
    QVERIFY(theme->icon(u"no-such-icon"_s, QColor(Qt::red), 44, 1).isNull());
}

} // namespace kaban::tests

QTEST_MAIN(kaban::tests::ThemeTest)
#include "theme_test.moc"
