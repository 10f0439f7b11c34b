#include "app/steps/end_step.h"
#include "step_bench.h"

using namespace kaban;
using namespace kaban::tests;
using Printing = EndStep::Printing;

class EndStepTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void receipt_printed_goesThroughItsStates_data() {
        QTest::addColumn<bool>("printed");
        QTest::newRow("printed") << true;
        QTest::newRow("failed") << false;
    }
    void receipt_printed_goesThroughItsStates() {
        REQUIRES("IND-15");
        QFETCH(bool, printed);
        StepBench bench;
        auto made = bench.make(u"done"_s);
        auto& step = static_cast<EndStep&>(*made);
        QCOMPARE(step.printing(), Printing::NotAsked);
        ReceiptPaper receipt;
        receipt.number = u"202611210087"_s;
        step.print(receipt);
        step.print(receipt);
        QCOMPARE(step.printing(), Printing::Running);
        QCOMPARE(bench.printer.printed.size(), 1);
        QCOMPARE(bench.printer.printed[0].number, u"202611210087"_s);
        Q_EMIT bench.printer.finished(printed);
        QCOMPARE(step.printing(), printed ? Printing::Printed : Printing::Failed);
    }

    void noPrinter_asked_printsNothing() {
        StepBench bench;
        bench.printer.availableNow = false;
        auto made = bench.make(u"done"_s);
        auto& step = static_cast<EndStep&>(*made);
        QVERIFY(!step.canPrint());
        step.print({});
        QVERIFY(bench.printer.printed.isEmpty());
        QCOMPARE(step.printing(), Printing::NotAsked);
    }

    void slipOfAnotherVisit_finished_isNotOurs() {
        REQUIRES("SEC-20");
        StepBench bench;
        auto made = bench.make(u"done"_s);
        auto& step = static_cast<EndStep&>(*made);
        Q_EMIT bench.printer.finished(true);
        QCOMPARE(step.printing(), Printing::NotAsked);
        step.print({});
        step.stop();
        Q_EMIT bench.printer.finished(true);
        QCOMPARE(step.printing(), Printing::Running);
    }
};

QTEST_GUILESS_MAIN(EndStepTest)
#include "end_step_test.moc"
