#pragma once
// Purpose: a TextComposer with the pinyin engine behind it: asks for words whenever the letters change, and makes the
// engine forget when it goes. Thread: the session's. Ownership: by the field's editor; the engine outlives it. Errors:
// an answer to an older question is dropped (SEC-20); while the engine is away letters stay, and it answers when it is
// back. Intents: key.<char or sign>, key.space, key.backspace, word.<1 to 7>, words.next, words.previous, board.pinyin,
// board.letters, board.digits, clear. Rules: SEC-21.

#include "app/steps/text_composer.h"

#include <QObject>

namespace kaban {

class TextEntry : public QObject {
    Q_OBJECT
public:
    TextEntry(PinyinEngine& engine, const TextKeys& keys, const QString& text, QObject* parent = nullptr);
    ~TextEntry() override;

    /// False: nothing of its, or nothing changed.
    bool intent(const QString& id);
    void replace(const QString& text);
    const TextComposer& composer() const { return composer_; }
    bool engineAvailable() const { return engine_.available(); }

Q_SIGNALS:
    void changed();

private:
    bool follow(const QString& id);
    void askIfNeeded(const QString& lettersBefore);
    void take(quint64 question, const PinyinWords& words);

    PinyinEngine& engine_;
    TextComposer composer_;
    quint64 question_ = 0; ///< 0: none is open
};

} // namespace kaban
