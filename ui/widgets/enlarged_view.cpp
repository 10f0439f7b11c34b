#include "ui/widgets/enlarged_view.h"

#include "ui/widgets/ground.h"
#include "ui/widgets/widget_role.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace kaban {

EnlargedView::EnlargedView(const WidgetContext& context, QWidget* parent)
    : QWidget(parent), title_(new TitleBlock(context.theme, this)), picture_(new PanView(context.theme, this)) {
    giveRole(this, QAccessible::Dialog);
    setGround(this, Ground::Paper);
    const Measures& measures = context.theme.measures();
    auto* foot = new QWidget(this);
    setGround(foot, Ground::Actions);
    foot->setFixedHeight(measures.actionStrip);
    buttons_ = new ButtonRow(context, ButtonRow::Sharing::AllAlike, foot);
    auto* row = new QVBoxLayout(foot);
    row->setContentsMargins(measures.gutter, 0, measures.gutter, 0);
    row->addWidget(buttons_, 0, Qt::AlignVCenter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(title_);
    layout->addWidget(picture_, 1);
    layout->addWidget(foot);
    connect(buttons_, &ButtonRow::tapped, this, &EnlargedView::answered);
    hide();
}

void EnlargedView::setPicture(const EnlargedSpec& spec) {
    setAccessibleName(spec.title);
    title_->setTitle(spec.title, {});
    picture_->setPicture(spec.pictureName, spec.picture);
    buttons_->setButtons(spec.close.id.isEmpty() ? QList<ButtonSpec>() : QList<ButtonSpec>{spec.close});
}

void EnlargedView::open() {
    raise();
    show();
    takeKeyboard();
}

void EnlargedView::takeKeyboard() {
    if (!buttons_->buttons().isEmpty())
        buttons_->buttons().first()->setFocus(Qt::OtherFocusReason);
}

void EnlargedView::dismiss() {
    hide();
    setPicture({});
}

/// Between the picture, which the arrow keys move, and the button.
bool EnlargedView::focusNextPrevChild(bool next) {
    const Qt::FocusReason reason = next ? Qt::TabFocusReason : Qt::BacktabFocusReason;
    if (picture_->hasFocus() && !buttons_->buttons().isEmpty())
        buttons_->buttons().first()->setFocus(reason);
    else
        picture_->setFocus(reason);
    return true;
}

void EnlargedView::keyPressEvent(QKeyEvent* event) {
    event->accept();
}

/// What lies beneath gets no tap.
void EnlargedView::mousePressEvent(QMouseEvent* event) {
    event->accept();
}

} // namespace kaban
