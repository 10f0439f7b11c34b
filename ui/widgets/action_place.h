#pragma once
// Purpose: the place of a text action that comes, goes and changes with the model. A button's id is its own for life,
// so another id is another button. Thread: the screen's. Ownership: its parent's. Units: pixels. Without an action, or
// with one that can do nothing, it is hidden.

#include "ui/widgets/text_action.h"

namespace kaban {

struct TextActionSpec {
    QString id; ///< empty: no action
    QString label;
    QString icon;
    bool enabled = true;

    bool operator==(const TextActionSpec&) const = default;
};

class ActionPlace : public QWidget {
    Q_OBJECT
public:
    explicit ActionPlace(const WidgetContext& context, QWidget* parent = nullptr);

    /// `name` is what a reader says where the label alone is ambiguous; empty: the label.
    void setAction(const TextActionSpec& action, const QString& name = {});

Q_SIGNALS:
    void tapped(const QString& id);

private:
    WidgetContext context_;
    TextAction* button_ = nullptr;
};

} // namespace kaban
