#include "ui/pages/blocked_note.h"

#include <QVBoxLayout>

namespace kaban {
using namespace Qt::StringLiterals;

namespace blocked_note {

constexpr int room = 16; ///< above and below

} // namespace blocked_note

BlockedNote::BlockedNote(const Theme& theme, QWidget* parent) : QWidget(parent), bar_(new NoteBar(theme, this)) {
    auto* layout = new QVBoxLayout(this);
    const int gutter = theme.measures().gutter;
    layout->setContentsMargins(gutter, blocked_note::room, gutter, blocked_note::room);
    layout->addWidget(bar_);
    bar_->setDense();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    hide();
}

bool BlockedNote::setNote(const QString& text) {
    const bool fresh = !text.isEmpty() && text != text_;
    text_ = text;
    bar_->setNote(NoteKind::Danger, u"warning"_s, text);
    setVisible(!text.isEmpty());
    return fresh;
}

} // namespace kaban
