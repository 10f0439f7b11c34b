// The clerk accounts of a kiosk on the disk: what the file holds, who gets in, and that no count is lost.
#include "app/identity/clerk_register.h"
#include "app/identity/one_time_code.h"
#include "tests/support/fake_clock.h"
#include "tests/support/requires.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <thread>
#include <vector>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Outcome = ClerkAnswer::Outcome;

namespace clerk_register_test_detail {

class SomeRandom final : public RandomSource {
public:
    QByteArray bytes(int count) override { return QByteArray(count, static_cast<char>(++calls)); }
    int calls = 0;
};

SecretBytes pin(const char* digits) {
    return SecretBytes(QByteArray(digits));
}

} // namespace clerk_register_test_detail

using namespace clerk_register_test_detail;

class ClerkRegisterTest : public QObject {
    Q_OBJECT

    struct Kiosk {
        QTemporaryDir folder;
        FakeClock clock;
        SomeRandom random;

        ClerkRegister clerks(const QString& boot = u"run-1"_s) {
            return ClerkRegister(folder.path(), clock, random, boot, ClerkPinCost{1024, 8, 1});
        }
        QString path() const { return folder.filePath(u"clerks.json"_s); }
        QByteArray text() const {
            QFile file(path());
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }
        void write(const QByteArray& bytes) const {
            QFile file(path());
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
            QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        }
    };

private Q_SLOTS:
    void add_ordinaryPin_letsInWithItOnly() {
        REQUIRES("LOG-29");
        Kiosk kiosk;
        QVERIFY(kiosk.clerks().add(u"0721"_s, pin("273846")));
        QCOMPARE(kiosk.clerks().check(u"0721"_s, pin("273846")).outcome, Outcome::Right);
        QCOMPARE(kiosk.clerks().check(u"0721"_s, pin("273847")), (ClerkAnswer{Outcome::Wrong, 4, 0}));
        QCOMPARE(kiosk.clerks().check(u"0722"_s, pin("273846")).outcome, Outcome::Wrong);
    }

    void clerk_withASecondFactor_needsBothAndUsesACodeOnce() {
        REQUIRES("LOG-29");
        Kiosk kiosk;
        kiosk.clock.setWallMilliseconds(1'795'230'000'000);
        const SecretBytes secret(QByteArray("12345678901234567890"));
        const auto code = [&](qint64 away) {
            return SecretBytes(oneTimeCode(secret, oneTimeStep(1'795'230'000) + away));
        };
        QVERIFY(kiosk.clerks().add(u"0721"_s, pin("273846"), secret));
        QVERIFY(kiosk.clerks().list()->first().secondFactor);
        QCOMPARE(kiosk.clerks().check(u"0721"_s, pin("273846")).outcome, Outcome::NeedsCode);
        QCOMPARE(kiosk.clerks().check(u"0721"_s, pin("918273")), (ClerkAnswer{Outcome::Wrong, 4, 0}));
        QCOMPARE(kiosk.clerks().check(u"0721"_s, pin("918273"), code(0)).outcome, Outcome::Wrong);
        // A right PIN alone sets no count back: who knows it cannot guess codes for ever.
        QCOMPARE(kiosk.clerks().check(u"0721"_s, pin("273846")).outcome, Outcome::NeedsCode);
        QCOMPARE(kiosk.clerks().check(u"0721"_s, pin("273846"), pin("000000")), (ClerkAnswer{Outcome::Wrong, 2, 0}));
        QCOMPARE(kiosk.clerks().check(u"0721"_s, pin("273846"), code(0)).outcome, Outcome::Right);
        QCOMPARE(kiosk.clerks().check(u"0721"_s, pin("273846"), code(0)).outcome, Outcome::Wrong); // once only
        QCOMPARE(kiosk.clerks().check(u"0721"_s, pin("273846"), code(1)).outcome, Outcome::Right);
    }

    void file_afterAdd_isTheOwnersAndHoldsNoPin() {
        REQUIRES("SEC-78");
        Kiosk kiosk;
        QVERIFY(kiosk.clerks().add(u"0721"_s, pin("273846")));
        const auto allowed = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        QCOMPARE(QFile(kiosk.path()).permissions(), allowed);
        QVERIFY(!kiosk.text().contains("273846"));
        QVERIFY(!kiosk.text().contains(QByteArray("273846").toBase64()));
        QCOMPARE(QDir(kiosk.folder.path()).entryList(QDir::Files),
                 QStringList({u"clerks.json"_s, u"clerks.lock"_s})); // nothing half written is left
    }

    void add_whatCannotBe_saysWhy() {
        Kiosk kiosk;
        QVERIFY(kiosk.clerks().add(u"0721"_s, pin("273846")));
        const auto fault = [&](const QString& number, const char* digits) {
            const auto added = kiosk.clerks().add(number, pin(digits));
            return added ? -1 : static_cast<int>(added.error());
        };
        QCOMPARE(fault(u"0721"_s, "273846"), static_cast<int>(ClerkFault::Exists));
        QCOMPARE(fault(u"72"_s, "273846"), static_cast<int>(ClerkFault::BadNumber));
        QCOMPARE(fault(u"07x1"_s, "273846"), static_cast<int>(ClerkFault::BadNumber));
        QCOMPARE(fault(u"0722"_s, "111111"), static_cast<int>(ClerkFault::PinRepeated));
        QCOMPARE(fault(u"0722"_s, "234567"), static_cast<int>(ClerkFault::PinConsecutive));
        QCOMPARE(fault(u"0722"_s, "507229"), static_cast<int>(ClerkFault::PinHoldsNumber));
        QCOMPARE(fault(u"0722"_s, "12"), static_cast<int>(ClerkFault::PinNotSixDigits));
        QCOMPARE(kiosk.clerks().list()->size(), 1);
    }

    void remove_there_letsNobodyInAnyMore() {
        Kiosk kiosk;
        QVERIFY(kiosk.clerks().add(u"0721"_s, pin("273846")));
        QVERIFY(kiosk.clerks().add(u"0350"_s, pin("618273")));
        QCOMPARE(kiosk.clerks().list()->first().number, u"0350"_s);
        QVERIFY(kiosk.clerks().remove(u"0721"_s));
        QCOMPARE(kiosk.clerks().check(u"0721"_s, pin("273846")).outcome, Outcome::Wrong);
        QCOMPARE(kiosk.clerks().check(u"0350"_s, pin("618273")).outcome, Outcome::Right);
        QCOMPARE(kiosk.clerks().remove(u"0721"_s).error(), ClerkFault::Unknown);
    }

    void list_freshKiosk_isEmpty() {
        REQUIRES("SEC-78"); // there is no default account
        Kiosk kiosk;
        QVERIFY(kiosk.clerks().list()->isEmpty());
        QCOMPARE(kiosk.clerks().check(u"0000"_s, pin("000000")).outcome, Outcome::Wrong);
    }

    void check_fiveWrong_locksEvenTheRightPinUntilTheTimeIsOver() {
        REQUIRES("SEC-78");
        Kiosk kiosk;
        QVERIFY(kiosk.clerks().add(u"0721"_s, pin("273846")));
        for (int left = 4; left > 0; --left) {
            QCOMPARE(kiosk.clerks().check(u"0721"_s, pin("918273")), (ClerkAnswer{Outcome::Wrong, left, 0}));
        }
        QCOMPARE(kiosk.clerks().check(u"0721"_s, pin("918273")), (ClerkAnswer{Outcome::Locked, 0, 60'000}));
        kiosk.clock.advance(59s);
        QCOMPARE(kiosk.clerks().check(u"0721"_s, pin("273846")), (ClerkAnswer{Outcome::Locked, 0, 1'000}));
        kiosk.clock.setWallMilliseconds(FakeClock::startWallMilliseconds + 86'400'000); // setting the date ends nothing
        QCOMPARE(kiosk.clerks().check(u"0721"_s, pin("273846")).outcome, Outcome::Locked);
        kiosk.clock.advance(1s);
        QCOMPARE(kiosk.clerks().check(u"0721"_s, pin("273846")).outcome, Outcome::Right);
        QCOMPARE(kiosk.clerks().check(u"0721"_s, pin("918273")), (ClerkAnswer{Outcome::Wrong, 4, 0})); // set back
    }

    void lock_programAndMachineRestarted_isStillThere() {
        REQUIRES("SEC-78");
        REQUIRES("SEC-82");
        Kiosk kiosk;
        QVERIFY(kiosk.clerks().add(u"0721"_s, pin("273846")));
        for (int i = 0; i < 5; ++i) {
            kiosk.clerks().check(u"0721"_s, pin("918273")); // a register of its own each time: a restarted program
        }
        QCOMPARE(kiosk.clerks().list()->first().lockLeftMilliseconds, 60'000);
        const FakeClock afterBoot;
        ClerkRegister restarted(kiosk.folder.path(), afterBoot, kiosk.random, u"run-2"_s, ClerkPinCost{1024, 8, 1});
        QCOMPARE(restarted.list()->first().wrongTries, 5);
    }

    void check_fileCannotBeWritten_letsNobodyInAndTellsNothing() {
        REQUIRES("SEC-78"); // the count comes before the answer
        Kiosk kiosk;
        QVERIFY(kiosk.clerks().add(u"0721"_s, pin("273846")));
        QVERIFY(QDir(kiosk.folder.path()).mkdir(u"clerks.json.new"_s)); // where the new file would be written
        QCOMPARE(kiosk.clerks().check(u"0721"_s, pin("273846")).outcome, Outcome::Unavailable);
        QCOMPARE(kiosk.clerks().check(u"0721"_s, pin("918273")).outcome, Outcome::Unavailable);
    }

    void check_sideBySide_countsEveryGuess() {
        REQUIRES("SEC-78");
        Kiosk kiosk;
        QVERIFY(kiosk.clerks().add(u"0721"_s, pin("273846")));
        std::vector<std::thread> threads;
        std::vector<ClerkAnswer> answers(8);
        for (auto& answer : answers) {
            threads.emplace_back([&] { answer = kiosk.clerks().check(u"0721"_s, pin("918273")); });
        }
        for (auto& thread : threads) {
            thread.join();
        }
        const auto wrong = std::count_if(answers.begin(), answers.end(),
                                         [](const ClerkAnswer& one) { return one.outcome == Outcome::Wrong; });
        QCOMPARE(wrong, 4);
        QCOMPARE(kiosk.clerks().list()->first().wrongTries, 5);
    }

    void file_notWholeOrOpenToOthers_letsNobodyIn_data() {
        QTest::addColumn<QString>("how");
        for (const char* how :
             {"cut", "other version", "cost of a lifetime", "hash missing", "twice", "open to others"}) {
            QTest::newRow(how) << QString::fromLatin1(how);
        }
    }
    void file_notWholeOrOpenToOthers_letsNobodyIn() {
        QFETCH(QString, how);
        Kiosk kiosk;
        QVERIFY(kiosk.clerks().add(u"0721"_s, pin("273846")));
        QVERIFY(kiosk.clerks().add(u"0350"_s, pin("273846")));
        QByteArray text = kiosk.text();
        if (how == u"cut") {
            text.chop(text.size() / 2);
        } else if (how == u"other version") {
            text.replace("\"version\": 1", "\"version\": 2");
        } else if (how == u"cost of a lifetime") {
            text.replace("\"n\": 1024", "\"n\": 1073741824");
        } else if (how == u"hash missing") {
            text.replace("\"hash\"", "\"hush\"");
        } else if (how == u"twice") {
            text.replace("0350", "0721");
        }
        kiosk.write(text);
        if (how == u"open to others") {
            QVERIFY(QFile(kiosk.path()).setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
        }
        QCOMPARE(kiosk.clerks().list().error(), ClerkFault::Unreadable);
        QCOMPARE(kiosk.clerks().check(u"0721"_s, pin("273846")).outcome, Outcome::Unavailable);
        QCOMPARE(kiosk.clerks().add(u"0399"_s, pin("273846")).error(), ClerkFault::Unreadable);
        QCOMPARE(kiosk.text(), text); // kept for who looks into it
    }

    void machineRun_thisMachine_hasAName() { QVERIFY(!ClerkRegister::machineRun().isEmpty()); }
};

QTEST_GUILESS_MAIN(ClerkRegisterTest)
#include "clerk_register_test.moc"
