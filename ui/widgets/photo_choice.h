#pragma once
// Purpose: one of two photos to choose between (PHO-07): the photo, below it a round mark and its name. Chosen and not
// chosen have the same outer size. Thread: the screen's. Ownership: its parent's. Units: pixels.

#include "ui/theme/text_flow.h"
#include "ui/widgets/photo_view.h"
#include "ui/widgets/radio_button_base.h"

namespace kaban {

class PhotoChoice : public RadioButtonBase {
    Q_OBJECT
public:
    PhotoChoice(const WidgetContext& context, const QString& id, QWidget* parent = nullptr);

    void setChoice(const QString& title, bool chosen);
    PhotoView* photo() const { return photo_; }

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    TextFlow titleFlow() const;
    int footHeight(int width) const;

    PhotoView* photo_;
};

} // namespace kaban
