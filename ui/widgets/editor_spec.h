#pragma once
// Purpose: what the sheet shows in which one field is filled. Thread: the screen's; a plain value. Ownership: by value.

#include "ui/widgets/action_place.h"
#include "ui/widgets/big_button.h"
#include "ui/widgets/entry_row.h"
#include "ui/widgets/text_board.h"
#include "ui/widgets/word_line.h"

namespace kaban {

struct EditorSpec {
    enum class Kind { Digits, Picker, Choices, Text };
    Kind kind = Kind::Digits;
    QString field;
    QString title;
    QString hint;
    QString typed;
    QString typedName;
    QString error;
    QStringList extraKeys;
    QStringList liveLetters;
    QList<EntrySpec> entries;
    QString nothingFound;
    QString sentence;
    // Text only.
    TextBoardSpec board;
    QString composing;
    QStringList words; ///< "word.1" …
    QString wordsNote;
    TextActionSpec earlierWords, laterWords, clear, takeOver;
    ButtonSpec second; ///< an empty id: none
    ButtonSpec confirm;
    TextActionSpec close;

    bool operator==(const EditorSpec&) const = default;
};

} // namespace kaban
