#pragma once
// Purpose: the large tiles of the home page and of choices: icon, title, one or two lines below. The whole tile is the
// target. A tile that cannot be used stays visible and its subtitle says why. Thread: the screen's. Ownership: its
// parent's. Units: pixels. The title is the accessible name, the subtitle the description; of one that only looks as if
// it could not be used the name says so, for a tap still leads somewhere.

#include "ui/widgets/tap_button.h"

namespace kaban {

enum class TileStyle {
    Hero,         ///< the first service, on the primary colour with an arrow
    Medium,       ///< icon box left, two to a row
    Wide,         ///< strong primary edge, chevron
    Small,        ///< icon box above, three to a row
    Row,          ///< icon box left, chevron; inside a form
    LargeHero,    ///< elder mode: one to a row, title as large as a heading, on the primary colour
    Large,        ///< the same on white
    Document,     ///< icon box left, the badge at the right; one to a row
    DocumentHere, ///< the same with a strong edge
    DocumentHalf, ///< two to a row, the badge below the words: on a low screen
    Half          ///< low, icon box left, two to a row; what else the kiosk can do
};

struct TileSpec {
    QString id;
    QString title;
    QString subtitle;
    QString icon;
    bool enabled = true;
    bool off = false; ///< looks as if it could not be used, and leads to the reason
    QString badge{};  ///< where it can be done; only on documents and rows
    bool here = true; ///< the badge says: here

    bool operator==(const TileSpec&) const = default;
};

class TileButton : public TapButton {
    Q_OBJECT
public:
    TileButton(const WidgetContext& context, TileStyle style, const TileSpec& spec, QWidget* parent = nullptr);

    void setSpec(const TileSpec& spec);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Shape;
    struct Look;
    const Shape& shape() const;
    Look look() const;
    int textWidth(int tileWidth) const;
    TextRole titleRole(int width) const;
    int textHeight(int width) const;
    void paintIcon(QPainter& painter, const QRectF& box, const Look& look) const;
    void paintBadge(QPainter& painter) const;
    int badgeBelow() const;
    void paintBadgeBelow(QPainter& painter, const QRect& box) const;
    void paintText(QPainter& painter, const QRect& box, const Look& look) const;
    void paintBeside(QPainter& painter, const Look& look) const;
    void paintBelow(QPainter& painter, const Look& look) const;

    TileStyle style_;
    TileSpec spec_;
};

} // namespace kaban
