#include "app/ctl/pin_entry.h"

#include <cerrno>
#include <optional>
#include <termios.h>
#include <unistd.h>

namespace kaban::ctl {

using namespace Qt::StringLiterals;

namespace pin_entry_detail {

constexpr int longestLine = 64;

/// What is typed is not shown as long as it lives.
class SilentTerminal {
public:
    SilentTerminal() {
        known_ = ::tcgetattr(STDIN_FILENO, &before_) == 0;
        termios silent = before_;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        silent_ = known_ && ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0;
    }
    ~SilentTerminal() {
        if (known_) {
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &before_);
        }
    }
    SilentTerminal(const SilentTerminal&) = delete;
    SilentTerminal& operator=(const SilentTerminal&) = delete;

    bool silent() const { return silent_; }

private:
    termios before_{};
    bool known_ = false;
    bool silent_ = false;
};

/// Byte by byte: a buffer of the library would keep a copy that nobody wipes.
std::optional<SecretBytes> readLine() {
    QByteArray line;
    line.reserve(longestLine);
    char byte = 0;
    ssize_t got = 0;
    while (((got = ::read(STDIN_FILENO, &byte, 1)) == 1 || (got < 0 && errno == EINTR)) && byte != '\n') {
        if (got == 1) {
            line.append(byte);
        }
        if (line.size() > longestLine) {
            wipe(line);
            return std::nullopt;
        }
    }
    if (line.endsWith('\r')) {
        line.chop(1);
    }
    return got < 0 ? std::nullopt : std::optional(SecretBytes(std::move(line)));
}

std::optional<SecretBytes> ask(const QString& question, QTextStream& err) {
    err << question;
    err.flush();
    const SilentTerminal terminal;
    const auto line = terminal.silent() ? readLine() : std::nullopt;
    err << '\n';
    err.flush();
    return line;
}

} // namespace pin_entry_detail

Result<SecretBytes, QString> askForPin(QTextStream& err) {
    if (::isatty(STDIN_FILENO) == 0) {
        const auto line = pin_entry_detail::readLine();
        return line ? Result<SecretBytes, QString>(*line) : failure(u"standard input holds no PIN"_s);
    }
    const auto first = pin_entry_detail::ask(u"New PIN of the clerk (6 digits): "_s, err);
    const auto second = first ? pin_entry_detail::ask(u"The same PIN again: "_s, err) : std::nullopt;
    if (!second) {
        return failure(u"the PIN cannot be read from this terminal"_s);
    }
    return *first == *second ? Result<SecretBytes, QString>(*first) : failure(u"the two PINs differ"_s);
}

} // namespace kaban::ctl
