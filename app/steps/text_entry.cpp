#include "app/steps/text_entry.h"

namespace kaban {

using namespace Qt::StringLiterals;

TextEntry::TextEntry(PinyinEngine& engine, const TextKeys& keys, const QString& text, QObject* parent)
    : QObject(parent), engine_(engine), composer_(keys, text) {
    connect(&engine_, &PinyinEngine::answered, this, &TextEntry::take);
    connect(&engine_, &PinyinEngine::availableChanged, this, &TextEntry::changed);
}

TextEntry::~TextEntry() {
    engine_.disconnect(this);
    engine_.forget();
}

bool TextEntry::intent(const QString& id) {
    const SecretText letters(composer_.letters());
    if (!follow(id)) {
        return false;
    }
    askIfNeeded(letters.reveal());
    Q_EMIT changed();
    return true;
}

void TextEntry::replace(const QString& text) {
    composer_.replace(text);
    question_ = 0;
    Q_EMIT changed();
}

bool TextEntry::follow(const QString& id) {
    if (id.startsWith(u"key.")) {
        return composer_.press(id.mid(4));
    }
    if (id.startsWith(u"word.")) {
        return composer_.choose(id.mid(5).toInt() - 1);
    }
    if (id == u"words.next") {
        return composer_.nextPage();
    }
    if (id == u"words.previous") {
        return composer_.previousPage();
    }
    if (id == u"clear") {
        return composer_.replace({});
    }
    if (id == u"board.letters") {
        return composer_.show(TextBoard::Letters);
    }
    if (id == u"board.digits") {
        return composer_.show(TextBoard::Digits);
    }
    return id == u"board.pinyin" && composer_.show(TextBoard::Pinyin);
}

void TextEntry::askIfNeeded(const QString& lettersBefore) {
    if (composer_.letters() == lettersBefore) {
        return;
    }
    question_ =
        composer_.composing() ? engine_.ask(SecretText(composer_.letters()), SecretText(composer_.before())) : 0;
}

void TextEntry::take(quint64 question, const PinyinWords& words) {
    if (question == question_ && question != 0) {
        question_ = 0;
        composer_.offer(words);
        Q_EMIT changed();
    }
}

} // namespace kaban
