#include "ui/widgets/adjust_pad.h"

#include <QGridLayout>

namespace kaban {

namespace adjust_pad {

constexpr int gap = 16;
constexpr int crossColumns = 3;

/// Which sign stands where, as one reads: － ↑ ＋ above ← ↓ →.
constexpr int cross[] = {1, 4, 0, 2, 5, 3};

} // namespace adjust_pad

AdjustPad::AdjustPad(const WidgetContext& context, QWidget* parent)
    : QWidget(parent),
      context_(context),
      title_(new TextBlock(context.theme, TextRole::Lead, context.theme.colours().ink, this)),
      grid_(new QGridLayout) {
    title_->setRole(TextRole::Lead, FontWeight::Bold);
    grid_->setSpacing(adjust_pad::gap);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(adjust_pad::gap);
    layout->addWidget(title_);
    layout->addLayout(grid_);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    hide();
}

void AdjustPad::setButtons(const QString& title, const QList<SignSpec>& signs, Shape shape) {
    QStringList wanted{QString::number(static_cast<int>(shape))};
    for (const SignSpec& sign : signs)
        wanted += sign.id;
    if (wanted != built_)
        rebuild(signs, shape);
    built_ = wanted;
    for (qsizetype i = 0; i < signs.size(); ++i)
        buttons_[i]->setSign(signs[i].icon, signs[i].name, signs[i].enabled);
    title_->setTextOrHide(title);
    setVisible(!signs.isEmpty());
}

/// Made in the order of the eye, because the keyboard follows the order in which they are made.
void AdjustPad::rebuild(const QList<SignSpec>& signs, Shape shape) {
    for (IconButton* old : std::as_const(buttons_)) {
        grid_->removeWidget(old);
        old->hide();
        old->setParent(nullptr);
        old->deleteLater();
    }
    const int count = static_cast<int>(signs.size());
    buttons_ = QList<IconButton*>(count, nullptr);
    const bool crossed = shape == Shape::Cross && count == static_cast<int>(std::size(adjust_pad::cross));
    const int columns = shape == Shape::Cross ? adjust_pad::crossColumns : std::max(1, count);
    for (int place = 0; place < count; ++place) {
        const int sign = crossed ? adjust_pad::cross[place] : place;
        auto* button = new IconButton(context_, signs[sign].id, this);
        connect(button, &TapButton::tapped, this, &AdjustPad::tapped);
        grid_->addWidget(button, place / columns, place % columns);
        button->show();
        buttons_[sign] = button;
    }
}

} // namespace kaban
