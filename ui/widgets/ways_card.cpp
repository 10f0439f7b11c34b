#include "ui/widgets/ways_card.h"

#include "ui/widgets/ground.h"
#include "ui/widgets/widget_role.h"

#include <QHBoxLayout>

namespace kaban {

namespace ways_card {

constexpr int paddingY = 8;
constexpr int paddingX = 32;
constexpr int titleAbove = 20;
constexpr int titleBelow = 16;
constexpr int rowPaddingY = 22;
constexpr int rowPaddingYWhenLow = 12; ///< on screens that are wider than high
constexpr int gap = 24;
constexpr int iconSize = 64;

} // namespace ways_card

WayRow::WayRow(const WidgetContext& context, bool lineAbove, QWidget* parent)
    : QWidget(parent),
      theme_(context.theme),
      icon_(new IconBadge(theme_, this)),
      title_(new TextBlock(theme_, TextRole::Lead, theme_.colours().ink, this)),
      sentence_(new TextBlock(theme_, TextRole::Body, theme_.colours().ink2, this)),
      action_(new ActionPlace(context, this)) {
    if (lineAbove)
        setGround(this, Ground::Row);
    title_->setRole(TextRole::Lead, FontWeight::Bold);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(title_);
    words->addWidget(sentence_);
    words->addStretch(1);
    const bool high = theme_.form() == FormFactor::Portrait;
    const int paddingY = high ? ways_card::rowPaddingY : ways_card::rowPaddingYWhenLow;
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(ways_card::paddingX, paddingY + (lineAbove ? theme_.measures().stroke : 0),
                               ways_card::paddingX, paddingY);
    layout->setSpacing(ways_card::gap);
    layout->addWidget(icon_, 0, Qt::AlignVCenter);
    layout->addLayout(words, 1);
    layout->addWidget(action_, 0, Qt::AlignVCenter);
    connect(action_, &ActionPlace::tapped, this, &WayRow::tapped);
}

void WayRow::setWay(const WayData& way) {
    icon_->setLook({way.icon, {}, theme_.colours().primary, ways_card::iconSize, ways_card::iconSize, 0});
    title_->setTextOrHide(way.title);
    sentence_->setTextOrHide(way.sentence);
    // Two ways may offer the same word; a reader says for which.
    action_->setAction(way.action, way.action.label + QChar(u' ') + way.title);
}

WaysCard::WaysCard(const WidgetContext& context, QWidget* parent)
    : QWidget(parent),
      context_(context),
      title_(new TextBlock(context.theme, TextRole::Lead, context.theme.colours().ink, this)),
      header_(new QVBoxLayout),
      layout_(new QVBoxLayout(this)) {
    setGround(this, Ground::Card);
    const int edge = context.theme.measures().stroke;
    title_->setRole(TextRole::Lead, FontWeight::Bold);
    giveRole(title_, QAccessible::Heading);
    header_->addWidget(title_);
    const bool high = context.theme.form() == FormFactor::Portrait;
    const int paddingY = edge + (high ? ways_card::paddingY : 0);
    layout_->setContentsMargins(edge, paddingY, edge, paddingY);
    layout_->setSpacing(0);
    layout_->addLayout(header_);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void WaysCard::setWays(const QString& title, const QList<WayData>& ways) {
    const bool titled = !title.isEmpty();
    title_->setTextOrHide(title);
    header_->setContentsMargins(ways_card::paddingX, titled ? ways_card::titleAbove : 0, ways_card::paddingX,
                                titled ? ways_card::titleBelow : 0);
    if (rows_.size() != ways.size()) {
        for (WayRow* old : std::as_const(rows_)) {
            layout_->removeWidget(old);
            old->hide();
            // In one of them may be the button whose tap brings us here.
            old->deleteLater();
        }
        rows_.clear();
        for (qsizetype i = 0; i < ways.size(); ++i) {
            rows_ += new WayRow(context_, titled || i > 0, this);
            layout_->addWidget(rows_.last());
            rows_.last()->show();
            connect(rows_.last(), &WayRow::tapped, this, &WaysCard::tapped);
        }
    }
    for (qsizetype i = 0; i < ways.size(); ++i)
        rows_[i]->setWay(ways[i]);
    setVisible(!ways.isEmpty());
}

} // namespace kaban
