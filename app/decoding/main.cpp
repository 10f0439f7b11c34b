// kaban-picture-decoder: one picture from standard input to the end, its pixels to standard output (decoder_answer.h).
// It confines itself before it reads the first byte; nobody starts it by hand. Exit: 0 answered, 1 could not be
// confined or could not write.

#include "app/decoding/confinement.h"
#include "app/decoding/decoder_answer.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>

#include <unistd.h>

namespace {

/// One byte more than the decoder takes is enough to be refused.
QByteArray standardInput(qint64 most) {
    QByteArray bytes;
    char chunk[65536];
    while (bytes.size() <= most) {
        const ssize_t count = read(STDIN_FILENO, chunk, sizeof chunk);
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count <= 0) {
            break;
        }
        bytes.append(chunk, count);
    }
    return bytes;
}

bool written(const QByteArray& bytes) {
    for (qsizetype at = 0; at < bytes.size();) {
        const ssize_t count = write(STDOUT_FILENO, bytes.constData() + at, static_cast<size_t>(bytes.size() - at));
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count <= 0) {
            return false;
        }
        at += count;
    }
    return true;
}

} // namespace

int main() {
    if (const auto confined = kaban::confine(); !confined) {
        std::fprintf(stderr, "kaban-picture-decoder: %s\n", qPrintable(confined.error()));
        return EXIT_FAILURE;
    }
    const kaban::PictureLimits limits;
    const auto picture = kaban::decodePicture(standardInput(limits.bytes), limits);
    const bool answered = written(kaban::decoderAnswerHeader(picture)) && (!picture || written(picture->bytes));
    std::_Exit(answered ? EXIT_SUCCESS : EXIT_FAILURE); // nothing that runs at an exit is needed, or allowed
}
