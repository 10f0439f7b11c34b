#pragma once
// Purpose: the one thing that is said over a picture: an icon, a few words and, below them, why. Good, bad or neither,
// by ground and icon and words, never by colour alone. Thread: the screen's. Ownership: its parent's; the parent gives
// it its place, for which it says how high it is. Units: pixels. Hidden when there is nothing to say.

#include "ui/widgets/icon_badge.h"
#include "ui/widgets/text_block.h"

namespace kaban {

struct CaptionSpec {
    enum class Mood { Good, Bad, Plain, Guide }; ///< Guide: what to do, without a word on how it stands
    QString icon;
    QString title;
    QString sentence;
    Mood mood = Mood::Good;

    bool operator==(const CaptionSpec&) const = default;
};

class PictureCaption : public QWidget {
    Q_OBJECT
public:
    explicit PictureCaption(const Theme& theme, QWidget* parent = nullptr);

    void setCaption(const CaptionSpec& spec);
    /// On the lower edge of this part of its parent: as wide as it, or in its middle and no wider than its words. Where
    /// it would cover too much of it, the icon goes first and then the letters become smaller.
    void placeIn(const QRect& part, bool wholeWidth);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void fit(const QSize& part);
    QColor ground() const;
    QColor ink() const;

    const Theme& theme_;
    CaptionSpec spec_;
    IconBadge* icon_;
    TextBlock* title_;
    TextBlock* sentence_;
};

} // namespace kaban
