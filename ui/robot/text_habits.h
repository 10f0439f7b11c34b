#pragma once
// Purpose: how the robot types Chinese: what it touches next on the sheet of a text (mockup 29). Pure. Thread: any.
// Errors: an empty name means: the words are not here yet, wait. Simulation builds only. Shapes: a plan is the text,
// with the letters of what is typed in pinyin: "{学院路=xueyuanlu}20号"; the rest are keys of the board of digits.

#include "app/view/page_model.h"

namespace kaban {

/// Object name of what is touched next.
QString nextTextTouch(const EditorModel& editor, const QString& plan);

} // namespace kaban
