#include "ui/widgets/side_panel.h"

#include "ui/widgets/ground.h"
#include "ui/widgets/logo_mark.h"

#include <QHBoxLayout>

namespace kaban {
using namespace Qt::StringLiterals;

namespace side_panel {

constexpr int side = 40;
constexpr int below = 32;
constexpr int brandHeight = 112;
constexpr int brandGap = 16;
constexpr int serviceIndent = 28;
constexpr int serviceBelow = 20;
constexpr int statusGap = 12;
constexpr int clockGap = 24;
constexpr int iconSize = 32;

} // namespace side_panel

SidePanel::SidePanel(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      brand_(new PlainLabel(theme, TextRole::Brand, theme.colours().ink, this)),
      service_(new TextBlock(theme, TextRole::Caption, theme.colours().ink2, this)),
      rail_(new SideRail(theme, this)),
      networkIcon_(new IconBadge(theme, this)),
      network_(new TextBlock(theme, TextRole::Caption, theme.colours().ink2, this)),
      clock_(new TextBlock(theme, TextRole::Caption, theme.colours().ink2, this)) {
    setGround(this, Ground::Side);
    setFixedWidth(panelWidth);
    auto* mark = new QHBoxLayout;
    mark->setSpacing(side_panel::brandGap);
    mark->addWidget(new LogoMark(theme, this), 0, Qt::AlignVCenter);
    mark->addWidget(brand_, 1, Qt::AlignVCenter);
    brand_->setFixedHeight(side_panel::brandHeight);
    auto* service = new QHBoxLayout;
    service->setContentsMargins(side_panel::serviceIndent, 0, 0, side_panel::serviceBelow);
    service->addWidget(service_);
    auto* status = new QHBoxLayout;
    status->setSpacing(0);
    status->addWidget(networkIcon_, 0, Qt::AlignVCenter);
    status->addSpacing(side_panel::statusGap);
    status->addWidget(network_, 0, Qt::AlignVCenter);
    if (!theme.elder()) {
        status->addSpacing(side_panel::clockGap);
        status->addWidget(clock_, 0, Qt::AlignVCenter);
    }
    status->addStretch(1);
    for (TextBlock* text : {network_, clock_})
        text->setWraps(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(side_panel::side, 0, side_panel::side, side_panel::below);
    column->setSpacing(0);
    column->addLayout(mark);
    column->addLayout(service);
    column->addWidget(rail_);
    column->addStretch(1);
    column->addLayout(status);
    if (theme.elder()) // large words take the whole line
        column->addWidget(clock_);
}

void SidePanel::setStrip(const StripData& strip) {
    const QColor state = strip.online ? theme_.colours().ink2 : theme_.colours().warn;
    brand_->setText(strip.brand);
    service_->setTextOrHide(strip.place);
    networkIcon_->setLook(
        {strip.online ? u"wifi"_s : u"wifi-off"_s, {}, state, side_panel::iconSize, side_panel::iconSize, 0});
    networkIcon_->setVisible(!strip.networkText.isEmpty());
    network_->setColour(state);
    network_->setTextOrHide(strip.networkText);
    clock_->setTextOrHide(strip.clockText);
}

} // namespace kaban
