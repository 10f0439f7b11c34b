#pragma once
// Purpose: the plate with the QR code (mock-up 02): dark modules on white in every theme, drawn on whole pixels of the
// screen, with its quiet zone. It says by itself what state it is in by a drawing; the words stand beside it. A code
// that has expired is faint and lies under a large button that renews it. Thread: the screen's. Ownership: its
// parent's. Units: pixels; a square in the middle of its place, 647 wide where there is room (160 mm on 21.5 inch) and
// never under 300 (74 mm there, 60 mm is the least). The code's text is given up as soon as the state is neither Live
// nor Expired (SEC-16).

#include "ui/widgets/big_button.h"
#include "ui/widgets/qr_code.h"

namespace kaban {

enum class QrState { Loading, Live, Scanned, Expired, Offline };

class QrPanel : public QWidget {
    Q_OBJECT
public:
    explicit QrPanel(const WidgetContext& context, QWidget* parent = nullptr);

    /// `text` counts with Live only; an expired panel keeps the code it had. `name` is the accessible name.
    void setCode(QrState state, const QString& text, const QString& name);
    /// The large button over an expired code; an empty id: none.
    void setRenewal(const ButtonSpec& renewal);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void tapped(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QRect plate() const;
    void paintModules(QPainter& painter, const QRect& plate) const;
    void paintSign(QPainter& painter, const QRect& plate) const;
    void placeRenewal();

    WidgetContext context_;
    QrState state_ = QrState::Loading;
    QString text_;
    QrCode code_;
    BigButton* renewal_ = nullptr;
};

} // namespace kaban
