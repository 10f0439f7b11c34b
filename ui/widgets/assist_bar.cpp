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
constexpr int itemPadding = 4;
constexpr int wordGap = 8;
constexpr int besideGap = 14;
constexpr int plateMargin = 16; ///< of the bar's height stay dark above and below a white plate
constexpr int callPadding = 28;
constexpr int callPaddingLarge = 24;
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

void AssistItem::setSwitch(bool on) {
    setCheckable(true);
    setChecked(on);
}

void AssistItem::setHeardSwitch(const QString& name, bool on, const QString& what) {
    setAccessibleName(name);
    setAccessibleDescription(what);
    setHeardTick(on);
}

QSize AssistItem::content() const {
    const int icon = theme().measures().assistIcon;
    const int word = TextFlow::naturalWidth(label(), theme().font(TextRole::Assist));
    const int line = theme().line(TextRole::Assist);
    return beside() ? QSize(icon + assist_bar::besideGap + word, std::max(icon, line))
                    : QSize(std::max(icon, word), icon + assist_bar::wordGap + line);
}

QSize AssistItem::sizeHint() const {
    return {std::max(theme().measures().touch, content().width() + 2 * assist_bar::itemPadding),
            theme().measures().assistBar};
}

QSize AssistItem::minimumSizeHint() const {
    return {sizeHint().width(), theme().measures().touch};
}

void AssistItem::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colours& colours = theme().colours();
    const int icon = theme().measures().assistIcon;
    QColor ink = isEnabled() ? colours.onDark : colours.onDarkOff;
    if (isChecked()) {
        const QRect plate = rect().adjusted(0, assist_bar::plateMargin, 0, -assist_bar::plateMargin);
        paintBox(painter, plate, {colours.onDark, {}, 0, qreal(theme().measures().radiusField)});
        ink = colours.bar;
    }
    if (isDown()) {
        QColor veil = isChecked() ? colours.bar : colours.onDark;
        veil.setAlpha(assist_bar::pressedVeil);
        paintBox(painter, rect(), {veil, {}, 0, qreal(theme().measures().radiusField)});
    }
    const QSize inner = content();
    const QPoint corner((width() - inner.width()) / 2, (height() - inner.height()) / 2);
    TextFlow word(label(), theme().font(TextRole::Assist), theme().line(TextRole::Assist),
                  beside() ? Qt::AlignLeft : Qt::AlignHCenter);
    word.layOut(beside() ? 0 : width());
    const QRectF box = beside() ? QRectF(corner.x(), (height() - icon) / 2.0, icon, icon)
                                : QRectF((width() - icon) / 2.0, corner.y(), icon, icon);
    paintCentred(painter, box, theme().icon(icon_, ink, icon, devicePixelRatioF()));
    const QPointF at = beside() ? QPointF(corner.x() + icon + assist_bar::besideGap, (height() - word.height()) / 2.0)
                                : QPointF(0, corner.y() + icon + assist_bar::wordGap);
    word.draw(painter, at, ink);
}

CallButton::CallButton(const WidgetContext& context, const QString& id, QWidget* parent)
    : TapButton(context, id, parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

QSize CallButton::sizeHint() const {
    TextFlow word(label(), theme().font(TextRole::Call), theme().line(TextRole::Call));
    word.layOut(0);
    const int padding = word.lineCount() > 1 ? assist_bar::callPaddingLarge : assist_bar::callPadding;
    return {word.widestLine() + 2 * padding + assist_bar::callIcon + assist_bar::callGap, theme().measures().touch};
}

void CallButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colours& colours = theme().colours();
    paintBox(painter, rect(),
             {isDown() ? colours.callPress : colours.call, {}, 0, qreal(theme().measures().radiusTile)});
    TextFlow word(label(), theme().font(TextRole::Call), theme().line(TextRole::Call));
    word.layOut(0);
    const int left = (width() - assist_bar::callIcon - assist_bar::callGap - word.widestLine()) / 2;
    painter.drawPixmap(QPoint(left, (height() - assist_bar::callIcon) / 2),
                       theme().icon(u"call-staff"_s, colours.onCall, assist_bar::callIcon, devicePixelRatioF()));
    word.draw(painter, QPointF(left + assist_bar::callIcon + assist_bar::callGap, (height() - word.height()) / 2),
              colours.onCall);
}

AssistBar::AssistBar(const WidgetContext& context, QWidget* parent) : QWidget(parent) {
    setGround(this, Ground::Bar);
    setFixedHeight(context.theme.measures().assistBar);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(assist_bar::side, 0, assist_bar::side, 0);
    layout->setSpacing(assist_bar::gap);
    exit_ = add(context, u"exit"_s, u"exit"_s);
    voice_ = add(context, u"voice"_s, u"sound"_s);
    largeText_ = add(context, u"large_text"_s, u"text-size"_s);
    contrast_ = add(context, u"high_contrast"_s, u"contrast"_s);
    moveDown_ = add(context, u"move_down"_s, u"lower"_s);
    language_ = add(context, u"language"_s, u"language"_s);
    setVoice(false, false, {});
    moveDown_->setVisible(context.theme.form() == FormFactor::Portrait);
    addCall(context);
    setInSession(false);
    setState({});
    retranslate();
}

AssistItem* AssistBar::add(const WidgetContext& context, const QString& id, const QString& icon) {
    auto* item = new AssistItem(context, id, icon, this);
    layout()->addWidget(item);
    connect(item, &TapButton::tapped, this, &AssistBar::tapped);
    return item;
}

void AssistBar::addCall(const WidgetContext& context) {
    call_ = new CallButton(context, u"call_staff"_s, this);
    connect(call_, &TapButton::tapped, this, &AssistBar::tapped);
    const bool low = context.theme.measures().assistBar < 2 * assist_bar::callMargin + context.theme.measures().touch;
    const int margin = low ? assist_bar::gap : assist_bar::callMargin;
    auto* place = new QVBoxLayout;
    place->setContentsMargins(assist_bar::gap, margin, 0, margin);
    place->addWidget(call_);
    static_cast<QHBoxLayout*>(layout())->addLayout(place);
}

void AssistBar::setInSession(bool inSession) {
    exit_->setVisible(inSession);
    voice_->setVisible(!inSession);
}

/// Large text names what a tap brings and is never a plate, as language is none.
void AssistBar::setState(const AssistState& state) {
    state_ = state;
    contrast_->setSwitch(state.highContrast);
    moveDown_->setSwitch(state.lowered);
    retranslate();
}

void AssistBar::setVoice(bool possible, bool on, const QString& why) {
    voice_->setEnabled(possible);
    voice_->setSwitch(on);
    voice_->setAccessibleDescription(why);
}

void AssistBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AssistBar::retranslate() {
    exit_->setLabel(qtTrId("assist.exit"));
    voice_->setLabel(qtTrId("assist.voice"));
    largeText_->setLabel(state_.largeText ? qtTrId("assist.standard_text") : qtTrId("assist.large_text"));
    largeText_->setHeardSwitch(qtTrId("assist.large_text"), state_.largeText,
                               state_.largeText ? qtTrId("assist.large_text.on") : QString());
    contrast_->setLabel(qtTrId("assist.high_contrast"));
    moveDown_->setLabel(qtTrId("assist.move_down"));
    language_->setLabel(qtTrId("assist.other_language"));
    const QString call = state_.largeText ? qtTrId("assist.call_staff.two_lines") : qtTrId("assist.call_staff");
    call_->setLabel(call);
    call_->setAccessibleName(qtTrId("assist.call_staff"));
    language_->setAccessibleDescription(qtTrId("assist.other_language.what"));
}

} // namespace kaban
