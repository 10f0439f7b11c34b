#include "app/steps/text_composer.h"

#include "app/domain/field_text.h"

#include <algorithm>
#include <iterator>

namespace kaban {

using namespace Qt::StringLiterals;

namespace text_composer {

// A page holds what stands side by side on the narrowest screen, in eighths of a character.
constexpr qsizetype roomOfAPage = 156;
constexpr qsizetype roomOfACharacter = 8;
constexpr qsizetype roomAround = 12;
constexpr qsizetype longestWord = 30; ///< more cannot be read in the line: it is written piece by piece

qsizetype characters(const QString& text) {
    return text.toUcs4().size();
}

QString withoutLast(const QString& text) {
    const bool pair = text.size() > 1 && text.back().isLowSurrogate() && text[text.size() - 2].isHighSurrogate();
    return text.chopped(pair ? 2 : 1);
}

bool isLetter(QChar one) {
    return (one >= u'a' && one <= u'z') || (one >= u'A' && one <= u'Z');
}

} // namespace text_composer

QList<TextBoard> TextComposer::boards() const {
    QList<TextBoard> all{TextBoard::Pinyin};
    if (keys_.letters) {
        all.append(TextBoard::Letters);
    }
    if (keys_.digits) {
        all.append(TextBoard::Digits);
    }
    return all;
}

/// Chinese characters only: nothing else tells what may follow.
QString TextComposer::before() const {
    QString end;
    QString rest = text();
    for (int i = 0; i < PinyinEngine::longestBefore && !rest.isEmpty(); ++i) {
        const QString shorter = text_composer::withoutLast(rest);
        const QString last = rest.mid(shorter.size());
        if (!fieldtext::isHan(last.toUcs4().first())) {
            break;
        }
        end.prepend(last);
        rest = shorter;
    }
    return end;
}

bool TextComposer::press(const QString& key) {
    if (key == u"backspace") {
        return erase();
    }
    if (key == u"space") {
        return composing() ? choose(0) : keys_.space && !text().isEmpty() && !text().endsWith(u' ') && add(u" "_s);
    }
    if (key.size() == 1 && (text_composer::isLetter(key[0]) || (key == u"'" && composing()))) {
        return typeLetter(key[0]);
    }
    if (key.size() == 1 && fieldtext::isAsciiDigit(key[0].unicode())) {
        return composing() ? choose(key[0].digitValue() - 1) : keys_.digits && add(key);
    }
    return keys_.signs.contains(key) && typeSign(key);
}

bool TextComposer::typeLetter(QChar letter) {
    if (board_ == TextBoard::Letters) {
        return add(QString(letter.toUpper()));
    }
    const bool full = letters().size() >= PinyinEngine::mostLetters || text_composer::characters(text()) >= keys_.most;
    if (full || (letter == u'\'' && letters().endsWith(u'\''))) {
        return false;
    }
    board_ = TextBoard::Pinyin;
    setLetters(letters() + letter.toLower());
    return true;
}

/// Letters that are still open become words first, so that nothing changes its place.
bool TextComposer::typeSign(const QString& sign) {
    return settle() && add(sign);
}

bool TextComposer::add(const QString& more) {
    if (text_composer::characters(text()) + text_composer::characters(more) > keys_.most) {
        return false;
    }
    text_ = SecretText(text() + more);
    return true;
}

bool TextComposer::erase() {
    if (composing()) {
        setLetters(letters().chopped(1));
        return true;
    }
    if (text().isEmpty()) {
        return false;
    }
    text_ = SecretText(text_composer::withoutLast(text()));
    return true;
}

bool TextComposer::replace(const QString& text) {
    setLetters({});
    text_ = SecretText(text);
    return true;
}

bool TextComposer::show(TextBoard board) {
    if (board == board_ || !boards().contains(board)) {
        return false;
    }
    if (board == TextBoard::Letters && composing()) { // they were meant as they are
        const QString latin = letters().toUpper().remove(u'\'');
        setLetters({});
        add(latin);
    } else {
        settle();
    }
    board_ = board;
    return true;
}

/// True when nothing is being composed any more.
bool TextComposer::settle() {
    if (composing() && !words_.isEmpty() && words_.first().letters == letters().size()) {
        pageFrom_ = 0;
        choose(0);
    }
    return !composing();
}

void TextComposer::setLetters(const QString& letters) {
    letters_ = SecretText(letters);
    forgetWords();
}

void TextComposer::forgetWords() {
    words_.clear();
    offered_ = false;
    pageFrom_ = 0;
    earlierPages_.clear();
}

void TextComposer::offer(const PinyinWords& words) {
    forgetWords();
    offered_ = composing();
    if (composing()) {
        std::copy_if(words.begin(), words.end(), std::back_inserter(words_), [](const PinyinWord& word) {
            return text_composer::characters(word.text.reveal()) <= text_composer::longestWord;
        });
    }
}

qsizetype TextComposer::pageSize() const {
    qsizetype room = text_composer::roomOfAPage;
    qsizetype count = 0;
    while (count < mostOnAPage && pageFrom_ + count < words_.size()) {
        const QString& word = words_[pageFrom_ + count].text.reveal();
        room -= text_composer::characters(word) * text_composer::roomOfACharacter + text_composer::roomAround;
        if (room < 0 && count > 0) {
            break;
        }
        ++count;
    }
    return count;
}

QStringList TextComposer::page() const {
    QStringList shown;
    for (qsizetype i = 0; i < pageSize(); ++i) {
        shown.append(words_[pageFrom_ + i].text.reveal());
    }
    return shown;
}

bool TextComposer::choose(qsizetype onPage) {
    if (onPage < 0 || onPage >= pageSize()) {
        return false;
    }
    const PinyinWord word = words_[pageFrom_ + onPage];
    if (!add(word.text.reveal())) {
        return false;
    }
    QString rest = letters().mid(word.letters);
    while (rest.startsWith(u'\'')) {
        rest.remove(0, 1);
    }
    setLetters(rest);
    return true;
}

bool TextComposer::hasNextPage() const {
    return pageFrom_ + pageSize() < words_.size();
}

bool TextComposer::nextPage() {
    if (!hasNextPage()) {
        return false;
    }
    earlierPages_.append(pageFrom_);
    pageFrom_ += pageSize();
    return true;
}

bool TextComposer::previousPage() {
    if (earlierPages_.isEmpty()) {
        return false;
    }
    pageFrom_ = earlierPages_.takeLast();
    return true;
}

} // namespace kaban
