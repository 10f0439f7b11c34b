#include "ui/widgets/action_place.h"

#include <QHBoxLayout>

namespace kaban {

ActionPlace::ActionPlace(const WidgetContext& context, QWidget* parent) : QWidget(parent), context_(context) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void ActionPlace::setAction(const TextActionSpec& action, const QString& name) {
    if (button_ && button_->id() != action.id) {
        // It may be the very button whose tap brings us here.
        layout()->removeWidget(button_);
        button_->hide();
        button_->deleteLater();
        button_ = nullptr;
    }
    const bool offered = !action.id.isEmpty() && action.enabled;
    if (offered && !button_) {
        button_ = new TextAction(context_, action.id, action.icon, this);
        connect(button_, &TapButton::tapped, this, &ActionPlace::tapped);
        layout()->addWidget(button_);
        button_->show();
    }
    if (offered) {
        button_->setIconName(action.icon);
        button_->setLabel(action.label);
        button_->setAccessibleName(name.isEmpty() ? action.label : name);
    }
    setVisible(offered);
}

} // namespace kaban
