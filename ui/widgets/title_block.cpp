#include "ui/widgets/title_block.h"

#include "ui/widgets/widget_role.h"

#include <QEvent>

#include <algorithm>

namespace kaban {

namespace title_block {

constexpr int badgeGap = 32;
constexpr int sentenceGap = 8;

} // namespace title_block

TitleBlock::TitleBlock(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      layout_(new QHBoxLayout(this)),
      place_(new QGridLayout),
      words_(new QVBoxLayout),
      badge_(new IconBadge(theme, this)),
      title_(new TextBlock(theme, TextRole::H1, theme.colours().ink, this)),
      sentence_(new TextBlock(theme, TextRole::Lead, theme.colours().ink2, this)) {
    giveRole(title_, QAccessible::Heading);
    badge_->hide();
    words_->setSpacing(title_block::sentenceGap);
    words_->addStretch(1);
    words_->addWidget(title_);
    words_->addWidget(sentence_);
    words_->addStretch(1);
    layout_->setSpacing(title_block::badgeGap);
    layout_->addWidget(badge_, 0, Qt::AlignVCenter);
    place_->addLayout(words_, 0, 0);
    layout_->addLayout(place_, 1);
    setRoomAbove(theme.measures().titleAbove);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void TitleBlock::setTitle(const QString& title, const QString& sentence) {
    title_->setTextOrHide(title);
    sentence_->setText(sentence);
    sentence_->setVisible(!sentence.isEmpty() && !dense_);
}

void TitleBlock::setDense(bool dense) {
    if (dense == dense_)
        return;
    dense_ = dense;
    title_->setRole(dense ? TextRole::H2 : TextRole::H1);
    applyMargins();
    badge_->setVisible(withBadge_ && !dense);
    sentence_->setVisible(!sentence_->text().isEmpty() && !dense);
}

int TitleBlock::heightOn(int width) {
    applyMargins();
    layout_->invalidate();
    layout_->activate();
    return layout_->totalHeightForWidth(width);
}

void TitleBlock::setBadge(const IconBadgeLook& look) {
    badge_->setLook(look);
    withBadge_ = true;
    badge_->setVisible(!dense_);
}

void TitleBlock::standAtEnd(QWidget* widget) {
    end_ = widget;
    place_->addWidget(widget, 0, 0, Qt::AlignTop | Qt::AlignRight);
    widget->raise();
    applyMargins();
}

void TitleBlock::releaseEnd() {
    place_->removeWidget(end_);
    end_ = nullptr;
    applyMargins();
}

bool TitleBlock::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest)
        applyMargins();
    return QWidget::event(event);
}

void TitleBlock::setRoomAbove(int pixels) {
    above_ = pixels;
    applyMargins();
}

/// What is higher than the first line reaches up into the room above, as far as that goes.
void TitleBlock::applyMargins() {
    const Measures& measures = theme_.measures();
    const int above = dense_ ? std::min(above_, measures.titleBelow) : above_;
    const bool withEnd = end_ && !end_->isHidden();
    const QSize end = withEnd ? end_->sizeHint() : QSize(0, 0);
    const int higher = std::clamp(end.height() - theme_.line(dense_ ? TextRole::H2 : TextRole::H1), 0, above);
    title_->setRoomBesideFirstLine(withEnd ? end.width() + title_block::badgeGap : 0);
    const QMargins drop(0, higher, 0, 0);
    if (words_->contentsMargins() != drop)
        words_->setContentsMargins(drop);
    const QMargins margins(measures.gutter, above - higher, measures.gutter, measures.titleBelow);
    if (layout_->contentsMargins() != margins)
        layout_->setContentsMargins(margins);
}

} // namespace kaban
