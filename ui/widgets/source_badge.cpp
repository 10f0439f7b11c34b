#include "ui/widgets/source_badge.h"

#include "ui/theme/text_flow.h"
#include "ui/widgets/box_painter.h"

namespace kaban {
using namespace Qt::StringLiterals;

namespace source_badge {

constexpr int leastHeight = 44;
constexpr int room = 8; ///< around the line of large letters
constexpr int padding = 16;
constexpr int iconSize = 24;
constexpr int iconGap = 8;

QString iconOf(BadgeKind kind) {
    switch (kind) {
    case BadgeKind::IdCard:
        return u"id-card"_s;
    case BadgeKind::Authority:
        return u"server"_s;
    case BadgeKind::Typed:
        return u"edit"_s;
    case BadgeKind::Proposed:
    case BadgeKind::Missing:
        return u"info"_s;
    case BadgeKind::Here:
        return u"pin"_s;
    case BadgeKind::Time:
        break;
    }
    return u"clock"_s;
}

QColor inkOf(BadgeKind kind, const Colours& colours) {
    switch (kind) {
    case BadgeKind::IdCard:
    case BadgeKind::Here:
        return colours.ok;
    case BadgeKind::Authority:
        return colours.primary;
    case BadgeKind::Typed:
        return colours.warn;
    case BadgeKind::Proposed:
    case BadgeKind::Missing:
    case BadgeKind::Time:
        break;
    }
    return colours.ink2;
}

} // namespace source_badge

SourceBadge::SourceBadge(const Theme& theme, QWidget* parent)
    : PlainLabel(theme, TextRole::Caption, theme.colours().ok, parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void SourceBadge::setBadge(BadgeKind kind, const QString& text) {
    if (kind == kind_ && text == this->text() && isHidden() == text.isEmpty())
        return;
    kind_ = kind;
    setText(text);
    setColour(source_badge::inkOf(kind, theme().colours()));
    setVisible(!text.isEmpty());
    updateGeometry();
}

void SourceBadge::setOnTint(bool onTint) {
    if (std::exchange(onTint_, onTint) != onTint)
        update();
}

QColor SourceBadge::ground() const {
    const Colours& colours = theme().colours();
    if (onTint_)
        return colours.surface;
    switch (kind_) {
    case BadgeKind::IdCard:
    case BadgeKind::Here:
        return colours.okTint;
    case BadgeKind::Authority:
        return colours.primaryTint;
    case BadgeKind::Typed:
        return colours.warnTint;
    case BadgeKind::Proposed:
    case BadgeKind::Missing:
    case BadgeKind::Time:
        break;
    }
    return colours.sunken;
}

QSize SourceBadge::sizeOf(const Theme& theme, const QString& text) {
    const int word = TextFlow::naturalWidth(text, theme.font(TextRole::Caption));
    return {word + 2 * source_badge::padding + source_badge::iconSize + source_badge::iconGap,
            std::max(source_badge::leastHeight, theme.line(TextRole::Caption) + source_badge::room)};
}

void SourceBadge::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintBox(painter, rect(), {ground(), {}, 0, height() / 2.0});
    const int top = (height() - source_badge::iconSize) / 2;
    painter.drawPixmap(QPoint(source_badge::padding, top), theme().icon(source_badge::iconOf(kind_), colour(),
                                                                        source_badge::iconSize, devicePixelRatioF()));
    TextFlow word(text(), font(), theme().line(TextRole::Caption));
    word.layOut(0);
    const int left = source_badge::padding + source_badge::iconSize + source_badge::iconGap;
    word.draw(painter, QPointF(left, (height() - word.height()) / 2), colour());
}

} // namespace kaban
