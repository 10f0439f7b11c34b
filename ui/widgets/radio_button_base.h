#pragma once
// Purpose: what is chosen out of several: the round mark of 52 and, for assistive tools, the role of a radio button
// with its state. Like every TapButton it never chooses itself; the choice comes from the model. (Qt's own exclusive
// buttons take a choice back from nobody but another button, so they cannot follow a model.) Thread: the screen's.
// Ownership: its parent's. Units: pixels.

#include "ui/widgets/tap_button.h"

namespace kaban {

class RadioButtonBase : public TapButton {
    Q_OBJECT
public:
    static constexpr int markSize = 52;

    RadioButtonBase(const WidgetContext& context, const QString& id, QWidget* parent = nullptr);

    QAccessible::Role accessibleRole() const override { return QAccessible::RadioButton; }

protected:
    void paintMark(QPainter& painter, const QPointF& topLeft) const;
};

} // namespace kaban
