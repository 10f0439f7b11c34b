#pragma once
// Purpose: what a text is written with (mockup 29): the line of words and the board of keys below it, and what the keys
// of a real keyboard mean there. It keeps no text: every key and word hands back its id. Thread: the screen's.
// Ownership: its parent's. Units: pixels.

#include "ui/widgets/editor_spec.h"

class QKeyEvent;

namespace kaban {

class TextKeys : public QWidget {
    Q_OBJECT
public:
    explicit TextKeys(const WidgetContext& context, QWidget* parent = nullptr);

    /// `action` stands at the end of the row of tabs.
    void setSpec(const EditorSpec& spec, const TextActionSpec& action);
    void takeKey(const QKeyEvent& event);
    int boardWidth() const { return board_->sizeHint().width(); }

Q_SIGNALS:
    void tapped(const QString& id);

private:
    QString idOf(const QKeyEvent& event) const;

    const Theme& theme_;
    bool composing_ = false;
    QString earlier_;
    QString later_;
    WordLine* words_;
    TextBoard* board_;
};

} // namespace kaban
