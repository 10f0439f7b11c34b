#include "ui/widgets/assist_bar.h"

#include "ui/theme/text_flow.h"
#include "ui/widgets/box_painter.h"
#include "ui/widgets/ground.h"

#include <QEvent>
#include <QHBoxLayout>

namespace kaban {
using namespace Qt::StringLiterals;

namespace assist_bar {

constexpr int side = 24;
constexpr int gap = 8;
constexpr int iconSize = 44;
constexpr int wordGap = 8;
constexpr int wordLine = 32;
constexpr int callPadding = 28;
constexpr int callIcon = 48;
constexpr int callGap = 16;
constexpr int callMargin = 20;
constexpr int pressedVeil = 40; ///< alpha of 255

} // namespace assist_bar

AssistItem::AssistItem(const WidgetContext& context, const QString& id, const QString& icon, QWidget* parent)
    : TapButton(context, id, parent), icon_(icon) {
    setCornerRadius(theme().measures().radiusField);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize AssistItem::sizeHint() const {
    const int word = TextFlow::naturalWidth(label(), theme().font(TextRole::Caption));
    return {std::max(theme().measures().touch, word), theme().measures().assistBar};
}

QSize AssistItem::minimumSizeHint() const {
    return {sizeHint().width(), theme().measures().touch};
}

void AssistItem::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colours& colours = theme().colours();
    const QColor ink = isEnabled() ? colours.onDark : colours.onDarkOff;
    if (isDown()) {
        QColor veil = colours.onDark;
        veil.setAlpha(assist_bar::pressedVeil);
        paintBox(painter, rect(), {veil, {}, 0, qreal(theme().measures().radiusField)});
    }
    TextFlow word(label(), theme().font(TextRole::Caption), assist_bar::wordLine, Qt::AlignHCenter);
    word.layOut(width());
    const int content = assist_bar::iconSize + assist_bar::wordGap + word.height();
    const int top = (height() - content) / 2;
    const QRectF box((width() - assist_bar::iconSize) / 2.0, top, assist_bar::iconSize, assist_bar::iconSize);
    paintCentred(painter, box, theme().icon(icon_, ink, assist_bar::iconSize, devicePixelRatioF()));
    word.draw(painter, QPointF(0, top + assist_bar::iconSize + assist_bar::wordGap), ink);
}

CallButton::CallButton(const WidgetContext& context, const QString& id, QWidget* parent)
    : TapButton(context, id, parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

QSize CallButton::sizeHint() const {
    const int word = TextFlow::naturalWidth(label(), theme().font(TextRole::Call));
    return {word + 2 * assist_bar::callPadding + assist_bar::callIcon + assist_bar::callGap, theme().measures().touch};
}

void CallButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colours& colours = theme().colours();
    paintBox(painter, rect(),
             {isDown() ? colours.callPress : colours.call, {}, 0, qreal(theme().measures().radiusTile)});
    const int iconTop = (height() - assist_bar::callIcon) / 2;
    painter.drawPixmap(QPoint(assist_bar::callPadding, iconTop),
                       theme().icon(u"call-staff"_s, colours.onCall, assist_bar::callIcon, devicePixelRatioF()));
    TextFlow word(label(), theme().font(TextRole::Call), theme().line(TextRole::Call));
    word.layOut(0);
    const int left = assist_bar::callPadding + assist_bar::callIcon + assist_bar::callGap;
    word.draw(painter, QPointF(left, (height() - word.height()) / 2), colours.onCall);
}

AssistBar::AssistBar(const WidgetContext& context, QWidget* parent) : QWidget(parent) {
    setGround(this, Ground::Bar);
    setFixedHeight(context.theme.measures().assistBar);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(assist_bar::side, 0, assist_bar::side, 0);
    layout->setSpacing(assist_bar::gap);
    exit_ = add(context, u"exit"_s, u"exit"_s, true);
    voice_ = add(context, u"voice"_s, u"sound"_s, false);
    largeText_ = add(context, u"large_text"_s, u"text-size"_s, false);
    contrast_ = add(context, u"high_contrast"_s, u"contrast"_s, false);
    moveDown_ = add(context, u"move_down"_s, u"lower"_s, false);
    language_ = add(context, u"language"_s, u"language"_s, true);
    call_ = new CallButton(context, u"call_staff"_s, this);
    connect(call_, &TapButton::tapped, this, &AssistBar::tapped);
    const bool low = context.theme.measures().assistBar < 2 * assist_bar::callMargin + context.theme.measures().touch;
    const int margin = low ? assist_bar::gap : assist_bar::callMargin;
    auto* callPlace = new QVBoxLayout;
    callPlace->setContentsMargins(assist_bar::gap, margin, 0, margin);
    callPlace->addWidget(call_);
    layout->addLayout(callPlace);
    setInSession(false);
    retranslate();
}

AssistItem* AssistBar::add(const WidgetContext& context, const QString& id, const QString& icon, bool works) {
    auto* item = new AssistItem(context, id, icon, this);
    item->setEnabled(works);
    layout()->addWidget(item);
    connect(item, &TapButton::tapped, this, &AssistBar::tapped);
    return item;
}

void AssistBar::setInSession(bool inSession) {
    exit_->setVisible(inSession);
    voice_->setVisible(!inSession);
}

void AssistBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AssistBar::retranslate() {
    exit_->setLabel(qtTrId("assist.exit"));
    voice_->setLabel(qtTrId("assist.voice"));
    largeText_->setLabel(qtTrId("assist.large_text"));
    contrast_->setLabel(qtTrId("assist.high_contrast"));
    moveDown_->setLabel(qtTrId("assist.move_down"));
    language_->setLabel(qtTrId("assist.other_language"));
    call_->setLabel(qtTrId("assist.call_staff"));
    for (AssistItem* later : {voice_, largeText_, contrast_, moveDown_})
        later->setAccessibleDescription(qtTrId("assist.not_yet"));
    language_->setAccessibleDescription(qtTrId("assist.other_language.what"));
}

} // namespace kaban
