#pragma once
// Purpose: the parts that sample pages share: a choice of words, the rail, the button back, rows of an ID card.
// Thread: any; values.

#include "tests/ui/sample_models.h"

namespace kaban::tests::samples {

QString pick(Language language, const QString& chinese, const QString& english);
QList<RailSegment> rail(Language language, int current);
/// In a session, with the rail at this segment.
PageModel page(Language language, const QString& step, int railAt);
ActionModel back(Language language);
/// With the buttons that every sheet has.
EditorModel editor(Language language, EditorModel::Kind kind, const QString& field, const QString& title);
/// Name, number, validity, sex, birth date and nationality, masked, from the ID card.
QList<FieldRow> cardRows(Language language);

} // namespace kaban::tests::samples
