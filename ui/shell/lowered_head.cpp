#include "ui/shell/lowered_head.h"

#include "ui/theme/text_flow.h"
#include "ui/widgets/logo_mark.h"

#include <QEvent>
#include <QPainter>

namespace kaban {
using namespace Qt::StringLiterals;

namespace lowered_head {

constexpr int top = 48;
constexpr int brandLeft = 80; // the mark is 64 wide
constexpr int wordsTop = 136;
constexpr qreal heightPart = 640.0 / 1920;
constexpr qreal hillsPart = 0.40; ///< of its own height

} // namespace lowered_head

int LoweredHead::heightOn(int screen) {
    return qRound(screen * lowered_head::heightPart);
}

LoweredHead::LoweredHead(const WidgetContext& context, QWidget* parent)
    : TapButton(context, u"move_down.back"_s, parent) {
    auto* mark = new LogoMark(theme(), this);
    mark->move(theme().measures().gutter, lowered_head::top);
    retranslate();
}

void LoweredHead::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colours& colours = theme().colours();
    const int gutter = theme().measures().gutter;
    painter.fillRect(rect(), isDown() ? colours.primaryTint : colours.sky);
    const int hills = qRound(height() * lowered_head::hillsPart);
    painter.drawPixmap(0, height() - hills,
                       theme().picture(theme().tokens().hillsPicture, QSize(width(), hills), devicePixelRatioF()));
    TextFlow brand(qtTrId("brand"), theme().font(TextRole::Brand), theme().line(TextRole::Brand));
    brand.layOut(0);
    brand.draw(painter, QPointF(gutter + lowered_head::brandLeft, lowered_head::top), colours.ink);
    TextFlow words(label(), theme().font(TextRole::Lead), theme().line(TextRole::Lead));
    words.layOut(width() - 2 * gutter);
    words.draw(painter, QPointF(gutter, lowered_head::wordsTop), colours.ink);
}

void LoweredHead::changeEvent(QEvent* event) {
    TapButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LoweredHead::retranslate() {
    setLabel(qtTrId("lowered.back"));
}

} // namespace kaban
