#include "app/devices/pinyin_core.h"

#include <algorithm>

namespace kaban {

namespace pinyin_core {

constexpr int mostWords = 1000;
constexpr qsizetype longestWord = 64;

SecretBytes lineFor(quint64 number, const SecretText& letters, const SecretText& before) {
    QByteArray line = "ask\t" + QByteArray::number(number) + '\t' + letters.reveal().toLatin1();
    if (!before.reveal().isEmpty()) {
        line += '\t' + before.reveal().toUtf8();
    }
    return SecretBytes(line + '\n');
}

/// Nothing when the line is no answer as the protocol has it.
std::optional<PinyinWords> wordsOf(const QList<QByteArray>& fields, qsizetype letters) {
    PinyinWords words;
    if (fields.size() % 2 != 0 || fields.size() > 2 + 2 * mostWords) {
        return std::nullopt;
    }
    for (qsizetype i = 2; i < fields.size(); i += 2) {
        const QString text = QString::fromUtf8(fields[i]);
        bool number = false;
        const int used = fields[i + 1].toInt(&number);
        if (text.isEmpty() || text.size() > 2 * longestWord || !number || used < 1 || used > letters) {
            return std::nullopt;
        }
        words.append({SecretText(text), used});
    }
    return words;
}

} // namespace pinyin_core

PinyinActions PinyinCore::begin(qint64 now) {
    return state_ == State::Off ? start(now) : PinyinActions();
}

PinyinActions PinyinCore::start(qint64 now) {
    state_ = State::Starting;
    wakeAt_ = now + rules_.startDeadline;
    running_ = 0;
    used_ = false;
    return {{PinyinAction::Kind::Start}};
}

PinyinActions PinyinCore::ask(quint64 question, const SecretText& letters, const SecretText& before, qint64 now) {
    open_ = {question, letters, before, 0};
    return state_ == State::Ready ? next(now) : PinyinActions();
}

PinyinActions PinyinCore::next(qint64 now) {
    state_ = State::Ready;
    wakeAt_.reset();
    running_ = 0;
    if (open_.number == 0) {
        return {};
    }
    state_ = State::Asked;
    wakeAt_ = now + rules_.answerDeadline;
    running_ = open_.number;
    used_ = true;
    return {{PinyinAction::Kind::Write, pinyin_core::lineFor(open_.number, open_.letters, open_.before)}};
}

PinyinActions PinyinCore::forget(qint64 now) {
    open_ = {};
    if (!used_) {
        return {};
    }
    PinyinActions actions{{PinyinAction::Kind::Kill}};
    return actions + start(now);
}

PinyinActions PinyinCore::heard(const QByteArray& line, qint64 now) {
    if (state_ == State::Starting) {
        if (line != "ready\t1") {
            return broken(now);
        }
        failures_ = std::min(failures_, rules_.failuresUntilAway - 1); // one more, and it is away again
        return next(now);
    }
    return state_ == State::Asked ? take(line, now) : broken(now);
}

PinyinActions PinyinCore::take(const QByteArray& line, qint64 now) {
    const QList<QByteArray> fields = line.split('\t');
    if (fields.size() < 2 || fields[1] != QByteArray::number(running_)) {
        return broken(now);
    }
    std::optional<PinyinWords> words;
    if (fields[0] == "error" && fields.size() == 3) {
        words = PinyinWords(); // what cannot be asked has no words; the program is sound
    } else if (fields[0] == "words") {
        words = pinyin_core::wordsOf(fields, PinyinEngine::mostLetters);
    }
    if (!words) {
        return broken(now);
    }
    failures_ = 0;
    PinyinActions actions;
    if (running_ == open_.number) {
        actions.append({PinyinAction::Kind::Answer, {}, running_, *words});
        open_ = {};
    }
    return actions + next(now);
}

PinyinActions PinyinCore::broken(qint64 now) {
    PinyinActions actions{{PinyinAction::Kind::Kill}};
    return actions + failed(now);
}

PinyinActions PinyinCore::ended(qint64 now) {
    return state_ == State::Off || state_ == State::Pausing ? PinyinActions() : failed(now);
}

PinyinActions PinyinCore::failed(qint64 now) {
    PinyinActions actions;
    ++failures_;
    if (running_ != 0 && running_ == open_.number && ++open_.ends >= rules_.endsPerQuestion) {
        actions.append({PinyinAction::Kind::Answer, {}, open_.number, {}});
        open_ = {};
    }
    if (failures_ == 1) {
        return actions + start(now); // whoever types notices nothing
    }
    const qint64 longer = rules_.firstPause << std::min(failures_ - 2, 20);
    state_ = State::Pausing;
    wakeAt_ = now + std::min(longer, rules_.longestPause);
    running_ = 0;
    used_ = false;
    return actions;
}

PinyinActions PinyinCore::wake(qint64 now) {
    if (!wakeAt_ || now < *wakeAt_) {
        return {};
    }
    return state_ == State::Pausing ? start(now) : broken(now);
}

} // namespace kaban
