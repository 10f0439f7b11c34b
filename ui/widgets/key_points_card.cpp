#include "ui/widgets/key_points_card.h"

#include "ui/widgets/ground.h"

#include <QHBoxLayout>

namespace kaban {

namespace key_points_card {

constexpr int paddingX = 32;
constexpr int paddingY = 22;
constexpr int paddingYWhenLow = 12; ///< on screens that are wider than high
constexpr int gap = 24;
constexpr int iconSize = 44;

} // namespace key_points_card

KeyPointsCard::KeyPointsCard(const Theme& theme, QWidget* parent)
    : QWidget(parent), theme_(theme), layout_(new QVBoxLayout(this)) {
    setGround(this, Ground::Card);
    const int edge = theme.measures().stroke;
    layout_->setContentsMargins(edge, edge, edge, edge);
    layout_->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

KeyPointsCard::Row KeyPointsCard::addRow(bool lineAbove) {
    auto* row = new QWidget(this);
    if (lineAbove)
        setGround(row, Ground::Row);
    auto* icon = new IconBadge(theme_, row);
    auto* sentence = new TextBlock(theme_, TextRole::Lead, theme_.colours().ink, row);
    const int paddingY =
        theme_.form() == FormFactor::Portrait ? key_points_card::paddingY : key_points_card::paddingYWhenLow;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(key_points_card::paddingX, paddingY + (lineAbove ? theme_.measures().stroke : 0),
                               key_points_card::paddingX, paddingY);
    layout->setSpacing(key_points_card::gap);
    layout->addWidget(icon, 0, Qt::AlignVCenter);
    layout->addWidget(sentence, 1);
    sentence->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    layout_->addWidget(row);
    row->show();
    return {row, icon, sentence};
}

void KeyPointsCard::setPoints(const QList<KeyPointData>& points) {
    while (rows_.size() > points.size())
        delete rows_.takeLast().widget;
    while (rows_.size() < points.size())
        rows_ += addRow(!rows_.isEmpty());
    for (qsizetype i = 0; i < points.size(); ++i) {
        rows_[i].icon->setLook(
            {points[i].icon, {}, theme_.colours().primary, key_points_card::iconSize, key_points_card::iconSize, 0});
        rows_[i].sentence->setSentence(points[i].before, points[i].strong, points[i].after);
    }
    setVisible(!points.isEmpty());
}

} // namespace kaban
