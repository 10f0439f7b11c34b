#pragma once
// Purpose: what stands in the upper third while the page is moved down (mockup 32): hills, the mark, and the way back,
// which is the whole of it. Thread: the screen's. Ownership: its parent's. Units: pixels; 640 of 1920 high.

#include "ui/widgets/tap_button.h"

namespace kaban {

class LoweredHead : public TapButton {
    Q_OBJECT
public:
    /// A third of the screen.
    static int heightOn(int screen);

    LoweredHead(const WidgetContext& context, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
};

} // namespace kaban
