#pragma once
// Purpose: one picture that the application needs, as a button that leads to it (the visual language, "Document slot";
// mock-ups 09 and 11): thumbnail or icon, names, state in a word with an icon, and an edge by state. The whole slot is
// the target; one that leads nowhere looks the same and takes no tap. Thread: the screen's. Ownership: its parent's.
// Units: pixels. The thumbnail is kept in at most 48 pixels and painted without smoothing: nothing in it can be read.

#include "app/base/frame.h"
#include "ui/theme/text_flow.h"
#include "ui/widgets/tap_button.h"

#include <QImage>

namespace kaban {

struct SlotSpec {
    enum class State { Empty, Current, Done, Borrowed, Refused };
    QString id; ///< empty: it leads nowhere
    QString title;
    QString subtitle;
    State state = State::Empty;
    QString stateText;
    Frame thumbnail; ///< not whole: the icon stands there
    QString icon;

    bool operator==(const SlotSpec&) const = default;
};

class DocumentSlot : public TapButton {
    Q_OBJECT
public:
    static constexpr int coarsest = 48;

    /// `place` names a slot that leads nowhere: the number of the slot in its row.
    DocumentSlot(const WidgetContext& context, const SlotSpec& spec, int place, QWidget* parent = nullptr);

    void setSpec(const SlotSpec& spec);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Look;
    Look look() const;
    TextFlow titleFlow() const;
    TextFlow subtitleFlow() const;
    TextFlow stateFlow() const;
    void paintGround(QPainter& painter, const Look& look) const;
    void paintThumbnail(QPainter& painter, const QRectF& place) const;
    void paintWords(QPainter& painter, const QRect& place, const Look& look) const;

    SlotSpec spec_;
    QImage thumbnail_;
};

} // namespace kaban
