#include "ui/widgets/title_block.h"

#include "ui/widgets/widget_role.h"

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
      badge_(new IconBadge(theme, this)),
      title_(new TextBlock(theme, TextRole::H1, theme.colours().ink, this)),
      sentence_(new TextBlock(theme, TextRole::Lead, theme.colours().ink2, this)) {
    giveRole(title_, QAccessible::Heading);
    badge_->hide();
    auto* words = new QVBoxLayout;
    words->setSpacing(title_block::sentenceGap);
    words->addStretch(1);
    words->addWidget(title_);
    words->addWidget(sentence_);
    words->addStretch(1);
    layout_->setSpacing(title_block::badgeGap);
    layout_->addWidget(badge_, 0, Qt::AlignVCenter);
    layout_->addLayout(words, 1);
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
    layout_->addWidget(widget, 0, Qt::AlignTop);
}

void TitleBlock::setRoomAbove(int pixels) {
    above_ = pixels;
    applyMargins();
}

void TitleBlock::applyMargins() {
    const Measures& measures = theme_.measures();
    const int above = dense_ ? std::min(above_, measures.titleBelow) : above_;
    layout_->setContentsMargins(measures.gutter, above, measures.gutter, measures.titleBelow);
}

} // namespace kaban
