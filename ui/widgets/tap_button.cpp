#include "ui/widgets/tap_button.h"

#include "ui/widgets/focus_ring.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QLabel>

namespace kaban {
using namespace Qt::StringLiterals;

namespace tap_button {

/// Instead of Qt's, whose toggling would set the tick past the model.
class TapInterface : public QAccessibleWidget {
public:
    explicit TapInterface(TapButton* button) : QAccessibleWidget(button) {}

    QAccessible::Role role() const override { return button()->accessibleRole(); }

    QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = button()->isCheckable() || button()->heardTick();
        state.checked = button()->heardTick().value_or(button()->isChecked());
        state.pressed = button()->isDown();
        return state;
    }

    /// What is written on it is in its name and description; a badge on it is no stop of its own.
    int childCount() const override { return static_cast<int>(parts().size()); }
    QAccessibleInterface* child(int index) const override {
        return QAccessible::queryAccessibleInterface(parts().value(index));
    }
    int indexOfChild(const QAccessibleInterface* child) const override {
        return static_cast<int>(parts().indexOf(qobject_cast<QWidget*>(child->object())));
    }

    QStringList actionNames() const override {
        QStringList names = QAccessibleWidget::actionNames();
        if (button()->isEnabled())
            names.prepend(role() == QAccessible::CheckBox ? toggleAction() : pressAction());
        return names;
    }

    void doAction(const QString& name) override {
        if (name == pressAction() || name == toggleAction())
            button()->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    TapButton* button() const { return static_cast<TapButton*>(object()); }

    QList<QWidget*> parts() const {
        QList<QWidget*> found;
        for (QWidget* part : button()->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
            if (part->isVisible() && !qobject_cast<QLabel*>(part))
                found += part;
        }
        return found;
    }
};

QAccessibleInterface* makeInterface(const QString&, QObject* object) {
    auto* const button = qobject_cast<TapButton*>(object);
    return button ? new TapInterface(button) : nullptr;
}

} // namespace tap_button

TapButton::TapButton(const WidgetContext& context, const QString& id, QWidget* parent)
    : QAbstractButton(parent), context_(context), id_(id) {
    // Qt keeps each factory once, however often it is told.
    QAccessible::installFactory(&tap_button::makeInterface);
    setObjectName(id);
    // A finger must not leave a ring behind; keys and assistive tools move the focus.
    setFocusPolicy(Qt::TabFocus);
    setCornerRadius(context.theme.measures().radiusTile);
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (mayRepeat_ ? context_.taps.acceptKey() : context_.taps.accept(lastTap_))
            Q_EMIT tapped(id_);
    });
}

void TapButton::setLabel(const QString& label) {
    if (label == label_)
        return;
    label_ = label;
    // Qt reads "&" in a button's text as a mnemonic and would make a shortcut of it.
    setText(QString(label).replace(u'&', "&&"_L1));
    setAccessibleName(label);
    updateGeometry();
    update();
}

void TapButton::setHeardTick(bool on) {
    if (std::exchange(heardTick_, on) == on)
        return;
    QAccessible::State changed;
    changed.checked = true;
    QAccessibleStateChangeEvent event(this, changed);
    QAccessible::updateAccessibility(&event);
}

void TapButton::setId(const QString& id) {
    id_ = id;
    setObjectName(id);
}

void TapButton::setCornerRadius(int radius) {
    setProperty(FocusRing::radiusProperty, radius);
}

void TapButton::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QAbstractButton::keyPressEvent(event);
        return;
    }
    // A held key is one press, not many (REL-83).
    if (!event->isAutoRepeat())
        click();
}

} // namespace kaban
