#pragma once
// Purpose: a row of big buttons that fills its width: back keeps its size, the others share the rest. The action strip
// and the question sheet use it. With the same ids it changes its buttons in place, so that focus and pressed state
// survive news. Thread: the screen's. Ownership: its parent's. Units: pixels.

#include "ui/widgets/big_button.h"

#include <QList>
#include <QWidget>

namespace kaban {

class ButtonRow : public QWidget {
    Q_OBJECT
public:
    enum class Sharing { NeutralKeepsItsSize, AllAlike };

    ButtonRow(const WidgetContext& context, Sharing sharing, QWidget* parent = nullptr);

    void setButtons(const QList<ButtonSpec>& specs);
    const QList<BigButton*>& buttons() const { return buttons_; }
    /// What Enter means when nothing has the focus: the enabled primary button, or none.
    BigButton* primary() const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void tapped(const QString& id);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    bool sameIds(const QList<ButtonSpec>& specs) const;
    void rebuild(const QList<ButtonSpec>& specs);
    void place();

    WidgetContext context_;
    Sharing sharing_;
    QList<BigButton*> buttons_;
};

} // namespace kaban
