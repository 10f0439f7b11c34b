#include "app/devices/receipt_slip.h"
#include "app/devices/slip_receipt_printer.h"
#include "drivers/printer/pdf_slip_printer.h"
#include "tests/support/child_process.h"
#include "tests/support/requires.h"

#include <QDir>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace kaban;
using namespace Qt::StringLiterals;
using drivers::SlipOutcome;
using drivers::SlipStyle;

namespace {

constexpr int patience = 20'000;

ReceiptPaper sampleReceipt() {
    ReceiptPaper receipt;
    receipt.bank = u"京安银行 西直门支行　1 号机"_s;
    receipt.title = u"社会保障卡　暂存凭条"_s;
    receipt.warning = u"还没有受理"_s;
    receipt.numberLabel = u"暂存编号"_s;
    receipt.number = u"K-1121-0001"_s;
    receipt.lines = {{u"申领人"_s, u"张** 证件后 4 位 3407"_s}, {u"领卡方式"_s, u"网点自取"_s}};
    receipt.next = {u"联网后自动上传"_s, u"制卡周期为 30 个自然日"_s};
    receipt.nextTitle = u"接下来"_s;
    receipt.qrText = u"K-1121-0001"_s;
    receipt.qrBeside = {u"扫码查进度"_s};
    receipt.notes = {u"不收工本费，不收快递费。"_s, u"信息有变，请到银行网点更新。"_s};
    receipt.hotline = u"服务热线 96066"_s;
    receipt.provider = u"本服务由北京市人力资源和社会保障局提供"_s;
    receipt.foot = u"请记得拿走身份证"_s;
    return receipt;
}

QList<SlipStyle> stylesOf(const drivers::Slip& slip) {
    QList<SlipStyle> styles;
    for (const drivers::SlipBlock& block : slip) {
        styles.append(block.style);
    }
    return styles;
}

QString wordsOf(const drivers::Slip& slip) {
    QString words;
    for (const drivers::SlipBlock& block : slip) {
        words += block.label + u'\n' + block.text + u'\n' + block.beside.join(u'\n') + u'\n';
    }
    return words;
}

/// What the puppet is told and what happened to it, seen from both threads.
struct Stage {
    std::atomic<int> prints = 0;
    std::atomic<bool> hangs = false;
    std::atomic<SlipOutcome> answer = SlipOutcome::Printed;
    QSemaphore release;
};

class PuppetPrinter : public drivers::SlipPrinter {
public:
    explicit PuppetPrinter(std::shared_ptr<Stage> stage) : stage_(std::move(stage)) {}

    SlipOutcome print(const drivers::Slip&, const QDeadlineTimer& deadline) override {
        ++stage_->prints;
        if (stage_->hangs) {
            stage_->release.acquire();
        }
        return deadline.hasExpired() ? SlipOutcome::TooLate : stage_->answer.load();
    }

private:
    std::shared_ptr<Stage> stage_;
};

SlipReceiptPrinter::Factory puppet(const std::shared_ptr<Stage>& stage) {
    return [stage] { return std::make_unique<PuppetPrinter>(stage); };
}

} // namespace

class SlipReceiptPrinterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void toSlip_fullReceipt_hasTheOrderOfTheMockup() {
        REQUIRES("IND-15");
        REQUIRES("GEN-09");
        REQUIRES("GEN-10");
        using enum SlipStyle;
        QCOMPARE(stylesOf(toSlip(sampleReceipt())),
                 (QList<SlipStyle>{Title, Centred, Notice, Rule, Number, Field, Field, Rule, Code, Rule, Heading, Item,
                                   Item, Rule, Text, Heading, Small, SmallCentred}));
    }

    void toSlip_partsThatAreEmpty_leaveNoPlaceBehind() {
        using enum SlipStyle;
        ReceiptPaper receipt;
        receipt.title = u"受理凭条"_s;
        receipt.number = u"20261121 0087"_s;
        QCOMPARE(stylesOf(toSlip(receipt)), (QList<SlipStyle>{Title, Rule, Number}));
        QVERIFY(toSlip({}).isEmpty());
    }

    void toSlip_notAccepted_saysSoInAFrameAndNothingElse() {
        REQUIRES("INV-3");
        const QString saved = wordsOf(toSlip(sampleReceipt()));
        QVERIFY(saved.contains(u"暂存凭条"_s) && saved.contains(u"还没有受理"_s));
        QVERIFY(!saved.contains(u"收妥"_s) && !saved.contains(u"受理凭条"_s));
        ReceiptPaper accepted = sampleReceipt();
        accepted.title = u"社会保障卡　受理凭条"_s;
        accepted.warning.clear();
        QVERIFY(!stylesOf(toSlip(accepted)).contains(SlipStyle::Notice));
    }

    void toSlip_unmaskedPersonByMistake_neverReachesPaper() {
        REQUIRES("MSK-07");
        ReceiptPaper receipt = sampleReceipt();
        receipt.lines.append({u"11010519491231002X"_s, u"手机 13800138000"_s});
        receipt.next.append(u"证件 11010519491231002X"_s);
        receipt.notes.append(u"13800138000"_s);
        receipt.foot += u"\n13800138000"_s;
        receipt.qrBeside.append(u"13800138000"_s);
        receipt.title += u"13800138000"_s;
        const QString words = wordsOf(toSlip(receipt));
        QVERIFY2(!words.contains(u"13800138000"_s) && !words.contains(u"110105"_s), qPrintable(words));
        QVERIFY(words.contains(u"张** 证件后 4 位 3407"_s) && words.contains(u"K-1121-0001"_s));
    }

    void toSlip_longApplicationNumber_isPrintedWhole() {
        ReceiptPaper receipt = sampleReceipt();
        receipt.number = receipt.qrText = u"202611210000000087"_s;
        QCOMPARE(wordsOf(toSlip(receipt)).count(receipt.number), 2);
    }

    void print_withoutAPrinter_isRefusedAndSaidBefore() {
        SlipReceiptPrinter printer({});
        QVERIFY(!printer.available());
        QSignalSpy finished(&printer, &ReceiptPrinterPort::finished);
        printer.print(sampleReceipt());
        QCOMPARE(finished.size(), 0); // never from within the call
        QVERIFY(finished.wait(patience));
        QCOMPARE(finished.constFirst().constFirst().toBool(), false);
    }

    void print_intoAFolder_writesTheSlip() {
        QTemporaryDir folder;
        SlipReceiptPrinter printer([path = folder.path()] { return std::make_unique<drivers::PdfSlipPrinter>(path); },
                                   std::chrono::minutes(1));
        QVERIFY(printer.available());
        QSignalSpy finished(&printer, &ReceiptPrinterPort::finished);
        printer.print(sampleReceipt());
        QVERIFY(finished.wait(patience));
        QCOMPARE(finished.constFirst().constFirst().toBool(), true);
        const QFileInfoList files = QDir(folder.path()).entryInfoList(QDir::Files);
        QCOMPARE(files.size(), 1);
        tests::ChildProcess reader(u"/usr/bin/pdftotext"_s, {files.constFirst().absoluteFilePath(), u"-"_s});
        QVERIFY(reader.start() && reader.waitForExit());
        const QString words = QString::fromUtf8(reader.standardOutput());
        QVERIFY2(words.contains(u"K-1121-0001"_s), qPrintable(words + reader.failure()));
    }

    void print_intoAFolderThatRefuses_fails() {
        REQUIRES("REL-78");
        SlipReceiptPrinter printer([] { return std::make_unique<drivers::PdfSlipPrinter>(u"/proc/none"_s); });
        QSignalSpy finished(&printer, &ReceiptPrinterPort::finished);
        printer.print(sampleReceipt());
        QVERIFY(finished.wait(patience));
        QCOMPARE(finished.constFirst().constFirst().toBool(), false);
    }

    void print_hangingDevice_failsAtItsDeadlineAndIsNotRepeatedForTheNext() {
        REQUIRES("SEC-28");
        const auto stage = std::make_shared<Stage>();
        stage->hangs = true;
        SlipReceiptPrinter printer(puppet(stage), std::chrono::milliseconds(300));
        QSignalSpy finished(&printer, &ReceiptPrinterPort::finished);
        printer.print(sampleReceipt());
        QVERIFY(finished.wait(patience));
        QCOMPARE(finished.constFirst().constFirst().toBool(), false);

        printer.print(sampleReceipt()); // of the next person; waits behind the hanging one
        QVERIFY(finished.wait(patience));
        QCOMPARE(finished.at(1).constFirst().toBool(), false);
        QCOMPARE(stage->prints.load(), 1);

        stage->hangs = false;
        stage->release.release();
        printer.print(sampleReceipt()); // the device has come back
        QVERIFY(finished.wait(patience));
        QCOMPARE(stage->prints.load(), 2); // the first and this one; what waited too long was not begun
        QCOMPARE(finished.size(), 3);
        QCOMPARE(finished.at(2).constFirst().toBool(), true);
    }

    void print_lateAnswerOfAnEarlierReceipt_isNotTakenForTheNext() {
        REQUIRES("SEC-20");
        const auto stage = std::make_shared<Stage>();
        stage->hangs = true;
        SlipReceiptPrinter printer(puppet(stage), std::chrono::minutes(1));
        QSignalSpy finished(&printer, &ReceiptPrinterPort::finished);
        printer.print(sampleReceipt());
        QTRY_COMPARE_WITH_TIMEOUT(stage->prints.load(), 1, patience);
        printer.print(sampleReceipt());
        stage->answer = SlipOutcome::Fault; // the second one fails, the first one's answer comes before it
        stage->release.release(2);
        QVERIFY(finished.wait(patience));
        QCOMPARE(stage->prints.load(), 2);
        QCOMPARE(finished.size(), 1);
    }

    void destruction_whileTheDeviceHangs_ends() {
        const auto stage = std::make_shared<Stage>();
        stage->hangs = true;
        auto printer = std::make_unique<SlipReceiptPrinter>(puppet(stage), std::chrono::minutes(1));
        printer->print(sampleReceipt());
        QTRY_COMPARE_WITH_TIMEOUT(stage->prints.load(), 1, patience);
        printer.reset(); // leaves the thread behind
        stage->release.release();
        QVERIFY(!printer);
    }
};

QTEST_MAIN(SlipReceiptPrinterTest)
#include "slip_receipt_printer_test.moc"
