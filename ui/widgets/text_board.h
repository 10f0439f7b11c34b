#pragma once
// Purpose: the keys for Chinese text (mockup 29): tabs of boards, rows of keys, space and the button that finishes. All
// boards have the same height. Keys hand back ids; what they do to the text is the model's. Thread: the screen's.
// Ownership: its parent's. Units: pixels; keys 98x96 where there is room, never under 88. Ids: "key." and what is on
// the key, "key.space", "key.backspace", those of the tabs and of the button.

#include "ui/widgets/action_place.h"
#include "ui/widgets/big_button.h"
#include "ui/widgets/key_pad.h"
#include "ui/widgets/segmented_choice.h"

namespace kaban {

struct TextBoardSpec {
    enum class Keys { Pinyin, Letters, Digits };
    Keys keys = Keys::Pinyin;
    QList<SegmentSpec> tabs; ///< not shown when it is only one
    int chosenTab = 0;
    QStringList signs;
    bool digits = false; ///< the field takes them; without them the signs stand beside the space
    bool low = false;    ///< four rows: no digits above the letters

    bool operator==(const TextBoardSpec&) const = default;
};

class TextBoard : public QWidget {
    Q_OBJECT
public:
    explicit TextBoard(const WidgetContext& context, QWidget* parent = nullptr);

    void setSpec(const TextBoardSpec& spec, const TextActionSpec& action, const ButtonSpec& finish);
    /// As by a finger. False: no such key here.
    bool press(const QString& key);
    BigButton* finish() const { return finish_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void tapped(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Place {
        KeyButton* key = nullptr;
        int row = 0;
        qreal from = 0; ///< in widths of a key
        qreal wide = 1;
    };

    void rebuild(const TextBoardSpec& spec);
    void addKey(const QString& key, int row, qreal from, qreal wide = 1);
    void addLetters();
    void addDigits();
    void addSpace();
    int rows() const;
    int padding() const;
    int tabsHeight() const;
    int heightFor(int keyHeight) const;
    void place();

    WidgetContext context_;
    TextBoardSpec spec_;
    QList<Place> places_;
    SegmentedChoice* tabs_;
    ActionPlace* action_;
    BigButton* finish_ = nullptr;
    KeyButton* space_ = nullptr;
};

} // namespace kaban
