// What people are called and what a card holds is shown as it is: no markup is guessed, nothing is loaded, no letter is
// lost.
#include "tests/support/requires.h"
#include "tests/ui/drawn_text.h"
#include "tests/ui/ui_test_base.h"
#include "ui/widgets/big_button.h"
#include "ui/widgets/check_row.h"
#include "ui/widgets/source_badge.h"
#include "ui/widgets/text_block.h"
#include "ui/widgets/tile_button.h"

#include <QAccessible>
#include <QFontMetrics>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

namespace kaban::tests {
using namespace Qt::StringLiterals;

namespace plain_text_tests {

QImage grabbed(QWidget& widget) {
    return widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

/// The same words painted by QPainter alone, which knows no markup: what the label must look like.
QImage painted(const PlainLabel& label, const QString& text) {
    QImage image(label.size(), QImage::Format_RGB32);
    image.fill(label.palette().color(QPalette::Window));
    QPainter painter(&image);
    painter.setFont(label.font());
    painter.setPen(label.palette().color(QPalette::WindowText));
    painter.drawText(image.rect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextExpandTabs, text);
    return image;
}

bool hasRed(const QImage& image) {
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor colour = image.pixelColor(x, y);
            if (colour.red() > 200 && colour.green() < 60 && colour.blue() < 60)
                return true;
        }
    }
    return false;
}

} // namespace plain_text_tests

class PlainTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void plainLabel_withMarkup_looksLikePlainText_data();
    void plainLabel_withMarkup_looksLikePlainText();
    void textBlock_withMarkup_drawsEveryLetter_data() { plainLabel_withMarkup_looksLikePlainText_data(); }
    void textBlock_withMarkup_drawsEveryLetter();
    void fieldCard_withMarkupAsName_showsItLiterally();
    void button_withAmpersand_showsItAndMakesNoShortcut();
    void everyTextWidget_withAmpersand_showsAndReadsIt();

private:
    QTemporaryDir folder_;
    std::unique_ptr<Theme> theme_;
    FakeClock clock_;
    TapGuard taps_{clock_};
};

void PlainTextTest::initTestCase() {
    theme_ = loadTheme();
    QImage bait(400, 400, QImage::Format_RGB32);
    bait.fill(Qt::red);
    QVERIFY(bait.save(folder_.filePath(u"bait.png"_s)));
}

void PlainTextTest::plainLabel_withMarkup_looksLikePlainText_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("image") << u"张<img src=\"file://"_s + folder_.filePath(u"bait.png"_s) + u"\">"_s;
    QTest::newRow("image without scheme") << u"张<img src=\""_s + folder_.filePath(u"bait.png"_s) + u"\">"_s;
    QTest::newRow("table") << u"张三<table>伪造"_s;
    QTest::newRow("link") << u"<a href=\"x\">张三</a>"_s;
    QTest::newRow("bold") << u"<b>张三</b>"_s;
    QTest::newRow("entity") << u"张&lt;三&amp;"_s;
}

void PlainTextTest::plainLabel_withMarkup_looksLikePlainText() {
    REQUIRES("SEC-55");
    QFETCH(QString, text);
    PlainLabel label(*theme_, TextRole::Lead, theme_->colours().ink);
    label.setText(text);
    QCOMPARE(label.textFormat(), Qt::PlainText);
    label.resize(label.sizeHint());
    const QFontMetrics metrics(label.font());
    // Not grown by a table or picture: as high as any one line.
    PlainLabel plain(*theme_, TextRole::Lead, theme_->colours().ink);
    plain.setText(u"张三"_s);
    QCOMPARE(label.height(), plain.sizeHint().height());
    QVERIFY(std::abs(label.width() - metrics.size(0, text).width()) <= 1);
    const QImage shown = plain_text_tests::grabbed(label);
    QVERIFY(!plain_text_tests::hasRed(shown));
    QCOMPARE(shown, plain_text_tests::painted(label, text));
    QCOMPARE(wordsOf(label), text);
}

void PlainTextTest::textBlock_withMarkup_drawsEveryLetter() {
    REQUIRES("SEC-55");
    QFETCH(QString, text);
    TextBlock block(*theme_, TextRole::Lead, theme_->colours().ink);
    block.setText(text);
    block.resize(block.sizeHint());
    QCOMPARE(block.height(), theme_->line(TextRole::Lead));
    QCOMPARE(wordsOf(block), text);
    QVERIFY(!plain_text_tests::hasRed(plain_text_tests::grabbed(block)));
    // As narrow as it may get it takes more lines, and still no letter is missing.
    block.resize(160, block.heightForWidth(160));
    QString narrow = wordsOf(block);
    QString whole = text;
    QCOMPARE(narrow.remove(u' '), whole.remove(u' '));
    QVERIFY(!plain_text_tests::hasRed(plain_text_tests::grabbed(block)));
}

void PlainTextTest::fieldCard_withMarkupAsName_showsItLiterally() {
    REQUIRES("SEC-55");
    PageModel page = checkSample(Language::Chinese);
    const QString name = u"张三<table>伪造"_s;
    std::get<CheckContent>(page.content).groups[0].rows[0].value = name;
    FrameOnScreen screen(page);
    QVERIFY(wordsOfAll(screen.frame()).contains(name));
    QVERIFY(screen.find("name")->accessibleName().contains(name));
}

void PlainTextTest::button_withAmpersand_showsItAndMakesNoShortcut() {
    REQUIRES("SEC-56");
    BigButton button({*theme_, taps_}, {u"next"_s, u"A&B && C"_s, {}});
    button.resize(600, 120);
    QCOMPARE(wordsOf(button), u"A&B && C"_s);
    QCOMPARE(button.accessibleName(), u"A&B && C"_s);
    QVERIFY(button.shortcut().isEmpty());
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(&button);
    QCOMPARE(accessible->text(QAccessible::Name), u"A&B && C"_s);
}

void PlainTextTest::everyTextWidget_withAmpersand_showsAndReadsIt() {
    REQUIRES("SEC-56");
    const QString text = u"<b>A</b>&B"_s;
    const WidgetContext context{*theme_, taps_};
    TileButton tile(context, TileStyle::Medium, {u"tile"_s, text, text, u"person"_s});
    CheckRow row(context, u"tick"_s);
    row.setState(text, false, text, true);
    SourceBadge badge(*theme_);
    badge.setBadge(BadgeKind::IdCard, text);
    TextBlock block(*theme_, TextRole::Body, theme_->colours().ink);
    block.setText(text);
    for (QWidget* widget : QList<QWidget*>{&tile, &row, &badge, &block}) {
        widget->resize(900, 240);
        QVERIFY2(wordsOf(*widget).contains(text), widget->metaObject()->className());
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(accessible);
        QCOMPARE(accessible->text(QAccessible::Name), text);
    }
}

} // namespace kaban::tests

QTEST_MAIN(kaban::tests::PlainTextTest)
#include "plain_text_test.moc"
