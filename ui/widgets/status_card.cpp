#include "ui/widgets/status_card.h"

#include "ui/widgets/box_painter.h"
#include "ui/widgets/ground.h"

#include <QHBoxLayout>

#include <utility>

namespace kaban {
using namespace Qt::StringLiterals;

namespace status_card {

constexpr int paddingX = 34;
constexpr int paddingY = 30;
constexpr int gap = 24;
constexpr int ring = 72;
constexpr int ringStroke = 9;
constexpr int ringInset = 6;
constexpr int ringIcon = 32;
constexpr int leastLetters = 9; ///< of the title in a line; with less room the time that is left stands below the words
constexpr int degree = 16;      ///< QPainter counts sixteenths of a degree

struct RingLook {
    QColor ink;
    int span; ///< degrees, clockwise from the top
    QString icon;
};

RingLook lookOf(StatusKind kind, const Colours& colours) {
    switch (kind) {
    case StatusKind::Waiting:
        break;
    case StatusKind::Busy:
        return {colours.primary, 270, u"sync"_s};
    case StatusKind::Caution:
        return {colours.warn, 360, u"refresh"_s};
    case StatusKind::Absent:
        return {colours.warn, 360, u"warning"_s};
    }
    return {colours.primary, 90, {}};
}

} // namespace status_card

StatusRing::StatusRing(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
    setFixedSize(status_card::ring, status_card::ring);
}

void StatusRing::setKind(StatusKind kind) {
    if (std::exchange(kind_, kind) != kind)
        update();
}

void StatusRing::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const status_card::RingLook look = status_card::lookOf(kind_, theme_.colours());
    const qreal inset = status_card::ringInset;
    const QRectF circle = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    painter.setPen(QPen(theme_.colours().sunken, status_card::ringStroke));
    painter.drawEllipse(circle);
    painter.setPen(QPen(look.ink, status_card::ringStroke, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(circle, 90 * status_card::degree, -look.span * status_card::degree);
    if (!look.icon.isEmpty())
        paintCentred(painter, rect(), theme_.icon(look.icon, look.ink, status_card::ringIcon, devicePixelRatioF()));
}

StatusCard::StatusCard(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      ring_(new StatusRing(theme, this)),
      title_(new TextBlock(theme, TextRole::Lead, theme.colours().ink, this)),
      sentence_(new TextBlock(theme, TextRole::Label, theme.colours().ink2, this)),
      remaining_(new SourceBadge(theme, this)),
      words_(new QVBoxLayout),
      leastWords_(status_card::leastLetters * theme.tokens().style(TextRole::Lead).size) {
    setGround(this, Ground::Card);
    title_->setRole(TextRole::Lead, FontWeight::Bold);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(status_card::paddingX, status_card::paddingY, status_card::paddingX,
                               status_card::paddingY);
    layout->setSpacing(status_card::gap);
    words_->setSpacing(0);
    words_->addStretch(1);
    words_->addWidget(title_);
    words_->addWidget(sentence_);
    words_->addStretch(1);
    layout->addWidget(ring_, 0, Qt::AlignVCenter);
    layout->addLayout(words_, 1);
    layout->addWidget(remaining_, 0, Qt::AlignVCenter);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void StatusCard::setStatus(StatusKind kind, const QString& title, const QString& sentence, const QString& remaining) {
    ring_->setKind(kind);
    title_->setText(title);
    sentence_->setTextOrHide(sentence);
    remaining_->setBadge(BadgeKind::Time, remaining);
    placeRemaining();
}

/// At the end of the card, unless it leaves the words no room.
void StatusCard::placeRemaining() {
    const int others = 2 * status_card::paddingX + status_card::ring + 2 * status_card::gap;
    const bool below = width() - others - remaining_->sizeHint().width() < leastWords_;
    if (remaining_->isHidden() || below == below_)
        return;
    below_ = below;
    if (below)
        words_->insertWidget(words_->indexOf(sentence_) + 1, remaining_, 0, Qt::AlignLeft);
    else
        static_cast<QHBoxLayout*>(layout())->addWidget(remaining_, 0, Qt::AlignVCenter);
}

void StatusCard::resizeEvent(QResizeEvent*) {
    placeRemaining();
}

} // namespace kaban
