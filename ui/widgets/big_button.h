#pragma once
// Purpose: the buttons of the action strip and of questions, in the four kinds of the visual language. The icon stands
// before the word, or after it for "next". Where a longer language does not fit, the icon goes first, then the word
// takes two lines; the name of a choice may need more, then it is higher. Thread: the screen's. Ownership: its
// parent's. Units: pixels. A disabled button says why in its label.

#include "ui/theme/text_flow.h"
#include "ui/widgets/tap_button.h"

namespace kaban {

enum class ButtonKind { Primary, Secondary, Neutral, Danger };

struct ButtonSpec {
    QString id;
    QString label;
    QString icon; ///< empty: none
    ButtonKind kind = ButtonKind::Primary;
    bool enabled = true;
    bool iconAfter = false;

    bool operator==(const ButtonSpec&) const = default;
};

class BigButton : public TapButton {
    Q_OBJECT
public:
    BigButton(const WidgetContext& context, const ButtonSpec& spec, QWidget* parent = nullptr);

    void setSpec(const ButtonSpec& spec);
    ButtonKind kind() const { return spec_.kind; }
    /// Wide enough for icon and word on one line.
    int naturalWidth() const;
    /// Wide enough for the word alone on two lines.
    int compactWidth() const;
    /// That of every button, unless the word is a name of three lines and more.
    int heightFor(int width) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Look;
    Look look() const;
    void paintWord(QPainter& painter, const QColor& colour, bool withIcon);
    bool oneLineFits(bool withIcon, int width) const;
    TextFlow wrapped() const;
    int contentWidth(bool withIcon) const;

    ButtonSpec spec_;
};

} // namespace kaban
