#pragma once
// Purpose: a consent: the whole row is the target, the box is 60 px. It never ticks itself: a tap only reports its id,
// the tick comes from the model (IND-13, GEN-13). While the tick is not possible the row says why. Thread: the
// screen's. Ownership: its parent's. Units: pixels. For assistive tools it is a check box.

#include "ui/widgets/tap_button.h"

namespace kaban {

class CheckRow : public TapButton {
    Q_OBJECT
public:
    CheckRow(const WidgetContext& context, const QString& id, QWidget* parent = nullptr);

    /// `hint` is shown below the sentence; it explains a row that is not enabled.
    void setState(const QString& sentence, bool ticked, const QString& hint, bool enabled);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int paddingY() const;
    int textWidth(int rowWidth) const;
    int sentenceHeight(int width) const;
    void paintCheckBox(QPainter& painter) const;

    QString hint_;
};

} // namespace kaban
