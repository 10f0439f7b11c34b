#pragma once
// Purpose: what all touchable things share: an action id, a label shown and read literally (SEC-56), action on release
// inside, Space and Enter, the 400 ms rule, no state of its own (a tick comes from the model, IND-13). Looks belong to
// subclasses. Thread: the screen's. Ownership: its parent's; the context outlives it. The object name is the action id.
// A press may come by touch, mouse, key or an assistive tool: all of them end in tapped(); a tool that toggles presses,
// for nothing ticks itself.

#include "ui/widgets/widget_context.h"

#include <QAbstractButton>
#include <QAccessible>

namespace kaban {

class TapButton : public QAbstractButton {
    Q_OBJECT
public:
    TapButton(const WidgetContext& context, const QString& id, QWidget* parent = nullptr);

    const QString& id() const { return id_; }
    const QString& label() const { return label_; }
    /// What is written and read; a mnemonic is never made of it.
    void setLabel(const QString& label);
    /// What it is to assistive tools.
    virtual QAccessible::Role accessibleRole() const {
        return isCheckable() || heardTick_ ? QAccessible::CheckBox : QAccessible::Button;
    }
    /// Whether it is ticked to assistive tools, where the looks say it with a word; nothing: as it looks.
    const std::optional<bool>& heardTick() const { return heardTick_; }

Q_SIGNALS:
    void tapped(const QString& id);

protected:
    const Theme& theme() const { return context_.theme; }
    /// For the focus ring.
    void setCornerRadius(int radius);
    /// For the rows of a list that are used again for other entries.
    void setId(const QString& id);
    void setHeardTick(bool on);
    /// For keys: TapGuard::acceptKey.
    void setMayRepeat() { mayRepeat_ = true; }
    void keyPressEvent(QKeyEvent* event) override;
    void nextCheckState() override {}

private:
    WidgetContext context_;
    QString id_;
    QString label_;
    std::optional<bool> heardTick_;
    std::optional<qint64> lastTap_;
    bool mayRepeat_ = false;
};

} // namespace kaban
