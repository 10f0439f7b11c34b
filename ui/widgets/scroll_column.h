#pragma once
// Purpose: the main part of a page: its cards one below the other. Where they do not fit (a small screen, a long
// language) the column scrolls and page buttons appear below it; nothing is ever cut off. Thread: the screen's.
// Ownership: its parent's.

#include "ui/widgets/page_turner.h"

#include <QVBoxLayout>

namespace kaban {

class ScrollColumn : public QWidget {
    Q_OBJECT
public:
    explicit ScrollColumn(const WidgetContext& context, QWidget* parent = nullptr);

    /// Where the page puts its cards; margins and spacing are the page's.
    QVBoxLayout* column() const { return column_; }
    QWidget* content() const { return content_; }

    /// This picture, one of the column's parts, is as high as wanted where there is room, and never higher than what is
    /// seen of the column at once: it becomes lower before the column scrolls, and by then fills the view.
    void keepWhole(QWidget* picture, int wanted);
    /// Scrolls so that this part of the content is in sight, once all is laid out.
    void reveal(QWidget* part);
    /// Nothing turns it but reveal(), and nothing shows that it could be turned.
    void keepStill(bool still);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void place();
    int needed() const;
    void fitPicture();

    QWidget* picture_ = nullptr;
    int pictureWanted_ = 0;
    QWidget* content_;
    QVBoxLayout* column_;
    ScrollView* view_;
    ScrollIndicator* indicator_;
    PageTurner* turner_;
    bool placing_ = false;
    bool still_ = false;
};

} // namespace kaban
