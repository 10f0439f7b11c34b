#include "ui/widgets/qr_panel.h"

#include "ui/widgets/box_painter.h"
#include "ui/widgets/picture_role.h"

#include <QtMath>

#include <utility>

namespace kaban {
using namespace Qt::StringLiterals;

namespace qr_panel {

constexpr int comfortable = 647;
constexpr int least = 300;
constexpr int disc = 192;
constexpr int icon = 96;
constexpr qreal faint = 0.15;
constexpr qreal cutByCorner = 0.3; ///< of its radius: what a round corner takes of a square within

struct PlateLook {
    QColor ground, edge;
    int edgeWidth;
};

PlateLook plateOf(QrState state, const Theme& theme) {
    const Colours& colours = theme.colours();
    const Measures& measures = theme.measures();
    switch (state) {
    case QrState::Loading:
    case QrState::Offline:
        break;
    case QrState::Live:
        return {colours.codeGround, colours.primary, measures.strokeSelected};
    case QrState::Scanned:
        return {colours.okTint, colours.ok, measures.strokeSelected};
    case QrState::Expired:
        return {colours.codeGround, colours.lineStrong, measures.strokeStrong};
    }
    return {colours.sunken, colours.line, measures.stroke};
}

} // namespace qr_panel

QrPanel::QrPanel(const WidgetContext& context, QWidget* parent) : QWidget(parent), context_(context) {
    giveGraphicRole(this);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setMaximumHeight(qr_panel::comfortable);
}

void QrPanel::setCode(QrState state, const QString& text, const QString& name) {
    const bool another = std::exchange(state_, state) != state;
    const QString wanted = state == QrState::Live ? text : QString();
    const bool news = state != QrState::Expired && wanted != text_;
    if (news) {
        text_ = wanted;
        code_ = QrCode(text_);
    }
    setAccessibleName(name);
    if (renewal_)
        renewal_->setVisible(state_ == QrState::Expired);
    if (another || news)
        update();
}

void QrPanel::setRenewal(const ButtonSpec& renewal) {
    if (renewal_ && renewal_->id() != renewal.id) {
        // It may be the very button whose tap brings us here.
        renewal_->hide();
        renewal_->deleteLater();
        renewal_ = nullptr;
    }
    if (renewal.id.isEmpty())
        return;
    if (!renewal_) {
        renewal_ = new BigButton(context_, renewal, this);
        connect(renewal_, &TapButton::tapped, this, &QrPanel::tapped);
    }
    renewal_->setSpec(renewal);
    renewal_->setVisible(state_ == QrState::Expired);
    placeRenewal();
}

QSize QrPanel::sizeHint() const {
    return {qr_panel::comfortable, qr_panel::comfortable};
}

QSize QrPanel::minimumSizeHint() const {
    return {qr_panel::least, qr_panel::least};
}

QRect QrPanel::plate() const {
    const int side = std::min({width(), height(), qr_panel::comfortable});
    return {(width() - side) / 2, (height() - side) / 2, side, side};
}

void QrPanel::placeRenewal() {
    if (!renewal_)
        return;
    const QRect plate = this->plate();
    const int room = plate.width() - 2 * context_.theme.measures().strokeSelected;
    const QSize size(std::min(room, renewal_->sizeHint().width()), renewal_->height());
    renewal_->setGeometry(QRect(plate.center() - QPoint(size.width() / 2, size.height() / 2), size));
}

void QrPanel::resizeEvent(QResizeEvent*) {
    placeRenewal();
}

/// Every module is a whole number of the screen's own pixels, whatever the scale; the rest goes to the quiet zone.
void QrPanel::paintModules(QPainter& painter, const QRect& plate) const {
    const qreal ratio = devicePixelRatioF();
    const Measures& measures = context_.theme.measures();
    const int edge = measures.strokeSelected;
    // The corners are round, the quiet zone is not.
    const int corners = qCeil(qr_panel::cutByCorner * std::max(0, measures.radiusField - edge));
    const int room = static_cast<int>((plate.width() - 2 * edge - 2 * corners) * ratio);
    const int module = room / (code_.size() + 2 * QrCode::quietModules);
    const int margin = (static_cast<int>(plate.width() * ratio) - module * code_.size()) / 2;
    const QPoint corner(static_cast<int>(plate.left() * ratio) + margin,
                        static_cast<int>(plate.top() * ratio) + margin);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int row = 0; row < code_.size(); ++row) {
        for (int column = 0; column < code_.size(); ++column) {
            const QPointF place(corner.x() + column * module, corner.y() + row * module);
            if (code_.isDark(column, row))
                painter.fillRect(QRectF(place / ratio, QSizeF(module, module) / ratio), context_.theme.colours().code);
        }
    }
}

void QrPanel::paintSign(QPainter& painter, const QRect& plate) const {
    const Colours& colours = context_.theme.colours();
    QString icon = u"sync"_s;
    QColor ink = colours.ink2;
    if (state_ == QrState::Scanned) {
        icon = u"check"_s;
        ink = colours.onOk;
        QRectF disc(0, 0, qr_panel::disc, qr_panel::disc);
        disc.moveCenter(QRectF(plate).center());
        paintBox(painter, disc, {colours.ok, {}, 0, qr_panel::disc / 2.0});
    } else if (state_ == QrState::Offline) {
        icon = u"wifi-off"_s;
        ink = colours.warn;
    }
    paintCentred(painter, plate, context_.theme.icon(icon, ink, qr_panel::icon, devicePixelRatioF()));
}

void QrPanel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QRect plate = this->plate();
    const qr_panel::PlateLook look = qr_panel::plateOf(state_, context_.theme);
    paintBox(painter, plate,
             {look.ground, look.edge, qreal(look.edgeWidth), qreal(context_.theme.measures().radiusField)});
    if (state_ != QrState::Live && state_ != QrState::Expired) {
        paintSign(painter, plate);
        return;
    }
    if (state_ == QrState::Expired)
        painter.setOpacity(qr_panel::faint);
    if (!code_.isNull())
        paintModules(painter, plate);
}

} // namespace kaban
