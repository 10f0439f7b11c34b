#include "ui/widgets/tile_button.h"

#include "ui/theme/text_flow.h"
#include "ui/widgets/box_painter.h"
#include "ui/widgets/heard_parts.h"

namespace kaban {
using namespace Qt::StringLiterals;

namespace tile_button {

constexpr int badgeGap = 12;
constexpr int badgeAbove = 4; ///< where it stands below the words

} // namespace tile_button

struct TileButton::Shape {
    int paddingX, paddingY, gap;
    int box, boxRadius, icon; ///< box 0: the icon stands alone
    int trailing;             ///< size of the arrow at the right, 0: none
    TextRole title, subtitle;
    int leastHeight;
};

struct TileButton::Look {
    BoxLook tile;
    QColor iconGround, icon, title, subtitle;
};

const TileButton::Shape& TileButton::shape() const {
    static constexpr Shape hero{50, 28, 36, 128, 32, 76, 64, TextRole::H1, TextRole::Lead, 184};
    static constexpr Shape medium{34, 34, 28, 96, 24, 56, 0, TextRole::H2, TextRole::Body, 164};
    static constexpr Shape wide{36, 20, 28, 0, 0, 64, 44, TextRole::H2, TextRole::Label, 128};
    static constexpr Shape small{16, 28, 14, 84, 24, 56, 0, TextRole::Lead, TextRole::Caption, 240};
    static constexpr Shape row{34, 34, 28, 96, 24, 56, 44, TextRole::Lead, TextRole::Label, 164};
    static constexpr Shape large{48, 28, 40, 144, 36, 84, 52, TextRole::H1, TextRole::Body, 208};
    static constexpr Shape half{30, 22, 20, 80, 24, 56, 0, TextRole::Lead, TextRole::Caption, 132};
    static constexpr Shape documentHalf{26, 14, 16, 0, 0, 44, 0, TextRole::Lead, TextRole::Caption, 132};
    static constexpr Shape document{34, 18, 28, 96, 24, 56, 300, TextRole::Lead, TextRole::Label, 140};
    switch (style_) {
    case TileStyle::Document:
    case TileStyle::DocumentHere:
        return document;
    case TileStyle::DocumentHalf:
        return documentHalf;
    case TileStyle::Half:
        return half;
    case TileStyle::LargeHero:
    case TileStyle::Large:
        return large;
    case TileStyle::Hero:
        return hero;
    case TileStyle::Medium:
        return medium;
    case TileStyle::Wide:
        return wide;
    case TileStyle::Small:
        return small;
    case TileStyle::Row:
        break;
    }
    return row;
}

TileButton::TileButton(const WidgetContext& context, TileStyle style, const TileSpec& spec, QWidget* parent)
    : TapButton(context, spec.id, parent), style_(style) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setSpec(spec);
}

void TileButton::setSpec(const TileSpec& spec) {
    if (spec == spec_)
        return;
    spec_ = spec;
    setLabel(spec.title);
    const bool saidInName = spec.off && !spec.subtitle.isEmpty();
    if (saidInName)
        setAccessibleName(qtTrId("tile.off").arg(spec.title, spec.subtitle));
    else
        setAccessibleName(spec.title);
    setAccessibleDescription(heardTogether({saidInName ? QString() : spec.subtitle, spec.badge}));
    setEnabled(spec.enabled);
    updateGeometry();
    update();
}

int TileButton::textWidth(int tileWidth) const {
    const Shape& shape = this->shape();
    if (style_ == TileStyle::Small)
        return tileWidth - 2 * shape.paddingX;
    const int icon = (shape.box > 0 ? shape.box : shape.icon) + shape.gap;
    const int trailing = shape.trailing > 0 ? shape.trailing + shape.gap : 0;
    return tileWidth - 2 * shape.paddingX - icon - trailing;
}

/// No word is parted: where the longest one has no room, the letters become smaller.
TextRole TileButton::titleRole(int width) const {
    for (const TextRole role : {shape().title, TextRole::Lead, TextRole::Label}) {
        if (TextFlow::widestWord(spec_.title, theme().font(role, FontWeight::Bold)) <= width)
            return role;
    }
    return TextRole::Caption;
}

int TileButton::textHeight(int width) const {
    const Shape& shape = this->shape();
    const TextRole role = titleRole(width);
    TextFlow title(spec_.title, theme().font(role, FontWeight::Bold), theme().line(role));
    int height = title.layOut(width);
    if (!spec_.subtitle.isEmpty()) {
        TextFlow subtitle(spec_.subtitle, theme().font(shape.subtitle), theme().line(shape.subtitle));
        height += subtitle.layOut(width);
    }
    return height + badgeBelow();
}

/// How high it is with the gap above it; a line is enough for its few words.
int TileButton::badgeBelow() const {
    const bool below = style_ == TileStyle::DocumentHalf && !spec_.badge.isEmpty();
    return below ? tile_button::badgeAbove + theme().line(TextRole::Caption) : 0;
}

int TileButton::heightForWidth(int width) const {
    const Shape& shape = this->shape();
    const int text = textHeight(std::max(1, textWidth(width)));
    const int content = style_ == TileStyle::Small ? shape.box + shape.gap + text : std::max(shape.box, text);
    return std::max(shape.leastHeight, content + 2 * shape.paddingY);
}

QSize TileButton::sizeHint() const {
    const bool half = style_ == TileStyle::Medium || style_ == TileStyle::Half || style_ == TileStyle::DocumentHalf;
    const int width = style_ == TileStyle::Small ? 280 : half ? 440 : 900;
    return {width, heightForWidth(width)};
}

QSize TileButton::minimumSizeHint() const {
    return {theme().measures().touch * 2, shape().leastHeight};
}

TileButton::Look TileButton::look() const {
    const Colours& colours = theme().colours();
    const Measures& measures = theme().measures();
    const qreal radius = measures.radiusTile;
    if (!isEnabled() || spec_.off) {
        const BoxLook tile{colours.disabled, colours.line, qreal(measures.stroke), radius};
        const QColor iconGround = style_ == TileStyle::Half ? colours.sunken : colours.surface;
        return {tile, iconGround, colours.onDisabled, colours.onDisabled, colours.onDisabled};
    }
    if (style_ == TileStyle::Hero || style_ == TileStyle::LargeHero) {
        QColor veil = colours.onPrimary;
        veil.setAlphaF(0.14F);
        const BoxLook tile{isDown() ? colours.primaryPress : colours.primary, {}, 0, radius};
        return {tile, veil, colours.onPrimary, colours.onPrimary, colours.onPrimary};
    }
    const bool strong = style_ == TileStyle::Wide || style_ == TileStyle::DocumentHere ||
                        (style_ == TileStyle::DocumentHalf && spec_.here);
    const bool quiet = style_ != TileStyle::Medium && style_ != TileStyle::Large;
    const BoxLook tile{isDown() ? colours.primaryTint : colours.surface, strong ? colours.primary : colours.lineStrong,
                       qreal(strong ? measures.strokeStrong : measures.stroke), radius};
    return {tile, isDown() ? colours.surface : colours.primaryTint, colours.primary, colours.ink,
            quiet ? colours.ink2 : colours.ink};
}

void TileButton::paintIcon(QPainter& painter, const QRectF& box, const Look& look) const {
    const Shape& shape = this->shape();
    if (shape.box > 0)
        paintBox(painter, box, {look.iconGround, {}, 0, qreal(shape.boxRadius)});
    paintCentred(painter, box, theme().icon(spec_.icon, look.icon, shape.icon, devicePixelRatioF()));
}

void TileButton::paintText(QPainter& painter, const QRect& box, const Look& look) const {
    const Shape& shape = this->shape();
    const Qt::Alignment alignment = style_ == TileStyle::Small ? Qt::AlignHCenter : Qt::AlignLeft;
    const TextRole role = titleRole(box.width());
    TextFlow title(spec_.title, theme().font(role, FontWeight::Bold), theme().line(role), alignment);
    const int titleHeight = title.layOut(box.width());
    title.draw(painter, box.topLeft(), look.title);
    TextFlow subtitle(spec_.subtitle, theme().font(shape.subtitle), theme().line(shape.subtitle), alignment);
    subtitle.layOut(box.width());
    subtitle.draw(painter, QPointF(box.left(), box.top() + titleHeight), look.subtitle);
    if (badgeBelow() > 0)
        paintBadgeBelow(painter, box);
}

void TileButton::paintBadgeBelow(QPainter& painter, const QRect& box) const {
    const QColor colour = spec_.here ? theme().colours().ok : theme().colours().ink2;
    const int line = theme().line(TextRole::Caption);
    const int top = box.bottom() + 1 - line;
    paintCentred(painter, QRectF(box.left(), top, line, line),
                 theme().icon(spec_.here ? u"check-circle"_s : u"staff"_s, colour, line, devicePixelRatioF()));
    TextFlow words(spec_.badge, theme().font(TextRole::Caption, spec_.here ? FontWeight::Bold : FontWeight::Regular),
                   line);
    const int left = line + tile_button::badgeGap;
    words.layOut(box.width() - left);
    words.draw(painter, QPointF(box.left() + left, top), colour);
}

void TileButton::paintBeside(QPainter& painter, const Look& look) const {
    const Shape& shape = this->shape();
    const int iconBox = shape.box > 0 ? shape.box : shape.icon;
    paintIcon(painter, QRectF(shape.paddingX, (height() - iconBox) / 2, iconBox, iconBox), look);
    const int width = textWidth(this->width());
    const int used = textHeight(width);
    paintText(painter, QRect(shape.paddingX + iconBox + shape.gap, (height() - used) / 2, width, used), look);
    if (shape.trailing == 0 || !isEnabled())
        return;
    if (!spec_.badge.isEmpty()) {
        paintBadge(painter);
        return;
    }
    const QString arrow = style_ == TileStyle::Hero ? u"arrow-right"_s : u"chevron-right"_s;
    const QRectF end(this->width() - shape.paddingX - shape.trailing, (height() - shape.trailing) / 2, shape.trailing,
                     shape.trailing);
    paintCentred(painter, end, theme().icon(arrow, look.title, shape.trailing, devicePixelRatioF()));
}

void TileButton::paintBadge(QPainter& painter) const {
    const Colours& colours = theme().colours();
    const Shape& shape = this->shape();
    const QColor colour = spec_.here ? colours.ok : colours.ink2;
    const int icon = theme().line(TextRole::Label);
    const QRectF box(width() - shape.paddingX - shape.trailing, 0, shape.trailing, height());
    TextFlow words(spec_.badge, theme().font(TextRole::Label, spec_.here ? FontWeight::Bold : FontWeight::Regular),
                   theme().line(TextRole::Label));
    const int used = words.layOut(shape.trailing - icon - tile_button::badgeGap);
    const QRectF sign(box.left(), (height() - icon) / 2, icon, icon);
    paintCentred(painter, sign,
                 theme().icon(spec_.here ? u"check-circle"_s : u"staff"_s, colour, icon, devicePixelRatioF()));
    words.draw(painter, QPointF(box.left() + icon + tile_button::badgeGap, (height() - used) / 2), colour);
}

void TileButton::paintBelow(QPainter& painter, const Look& look) const {
    const Shape& shape = this->shape();
    const int width = textWidth(this->width());
    const int used = textHeight(width);
    const int top = (height() - (shape.box + shape.gap + used)) / 2;
    paintIcon(painter, QRectF((this->width() - shape.box) / 2, top, shape.box, shape.box), look);
    paintText(painter, QRect(shape.paddingX, top + shape.box + shape.gap, width, used), look);
}

void TileButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Look shown = look();
    paintBox(painter, rect(), shown.tile);
    if (style_ == TileStyle::Small)
        paintBelow(painter, shown);
    else
        paintBeside(painter, shown);
}

} // namespace kaban
