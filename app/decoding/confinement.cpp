#include "app/decoding/confinement.h"

#include <QList>

#include <cerrno>
#include <cstring>
#include <memory>

#include <seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace kaban {

namespace {

// Sanitizers reserve terabytes of addresses and look into /proc: in their builds only the time is limited.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool sanitized = true;
#else
constexpr bool sanitized = false;
#endif

QString reason(const char* what, int error) {
    return QStringLiteral("%1: %2").arg(QLatin1String(what), QString::fromLocal8Bit(std::strerror(error)));
}

Result<void, QString> limitResource(__rlimit_resource resource, qint64 value) {
    const rlimit limit{static_cast<rlim_t>(value), static_cast<rlim_t>(value)};
    if (setrlimit(resource, &limit) != 0) {
        return failure(reason("setrlimit", errno));
    }
    return {};
}

/// What is not allowed is answered with EPERM and not done. The process is not ended for it: a library that only looks
/// whether a file is there goes on without it.
int allowOnlyComputing(scmp_filter_ctx filter) {
    for (const int call : {SCMP_SYS(exit), SCMP_SYS(exit_group), SCMP_SYS(brk), SCMP_SYS(munmap), SCMP_SYS(mremap),
                           SCMP_SYS(madvise), SCMP_SYS(futex), SCMP_SYS(rt_sigreturn), SCMP_SYS(getrandom)}) {
        if (const int error = seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 0); error != 0) {
            return error;
        }
    }
    const scmp_arg_cmp onlyInput = SCMP_A0(SCMP_CMP_EQ, STDIN_FILENO);
    const scmp_arg_cmp onlyOutput = SCMP_A0(SCMP_CMP_EQ, STDOUT_FILENO);
    const scmp_arg_cmp notExecutable = SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0);
    if (const int error = seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(read), 1, onlyInput); error != 0) {
        return error;
    }
    if (const int error = seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(write), 1, onlyOutput); error != 0) {
        return error;
    }
    if (const int error = seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(mmap), 1, notExecutable); error != 0) {
        return error;
    }
    return seccomp_load(filter);
}

Result<void, QString> limitCalls() {
    const std::unique_ptr<void, decltype(&seccomp_release)> filter(seccomp_init(SCMP_ACT_ERRNO(EPERM)),
                                                                   &seccomp_release);
    if (!filter) {
        return failure(reason("seccomp_init", ENOMEM));
    }
    if (const int error = allowOnlyComputing(filter.get()); error != 0) {
        return failure(reason("seccomp", -error));
    }
    return {};
}

} // namespace

Result<void, QString> confine(const ConfinementLimits& limits) {
    if (prctl(PR_SET_DUMPABLE, 0) != 0) { // no core, and no other process of this user reads the pixels
        return failure(reason("prctl", errno));
    }
    QList<std::pair<__rlimit_resource, qint64>> resources{
        {RLIMIT_CORE, 0}, {RLIMIT_FSIZE, 0}, {RLIMIT_CPU, limits.processorSeconds}};
    if (!sanitized) {
        resources.append({RLIMIT_AS, limits.memory});
    }
    for (const auto& [resource, value] : resources) {
        if (auto limited = limitResource(resource, value); !limited) {
            return limited;
        }
    }
    return sanitized ? Result<void, QString>() : limitCalls();
}

} // namespace kaban
