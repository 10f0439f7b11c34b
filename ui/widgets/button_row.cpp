#include "ui/widgets/button_row.h"

#include "ui/widgets/width_distribution.h"

namespace kaban {

namespace button_row {

constexpr int gap = 24;

} // namespace button_row

ButtonRow::ButtonRow(const WidgetContext& context, Sharing sharing, QWidget* parent)
    : QWidget(parent), context_(context), sharing_(sharing) {
    setFixedHeight(context.theme.measures().buttonHeight);
}

void ButtonRow::setButtons(const QList<ButtonSpec>& specs) {
    if (!sameIds(specs))
        rebuild(specs);
    for (qsizetype i = 0; i < specs.size(); ++i)
        buttons_[i]->setSpec(specs[i]);
    place();
}

bool ButtonRow::sameIds(const QList<ButtonSpec>& specs) const {
    if (specs.size() != buttons_.size())
        return false;
    for (qsizetype i = 0; i < specs.size(); ++i) {
        if (specs[i].id != buttons_[i]->id())
            return false;
    }
    return true;
}

void ButtonRow::rebuild(const QList<ButtonSpec>& specs) {
    for (BigButton* old : std::as_const(buttons_)) {
        old->hide();
        old->setParent(nullptr);
        old->deleteLater();
    }
    buttons_.clear();
    for (const ButtonSpec& spec : specs) {
        auto* button = new BigButton(context_, spec, this);
        connect(button, &TapButton::tapped, this, &ButtonRow::tapped);
        button->show();
        buttons_ += button;
    }
}

BigButton* ButtonRow::primary() const {
    for (BigButton* button : buttons_) {
        if (button->kind() == ButtonKind::Primary && button->isEnabled())
            return button;
    }
    return nullptr;
}

QSize ButtonRow::sizeHint() const {
    int width = 0;
    for (const BigButton* button : buttons_)
        width += button->naturalWidth() + (width > 0 ? button_row::gap : 0);
    return {width, minimumHeight()};
}

void ButtonRow::resizeEvent(QResizeEvent*) {
    place();
}

void ButtonRow::place() {
    QList<WidthWish> wishes;
    for (const BigButton* button : std::as_const(buttons_)) {
        const bool grows = sharing_ == Sharing::AllAlike || button->kind() != ButtonKind::Neutral;
        wishes += {button->naturalWidth(), button->compactWidth(), grows};
    }
    const int gaps = button_row::gap * std::max<int>(0, static_cast<int>(buttons_.size()) - 1);
    const QList<int> widths = distributeWidths(width() - gaps, wishes);
    int needed = context_.theme.measures().buttonHeight;
    for (qsizetype i = 0; i < buttons_.size(); ++i)
        needed = std::max(needed, buttons_[i]->heightFor(widths[i]));
    setFixedHeight(needed);
    int left = 0;
    for (qsizetype i = 0; i < buttons_.size(); ++i) {
        buttons_[i]->setFixedHeight(needed);
        buttons_[i]->setGeometry(left, 0, widths[i], needed);
        left += widths[i] + button_row::gap;
    }
}

} // namespace kaban
