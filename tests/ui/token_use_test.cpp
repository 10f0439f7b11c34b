// Pages paint with the design values of the theme and with nothing else: every colour and every letter size is a token.
#include "tests/support/requires.h"
#include "tests/ui/drawn_text.h"
#include "tests/ui/ui_test_base.h"
#include "ui/theme/token_table.h"

#include <QPainter>
#include <QTest>

namespace kaban::tests {
using namespace Qt::StringLiterals;

namespace token_use_tests {

QSet<QRgb> coloursOf(const Theme& theme) {
    QSet<QRgb> colours;
    for (const ColourName& name : colourNames())
        colours.insert((theme.colours().*name.member).rgb());
    return colours;
}

QSet<int> sizesOf(const Theme& theme) {
    QSet<int> sizes;
    for (const TypeName& name : typeNames())
        sizes.insert(theme.tokens().style(name.role).size);
    return sizes;
}

/// Paints one square in a colour of its own.
class Square : public QWidget {
public:
    explicit Square(const QColor& colour) : colour_(colour) { resize(40, 40); }

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(5, 5, 20, 20, colour_); }

private:
    QColor colour_;
};

} // namespace token_use_tests

class TokenUseTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyColourAndSize_isAToken_data() {
        QTest::addColumn<QSize>("size");
        for (const QSize size : {QSize(1080, 1920), QSize(1920, 1080), QSize(1280, 1024)})
            QTest::addRow("%dx%d", size.width(), size.height()) << size;
    }
    void everyColourAndSize_isAToken() {
        QFETCH(QSize, size);
        int colours = 0;
        int texts = 0;
        for (const NamedPage& sample : allSamples(Language::Chinese)) {
            FrameOnScreen screen(sample.page, size, Language::Chinese, sample.online);
            const QSet<QRgb> allowed = token_use_tests::coloursOf(screen.theme());
            const QSet<int> sizes = token_use_tests::sizesOf(screen.theme());
            for (QWidget* widget : screen.frame().findChildren<QWidget*>()) {
                if (!widget->isVisible())
                    continue;
                const QString who = u"%1: %2 %3"_s.arg(
                    QLatin1String(sample.name), QLatin1String(widget->metaObject()->className()), widget->objectName());
                for (const QRgb colour : paintedColours(*widget)) {
                    ++colours;
                    QVERIFY2(allowed.contains(colour), qPrintable(who + u" paints "_s + QColor(colour).name()));
                }
                for (const DrawnText& drawn : drawnTexts(*widget)) {
                    ++texts;
                    QVERIFY2(sizes.contains(drawn.pixelSize),
                             qPrintable(who + u" writes at "_s + QString::number(drawn.pixelSize)));
                }
            }
        }
        QVERIFY(colours > 200);
        QVERIFY(texts > 100);
    }

    void paintedColours_ofAForeignColour_findIt() {
        token_use_tests::Square square(QColor(1, 2, 3));
        QVERIFY(paintedColours(square).contains(qRgb(1, 2, 3)));
        token_use_tests::Square glass(QColor(9, 8, 7, 120));
        QVERIFY(paintedColours(glass).contains(qRgb(9, 8, 7)));
    }
};

} // namespace kaban::tests

QTEST_MAIN(kaban::tests::TokenUseTest)
#include "token_use_test.moc"
