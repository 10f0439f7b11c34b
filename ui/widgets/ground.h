#pragma once
// Purpose: which ground and edge of the style sheet a widget stands on. Thread: the screen's.

#include <QWidget>

namespace kaban {

enum class Ground {
    Paper,
    Sky,
    Bar,
    Card,
    Summary,
    Plate,
    Sheet,
    Side,
    Actions,
    Row,
    NoteInfo,
    NoteWarn,
    NoteDanger,
    NoteOk
};

void setGround(QWidget* widget, Ground ground);

} // namespace kaban
