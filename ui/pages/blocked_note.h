#pragma once
// Purpose: the first error of a page in words, between its column and the action strip, in sight wherever the column
// stands (FLD-52). Thread: the screen's. Ownership: its parent's. Units: pixels.

#include "ui/widgets/note_bar.h"

namespace kaban {

class BlockedNote : public QWidget {
    Q_OBJECT
public:
    explicit BlockedNote(const Theme& theme, QWidget* parent = nullptr);

    /// An empty text hides it. True when there is something to say that was not said before.
    bool setNote(const QString& text);

private:
    NoteBar* bar_;
    QString text_;
};

} // namespace kaban
