#include "ui/widgets/side_rail.h"

#include "ui/theme/text_flow.h"
#include "ui/widgets/box_painter.h"

#include <QEvent>

namespace kaban {
using namespace Qt::StringLiterals;

namespace side_rail {

constexpr int stageHeight = 88;
constexpr int line = 8;
constexpr int padding = 20;
constexpr int iconSize = 32;
constexpr int gap = 20;
constexpr int nameGap = 8;

} // namespace side_rail

SideStage::SideStage(const Theme& theme, QWidget* parent)
    : PlainLabel(theme, TextRole::Body, theme.colours().ink3, parent) {
    setFixedHeight(side_rail::stageHeight);
}

void SideStage::setItem(const RailItem& item, int number) {
    stage_ = item.stage;
    number_ = number;
    const bool current = stage_ == RailStage::Current;
    setRole(current ? TextRole::Lead : TextRole::Body, current ? FontWeight::Bold : FontWeight::Regular);
    setColour(ink());
    setText(item.fullName);
    setAccessibleDescription(railStageText(stage_));
    update();
}

QColor SideStage::ink() const {
    const Colours& colours = theme().colours();
    if (stage_ == RailStage::Done)
        return colours.ok;
    return stage_ == RailStage::Current ? colours.primary : colours.ink3;
}

void SideStage::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, side_rail::line, height()),
                     stage_ == RailStage::Coming ? theme().colours().line : ink());
    const int left = side_rail::line + side_rail::padding;
    const QRect place(left, (height() - side_rail::iconSize) / 2, side_rail::iconSize, side_rail::iconSize);
    if (stage_ == RailStage::Done) {
        painter.drawPixmap(place.topLeft(), theme().icon(u"check"_s, ink(), side_rail::iconSize, devicePixelRatioF()));
    } else {
        TextFlow number(QString::number(number_), font(), theme().line(role()), Qt::AlignHCenter);
        number.layOut(place.width());
        number.draw(painter, QPointF(place.x(), (height() - number.height()) / 2.0), ink());
    }
    TextFlow word(text(), font(), theme().line(role()));
    const int wordLeft = place.right() + 1 + side_rail::gap;
    word.layOut(width() - wordLeft);
    word.draw(painter, QPointF(wordLeft, (height() - word.height()) / 2.0), ink());
}

SideRail::SideRail(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      column_(new QVBoxLayout(this)),
      position_(new TextBlock(theme, TextRole::Label, theme.colours().ink2, this)),
      name_(new TextBlock(theme, TextRole::H2, theme.colours().primary, this)) {
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(0);
    column_->addWidget(position_);
    column_->addSpacing(theme.elder() ? side_rail::nameGap : 0);
    column_->addWidget(name_);
    position_->setVisible(theme.elder());
    name_->setVisible(theme.elder());
}

void SideRail::setItems(const QList<RailItem>& items) {
    if (items == items_)
        return;
    items_ = items;
    if (theme_.elder())
        showPosition();
    else
        showStages();
}

void SideRail::showStages() {
    while (stages_.size() > items_.size())
        delete stages_.takeLast();
    while (stages_.size() < items_.size()) {
        stages_ += new SideStage(theme_, this);
        column_->addWidget(stages_.last());
    }
    for (qsizetype i = 0; i < items_.size(); ++i)
        stages_[i]->setItem(items_[i], static_cast<int>(i) + 1);
}

void SideRail::showPosition() {
    const int current = railPosition(items_);
    position_->setTextOrHide(current == 0 ? QString() : qtTrId("rail.position").arg(current).arg(items_.size()));
    name_->setTextOrHide(current == 0 ? QString() : items_[current - 1].fullName);
}

void SideRail::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && theme_.elder())
        showPosition();
}

} // namespace kaban
