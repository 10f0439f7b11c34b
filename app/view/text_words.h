#pragma once
// Purpose: the model of the sheet in which Chinese text is typed (mockup 29). Internal to app/view. Thread: the
// screen's (texts). Ownership: values. Rules: FLD-12, FLD-21, FLD-24, MSK-05 (in clear only while the field is open).

#include "app/steps/field_editor.h"
#include "app/view/page_model.h"

namespace kaban::pages {

/// All that is of Text; title, name and error are the caller's.
void describeText(const FieldEditor& editor, EditorModel& model);

} // namespace kaban::pages
