#pragma once
// Purpose: the line in which one sees what is typed, in clear while the field is open (MSK-05): icon, text, caret, and
// the hint at its end where there is room. It is no input: keys hand back ids and the text comes with the next model.
// Where the text is wider than the line its end is shown. Thread: the screen's. Ownership: its parent's. Units: pixels.

#include "ui/theme/theme.h"
#include "ui/widgets/entry_base.h"

namespace kaban {

struct TypedLineData {
    QString icon; ///< empty: none
    QString typed;
    QString name; ///< for assistive tools
    QString hint;
    bool wrong = false;
    bool large = false; ///< numbers; letters of a search are smaller

    bool operator==(const TypedLineData&) const = default;
};

class TypedLine : public EntryBase {
    Q_OBJECT
public:
    explicit TypedLine(const Theme& theme, QWidget* parent = nullptr);

    void setData(const TypedLineData& data);
    /// Whether the hint is drawn in the line at this width; otherwise it must be said below.
    bool holdsHint(int width) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {leastWidth, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    static constexpr int leastWidth = 320;

    QFont typedFont() const;
    int typedLeft() const;

    const Theme& theme_;
    TypedLineData data_;
};

} // namespace kaban
