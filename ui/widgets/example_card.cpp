#include "ui/widgets/example_card.h"

#include "ui/theme/text_flow.h"
#include "ui/widgets/box_painter.h"
#include "ui/widgets/picture_role.h"

namespace kaban {
using namespace Qt::StringLiterals;

namespace example_card {

constexpr int padding = 8;
constexpr int pictureWidth = 108;
constexpr int pictureHeight = 133; // 358 by 441

QString picture() {
    return u"illus-photo-example"_s;
}

} // namespace example_card

ExampleCard::ExampleCard(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
    giveGraphicRole(this);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void ExampleCard::setLabel(const QString& label) {
    if (label == label_)
        return;
    label_ = label;
    setAccessibleName(label);
    setVisible(!label.isEmpty());
    update();
}

QSize ExampleCard::sizeHint() const {
    const int word = TextFlow::naturalWidth(label_, theme_.font(TextRole::Caption));
    return {std::max(example_card::pictureWidth, word) + 2 * example_card::padding,
            example_card::pictureHeight + theme_.line(TextRole::Caption) + 2 * example_card::padding};
}

void ExampleCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colours& colours = theme_.colours();
    const Measures& measures = theme_.measures();
    paintBox(painter, rect(), {colours.surface, colours.line, qreal(measures.stroke), qreal(measures.radiusField)});
    const QRectF place(0, example_card::padding, width(), example_card::pictureHeight);
    paintCentred(painter, place,
                 theme_.picture(example_card::picture(), {example_card::pictureWidth, example_card::pictureHeight},
                                devicePixelRatioF()));
    TextFlow word(label_, theme_.font(TextRole::Caption), theme_.line(TextRole::Caption), Qt::AlignHCenter);
    word.layOut(width());
    word.draw(painter, QPointF(0, place.bottom()), colours.ink);
}

} // namespace kaban
