#include "ui/widgets/timeline_widget.h"

#include "ui/widgets/box_painter.h"
#include "ui/widgets/heard_parts.h"
#include "ui/widgets/step_rail.h"
#include "ui/widgets/widget_role.h"

namespace kaban {
using namespace Qt::StringLiterals;

namespace timeline {

constexpr int dot = 56;
constexpr int dotEdge = 4;
constexpr int gap = 24;
constexpr int iconSize = 32;
constexpr int lineWidth = 4;
constexpr int textTop = 2;
constexpr int below = 40;

/// The dot in words.
QString stageText(TimelineStage stage) {
    switch (stage) {
    case TimelineStage::Done:
        return railStageText(RailStage::Done);
    case TimelineStage::Waiting:
        return railStageText(RailStage::Current);
    case TimelineStage::Coming:
        break;
    }
    return railStageText(RailStage::Coming);
}

} // namespace timeline

TimelineRow::TimelineRow(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      title_(new TextBlock(theme, TextRole::Lead, theme.colours().ink, this)),
      sentence_(new TextBlock(theme, TextRole::Body, theme.colours().ink2, this)) {
    foldIntoOneStop(this);
    title_->setRole(TextRole::Lead, FontWeight::Bold);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(timeline::dot + timeline::gap, timeline::textTop, 0, timeline::below);
    layout->setSpacing(0);
    layout->addWidget(title_);
    layout->addWidget(sentence_);
    layout->addStretch(1);
}

void TimelineRow::setItem(const TimelineItem& item, bool last) {
    const bool another = item.stage != stage_ || last != last_;
    stage_ = item.stage;
    last_ = last;
    title_->setText(item.title);
    sentence_->setTextOrHide(item.sentence);
    setAccessibleName(item.title);
    setAccessibleDescription(heardTogether({item.sentence, timeline::stageText(item.stage)}));
    if (another)
        update();
}

void TimelineRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colours& colours = theme_.colours();
    if (!last_) {
        const int left = (timeline::dot - timeline::lineWidth) / 2;
        painter.fillRect(QRect(left, timeline::dot, timeline::lineWidth, height() - timeline::dot), colours.line);
    }
    const QRectF dot(0, 0, timeline::dot, timeline::dot);
    const bool coming = stage_ == TimelineStage::Coming;
    const QColor edge = coming ? colours.lineStrong : stage_ == TimelineStage::Done ? colours.ok : colours.warn;
    paintBox(painter, dot, {coming ? colours.surface : edge, edge, timeline::dotEdge, timeline::dot / 2.0});
    if (coming)
        return;
    const bool done = stage_ == TimelineStage::Done;
    paintCentred(painter, dot,
                 theme_.icon(done ? u"check"_s : u"clock"_s, done ? colours.onOk : colours.onWarn, timeline::iconSize,
                             devicePixelRatioF()));
}

TimelineWidget::TimelineWidget(const Theme& theme, QWidget* parent)
    : QWidget(parent), theme_(theme), layout_(new QVBoxLayout(this)) {
    layout_->setContentsMargins(0, 0, 0, 0);
    layout_->setSpacing(0);
}

void TimelineWidget::setItems(const QList<TimelineItem>& items) {
    while (rows_.size() > items.size())
        delete rows_.takeLast();
    while (rows_.size() < items.size()) {
        rows_ += new TimelineRow(theme_, this);
        layout_->addWidget(rows_.last());
        rows_.last()->show();
    }
    for (qsizetype i = 0; i < items.size(); ++i)
        rows_[i]->setItem(items[i], i + 1 == items.size());
}

} // namespace kaban
