#include "ui/widgets/picture_caption.h"

#include "ui/widgets/box_painter.h"

#include <QHBoxLayout>

namespace kaban {

namespace picture_caption {

constexpr int paddingX = 28;
constexpr int paddingY = 16;
constexpr int gap = 22;
constexpr int iconSize = 56;
constexpr int radius = 18;
constexpr int narrow = 340;        ///< the words need the icon's room
constexpr qreal mostOfLive = 0.3;  ///< of the picture, under one instruction
constexpr qreal mostOfWrong = 0.6; ///< and under what went wrong, for which it is looked at again

} // namespace picture_caption

PictureCaption::PictureCaption(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      icon_(new IconBadge(theme, this)),
      title_(new TextBlock(theme, TextRole::H2, theme.colours().onOk, this)),
      sentence_(new TextBlock(theme, TextRole::Label, theme.colours().onOk, this)) {
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(title_);
    words->addWidget(sentence_);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(picture_caption::paddingX, picture_caption::paddingY, picture_caption::paddingX,
                               picture_caption::paddingY);
    layout->setSpacing(picture_caption::gap);
    layout->addWidget(icon_, 0, Qt::AlignVCenter);
    layout->addLayout(words, 1);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

QColor PictureCaption::ground() const {
    const Colours& colours = theme_.colours();
    switch (spec_.mood) {
    case CaptionSpec::Mood::Good:
        break;
    case CaptionSpec::Mood::Bad:
        return colours.danger;
    case CaptionSpec::Mood::Plain:
        return colours.bar;
    case CaptionSpec::Mood::Guide:
        return colours.primary;
    }
    return colours.ok;
}

QColor PictureCaption::ink() const {
    const Colours& colours = theme_.colours();
    switch (spec_.mood) {
    case CaptionSpec::Mood::Good:
        break;
    case CaptionSpec::Mood::Bad:
        return colours.onDanger;
    case CaptionSpec::Mood::Plain:
        return colours.onDark;
    case CaptionSpec::Mood::Guide:
        return colours.onPrimary;
    }
    return colours.onOk;
}

void PictureCaption::setCaption(const CaptionSpec& spec) {
    if (spec == spec_)
        return;
    spec_ = spec;
    icon_->setLook({spec.icon, {}, ink(), picture_caption::iconSize, picture_caption::iconSize, 0});
    title_->setColour(ink());
    sentence_->setColour(ink());
    title_->setTextOrHide(spec.title);
    sentence_->setTextOrHide(spec.sentence);
    setVisible(!spec.title.isEmpty() || !spec.sentence.isEmpty());
    update();
}

void PictureCaption::fit(const QSize& part) {
    struct Step {
        bool icon;
        TextRole title, sentence;
    };
    constexpr Step steps[] = {{true, TextRole::H2, TextRole::Label},
                              {false, TextRole::H2, TextRole::Label},
                              {false, TextRole::Lead, TextRole::Label},
                              {false, TextRole::Label, TextRole::Caption}};
    const qreal most = spec_.sentence.isEmpty() ? picture_caption::mostOfLive : picture_caption::mostOfWrong;
    for (const Step& step : steps) {
        icon_->setVisible(step.icon && !spec_.icon.isEmpty() && part.width() >= picture_caption::narrow);
        title_->setRole(step.title, FontWeight::Bold);
        sentence_->setRole(step.sentence);
        layout()->invalidate();
        layout()->activate();
        if (layout()->minimumHeightForWidth(part.width()) <= most * part.height())
            return;
    }
}

void PictureCaption::placeIn(const QRect& part, bool wholeWidth) {
    fit(part.size());
    const int width = wholeWidth ? part.width() : std::min(part.width(), layout()->sizeHint().width());
    const int height = layout()->minimumHeightForWidth(width);
    setGeometry(part.left() + (part.width() - width) / 2, part.bottom() + 1 - height, width, height);
}

void PictureCaption::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintBox(painter, rect(), {ground(), {}, 0, qreal(picture_caption::radius)});
}

} // namespace kaban
