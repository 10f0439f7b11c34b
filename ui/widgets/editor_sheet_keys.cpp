// The part of the sheet that a keyboard works.
#include "ui/widgets/editor_sheet.h"

#include <QKeyEvent>

namespace kaban {
using namespace Qt::StringLiterals;

void EditorSheet::takeKeyboard() {
    const QWidget* const now = window()->focusWidget();
    if (now != this && !isAncestorOf(now))
        setFocus(Qt::OtherFocusReason);
}

QList<TapButton*> EditorSheet::stops() const {
    QList<TapButton*> stops;
    if (content_) {
        for (TapButton* button : content_->findChildren<TapButton*>()) {
            if (button->isVisible() && button->isEnabled())
                stops += button;
        }
    }
    return stops;
}

bool EditorSheet::focusNextPrevChild(bool next) {
    const QList<TapButton*> all = stops();
    if (all.isEmpty())
        return true;
    qsizetype at = -1;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all[i]->hasFocus())
            at = i;
    }
    if (at < 0)
        at = next ? 0 : all.size() - 1;
    else
        at = (at + (next ? 1 : all.size() - 1)) % all.size();
    all[at]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void EditorSheet::keyPressEvent(QKeyEvent* event) {
    takeKey(*event);
    event->accept();
}

void EditorSheet::takeKey(const QKeyEvent& event) {
    const bool backspace = event.key() == Qt::Key_Backspace;
    if (!content_ || (event.isAutoRepeat() && !backspace))
        return;
    if (event.key() == Qt::Key_Escape) {
        if (spec_.close.enabled && !spec_.close.id.isEmpty())
            Q_EMIT answered(spec_.close.id);
    } else if (keys_) {
        keys_->takeKey(event);
    } else if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        if (!answers_->buttons().isEmpty() && answers_->buttons().last()->id() == spec_.confirm.id)
            answers_->buttons().last()->click();
    } else if (pad_) {
        pad_->press(backspace ? u"backspace"_s : event.text().toUpper());
    }
}

} // namespace kaban
