// A program for child_process_test: does what its first argument says, then lives until it is ended.
#include <csignal>
#include <cstdio>
#include <cstring>
#include <unistd.h>

int main(int count, char** arguments) {
    const char* const deed = count > 1 ? arguments[1] : "";
    if (std::strcmp(deed, "quit") == 0) {
        std::fputs("planted complaint\n", stderr);
        return 3;
    }
    if (std::strcmp(deed, "crash") == 0) {
        std::signal(SIGSEGV, SIG_DFL); // a sanitizer would turn the crash into an exit code
        std::raise(SIGSEGV);
    }
    if (std::strcmp(deed, "stubborn") == 0)
        std::signal(SIGTERM, SIG_IGN);
    if (std::strcmp(deed, "silent") != 0) {
        std::puts(std::strcmp(deed, "garbage") == 0 ? "hello" : "{\"url\": \"planted\"}");
        std::fflush(stdout);
    }
    for (;;)
        ::pause();
}
