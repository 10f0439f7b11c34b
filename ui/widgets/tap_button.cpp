#include "ui/widgets/tap_button.h"

#include "ui/widgets/focus_ring.h"

#include <QKeyEvent>

namespace kaban {
using namespace Qt::StringLiterals;

TapButton::TapButton(const WidgetContext& context, const QString& id, QWidget* parent)
    : QAbstractButton(parent), context_(context), id_(id) {
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
