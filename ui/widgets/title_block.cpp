#include "ui/widgets/title_block.h"

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
    sentence_->setTextOrHide(sentence);
}

void TitleBlock::setBadge(const IconBadgeLook& look) {
    badge_->setLook(look);
    badge_->show();
}

void TitleBlock::standAtEnd(QWidget* widget) {
    layout_->addWidget(widget, 0, Qt::AlignTop);
}

void TitleBlock::setRoomAbove(int pixels) {
    const Measures& measures = theme_.measures();
    layout_->setContentsMargins(measures.gutter, pixels, measures.gutter, measures.titleBelow);
}

} // namespace kaban
