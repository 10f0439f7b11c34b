#include "ui/robot/typing_count.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>

#include <algorithm>

namespace kaban {
namespace {

int printableCharacters(const QString& text) {
    const QList<uint> characters = text.toUcs4();
    return static_cast<int>(
        std::count_if(characters.begin(), characters.end(), [](uint one) { return QChar::isPrint(one); }));
}

} // namespace

TypingCount::TypingCount(QWidget& window) : window_(window) {
    QCoreApplication::instance()->installEventFilter(this);
}

bool TypingCount::eventFilter(QObject* watched, QEvent* event) {
    // What a control does not take goes on to its parents and passes here again: only the first one counts.
    const bool typed = event->type() == QEvent::KeyPress || event->type() == QEvent::InputMethod;
    const QWidget* focus = QApplication::focusWidget();
    if (!typed || focus == nullptr || watched != focus || focus->window() != window_.window()) {
        return QObject::eventFilter(watched, event);
    }
    if (event->type() == QEvent::KeyPress) {
        characters_ += printableCharacters(static_cast<QKeyEvent*>(event)->text());
    } else {
        characters_ += printableCharacters(static_cast<QInputMethodEvent*>(event)->commitString());
    }
    return QObject::eventFilter(watched, event);
}

} // namespace kaban
