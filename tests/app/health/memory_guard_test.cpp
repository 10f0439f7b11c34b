// A guarded process leaves nothing of its memory behind, and nobody looks into it. Judged on children of the test, from
// outside.

#include "app/health/memory_guard.h"
#include "tests/support/requires.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <functional>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace kaban;
using namespace Qt::StringLiterals;

namespace {

constexpr uid_t somebody = 65534; // for a test run by root, whom nothing is forbidden

/// How a child ended that does only this; its exit code is what `work` returns.
int statusOfChild(const std::function<int()>& work) {
    const pid_t child = ::fork();
    if (child == 0) {
        ::_exit(work());
    }
    int status = -1;
    return ::waitpid(child, &status, 0) == child ? status : -1;
}

/// An ordinary user's ordinary process. False where the system does not let root become one.
bool becomeOrdinary() {
    const bool changed = ::geteuid() != 0 || (::setresgid(somebody, somebody, somebody) == 0 &&
                                              ::setresuid(somebody, somebody, somebody) == 0);
    return changed && ::prctl(PR_SET_DUMPABLE, 1, 0, 0, 0) == 0;
}

/// A process that waits, guarded or not, until it is dropped.
class WaitingProcess {
public:
    explicit WaitingProcess(bool guarded) {
        int ready[2] = {};
        if (::pipe2(ready, O_CLOEXEC) != 0) {
            return;
        }
        child_ = ::fork();
        if (child_ == 0) {
            ::prctl(PR_SET_PDEATHSIG, SIGKILL);
            const char word = becomeOrdinary() ? 'y' : 'n';
            if (guarded) {
                guardMemory();
            }
            static_cast<void>(::write(ready[1], &word, 1));
            ::pause();
            ::_exit(0);
        }
        ::close(ready[1]);
        char word = 'n';
        ordinary_ = ::read(ready[0], &word, 1) == 1 && word == 'y';
        ::close(ready[0]);
    }
    ~WaitingProcess() {
        ::kill(child_, SIGKILL);
        ::waitpid(child_, nullptr, 0);
    }
    WaitingProcess(const WaitingProcess&) = delete;
    WaitingProcess& operator=(const WaitingProcess&) = delete;

    bool isOrdinary() const { return ordinary_; }
    /// Another process of the same user opens what only those may who could read its memory.
    bool canBeRead() const {
        const QByteArray path = "/proc/" + QByteArray::number(child_) + "/environ";
        const int status = statusOfChild([&] { return becomeOrdinary() && ::open(path.constData(), O_RDONLY) >= 0; });
        return WIFEXITED(status) && WEXITSTATUS(status) == 1;
    }

private:
    pid_t child_ = -1;
    bool ordinary_ = false;
};

} // namespace

class MemoryGuardTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void crash_ofAGuardedProcess_leavesNoCore() {
        REQUIRES("SEC-24");
        const QTemporaryDir folder;
        const int status = statusOfChild([&] {
            rlimit limit{};
            ::getrlimit(RLIMIT_CORE, &limit);
            limit.rlim_cur = limit.rlim_max; // as much as there may be
            ::setrlimit(RLIMIT_CORE, &limit);
            static_cast<void>(::chdir(folder.path().toUtf8().constData()));
            guardMemory();
            std::signal(SIGQUIT, SIG_DFL); // Qt Test has its own
            ::raise(SIGQUIT);
            return 0;
        });
        QVERIFY(WIFSIGNALED(status) && WTERMSIG(status) == SIGQUIT);
        QVERIFY(!WCOREDUMP(status));
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void guard_setsBothWays() {
        REQUIRES("SEC-24");
        const int status = statusOfChild([] {
            guardMemory();
            rlimit limit{1, 1};
            ::getrlimit(RLIMIT_CORE, &limit);
            return limit.rlim_cur == 0 && limit.rlim_max == 0 && ::prctl(PR_GET_DUMPABLE) == 0 ? 7 : 0;
        });
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 7);
    }

    void otherProcess_ofTheSameUser_cannotReadAGuardedOne() {
        REQUIRES("SEC-40");
        const WaitingProcess open(false);
        const WaitingProcess guarded(true);
        if (!open.isOrdinary() || !guarded.isOrdinary()) {
            QSKIP("this system does not let root become another user");
        }
        QVERIFY2(open.canBeRead(), "otherwise the test sees nothing");
        QVERIFY(!guarded.canBeRead());
    }
};

QTEST_GUILESS_MAIN(MemoryGuardTest)
#include "memory_guard_test.moc"
