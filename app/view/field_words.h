#pragma once
// Purpose: what is wrong with a field, in words that name it and say how to repair it, and the model of the sheet in
// which one is filled. Internal to app/view. Thread: the screen's (texts). Rules: FLD-12, FLD-52, LOG-27, MSK-05.

#include "app/ports/spoken_text.h"
#include "app/steps/field_editor.h"
#include "app/view/pages.h"

namespace kaban::pages {

QString faultWords(FieldFault fault, const FieldDefinition& field, const QString& label);
/// The same aloud (FLD-52).
SpokenText faultSpoken(FieldFault fault, const FieldDefinition& field);
/// Of a code that has a fault.
const char* smsFaultTextId(const SmsCheck& sms);
QString warningWords(FieldWarning warning);
/// What an entry of a list means in words of every day; empty: its name says it.
QString plainWords(const FieldEditor::Entry& entry, const QString& language);
EditorModel editorModel(const PageInput& input, const FieldEditor& editor);

} // namespace kaban::pages
