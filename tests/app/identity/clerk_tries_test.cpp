// Counting a clerk's wrong PINs: when it locks, for how long, and what does not end a lock.
#include "app/identity/clerk_tries.h"
#include "tests/support/requires.h"

#include <QTest>

using namespace kaban;
using namespace Qt::StringLiterals;

namespace clerk_tries_test_detail {

constexpr qint64 minute = 60'000;

ClerkTries wrongInARow(int count, const ClerkMoment& now) {
    ClerkTries tries;
    for (int i = 0; i < count; ++i) {
        tries = afterClerkTry(tries, now);
    }
    return tries;
}

} // namespace clerk_tries_test_detail

using namespace clerk_tries_test_detail;

class ClerkTriesTest : public QObject {
    Q_OBJECT

    const ClerkMoment noon_{u"run-1"_s, 100 * minute};

private Q_SLOTS:
    void tries_fourWrong_doNotLock() {
        const ClerkTries tries = wrongInARow(4, noon_);
        QCOMPARE(clerkLockLeft(tries, noon_), 0);
        QCOMPARE(clerkTriesLeft(tries), 1);
    }

    void tries_fiveWrongAndMore_lockForLongerEachTime() {
        REQUIRES("SEC-78");
        const QList<qint64> minutes{1, 5, 15, 60, 60, 60};
        for (qsizetype i = 0; i < minutes.size(); ++i) {
            const ClerkTries tries = wrongInARow(5 + static_cast<int>(i), noon_);
            QCOMPARE(clerkLockLeft(tries, noon_), minutes[i] * minute);
            QCOMPARE(clerkTriesLeft(tries), 0);
        }
    }

    void lock_timePasses_endsToTheMillisecond() {
        const ClerkTries tries = wrongInARow(5, noon_);
        QCOMPARE(clerkLockLeft(tries, {u"run-1"_s, noon_.milliseconds + minute - 1}), 1);
        QCOMPARE(clerkLockLeft(tries, {u"run-1"_s, noon_.milliseconds + minute}), 0);
    }

    void lock_machineRestarted_beginsAnew() {
        REQUIRES("SEC-78");
        REQUIRES("SEC-82");
        const ClerkTries tries = wrongInARow(6, noon_);
        QCOMPARE(clerkLockLeft(tries, {u"run-2"_s, 0}), 5 * minute);
        QCOMPARE(clerkLockLeft(tries, {u"run-2"_s, 2 * minute}), 3 * minute);
        QCOMPARE(clerkLockLeft(tries, {u"run-2"_s, 5 * minute}), 0);
    }

    void lock_clockWentBack_isWhole() {
        const ClerkTries tries = wrongInARow(5, noon_);
        QCOMPARE(clerkLockLeft(tries, {u"run-1"_s, 0}), minute);
    }

    void lock_over_nextWrongLocksLonger() {
        const ClerkMoment later{u"run-1"_s, noon_.milliseconds + 2 * minute};
        const ClerkTries tries = afterClerkTry(wrongInARow(5, noon_), later);
        QCOMPARE(clerkLockLeft(tries, later), 5 * minute);
    }
};

QTEST_GUILESS_MAIN(ClerkTriesTest)
#include "clerk_tries_test.moc"
