#include "ui/widgets/text_keys.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace kaban {
using namespace Qt::StringLiterals;

TextKeys::TextKeys(const WidgetContext& context, QWidget* parent)
    : QWidget(parent),
      theme_(context.theme),
      words_(new WordLine(context, this)),
      board_(new TextBoard(context, this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(words_);
    layout->addWidget(board_, 1);
    connect(words_, &WordLine::tapped, this, &TextKeys::tapped);
    connect(board_, &TextBoard::tapped, this, &TextKeys::tapped);
}

void TextKeys::setSpec(const EditorSpec& spec, const TextActionSpec& action) {
    composing_ = !spec.composing.isEmpty();
    earlier_ = spec.earlierWords.id;
    later_ = spec.laterWords.id;
    words_->setWords(spec.words, spec.wordsNote, spec.earlierWords, spec.laterWords);
    TextBoardSpec board = spec.board;
    board.low = theme_.form() == FormFactor::Small;
    board_->setSpec(board, action, spec.confirm);
}

/// What has no key on the board that stands there is handed back all the same: the model knows what it means.
void TextKeys::takeKey(const QKeyEvent& event) {
    const QString text = event.text();
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        if (composing_)
            words_->press(1);
        else
            board_->finish()->click();
    } else if (event.key() == Qt::Key_Backspace) {
        board_->press(u"backspace"_s);
    } else if (text == u" ") {
        if (!board_->press(u"space"_s))
            words_->press(1);
    } else if (composing_ && text.size() == 1 && text[0].isDigit()) {
        words_->press(text[0].digitValue());
    } else if (const QString id = idOf(event); !id.isEmpty()) {
        Q_EMIT tapped(id);
    }
}

/// Empty for a key that means nothing here.
QString TextKeys::idOf(const QKeyEvent& event) const {
    if (event.key() == Qt::Key_PageDown)
        return later_;
    if (event.key() == Qt::Key_PageUp)
        return earlier_;
    const QString text = event.text();
    return text.size() == 1 && text[0] > u' ' && text[0] < u'\u007F' ? KeyPad::idOf(text.toUpper()) : QString();
}

} // namespace kaban
