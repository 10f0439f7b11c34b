// The clerk accounts behind their port: answers come later, and the screen never waits.
#include "app/identity/clerk_thread.h"
#include "tests/support/fake_clock.h"
#include "tests/support/requires.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;

namespace clerk_thread_test_detail {

class SomeRandom final : public RandomSource {
public:
    QByteArray bytes(int count) override { return QByteArray(count, 's'); }
};

const SecretBytes pin(QByteArrayLiteral("273846"));

} // namespace clerk_thread_test_detail

using namespace clerk_thread_test_detail;

class ClerkThreadTest : public QObject {
    Q_OBJECT

    struct Kiosk {
        ClerkRegister clerks() { return {folder.path(), clock, random, u"run-1"_s, ClerkPinCost{1024, 8, 1}}; }
        QTemporaryDir folder;
        FakeClock clock;
        SomeRandom random;
    };

private Q_SLOTS:
    void any_clerkAddedMeanwhile_isSeenAfterALook() {
        Kiosk kiosk;
        ClerkThread port(kiosk.clerks());
        QSignalSpy looked(&port, &ClerkThread::looked);
        QVERIFY(looked.wait());
        QVERIFY(!port.any());
        QVERIFY(kiosk.clerks().add(u"0721"_s, pin));
        port.look();
        QVERIFY(looked.wait());
        QVERIFY(port.any());
    }

    void check_twoQuestions_areAnsweredUnderTheirTickets() {
        REQUIRES("SEC-20");
        Kiosk kiosk;
        QVERIFY(kiosk.clerks().add(u"0721"_s, pin));
        ClerkThread port(kiosk.clerks());
        QList<quint64> tickets;
        QList<ClerkAnswer::Outcome> outcomes;
        connect(&port, &ClerkAccountsPort::answered, this, [&](quint64 ticket, const ClerkAnswer& answer) {
            tickets.append(ticket);
            outcomes.append(answer.outcome);
        });
        const quint64 wrong = port.check(u"0721"_s, SecretBytes(QByteArrayLiteral("918273")), {});
        const quint64 right = port.check(u"0721"_s, pin, {});
        QVERIFY(tickets.isEmpty()); // nothing at once
        QTRY_COMPARE(tickets, (QList<quint64>{wrong, right}));
        QCOMPARE(outcomes, (QList<ClerkAnswer::Outcome>{ClerkAnswer::Outcome::Wrong, ClerkAnswer::Outcome::Right}));
    }

    void destruction_withQuestionsOpen_isSilent() {
        Kiosk kiosk;
        QVERIFY(kiosk.clerks().add(u"0721"_s, pin));
        auto port = std::make_unique<ClerkThread>(kiosk.clerks());
        const QSignalSpy answered(port.get(), &ClerkAccountsPort::answered);
        port->check(u"0721"_s, pin, {});
        port.reset();
        QCoreApplication::processEvents();
        QCOMPARE(answered.size(), 0);
    }
};

QTEST_GUILESS_MAIN(ClerkThreadTest)
#include "clerk_thread_test.moc"
