#pragma once
// Purpose: the parts of the editor sheet between its title and its keys: the typed line with hint, sentence and error;
// and which keys and which shape of list an editor needs. Thread: the screen's. Ownership: its parent's. Units: pixels.

#include "ui/widgets/editor_spec.h"
#include "ui/widgets/entry_list.h"
#include "ui/widgets/hint_line.h"
#include "ui/widgets/key_pad.h"
#include "ui/widgets/note_bar.h"
#include "ui/widgets/text_line.h"
#include "ui/widgets/typed_line.h"

class QVBoxLayout;

namespace kaban {

class EditorLines : public QWidget {
    Q_OBJECT
public:
    EditorLines(const WidgetContext& context, EditorSpec::Kind kind, QWidget* parent);

    /// In the place of the field itself: its name stands in the line, the hint on a plate, and what may be taken over
    /// below it.
    void setDocked(bool docked);
    /// What they need beyond what is shown now, when the text is long and something may be taken over.
    int roomToCome() const;
    void setSpec(const EditorSpec& spec);
    /// The hint moves below the typed line where this width holds not both.
    void fit(int width);

Q_SIGNALS:
    void tapped(const QString& id);

private:
    bool hintFits(int width) const;

    const Theme& theme_;
    EditorSpec::Kind kind_;
    QString hint_;
    int fitted_ = 0;
    bool docked_ = false;
    TypedLine* line_;
    TextLine* text_;
    TextBlock* hintBelow_;
    TextBlock* sentence_;
    HintLine* error_;
    NoteBar* plate_;
    ActionPlace* takeOver_;
    QVBoxLayout* words_;
};

/// Null for editors without keys.
KeyPad* makeEditorPad(const WidgetContext& context, const EditorSpec& spec, QWidget* parent);
/// Null for editors without entries.
EntryList* makeEditorList(const WidgetContext& context, const EditorSpec& spec, int sheetWidth, QWidget* parent);

} // namespace kaban
