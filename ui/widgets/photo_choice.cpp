#include "ui/widgets/photo_choice.h"

#include "ui/widgets/box_painter.h"

namespace kaban {

namespace photo_choice {

constexpr int padding = 20; ///< edge included
constexpr int gap = 20;
constexpr int widestPhoto = 320; ///< so that what follows keeps its place on the portrait screen
constexpr int lowestPhoto = 179;

int photoWidth(int width) {
    return std::min(widestPhoto, width - 2 * padding);
}

int titleWidth(int width) {
    return std::max(1, width - 2 * padding - RadioButtonBase::markSize - gap);
}

} // namespace photo_choice

PhotoChoice::PhotoChoice(const WidgetContext& context, const QString& id, QWidget* parent)
    : RadioButtonBase(context, id, parent), photo_(new PhotoView(context, this)) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PhotoChoice::setChoice(const QString& title, bool chosen) {
    setLabel(title);
    setChecked(chosen);
    update();
}

TextFlow PhotoChoice::titleFlow() const {
    return TextFlow(label(), theme().font(TextRole::Lead, FontWeight::Bold), theme().line(TextRole::Lead));
}

int PhotoChoice::footHeight(int width) const {
    return std::max(markSize, titleFlow().layOut(photo_choice::titleWidth(width)));
}

int PhotoChoice::heightForWidth(int width) const {
    return photo_->heightForWidth(photo_choice::photoWidth(width)) + footHeight(width) + photo_choice::gap +
           2 * photo_choice::padding;
}

QSize PhotoChoice::sizeHint() const {
    constexpr int natural = 464; // two to a row of the portrait screen
    return {natural, heightForWidth(natural)};
}

QSize PhotoChoice::minimumSizeHint() const {
    return {photo_choice::lowestPhoto + 2 * photo_choice::padding, photo_->heightForWidth(photo_choice::lowestPhoto) +
                                                                       markSize + photo_choice::gap +
                                                                       2 * photo_choice::padding};
}

void PhotoChoice::resizeEvent(QResizeEvent*) {
    const int room = height() - footHeight(width()) - photo_choice::gap - 2 * photo_choice::padding;
    photo_->setGeometry(photo_choice::padding, photo_choice::padding, width() - 2 * photo_choice::padding, room);
}

void PhotoChoice::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colours& colours = theme().colours();
    const Measures& measures = theme().measures();
    const bool tinted = isChecked() || isDown();
    paintBox(painter, rect(),
             {tinted ? colours.primaryTint : colours.surface, isChecked() ? colours.primary : colours.lineStrong,
              qreal(isChecked() ? measures.strokeSelected : measures.stroke), qreal(measures.radiusTile)});
    TextFlow title = titleFlow();
    const int used = title.layOut(photo_choice::titleWidth(width()));
    const int foot = footHeight(width());
    const int top = height() - photo_choice::padding - foot;
    const int markTop = top + (foot - markSize) / 2;
    const int titleTop = top + (foot - used) / 2;
    paintMark(painter, QPointF(photo_choice::padding, markTop));
    title.draw(painter, QPointF(photo_choice::padding + markSize + photo_choice::gap, titleTop), colours.ink);
}

} // namespace kaban
