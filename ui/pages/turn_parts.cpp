#include "ui/pages/turn_parts.h"

#include "ui/widgets/box_painter.h"
#include "ui/widgets/ground.h"
#include "ui/widgets/picture_role.h"

#include <QHBoxLayout>
#include <QPainterPath>

namespace kaban {
using namespace Qt::StringLiterals;

namespace turn_parts {

constexpr int paddingX = 40;
constexpr int paddingY = 46;
constexpr int paddingYWhenLow = 24; ///< on screens that are wider than high
constexpr int gap = 12;
constexpr int letterSpacing = 12;
constexpr int radius = 32;
constexpr int rowPaddingX = 32;
constexpr int rowPaddingY = 26;
constexpr int rowPaddingYWhenLow = 18;
constexpr int rowGap = 24;
constexpr int whoWidth = 150;
constexpr int iconSize = 44;
constexpr int iconGap = 16;

int paddingYFor(const Theme& theme) {
    return theme.form() == FormFactor::Portrait ? paddingY : paddingYWhenLow;
}

} // namespace turn_parts

TurnPlate::TurnPlate(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    giveGraphicRole(this);
    setObjectName(u"turn"_s);
}

void TurnPlate::setWords(const QString& lead, const QString& word, const QString& sentence) {
    if (lead == lead_ && word == word_ && sentence == sentence_)
        return;
    lead_ = lead;
    word_ = word;
    sentence_ = sentence;
    setAccessibleName(QStringList{lead, word}.join(u' '));
    setAccessibleDescription(sentence);
    updateGeometry();
    update();
}

std::vector<TurnPlate::Line> TurnPlate::lines(int width) const {
    const int room = std::max(1, width - 2 * turn_parts::paddingX);
    QFont word = theme_.font(TextRole::Turn);
    word.setLetterSpacing(QFont::AbsoluteSpacing, turn_parts::letterSpacing);
    std::vector<Line> lines;
    const auto add = [&](const QString& text, const QFont& font, int line) {
        TextFlow flow(text, font, line, Qt::AlignHCenter);
        const int height = flow.layOut(room);
        lines.push_back({std::move(flow), height});
    };
    add(lead_, theme_.font(TextRole::H2, FontWeight::Regular), theme_.line(TextRole::H2));
    add(word_, word, theme_.line(TextRole::Turn));
    add(sentence_, theme_.font(TextRole::H2, FontWeight::Regular), theme_.line(TextRole::H2));
    return lines;
}

int TurnPlate::heightForWidth(int width) const {
    int height = 2 * turn_parts::paddingYFor(theme_) + 2 * turn_parts::gap;
    for (const Line& line : lines(width))
        height += line.height;
    return height;
}

QSize TurnPlate::sizeHint() const {
    return {900, heightForWidth(900)};
}

QSize TurnPlate::minimumSizeHint() const {
    return {400, 200};
}

void TurnPlate::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintBox(painter, rect(), {theme_.colours().primary, {}, 0, qreal(turn_parts::radius)});
    std::vector<Line> parts = lines(width());
    int used = 2 * turn_parts::gap;
    for (const Line& line : parts)
        used += line.height;
    int top = (height() - used) / 2;
    for (Line& line : parts) {
        line.flow.draw(painter, QPointF(turn_parts::paddingX, top), theme_.colours().onPrimary);
        top += line.height + turn_parts::gap;
    }
}

TurnRow::TurnRow(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      who_(new TextBlock(theme, TextRole::Lead, theme.colours().ink, this)),
      what_(new TextBlock(theme, TextRole::Lead, theme.colours().ink, this)),
      icon_(new IconBadge(theme, this)),
      state_(new TextBlock(theme, TextRole::Body, theme.colours().ink2, this)) {
    who_->setRole(TextRole::Lead, FontWeight::Bold);
    who_->setMinimumWidth(turn_parts::whoWidth);
    who_->setWraps(false);
    state_->setRole(TextRole::Body, FontWeight::Bold);
    state_->setWraps(false);
    const int paddingY =
        theme.form() == FormFactor::Portrait ? turn_parts::rowPaddingY : turn_parts::rowPaddingYWhenLow;
    auto* state = new QHBoxLayout;
    state->setSpacing(turn_parts::iconGap);
    state->addWidget(icon_, 0, Qt::AlignVCenter);
    state->addWidget(state_, 0, Qt::AlignVCenter);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(turn_parts::rowPaddingX, paddingY, turn_parts::rowPaddingX, paddingY);
    layout->setSpacing(turn_parts::rowGap);
    layout->addWidget(who_, 0, Qt::AlignVCenter);
    layout->addWidget(what_, 1, Qt::AlignVCenter);
    layout->addLayout(state);
}

void TurnRow::setTurn(const WhoseTurnContent::Turn& turn) {
    using State = WhoseTurnContent::Turn::State;
    const Colours& colours = theme_.colours();
    now_ = turn.state == State::Now;
    const QColor colour = turn.state == State::Done ? colours.ok : now_ ? colours.primary : colours.ink2;
    const QString icon = turn.state == State::Done ? u"check-circle"_s : now_ ? u"hand"_s : u"clock"_s;
    who_->setText(turn.who);
    what_->setText(turn.what);
    icon_->setLook({icon, {}, colour, turn_parts::iconSize, turn_parts::iconSize, 0});
    state_->setText(turn.stateText);
    state_->setColour(colour);
}

TurnCard::TurnCard(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
    setGround(this, Ground::Card);
    const int edge = theme.measures().stroke;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->setSpacing(edge); // the line between two rows
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void TurnCard::setTurns(const QList<WhoseTurnContent::Turn>& turns) {
    while (rows_.size() > turns.size())
        delete rows_.takeLast();
    while (rows_.size() < turns.size()) {
        rows_ += new TurnRow(theme_, this);
        layout()->addWidget(rows_.last());
    }
    bool passed = false;
    for (qsizetype i = 0; i < turns.size(); ++i) {
        const bool before = rows_[i]->now();
        rows_[i]->setTurn(turns[i]);
        passed = passed || rows_[i]->now() != before;
    }
    if (passed)
        update();
}

/// The first and the last row share the round corners of the card.
void TurnCard::paintEvent(QPaintEvent*) {
    const int edge = theme_.measures().stroke;
    const qreal radius = theme_.measures().radiusTile - edge;
    QPainterPath inside;
    inside.addRoundedRect(QRectF(rect()).adjusted(edge, edge, -edge, -edge), radius, radius);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(inside);
    for (const TurnRow* row : std::as_const(rows_)) {
        if (row->now())
            painter.fillRect(row->geometry(), theme_.colours().primaryTint);
        if (row != rows_.first())
            painter.fillRect(QRect(edge, row->y() - edge, width() - 2 * edge, edge), theme_.colours().line);
    }
}

} // namespace kaban
