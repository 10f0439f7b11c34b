#include "ui/widgets/action_strip.h"

#include "ui/widgets/ground.h"

#include <QHBoxLayout>

namespace kaban {

ActionStrip::ActionStrip(const WidgetContext& context, QWidget* parent)
    : QWidget(parent), row_(new ButtonRow(context, ButtonRow::Sharing::NeutralKeepsItsSize, this)) {
    const Measures& measures = context.theme.measures();
    // A landscape screen has no strip of its own colour: the buttons stand on the page.
    setGround(this, context.theme.form() == FormFactor::Landscape ? Ground::Paper : Ground::Actions);
    setFixedHeight(measures.actionStrip);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(measures.gutter, measures.stroke, measures.gutter, 0);
    layout->addWidget(row_);
    connect(row_, &ButtonRow::tapped, this, &ActionStrip::tapped);
}

} // namespace kaban
