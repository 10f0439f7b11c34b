#include "drivers/printer/pdf_slip_printer.h"
#include "sample_slip.h"
#include "tests/support/child_process.h"
#include "tests/support/requires.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <ZXing/ReadBarcode.h>

#include <memory>
#include <thread>

using namespace kaban;
using namespace kaban::drivers;
using namespace Qt::StringLiterals;

namespace {

const QDeadlineTimer noHurry(QDeadlineTimer::Forever);
constexpr double pointsPerDot = 204.0 / 576;

QByteArray outputOf(const QString& program, const QStringList& arguments) {
    tests::ChildProcess process(u"/usr/bin/"_s + program, arguments);
    const bool ran = process.start() && process.waitForExit() && process.exitCode() == 0;
    return ran ? process.standardOutput() : QByteArray();
}

/// Without spaces and line ends.
QString folded(const QString& text) {
    QString result;
    for (const QChar c : text) {
        if (!c.isSpace() && c.isPrint()) {
            result += c;
        }
    }
    return result;
}

QString wordsIn(const QString& file) {
    return folded(QString::fromUtf8(outputOf(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s})));
}

/// As the print queue draws it: 203 dots per inch.
QImage drawn(const QString& file) {
    const QString root = file + u"-drawn"_s;
    outputOf(u"pdftoppm"_s, {u"-r"_s, u"203.3"_s, u"-singlefile"_s, file, root});
    return QImage(root + u".ppm"_s);
}

} // namespace

class PdfSlipPrinterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        QVERIFY(folder_->isValid());
    }

    void print_slip_isOnePageOf72MillimetresWithItsWords() {
        REQUIRES("IND-15");
        REQUIRES("GEN-06");
        REQUIRES("GEN-07");
        REQUIRES("GEN-18");
        const QString file = printOne(tests::chineseSlip());
        const QString about = QString::fromUtf8(outputOf(u"pdfinfo"_s, {file}));
        QVERIFY2(about.contains(QRegularExpression(u"Pages: +1\\n"_s)), qPrintable(about));
        QVERIFY2(about.contains(QRegularExpression(u"Page size: +204 x "_s)), qPrintable(about));
        const QString words = wordsIn(file);
        const Slip slip = tests::chineseSlip();
        for (const SlipBlock& block : slip) {
            if (block.style != SlipStyle::Code) {
                QVERIFY2(words.contains(folded(block.text)), qPrintable(folded(block.text) + u" in "_s + words));
            }
        }
    }

    void print_digitsBesideLetters_areReadBackFromTheFile() {
        const QString words = wordsIn(printOne(tests::englishSlip()));
        QVERIFY2(words.contains(u"K-1121-0001"_s) && words.contains(u"machine1"_s), qPrintable(words));
    }

    void print_charactersThatLookLikeRadicals_areReadBackAsWritten() {
        const QString names = u"行门人网方自支手用生子身工走里见车长贝马鸟鱼龙页风飞食金石水火山日月木田示"_s;
        const QString words = wordsIn(printOne({{SlipStyle::Text, names}, {SlipStyle::Heading, names}}));
        QCOMPARE(words, names + names);
    }

    void print_slip_embedsOnlyThePrescribedFaces() {
        const QString file = printOne(tests::chineseSlip());
        QStringList fonts = QString::fromUtf8(outputOf(u"pdffonts"_s, {file})).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(fonts.size() >= 4); // two lines of heading
        for (const QString& font : fonts.mid(2)) {
            QVERIFY2(font.contains(u"NotoSansCJKsc"_s), qPrintable(font));
        }
    }

    void print_slip_hasNoLettersUnder24Dots() {
        const QString file = printOne(tests::chineseSlip());
        const QString xml =
            QString::fromUtf8(outputOf(u"pdftohtml"_s, {u"-xml"_s, u"-i"_s, u"-stdout"_s, u"-zoom"_s, u"3"_s, file}));
        const QRegularExpression size(u"<fontspec [^>]*size=\"(\\d+)\""_s);
        const int smallest = static_cast<int>(24 * pointsPerDot * 3); // the tool rounds down as well
        int sizes = 0;
        for (auto match = size.globalMatch(xml); match.hasNext(); ++sizes) {
            QVERIFY(match.next().captured(1).toInt() >= smallest);
        }
        QVERIFY2(sizes >= 4, qPrintable(xml));
    }

    void print_slip_isBlackOnlyAndItsCodeReads() {
        const QString file = printOne(tests::chineseSlip());
        const QImage image = drawn(file).convertToFormat(QImage::Format_RGB32);
        QVERIFY(!image.isNull());
        QVERIFY2(qAbs(image.width() - 576) <= 1, qPrintable(QString::number(image.width())));
        bool ink = false;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QRgb dot = image.pixel(x, y);
                QVERIFY(qRed(dot) == qGreen(dot) && qGreen(dot) == qBlue(dot));
                ink = ink || qRed(dot) == 0;
            }
        }
        QVERIFY(ink);
        const QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
        const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum,
                                    static_cast<int>(grey.bytesPerLine()));
        const ZXing::Result code = ZXing::ReadBarcode(view, ZXing::DecodeHints().setTryRotate(false));
        QVERIFY(code.isValid());
        QCOMPARE(QString::fromStdWString(code.text()), u"20261121-0087-5Q"_s);
        const int side = code.position().topRight().x - code.position().topLeft().x;
        QVERIFY2(side >= 206 && side <= 220, qPrintable(QString::number(side)));
    }

    void print_wordsOfThePerson_neverNameTheFileNorItsTitle() {
        REQUIRES("SEC-64");
        const Slip slip{{SlipStyle::Title, u"../../etc/passwd"_s}, {SlipStyle::Number, u"K-1121-0001"_s, {}}};
        const QString file = printOne(slip);
        const QRegularExpression shape(u"^receipt-\\d{8}T\\d{6}Z-\\d{4}\\.pdf$"_s);
        QVERIFY2(QFileInfo(file).fileName().contains(shape), qPrintable(file));
        const QString about = QString::fromUtf8(outputOf(u"pdfinfo"_s, {file}));
        QVERIFY(!about.contains(u"K-1121"_s) && !about.contains(u"passwd"_s));
    }

    void print_manyTimes_overwritesNothingAndIsOwnersOnly() {
        REQUIRES("SEC-27");
        PdfSlipPrinter first(folder_->path());
        PdfSlipPrinter second(folder_->path()); // starts counting again, as after a restart
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(first.print(tests::englishSlip(), noHurry), SlipOutcome::Printed);
            QCOMPARE(second.print(tests::englishSlip(), noHurry), SlipOutcome::Printed);
        }
        const QFileInfoList files = contents();
        QCOMPARE(files.size(), 6);
        for (const QFileInfo& file : files) {
            QCOMPARE(file.suffix(), u"pdf"_s);
            QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                     QFile::Permissions());
        }
    }

    void print_folderThatIsNotThere_isMadeForTheOwnerOnly() {
        PdfSlipPrinter printer(folder_->filePath(u"a/receipts"_s));
        QCOMPARE(printer.print(tests::englishSlip(), noHurry), SlipOutcome::Printed);
        const QFileInfo made(folder_->filePath(u"a/receipts"_s));
        QCOMPARE(made.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther), QFile::Permissions());
    }

    void print_folderThatRefuses_isAFault() {
        REQUIRES("REL-78");
        QFile file(folder_->filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        PdfSlipPrinter printer(folder_->filePath(u"file/receipts"_s));
        QCOMPARE(printer.print(tests::englishSlip(), noHurry), SlipOutcome::Fault);
        PdfSlipPrinter other(u"/proc/receipts"_s);
        QCOMPARE(other.print(tests::englishSlip(), noHurry), SlipOutcome::Fault);
    }

    void print_afterItsDeadline_leavesNothing() {
        REQUIRES("SEC-28");
        PdfSlipPrinter printer(folder_->path());
        QCOMPARE(printer.print(tests::englishSlip(), QDeadlineTimer(0)), SlipOutcome::TooLate);
        QVERIFY(contents().isEmpty());
    }

    void print_nothing_isSaid() {
        PdfSlipPrinter printer(folder_->path());
        QCOMPARE(printer.print({}, noHurry), SlipOutcome::Empty);
        QVERIFY(contents().isEmpty());
    }

    void print_inAnotherThread_givesTheSameWords() {
        SlipOutcome outcome = SlipOutcome::Fault;
        std::thread([&] { outcome = PdfSlipPrinter(folder_->path()).print(tests::chineseSlip(), noHurry); }).join();
        QCOMPARE(outcome, SlipOutcome::Printed);
        const QString file = contents().constFirst().absoluteFilePath();
        QVERIFY(wordsIn(file).contains(u"受理凭条"_s));
    }

private:
    QFileInfoList contents() const {
        return QDir(folder_->path()).entryInfoList(QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }

    QString printOne(const Slip& slip) {
        PdfSlipPrinter printer(folder_->path());
        const bool printed = printer.print(slip, noHurry) == SlipOutcome::Printed;
        return printed && contents().size() == 1 ? contents().constFirst().absoluteFilePath() : QString();
    }

    std::unique_ptr<QTemporaryDir> folder_;
};

QTEST_MAIN(PdfSlipPrinterTest)
#include "pdf_slip_printer_test.moc"
