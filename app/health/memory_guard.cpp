#include "app/health/memory_guard.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

namespace kaban {

void guardMemory() {
#ifdef Q_OS_LINUX
    // The limit alone is not enough: where dumps go to a collecting program, only the second call stops them.
    constexpr rlimit none{0, 0};
    static_cast<void>(::setrlimit(RLIMIT_CORE, &none));
    static_cast<void>(::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0));
#endif
}

} // namespace kaban
