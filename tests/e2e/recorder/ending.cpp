// What a crash of the program would have written: whether the kernel would have dumped its memory, noted when it ends.

#include "record_file.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace kaban::tests::recorder {
namespace {

__attribute__((destructor)) void noteEnd() {
    rlimit limit{};
    const bool dumps = ::prctl(PR_GET_DUMPABLE) != 0 || ::getrlimit(RLIMIT_CORE, &limit) != 0 || limit.rlim_max != 0;
    note("ended", "/", "-", dumps ? "dumps" : "guarded");
}

} // namespace
} // namespace kaban::tests::recorder
