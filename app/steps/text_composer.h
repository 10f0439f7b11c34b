#pragma once
// Purpose: Chinese text while it is typed: what stands there, the pinyin letters that are no words yet, the words
// offered for them page by page, the board of keys. Sans I/O: keys and words come in; whoever owns it asks for words
// when letters() or before() changed. Thread: any (plain value). Ownership: by value; all of it is overwritten when
// dropped (SEC-21). Units: characters are code points. Errors: a key that means nothing now changes nothing and answers
// false. Whether a text is right is the field rules' business (FLD-12, FLD-21, FLD-24).

#include "app/ports/pinyin_engine.h"

namespace kaban {

enum class TextBoard {
    Pinyin,
    Letters, ///< A to Z as they are
    Digits,  ///< with the signs and words of addresses
};

/// What the keys of a field can type.
struct TextKeys {
    bool letters = false;
    bool digits = false;
    bool space = false;
    QStringList signs = {}; ///< one or more characters each
    int most = 50;          ///< characters; a little more than the rule allows, which then says so
};

class TextComposer {
public:
    static constexpr int mostOnAPage = 7;

    explicit TextComposer(const TextKeys& keys, const QString& text = {}) : keys_(keys), text_(text) {}

    const TextKeys& keys() const { return keys_; }
    const QString& text() const { return text_.reveal(); }
    /// Lower case; empty when nothing is being composed.
    const QString& letters() const { return letters_.reveal(); }
    bool composing() const { return !letters().isEmpty(); }
    /// The end of the text, for a question about the letters.
    QString before() const;
    TextBoard board() const { return board_; }
    QList<TextBoard> boards() const;

    /// A letter, a digit, one of the signs, "space" or "backspace".
    bool press(const QString& key);
    /// Replaces what stands there; letters go.
    bool replace(const QString& text);
    bool show(TextBoard board);

    /// The words for letters() as they are now.
    void offer(const PinyinWords& words);
    /// True once there was an answer about the letters, perhaps an empty one.
    bool offered() const { return offered_; }
    QStringList page() const;
    /// From 0, on the page.
    bool choose(qsizetype onPage);
    bool hasNextPage() const;
    bool hasPreviousPage() const { return !earlierPages_.isEmpty(); }
    bool nextPage();
    bool previousPage();

private:
    bool add(const QString& more);
    bool typeLetter(QChar letter);
    bool typeSign(const QString& sign);
    bool erase();
    bool settle();
    void setLetters(const QString& letters);
    void forgetWords();
    qsizetype pageSize() const;

    TextKeys keys_;
    SecretText text_;
    SecretText letters_;
    TextBoard board_ = TextBoard::Pinyin;
    PinyinWords words_;
    bool offered_ = false;
    qsizetype pageFrom_ = 0;
    QList<qsizetype> earlierPages_; ///< where each of them began
};

} // namespace kaban
