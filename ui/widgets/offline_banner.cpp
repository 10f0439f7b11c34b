#include "ui/widgets/offline_banner.h"

#include "ui/widgets/icon_badge.h"

#include <QHBoxLayout>
#include <QPainter>

namespace kaban {
using namespace Qt::StringLiterals;

namespace offline_banner {

constexpr int bar = 16;
constexpr int paddingY = 20;
constexpr int gap = 20;
constexpr int iconSize = 44;

/// The step rail follows, whose bars begin at its upper edge; beside the panel of a wide screen it is the title, which
/// has air of its own.
int roomBelow(FormFactor form) {
    switch (form) {
    case FormFactor::Portrait:
        break;
    case FormFactor::Landscape:
        return 0;
    case FormFactor::Small:
        return 16;
    }
    return 24;
}

} // namespace offline_banner

OfflineBanner::OfflineBanner(const Theme& theme, QWidget* parent)
    : QWidget(parent), theme_(theme), text_(new TextBlock(theme, TextRole::Body, theme.colours().ink, this)) {
    auto* icon = new IconBadge(theme, this);
    icon->setLook({u"wifi-off"_s, {}, theme.colours().warn, offline_banner::iconSize, offline_banner::iconSize, 0});
    text_->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int gutter = theme.measures().gutter;
    const bool high = theme.form() == FormFactor::Portrait;
    const int paddingY = high ? offline_banner::paddingY : offline_banner::paddingY / 2;
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(gutter, paddingY, gutter, paddingY + offline_banner::roomBelow(theme.form()));
    layout->setSpacing(offline_banner::gap);
    layout->addWidget(icon, 0, Qt::AlignVCenter);
    layout->addWidget(text_, 1);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void OfflineBanner::setNews(const QString& text) {
    text_->setText(text);
    setVisible(!text.isEmpty());
}

void OfflineBanner::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colours& colours = theme_.colours();
    const int high = height() - offline_banner::roomBelow(theme_.form());
    painter.fillRect(QRect(0, 0, width(), high), colours.warnTint);
    painter.fillRect(QRect(0, 0, offline_banner::bar, high), colours.warn);
    // Where the tint is no different from the page, a line says where the banner ends.
    const int edge = theme_.measures().noteStroke;
    painter.fillRect(QRect(0, 0, width(), edge), colours.line);
    painter.fillRect(QRect(0, high - edge, width(), edge), colours.line);
}

} // namespace kaban
