// Confines itself as the decoder does and tries one thing: confined_child confined|free DEED. Writes "done" or
// "refused" to standard output. "free" shows that the thing can be done at all where the test runs.

#include "app/decoding/confinement.h"

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <functional>

#include <fcntl.h>
#include <pthread.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

constexpr size_t tooMuch = 2048UL * 1024 * 1024;

bool started(pid_t child) {
    if (child == 0) {
        _exit(0);
    }
    return child > 0 && waitpid(child, nullptr, 0) == child;
}

void* nothing(void* given) {
    return given;
}

bool threadRuns() {
    pthread_t thread{};
    return pthread_create(&thread, nullptr, nothing, nullptr) == 0 && pthread_join(thread, nullptr) == 0;
}

bool computesForever() {
    for (std::atomic<unsigned> turns = 0;; ++turns) {
    }
}

const struct {
    const char* name;
    std::function<bool()> done;
} deeds[] = {
    {"nothing", [] { return true; }},
    {"open a file", [] { return open("/etc/passwd", O_RDONLY) >= 0; }},
    {"make a file", [] { return open("/tmp", O_TMPFILE | O_RDWR, 0600) >= 0; }},
    {"open a socket", [] { return socket(AF_UNIX, SOCK_STREAM, 0) >= 0; }},
    {"start a process", [] { return started(fork()); }},
    {"start a thread", threadRuns},
    {"become a program", [] { return execl("/bin/echo", "echo", "-n", "done", nullptr) == 0; }},
    {"write elsewhere", [] { return write(STDERR_FILENO, "x", 1) == 1; }},
    {"keep its input twice", [] { return dup(STDIN_FILENO) >= 0; }},
    {"signal its parent", [] { return kill(getppid(), 0) == 0; }},
    {"map code",
     [] {
         return mmap(nullptr, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) !=
                MAP_FAILED;
     }},
    {"take memory without end",
     [] {
         return mmap(nullptr, tooMuch, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0) !=
                MAP_FAILED;
     }},
    {"compute without end", computesForever},
};

} // namespace

int main(int count, char** given) {
    if (count != 3) {
        return 2;
    }
    if (std::strcmp(given[1], "confined") == 0 && !kaban::confine({.processorSeconds = 1})) {
        return 3;
    }
    for (const auto& deed : deeds) {
        if (std::strcmp(deed.name, given[2]) == 0) {
            const char* answer = deed.done() ? "done" : "refused";
            _exit(write(STDOUT_FILENO, answer, std::strlen(answer)) > 0 ? 0 : 1);
        }
    }
    return 2;
}
