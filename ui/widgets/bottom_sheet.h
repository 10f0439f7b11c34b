#pragma once
// Purpose: what every sheet over the page shares: a scrim over everything but the assist bar, the sheet on its lower
// edge, the keyboard's focus that stays inside. Taps on the scrim do nothing, Escape does nothing. Thread: the
// screen's. Ownership: its parent's; it covers its parent's geometry as given by setGeometry. Units: pixels: 64 at the
// sides, 24 above its lower edge.

#include "ui/theme/theme.h"
#include "ui/widgets/big_button.h"

#include <QWidget>

namespace kaban {

class BottomSheet : public QWidget {
    Q_OBJECT
public:
    explicit BottomSheet(const Theme& theme, QWidget* parent = nullptr);

    /// Shows the sheet with the keyboard on its first button.
    void open();
    QWidget* sheet() const { return sheet_; }

protected:
    /// Left to right or top to bottom; the first has the focus when the sheet opens.
    virtual QList<BigButton*> buttons() const = 0;
    const Theme& theme() const { return theme_; }
    void place();

    bool event(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    const Theme& theme_;
    QWidget* sheet_;
};

} // namespace kaban
