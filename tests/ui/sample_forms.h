#pragma once
// Purpose: hand-made page models of forms, collection, review and of every kind of editor, after the mock-ups, with
// made-up people. Thread: any; values.

#include "tests/ui/sample_models.h"

namespace kaban::tests {

/// Facts, a locked field, lists, pads, a warning; with an error the note above the actions as well.
PageModel formSample(Language language, bool wrong = false);
PageModel bankSample(Language language);
PageModel collectionSample(Language language, bool post = false);
PageModel reviewSample(Language language);
/// Over the page of the bank (mock-up 06).
PageModel pickerSample(Language language, int branches = 4);
PageModel digitsSample(Language language, bool wrong = false);
PageModel codeSample(Language language);
PageModel districtsSample(Language language);
PageModel occupationsSample(Language language);
/// After mock-up 29; `composing`: letters are open and words are offered.
PageModel textSample(Language language, EditorModel::Keys keys = EditorModel::Keys::Pinyin, bool composing = true);
/// Only Chinese characters, and no engine.
PageModel recipientSample(Language language);
PageModel doneWithReceiptSample(Language language);

/// All of them that need no scrolling in portrait.
QList<NamedPage> formSamples(Language language);

} // namespace kaban::tests
