// SPDX-License-Identifier: GPL-3.0-or-later
// kaban-pinyin: pinyin letters in, Chinese words out (README.md). Single-threaded; ends with its standard input.
#include "drivers/pinyin/line_reader.h"
#include "drivers/pinyin/pinyin_words.h"

#include <csignal>
#include <cstring>
#include <iostream>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace {

constexpr int badUsage = 2;
constexpr int noData = 3;

/// What is typed here is personal: no file of any kind can be written, and nobody reads this memory (SEC-21).
bool keepNothing() {
    const rlimit none{0, 0};
    std::signal(SIGXFSZ, SIG_IGN);
    std::signal(SIGPIPE, SIG_IGN);
    return ::setrlimit(RLIMIT_FSIZE, &none) == 0 && ::setrlimit(RLIMIT_CORE, &none) == 0 &&
           ::prctl(PR_SET_DUMPABLE, 0) == 0;
}

bool say(const std::string& line) {
    for (std::size_t done = 0; done < line.size();) {
        const ssize_t written = ::write(STDOUT_FILENO, line.data() + done, line.size() - done);
        if (written < 0 && errno != EINTR) {
            return false;
        }
        done += written > 0 ? static_cast<std::size_t>(written) : 0;
    }
    return true;
}

void wipe(std::string& text) {
    ::explicit_bzero(text.data(), text.size());
    text.clear();
}

int serve(kaban_pinyin::PinyinWords& words) {
    kaban_pinyin::LineReader lines(STDIN_FILENO, kaban_pinyin::longestLine);
    std::string line;
    bool heard = say("ready\t1\n");
    while (heard && lines.next(line)) {
        kaban_pinyin::Request request = kaban_pinyin::parseRequest(line);
        std::string answer = request.fault.empty()
                                 ? answerLine(request, words.wordsFor(request.letters, request.before))
                                 : errorLine(request);
        heard = say(answer);
        wipe(answer);
        wipe(line);
        wipe(request.letters);
        wipe(request.before);
    }
    return 0;
}

} // namespace

int main(int count, char** arguments) {
    std::string folder = KABAN_PINYIN_DATA;
    if (count == 3 && std::strcmp(arguments[1], "--data") == 0) {
        folder = arguments[2];
    } else if (count != 1) {
        std::cerr << "usage: kaban-pinyin [--data DIR]\n";
        return badUsage;
    }
    if (!keepNothing()) {
        std::cerr << "kaban-pinyin: the system does not let it forbid itself to write\n";
        return noData;
    }
    const auto words = kaban_pinyin::PinyinWords::load(folder);
    if (!words) {
        std::cerr << "kaban-pinyin: no pinyin data in " << folder << '\n';
        return noData;
    }
    return serve(*words);
}
