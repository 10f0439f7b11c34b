#include "ui/widgets/step_rail.h"

#include "ui/theme/text_flow.h"
#include "ui/widgets/box_painter.h"

#include <QEvent>

namespace kaban {
using namespace Qt::StringLiterals;

namespace step_rail {

constexpr int gap = 10;
constexpr int wordTop = 20;
constexpr int wordLine = 34;
constexpr int iconSize = 24;
constexpr int iconGap = 6;
constexpr qreal currentWeight = 1.35;
constexpr qreal checkStroke = 3;
constexpr int plainBar = 16;
constexpr int plainGap = 12;

} // namespace step_rail

int railPosition(const QList<RailItem>& items) {
    int begun = 0;
    for (const RailItem& item : items)
        begun += item.stage == RailStage::Coming ? 0 : 1;
    return begun;
}

QString railStageText(RailStage stage) {
    switch (stage) {
    case RailStage::Done:
        return qtTrId("rail.stage.done");
    case RailStage::Current:
        return qtTrId("rail.stage.current");
    case RailStage::Coming:
        break;
    }
    return qtTrId("rail.stage.coming");
}

RailLabel::RailLabel(const Theme& theme, QWidget* parent)
    : PlainLabel(theme, TextRole::Caption, theme.colours().ink3, parent) {}

void RailLabel::setItem(const RailItem& item, int number) {
    stage_ = item.stage;
    const bool current = stage_ == RailStage::Current;
    setRole(TextRole::Caption, current ? FontWeight::Bold : FontWeight::Regular);
    setColour(ink());
    setText(current ? u"%1 %2"_s.arg(number).arg(item.label) : item.label);
    setAccessibleDescription(railStageText(stage_));
    update();
}

QColor RailLabel::ink() const {
    const Colours& colours = theme().colours();
    if (stage_ == RailStage::Done)
        return colours.ok;
    return stage_ == RailStage::Current ? colours.primary : colours.ink3;
}

void RailLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QColor bar = stage_ == RailStage::Coming ? theme().colours().line : ink();
    painter.fillRect(QRect(0, 0, width(), theme().measures().strokeRail), bar);
    int left = 0;
    if (stage_ == RailStage::Done) {
        const int top = step_rail::wordTop + (step_rail::wordLine - step_rail::iconSize) / 2;
        painter.drawPixmap(QPoint(0, top), theme().icon(u"check"_s, ink(), step_rail::iconSize, devicePixelRatioF(),
                                                        step_rail::checkStroke));
        left = step_rail::iconSize + step_rail::iconGap;
    }
    TextFlow word(text(), font(), step_rail::wordLine);
    word.layOut(0);
    word.draw(painter, QPointF(left, step_rail::wordTop), ink());
}

StepRail::StepRail(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
    setFixedHeight(theme.measures().rail);
    if (theme.elder())
        sentence_ = new PlainLabel(theme, TextRole::Label, theme.colours().ink2, this);
}

void StepRail::setItems(const QList<RailItem>& items) {
    if (items == items_)
        return;
    items_ = items;
    if (sentence_)
        sayPosition();
    else
        makeSegments();
    place();
}

void StepRail::makeSegments() {
    while (segments_.size() > items_.size())
        delete segments_.takeLast();
    while (segments_.size() < items_.size()) {
        segments_ += new RailLabel(theme_, this);
        segments_.last()->show();
    }
    for (qsizetype i = 0; i < items_.size(); ++i)
        segments_[i]->setItem(items_[i], static_cast<int>(i) + 1);
}

void StepRail::sayPosition() {
    sentence_->setText(items_.isEmpty() ? QString()
                                        : qtTrId("rail.position").arg(railPosition(items_)).arg(items_.size()));
    update();
}

void StepRail::paintEvent(QPaintEvent*) {
    if (!sentence_ || items_.isEmpty())
        return;
    QPainter painter(this);
    const int gutter = theme_.measures().gutter;
    const int whole = width() - 2 * gutter;
    const qreal radius = step_rail::plainBar / 2.0;
    paintBox(painter, QRectF(gutter, 0, whole, step_rail::plainBar), {theme_.colours().line, {}, 0, radius});
    const int part = qRound(double(whole) * railPosition(items_) / items_.size());
    const QColor ink = theme_.colours().primary;
    paintBox(painter, QRectF(gutter, 0, part, step_rail::plainBar), {ink, {}, 0, radius});
}

void StepRail::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && sentence_)
        sayPosition();
}

void StepRail::resizeEvent(QResizeEvent*) {
    place();
}

void StepRail::place() {
    const int gutter = theme_.measures().gutter;
    if (sentence_) {
        const int top = step_rail::plainBar + step_rail::plainGap;
        sentence_->setGeometry(gutter, top, width() - 2 * gutter, theme_.line(TextRole::Label));
    }
    if (segments_.isEmpty())
        return;
    qreal weights = 0;
    for (const RailItem& item : std::as_const(items_))
        weights += item.stage == RailStage::Current ? step_rail::currentWeight : 1;
    const qreal room = width() - 2 * gutter - step_rail::gap * (segments_.size() - 1);
    qreal left = gutter;
    for (qsizetype i = 0; i < segments_.size(); ++i) {
        const qreal weight = items_[i].stage == RailStage::Current ? step_rail::currentWeight : 1;
        const qreal right = left + room * weight / weights;
        segments_[i]->setGeometry(qRound(left), 0, qRound(right) - qRound(left), height());
        left = right + step_rail::gap;
    }
}

} // namespace kaban
