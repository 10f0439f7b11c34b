#pragma once
// Purpose: the sheet over the page in which one field is filled (mock-up 06): scrim over everything but the assist bar,
// title and close, typed line, entries, keys, answers; or the line that is written, words and keys. Those may stand
// docked (mock-up 29): the page stays clear, its field becomes the line, and all below it the sheet. It keeps what it
// shows until it is dismissed: every key and entry hands back its id and what was typed comes with the next model; news
// of the same field change what is there, so that focus and page of the list stay. A keyboard does what the keys do;
// Escape closes, and what closing means is the model's. Taps on the scrim do nothing, the keyboard's focus stays
// inside. Thread: the screen's. Ownership: its parent's. Units: pixels.

#include "ui/widgets/button_row.h"
#include "ui/widgets/editor_parts.h"
#include "ui/widgets/text_keys.h"

#include <QPointer>

class QBoxLayout;

namespace kaban {

class EditorSheet : public QWidget {
    Q_OBJECT
public:
    explicit EditorSheet(const WidgetContext& context, QWidget* parent = nullptr);

    /// True when it became another editor; false when the news were shown in place.
    bool setEditor(const EditorSpec& spec);
    void open();
    /// What had it inside may be gone with the last news. Not while anything lies over it.
    void takeKeyboard();
    /// Docked below this field of the page, whose place it takes; null: a sheet over the page. For text alone.
    void standUnder(QWidget* field);
    /// What it needs when docked, however long the text becomes; 0 without an editor.
    int heightDocked() const;
    bool docked() const { return docked_; }
    /// Hides it and forgets everything (SEC-16); the keyboard goes back where it came from.
    void dismiss();
    /// A key that nothing inside has used.
    void takeKey(const QKeyEvent& event);
    QWidget* sheet() const { return sheet_; }

Q_SIGNALS:
    void answered(const QString& id);

protected:
    bool event(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void clear();
    void fill(const EditorSpec& spec);
    void stack(QBoxLayout* whole, QLayout* head, QLayout* lines, QLayout* answers);
    int needed() const;
    void place();
    void placeDocked();
    int dockedTop() const;
    void placeSheet();
    void standAt(int top);
    bool sideBySide() const;
    QMargins headMargins() const;
    void stackText(QBoxLayout* whole, QLayout* head, QLayout* lines);
    int keysWidth() const;
    QList<TapButton*> stops() const;

    WidgetContext context_;
    EditorSpec spec_;
    QWidget* sheet_;
    QPointer<QWidget> cameFrom_;
    QPointer<QWidget> field_;
    bool docked_ = false;
    int placed_ = -1; ///< needed() when it was placed
    QWidget* content_ = nullptr;
    TextBlock* title_ = nullptr;
    ActionPlace* close_ = nullptr;
    EditorLines* lines_ = nullptr;
    EntryList* list_ = nullptr;
    KeyPad* pad_ = nullptr;
    TextKeys* keys_ = nullptr;
    ButtonRow* answers_ = nullptr;
};

} // namespace kaban
