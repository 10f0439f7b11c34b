#pragma once
// Purpose: what keeps a pinyin program answering: starts it, asks it one question at a time, asks again after it ended
// or hung, gives it up for a while when it ends again and again. Sans I/O: events and the time come in, actions and the
// time of the next wake go out. Thread: any (plain value). Ownership: by value. Units: milliseconds, monotonic.
// Shapes: lines of drivers/pinyin/README.md without their line feed. Errors: a line that breaks the protocol costs the
// program its life, as a deadline does; a question over which it ended again and again is answered with no words.
// Rules: SEC-20, SEC-21 (forgetting ends a program that was asked anything).

#include "app/ports/pinyin_engine.h"

#include <optional>

namespace kaban {

struct PinyinRules {
    qint64 startDeadline = 5'000;  ///< until it says that it is ready
    qint64 answerDeadline = 1'500; ///< fifty times the slowest question measured
    qint64 firstPause = 100;       ///< before a new start, after the second failure in a row; doubles
    qint64 longestPause = 30'000;
    int failuresUntilAway = 3; ///< in a row
    int endsPerQuestion = 5;   ///< then the question itself is taken for the reason
};

struct PinyinAction {
    enum class Kind {
        Start,
        Kill,   ///< and hear no more of it
        Write,  ///< `line`
        Answer, ///< `question`, `words`
    };
    Kind kind = Kind::Start;
    SecretBytes line = {};
    quint64 question = 0;
    PinyinWords words = {};
};

using PinyinActions = QList<PinyinAction>;

class PinyinCore {
public:
    explicit PinyinCore(const PinyinRules& rules = {}) : rules_(rules) {}

    PinyinActions begin(qint64 now);
    PinyinActions ask(quint64 question, const SecretText& letters, const SecretText& before, qint64 now);
    PinyinActions forget(qint64 now);
    PinyinActions heard(const QByteArray& line, qint64 now);
    /// It ended, or could not be started.
    PinyinActions ended(qint64 now);
    PinyinActions wake(qint64 now);

    /// When wake() is due; nothing when only an event can change anything.
    std::optional<qint64> nextWake() const { return wakeAt_; }
    bool available() const { return failures_ < rules_.failuresUntilAway; }

private:
    enum class State { Off, Pausing, Starting, Ready, Asked };
    struct Question {
        quint64 number = 0; ///< 0: none
        SecretText letters;
        SecretText before;
        int ends = 0; ///< of the program, while it was asked this
    };

    PinyinActions start(qint64 now);
    PinyinActions next(qint64 now);
    PinyinActions failed(qint64 now);
    PinyinActions take(const QByteArray& line, qint64 now);
    PinyinActions broken(qint64 now);

    PinyinRules rules_;
    State state_ = State::Off;
    std::optional<qint64> wakeAt_;
    Question open_;       ///< the newest, until it is answered
    quint64 running_ = 0; ///< the question that the program has; may be an older one
    bool used_ = false;   ///< the program that runs was asked something
    int failures_ = 0;    ///< in a row
};

} // namespace kaban
