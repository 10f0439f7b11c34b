#include "ui/widgets/picture_plate.h"

#include "ui/widgets/box_painter.h"

#include <QVBoxLayout>

namespace kaban {

namespace picture_plate {

constexpr int padding = 40;
constexpr int paddingWhenLow = 12;
constexpr int gap = 12;
constexpr int iconSize = 64;
constexpr int widest = 560;

} // namespace picture_plate

PicturePlate::PicturePlate(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      icon_(new IconBadge(theme, this)),
      title_(new TextBlock(theme, TextRole::H2, theme.colours().ink, this)),
      sentence_(new TextBlock(theme, TextRole::Body, theme.colours().ink2, this)) {
    title_->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    sentence_->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(picture_plate::padding, picture_plate::padding, picture_plate::padding,
                               picture_plate::padding);
    layout->setSpacing(picture_plate::gap);
    layout->addWidget(icon_, 0, Qt::AlignHCenter);
    layout->addWidget(title_);
    layout->addWidget(sentence_);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void PicturePlate::setPlate(const PlateSpec& spec) {
    if (spec == spec_)
        return;
    spec_ = spec;
    icon_->setLook({spec.icon, {}, theme_.colours().primary, picture_plate::iconSize, picture_plate::iconSize, 0});
    icon_->setVisible(!spec.icon.isEmpty());
    title_->setText(spec.title);
    sentence_->setTextOrHide(spec.sentence);
    setVisible(!spec.title.isEmpty());
}

/// Large letters in a small picture: first the air goes, then the icon, then the letters become smaller.
void PicturePlate::fit(const QSize& place) {
    struct Step {
        int padding;
        bool icon;
        TextRole title, sentence;
    };
    constexpr Step steps[] = {{picture_plate::padding, true, TextRole::H2, TextRole::Body},
                              {picture_plate::paddingWhenLow, true, TextRole::H2, TextRole::Body},
                              {picture_plate::paddingWhenLow, false, TextRole::Lead, TextRole::Label},
                              {picture_plate::paddingWhenLow, false, TextRole::Label, TextRole::Caption}};
    for (const Step& step : steps) {
        layout()->setContentsMargins(step.padding, step.padding, step.padding, step.padding);
        icon_->setVisible(step.icon && !spec_.icon.isEmpty());
        title_->setRole(step.title, FontWeight::Bold);
        sentence_->setRole(step.sentence);
        layout()->invalidate();
        layout()->activate();
        if (layout()->minimumHeightForWidth(place.width()) <= place.height())
            return;
    }
}

void PicturePlate::placeIn(const QRect& part) {
    const int width = std::min(part.width(), picture_plate::widest);
    fit(QSize(width, part.height()));
    const int height = std::min(part.height(), layout()->minimumHeightForWidth(width));
    setGeometry(part.left() + (part.width() - width) / 2, part.top() + (part.height() - height) / 2, width, height);
}

void PicturePlate::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Measures& measures = theme_.measures();
    paintBox(painter, rect(),
             {theme_.colours().surface, theme_.colours().line, qreal(measures.stroke), qreal(measures.radiusTile)});
}

} // namespace kaban
