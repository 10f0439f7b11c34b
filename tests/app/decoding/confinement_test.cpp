// What a decoder that a picture has taken over could still do: nothing but compute, for a while, and answer.

#include "tests/support/child_process.h"
#include "tests/support/requires.h"

#include <QTest>

#include <csignal>

using namespace kaban::tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray answerOf(const QString& confined, const QString& deed) {
    ChildProcess child(u"confined_child"_s, {confined, deed});
    return child.start() && child.waitForExit() ? child.standardOutput() : child.failure().toUtf8();
}

} // namespace

class ConfinementTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QSKIP("a sanitizer needs more than a confined process may do: only its time is limited");
#endif
    }

    void confined_stillComputesAndAnswers() {
        REQUIRES("SEC-68");
        QCOMPARE(answerOf(u"confined"_s, u"nothing"_s), "done");
    }

    void confined_deed_isRefusedAndCouldBeDoneBefore_data() {
        QTest::addColumn<QString>("deed");
        for (const auto& deed :
             {u"open a file"_s, u"make a file"_s, u"open a socket"_s, u"start a process"_s, u"start a thread"_s,
              u"become a program"_s, u"write elsewhere"_s, u"keep its input twice"_s, u"signal its parent"_s,
              u"map code"_s, u"take memory without end"_s}) {
            QTest::newRow(qPrintable(deed)) << deed;
        }
    }
    void confined_deed_isRefusedAndCouldBeDoneBefore() {
        REQUIRES("SEC-68");
        QFETCH(QString, deed);
        QCOMPARE(answerOf(u"free"_s, deed), "done");
        QCOMPARE(answerOf(u"confined"_s, deed), "refused");
    }

    void confined_computingWithoutEnd_isEnded() {
        REQUIRES("SEC-68");
        ChildProcess child(u"confined_child"_s, {u"confined"_s, u"compute without end"_s});
        QVERIFY2(child.start(), qPrintable(child.failure()));
        child.waitForExit();
        QVERIFY(child.endingSignal() == SIGXCPU || child.endingSignal() == SIGKILL);
    }
};

QTEST_GUILESS_MAIN(ConfinementTest)
#include "confinement_test.moc"
