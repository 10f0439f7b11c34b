#include "ui/widgets/listen_bar.h"

#include "ui/theme/text_flow.h"
#include "ui/widgets/box_painter.h"

#include <QHBoxLayout>

#include <algorithm>
#include <utility>

namespace kaban {

namespace listen_bar {

constexpr int gap = 16;
constexpr int padding = 36;
constexpr int narrowPadding = 12;
constexpr int icon = 44;
constexpr int smallIcon = 36;
constexpr int wordGap = 14;

} // namespace listen_bar

ListenButton::ListenButton(const WidgetContext& context, const QString& id, Shape shape, QWidget* parent)
    : TapButton(context, id, parent), shape_(shape) {
    setCornerRadius(theme().measures().radiusTile);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ListenButton::setSpec(const ListenSpec& spec) {
    setLabel(spec.label);
    setAccessibleDescription(spec.what);
    if (std::exchange(icon_, spec.icon) != spec.icon)
        update();
}

QFont ListenButton::wordFont() const {
    return theme().font(shape_ == Shape::Beside ? TextRole::Body : TextRole::Caption, FontWeight::Bold);
}

int ListenButton::wordLine() const {
    return theme().line(shape_ == Shape::Beside ? TextRole::Body : TextRole::Caption);
}

QSize ListenButton::sizeHint() const {
    const int word = TextFlow::naturalWidth(label(), wordFont());
    const int touch = theme().measures().touch;
    const int width = shape_ == Shape::Beside ? listen_bar::icon + listen_bar::wordGap + word + 2 * listen_bar::padding
                                              : word + 2 * listen_bar::narrowPadding;
    return {std::max(touch, width), touch};
}

void ListenButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colours& colours = theme().colours();
    const Measures& measures = theme().measures();
    paintBox(painter, rect(),
             {isDown() ? colours.sunken : colours.surface, colours.lineStrong, qreal(measures.strokeStrong),
              qreal(measures.radiusTile)});
    const bool beside = shape_ == Shape::Beside;
    TextFlow word(label(), wordFont(), wordLine(), beside ? Qt::AlignLeft : Qt::AlignHCenter);
    word.layOut(beside ? 0 : width());
    const int icon = beside ? listen_bar::icon : listen_bar::smallIcon;
    const QPixmap sign = theme().icon(icon_, colours.ink, icon, devicePixelRatioF());
    if (beside) {
        const int left = (width() - icon - listen_bar::wordGap - word.widestLine()) / 2;
        paintCentred(painter, QRectF(left, (height() - icon) / 2.0, icon, icon), sign);
        word.draw(painter, QPointF(left + icon + listen_bar::wordGap, (height() - word.height()) / 2.0), colours.ink);
        return;
    }
    const double top = (height() - icon - word.height()) / 2.0;
    paintCentred(painter, QRectF((width() - icon) / 2.0, top, icon, icon), sign);
    word.draw(painter, QPointF(0, top + icon), colours.ink);
}

ListenBar::ListenBar(const WidgetContext& context, const QString& listenId, const QString& volumeId, QWidget* parent)
    : QWidget(parent),
      listen_(new ListenButton(context, listenId, ListenButton::Shape::Beside, this)),
      volume_(new ListenButton(context, volumeId, ListenButton::Shape::Above, this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(listen_bar::gap);
    for (ListenButton* button : {listen_, volume_}) {
        layout->addWidget(button);
        connect(button, &TapButton::tapped, this, &ListenBar::tapped);
    }
    hide();
}

void ListenBar::setButtons(const std::optional<ListenSpec>& listen, const std::optional<ListenSpec>& volume) {
    if (listen)
        listen_->setSpec(*listen);
    if (volume)
        volume_->setSpec(*volume);
    listen_->setVisible(listen.has_value());
    volume_->setVisible(volume.has_value());
    setVisible(listen || volume);
}

} // namespace kaban
