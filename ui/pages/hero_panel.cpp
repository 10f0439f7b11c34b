#include "ui/pages/hero_panel.h"

#include "ui/widgets/logo_mark.h"
#include "ui/widgets/widget_role.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace kaban {

namespace hero_panel {

constexpr int smallWidth = 400; ///< beside seven tiles on a small screen, whose strip has the mark already
constexpr int top = 36;
constexpr int topWhenSmall = 24;
constexpr int markGap = 16;
constexpr int headlineAbove = 56;
constexpr int sentenceAbove = 12;
constexpr int counterAbove = 40;
constexpr int actionGap = 16;
constexpr int hills = 300;
constexpr int card = 410; ///< width
constexpr int cardRight = 72;
constexpr int cardBelow = 48;
constexpr int cardLeast = 200; ///< a smaller one would be no picture

bool isSmall(const Theme& theme) {
    return theme.form() == FormFactor::Small;
}

/// The largest letters would break in half of its words.
TextRole headlineRole(const Theme& theme) {
    return isSmall(theme) ? TextRole::H1 : TextRole::Display;
}

} // namespace hero_panel

HeroPanel::HeroPanel(const Theme& theme, QWidget* counter, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      cardAspect_(IconRenderer::aspect(theme.tokens().cardPicture)),
      brand_(new PlainLabel(theme, TextRole::Brand, theme.colours().ink, this)),
      headline_(new TextBlock(theme, hero_panel::headlineRole(theme), theme.colours().ink, this)),
      sentence_(new TextBlock(theme, TextRole::Lead, theme.colours().ink, this)),
      counter_(counter),
      actions_(new QVBoxLayout) {
    actions_->setSpacing(hero_panel::actionGap);
    giveRole(headline_, QAccessible::Heading);
    const bool small = hero_panel::isSmall(theme);
    setFixedWidth(small ? hero_panel::smallWidth : panelWidth);
    const int gutter = theme.measures().gutter;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(gutter, small ? hero_panel::topWhenSmall : hero_panel::top, gutter, 0);
    column->setSpacing(0);
    brand_->setVisible(!small);
    if (!small) {
        auto* mark = new QHBoxLayout;
        mark->setSpacing(hero_panel::markGap);
        mark->addWidget(new LogoMark(theme, this), 0, Qt::AlignVCenter);
        mark->addWidget(brand_, 1, Qt::AlignVCenter);
        column->addLayout(mark);
        column->addSpacing(hero_panel::headlineAbove);
    }
    column->addWidget(headline_);
    column->addSpacing(hero_panel::sentenceAbove);
    column->addWidget(sentence_);
    column->addSpacing(hero_panel::counterAbove);
    column->addWidget(counter);
    column->addLayout(actions_);
    column->addStretch(1);
    brand_->setText(qtTrId("brand"));
}

void HeroPanel::setWords(const QString& headline, const QString& sentence) {
    headline_->setText(headline);
    sentence_->setTextOrHide(sentence);
}

/// Down to where words, counter and actions reach.
int HeroPanel::used() const {
    if (!actions_->isEmpty())
        return actions_->geometry().bottom();
    return (counter_->isHidden() ? static_cast<QWidget*>(sentence_) : counter_)->geometry().bottom();
}

/// The card stands below the words, as large as they leave room.
void HeroPanel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme_.colours().sky);
    painter.drawPixmap(
        0, height() - hero_panel::hills,
        theme_.picture(theme_.tokens().hillsPicture, QSize(width(), hero_panel::hills), devicePixelRatioF()));
    const int room = height() - hero_panel::cardBelow - used() - hero_panel::sentenceAbove;
    const int right = hero_panel::isSmall(theme_) ? theme_.measures().gutter : hero_panel::cardRight;
    const int cardWidth = std::min({hero_panel::card, width() - 2 * right, qRound(room / cardAspect_)});
    if (cardWidth < hero_panel::cardLeast)
        return;
    const QSize card(cardWidth, qRound(cardWidth * cardAspect_));
    painter.drawPixmap(width() - right - card.width(), height() - hero_panel::cardBelow - card.height(),
                       theme_.picture(theme_.tokens().cardPicture, card, devicePixelRatioF()));
}

void HeroPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        brand_->setText(qtTrId("brand"));
}

} // namespace kaban
