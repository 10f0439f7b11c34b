#pragma once
// Purpose: a picture as large as the screen allows, over the page and everything but the assist bar; it closes by its
// button alone. Thread: the screen's. Ownership: its parent's; it covers the geometry it is given. Units: pixels. Once
// closed it holds neither picture nor words (SEC-16).

#include "app/base/frame.h"
#include "ui/widgets/button_row.h"
#include "ui/widgets/pan_view.h"
#include "ui/widgets/title_block.h"

namespace kaban {

struct EnlargedSpec {
    QString title;
    QString pictureName;
    Frame picture;
    ButtonSpec close;
};

class EnlargedView : public QWidget {
    Q_OBJECT
public:
    explicit EnlargedView(const WidgetContext& context, QWidget* parent = nullptr);

    void setPicture(const EnlargedSpec& spec);
    /// Shows it with the keyboard on its button.
    void open();
    /// The keyboard on its button, after something above it has gone.
    void takeKeyboard();
    void dismiss();

Q_SIGNALS:
    void answered(const QString& id);

protected:
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    TitleBlock* title_;
    PanView* picture_;
    ButtonRow* buttons_;
};

} // namespace kaban
