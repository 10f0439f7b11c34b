#include "drivers/printer/printable.h"
#include "drivers/printer/qr_squares.h"
#include "drivers/printer/slip_layout.h"
#include "sample_slip.h"
#include "tests/support/requires.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QTest>

using namespace kaban;
using namespace kaban::drivers;
using namespace Qt::StringLiterals;

namespace {

QString wordsOf(const SlipLayout& layout) {
    QString words;
    for (const SlipRun& run : layout.runs) {
        words += run.text + u'\n';
    }
    return words;
}

QRectF inkOf(const SlipRun& run) {
    return QFontMetricsF(slipFont(run.dots, run.bold)).tightBoundingRect(run.text).translated(run.baseline);
}

/// Lines of the same slip must not print over each other.
bool touches(const SlipRun& one, const SlipRun& other) {
    return inkOf(one).intersects(inkOf(other));
}

} // namespace

class SlipLayoutTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void printable_whatAPrinterWouldObey_isLeftOut_data() {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("printed");
        QTest::newRow("plain") << u"张** 3407 (本人)"_s << u"张** 3407 (本人)"_s;
        QTest::newRow("ESC/POS cut and drawer") << u"张\x1dV\x01*\x1bp\x07*"_s << u"张V*p*"_s;
        QTest::newRow("null and delete") << QString(u'a') + QChar(0) + u'b' + QChar(0x7f) + QChar(0x9b) << u"ab"_s;
        QTest::newRow("turned direction") << u"\u202e7043\u202c\u200e\u2066"_s << u"7043"_s;
        QTest::newRow("invisible") << u"张\u200b\ufeff三\u00ad"_s << u"张三"_s;
        QTest::newRow("other line ends") << u"一\u2028二\u2029三\u0085"_s << u"一二三"_s;
        QTest::newRow("tab and new line") << u"一\t二\r\n三"_s << u"一 二  三"_s;
        QTest::newRow("private and unassigned") << u"\ue000\U000f0000a\U000e0001"_s << u"a"_s;
        QTest::newRow("rare character") << u"𠮷𬎆"_s << u"𠮷𬎆"_s;
        QTest::newRow("half a pair") << QString(QChar(0xd842)) + u'a' << u"\ufffda"_s;
        QTest::newRow("formula") << u"=1+1"_s << u"=1+1"_s;
    }
    void printable_whatAPrinterWouldObey_isLeftOut() {
        REQUIRES("SEC-63");
        QFETCH(QString, given);
        QFETCH(QString, printed);
        QCOMPARE(printable(given), printed);
    }

    void printable_endless_isCut() { QVERIFY(printable(QString(1'000'000, u'长')).size() <= longestPrintedText); }

    void qrSquares_number_fillsItsPlaceOnWholeDots() {
        const QrSquares squares = qrSquares(u"20261121-0087-5Q"_s, SlipLayout::codeSide);
        QVERIFY(squares.modules >= 21);
        QRect all;
        for (const QRect& square : squares.black) {
            all = all.united(square);
        }
        QCOMPARE(all, QRect(0, 0, SlipLayout::codeSide, SlipLayout::codeSide));
    }

    void qrSquares_whatIsNoCode_givesNone() {
        REQUIRES("SEC-66");
        QCOMPARE(qrSquares({}, 216).modules, 0);
        QCOMPARE(qrSquares(u"受理"_s, 216).modules, 0);
        QCOMPARE(qrSquares(u"a\x1b"_s, 216).modules, 0);
        QCOMPARE(qrSquares(QString(longestCodeText + 1, u'7'), 216).modules, 0);
        QVERIFY(qrSquares(QString(longestCodeText, u'~'), 216).modules > 0);
    }

    void layOut_anySlip_staysOnThePaperAndReadable_data() {
        QTest::addColumn<Slip>("slip");
        QTest::newRow("Chinese") << tests::chineseSlip();
        QTest::newRow("English") << tests::englishSlip();
        Slip flood;
        for (int i = 0; i < 500; ++i) {
            flood.append({SlipStyle::Field, QString(3000, u'W'), QString(3000, u'长')});
        }
        QTest::newRow("flood") << flood;
    }
    void layOut_anySlip_staysOnThePaperAndReadable() {
        QFETCH(Slip, slip);
        const SlipLayout layout = layOut(slip);
        QVERIFY(!layout.runs.isEmpty());
        for (const SlipRun& run : layout.runs) {
            QVERIFY2(run.dots >= SlipLayout::smallestLetters, qPrintable(run.text));
            const QRectF ink = inkOf(run);
            QVERIFY2(ink.left() >= -3 && ink.right() <= SlipLayout::width + 1, qPrintable(run.text));
            QVERIFY2(ink.top() >= 0 && ink.bottom() <= layout.height - SlipLayout::blankEnd, qPrintable(run.text));
        }
        for (const QRectF& black : layout.black) {
            QVERIFY(black.left() >= 0 && black.right() <= SlipLayout::width && black.bottom() <= layout.height);
        }
    }

    void layOut_mockupSlip_wordsDoNotTouch() {
        for (const Slip& slip : {tests::chineseSlip(), tests::englishSlip()}) {
            const SlipLayout layout = layOut(slip);
            for (qsizetype i = 0; i < layout.runs.size(); ++i) {
                for (qsizetype j = i + 1; j < layout.runs.size(); ++j) {
                    QVERIFY2(!touches(layout.runs[i], layout.runs[j]),
                             qPrintable(layout.runs[i].text + u" / "_s + layout.runs[j].text));
                }
            }
        }
    }

    void layOut_number_isLargerThanEveryOtherValue() {
        REQUIRES("IND-15");
        const SlipLayout layout = layOut(tests::chineseSlip());
        for (const SlipRun& run : layout.runs) {
            const bool number = run.text == u"20261121 0087";
            QVERIFY2(number == (run.dots == 34), qPrintable(run.text));
            QVERIFY(!number || run.bold);
        }
        QVERIFY(wordsOf(layout).contains(u"制卡周期为 30 个自然日"_s));
    }

    void layOut_controlCharactersInEveryPart_neverReachAWord() {
        REQUIRES("SEC-63");
        const QString bad = u"\x1b@坏\x1dV\u202e"_s;
        Slip slip;
        for (int style = 0; style <= static_cast<int>(SlipStyle::SmallCentred); ++style) {
            slip.append({static_cast<SlipStyle>(style), bad, bad, {bad}});
        }
        slip.append({SlipStyle::Code, u"K1"_s, {}, {bad}});
        const QString words = wordsOf(layOut(slip));
        QVERIFY(words.count(u"@坏V"_s) >= 12);
        for (const QChar c : words) {
            QVERIFY(c == u'\n' || c.isPrint());
        }
    }

    void slipFont_bothWeights_areThePrescribedFace() {
        QCOMPARE(QFontInfo(slipFont(26, false)).family(), u"Noto Sans CJK SC"_s);
        QVERIFY(QFontInfo(slipFont(26, true)).bold());
        QVERIFY(!QFontInfo(slipFont(26, false)).bold());
    }
};

QTEST_MAIN(SlipLayoutTest)
#include "slip_layout_test.moc"
