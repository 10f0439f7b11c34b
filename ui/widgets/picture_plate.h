#pragma once
// Purpose: what stands where the camera's picture is not, or over the one that is being worked on: an icon, a title, a
// sentence. Thread: the screen's. Ownership: its parent's, which gives it its place. Units: pixels.

#include "ui/widgets/icon_badge.h"
#include "ui/widgets/text_block.h"

namespace kaban {

struct PlateSpec {
    QString icon;
    QString title;
    QString sentence;

    bool operator==(const PlateSpec&) const = default;
};

class PicturePlate : public QWidget {
    Q_OBJECT
public:
    explicit PicturePlate(const Theme& theme, QWidget* parent = nullptr);

    /// An empty title hides it.
    void setPlate(const PlateSpec& spec);
    /// In the middle of this part of its parent, no wider and no higher than its words.
    void placeIn(const QRect& part);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void fit(const QSize& place);

    const Theme& theme_;
    PlateSpec spec_;
    IconBadge* icon_;
    TextBlock* title_;
    TextBlock* sentence_;
};

} // namespace kaban
