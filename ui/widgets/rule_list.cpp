#include "ui/widgets/rule_list.h"

#include "ui/widgets/ground.h"

#include <QGridLayout>
#include <QHBoxLayout>

namespace kaban {

namespace rule_list {

constexpr int paddingY = 4;
constexpr int point = 14;

struct Room {
    int paddingX, pointPlace, height, gap;
};

/// Lower on screens that are wider than high; a rule is no target.
Room roomIn(const Theme& theme) {
    switch (theme.form()) {
    case FormFactor::Portrait:
        break;
    case FormFactor::Landscape:
        return {16, 32, 64, 16};
    case FormFactor::Small:
        return {16, 32, 48, 8};
    }
    return {24, 44, 88, 16};
}

} // namespace rule_list

RuleRow::RuleRow(const Theme& theme, QWidget* parent)
    : QWidget(parent), theme_(theme), words_(new TextBlock(theme, TextRole::Body, theme.colours().ink, this)) {
    setGround(this, Ground::Card);
    words_->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const rule_list::Room room = rule_list::roomIn(theme);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(room.paddingX + room.pointPlace, rule_list::paddingY, room.paddingX,
                               rule_list::paddingY);
    layout->addWidget(words_, 1);
    setMinimumHeight(room.height);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void RuleRow::setRule(const QString& rule, const QString& state) {
    words_->setText(rule);
    words_->setAccessibleDescription(state);
}

void RuleRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme_.colours().primary);
    const QPointF middle(rule_list::roomIn(theme_).paddingX + rule_list::point, height() / 2.0);
    painter.drawEllipse(middle, rule_list::point / 2.0, rule_list::point / 2.0);
}

RuleList::RuleList(const Theme& theme, int columns, QWidget* parent)
    : QWidget(parent), theme_(theme), columns_(columns), grid_(new QGridLayout(this)) {
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setSpacing(rule_list::roomIn(theme).gap);
    for (int column = 0; column < columns; ++column)
        grid_->setColumnStretch(column, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    hide();
}

void RuleList::setRules(const QStringList& rules, const QString& state) {
    while (rows_.size() > rules.size())
        delete rows_.takeLast();
    while (rows_.size() < rules.size()) {
        const int place = static_cast<int>(rows_.size());
        rows_ += new RuleRow(theme_, this);
        grid_->addWidget(rows_.last(), place / columns_, place % columns_);
        rows_.last()->show();
    }
    for (qsizetype i = 0; i < rules.size(); ++i)
        rows_[i]->setRule(rules[i], state);
    setVisible(!rules.isEmpty());
}

} // namespace kaban
