#pragma once
// Purpose: a tinted note with an icon: information, a caution, what to remember. Thread: the screen's. Ownership: its
// parent's. Units: pixels.

#include "ui/widgets/icon_badge.h"
#include "ui/widgets/text_block.h"

namespace kaban {

enum class NoteKind { Info, Warn, Danger, Ok };

class NoteBar : public QWidget {
    Q_OBJECT
public:
    explicit NoteBar(const Theme& theme, QWidget* parent = nullptr);

    /// An empty text hides the note.
    void setNote(NoteKind kind, const QString& icon, const QString& text);
    /// Less room above and below, for pages with much to show.
    void setDense();

private:
    const Theme& theme_;
    IconBadge* icon_;
    TextBlock* text_;
};

} // namespace kaban
