#include "ui/widgets/radio_button_base.h"

#include "ui/widgets/box_painter.h"

#include <QAccessibleWidget>

namespace kaban {

namespace radio_button_base {

constexpr int dot = 20;

class RadioInterface : public QAccessibleWidget {
public:
    explicit RadioInterface(RadioButtonBase* button) : QAccessibleWidget(button, QAccessible::RadioButton) {}

    QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = button()->isChecked();
        return state;
    }

    QStringList actionNames() const override {
        QStringList names = QAccessibleWidget::actionNames();
        if (button()->isEnabled())
            names.prepend(pressAction());
        return names;
    }

    void doAction(const QString& name) override {
        if (name == pressAction())
            button()->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    RadioButtonBase* button() const { return static_cast<RadioButtonBase*>(object()); }
};

QAccessibleInterface* makeInterface(const QString&, QObject* object) {
    auto* const button = qobject_cast<RadioButtonBase*>(object);
    return button ? new RadioInterface(button) : nullptr;
}

} // namespace radio_button_base

RadioButtonBase::RadioButtonBase(const WidgetContext& context, const QString& id, QWidget* parent)
    : TapButton(context, id, parent) {
    // Qt keeps each factory once, however often it is told.
    QAccessible::installFactory(&radio_button_base::makeInterface);
    setCheckable(true);
}

void RadioButtonBase::paintMark(QPainter& painter, const QPointF& topLeft) const {
    const Colours& colours = theme().colours();
    const QRectF mark(topLeft, QSizeF(markSize, markSize));
    const QColor edge = isChecked() ? colours.primary : isEnabled() ? colours.lineStrong : colours.line;
    paintBox(painter, mark,
             {isChecked()   ? colours.primary
              : isEnabled() ? colours.surface
                            : colours.disabled,
              edge, qreal(theme().measures().strokeStrong), markSize / 2.0});
    if (!isChecked())
        return;
    const qreal inset = (markSize - radio_button_base::dot) / 2.0;
    paintBox(painter, mark.adjusted(inset, inset, -inset, -inset),
             {colours.onPrimary, {}, 0, radio_button_base::dot / 2.0});
}

} // namespace kaban
