#pragma once
// Purpose: the one button of the attract screen, as large as the page: mark, what this is, and where to touch, in both
// languages (SCR-01). It paints all of it itself, so that there is nothing on it that would take a touch for itself.
// Thread: the screen's. Ownership: its parent's. Units: pixels. The hand moves a little, slowly, and not at all where
// motion is reduced; nothing else moves, and nothing flashes.

#include "app/view/page_model.h"
#include "ui/theme/text_flow.h"
#include "ui/widgets/tap_button.h"

#include <QTimer>

namespace kaban {

class AttractScreen : public TapButton {
    Q_OBJECT
public:
    explicit AttractScreen(const WidgetContext& context, QWidget* parent = nullptr);

    void setContent(const AttractContent& content);

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    /// Each paints from this height on and answers where it ends.
    int paintBrand(QPainter& painter, int top) const;
    int paintWords(QPainter& painter, int top) const;
    void paintCard(QPainter& painter, int top, int bottom) const;
    void paintPlate(QPainter& painter, const QRect& plate) const;
    int widestPlate() const;
    int wordsWidth() const;
    TextFlow touchFlow(TextRole role, const QString& words) const;
    QRect platePlace() const;

    QRect handPlace() const;
    void moveHand();

    AttractContent content_;
    QTimer pulse_;
    int beat_ = 0;
};

} // namespace kaban
