#include "ui/widgets/tap_button.h"

#include "ui/widgets/focus_ring.h"

#include <QAccessibleWidget>
#include <QKeyEvent>

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
        state.checkable = button()->isCheckable();
        state.checked = button()->isChecked();
        state.pressed = button()->isDown();
        return state;
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
