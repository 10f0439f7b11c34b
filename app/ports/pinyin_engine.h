#pragma once
// Purpose: Chinese words for pinyin letters, as the keyboard needs them. Thread: the object lives in the session's
// thread; what answers does not, and nothing here waits. Ownership: by the composition root. Units: letters. Errors: an
// answer may never come while the engine is away; it asks again by itself when it comes back, and available() says
// meanwhile that nothing can be expected. Rules: SEC-21 (learns nothing; forget() drops what it was asked), SEC-20
// (answers name their question).

#include "app/base/secret.h"

#include <QList>
#include <QObject>

namespace kaban {

struct PinyinWord {
    SecretText text; ///< Chinese characters
    int letters = 0; ///< how many of the letters asked about it stands for, from the left

    bool operator==(const PinyinWord&) const = default;
};

using PinyinWords = QList<PinyinWord>;

class PinyinEngine : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    static constexpr int mostLetters = 64;   ///< of one question
    static constexpr int longestBefore = 16; ///< characters

    /// `letters`: a to z and ' between syllables; `before`: what stands before them, may be empty. A question replaces
    /// the one before it, which then stays without an answer.
    virtual quint64 ask(const SecretText& letters, const SecretText& before) = 0;
    /// The field is closed: no answer any more, and nothing of it stays anywhere.
    virtual void forget() = 0;
    /// False: not installed, or it ends again and again.
    virtual bool available() const = 0;

Q_SIGNALS:
    /// Best first; empty when the letters are no pinyin.
    void answered(quint64 question, const kaban::PinyinWords& words);
    void availableChanged();
};

} // namespace kaban
