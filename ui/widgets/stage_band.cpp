#include "ui/widgets/stage_band.h"

#include "ui/widgets/box_painter.h"
#include "ui/widgets/widget_role.h"

namespace kaban {
using namespace Qt::StringLiterals;

namespace stage_band {

constexpr int paddingX = 24;
constexpr int paddingY = 32;
constexpr int paddingWhenLow = 16; ///< on screens that are wider than high
constexpr int iconSize = 64;
constexpr int titleAbove = 14;
constexpr int sentenceAbove = 8;
constexpr int chevron = 32;
constexpr int chevronDrop = 16;

} // namespace stage_band

StageBand::StageBand(const Theme& theme, QWidget* parent)
    : QWidget(parent), theme_(theme), row_(new QHBoxLayout(this)) {
    const int y = theme.form() == FormFactor::Portrait ? stage_band::paddingY : stage_band::paddingWhenLow;
    row_->setContentsMargins(stage_band::paddingX, y, stage_band::paddingX, y);
    row_->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void StageBand::setStages(const QList<StageItem>& stages) {
    setVisible(!stages.isEmpty());
    if (stages == stages_)
        return;
    stages_ = stages;
    while (QLayoutItem* item = row_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (qsizetype i = 0; i < stages.size(); ++i) {
        if (i > 0) {
            auto* chevron = new IconBadge(theme_, this);
            chevron->setLook(
                {u"chevron-right"_s, {}, theme_.colours().ink2, stage_band::chevron, stage_band::chevron, 0});
            auto* place = new QWidget(this);
            auto* column = new QVBoxLayout(place);
            column->setContentsMargins(0, stage_band::chevronDrop, 0, 0);
            column->addWidget(chevron);
            column->addStretch(1);
            row_->addWidget(place);
        }
        row_->addWidget(makeStage(stages[i]), 1);
    }
}

QWidget* StageBand::makeStage(const StageItem& stage) {
    auto* part = new QWidget(this);
    foldIntoOneStop(part);
    part->setAccessibleName(stage.title);
    part->setAccessibleDescription(stage.sentence);
    auto* icon = new IconBadge(theme_, part);
    icon->setLook({stage.icon, {}, theme_.colours().primary, stage_band::iconSize, stage_band::iconSize, 0});
    auto* title = new TextBlock(theme_, TextRole::Body, theme_.colours().ink, part);
    title->setRole(TextRole::Body, FontWeight::Bold);
    title->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    title->setTextOrHide(stage.title);
    auto* sentence = new TextBlock(theme_, TextRole::Caption, theme_.colours().ink2, part);
    sentence->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    sentence->setTextOrHide(stage.sentence);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(icon, 0, Qt::AlignHCenter);
    column->addSpacing(stage_band::titleAbove);
    column->addWidget(title);
    column->addSpacing(stage_band::sentenceAbove);
    column->addWidget(sentence);
    column->addStretch(1);
    return part;
}

void StageBand::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintBox(painter, rect(), {theme_.colours().sunken, {}, 0, qreal(theme_.measures().radiusTile)});
}

} // namespace kaban
