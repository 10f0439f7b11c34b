#pragma once
// Purpose: everything once more before it is submitted (mock-up 11, IND-19): the person, then every row with a way back
// to it, and the pictures, small, each a way back to where it was taken. Thread: the screen's. Ownership: the window's.

#include "ui/pages/titled_page.h"
#include "ui/widgets/slot_grid.h"
#include "ui/widgets/text_action.h"

class QGridLayout;

namespace kaban {

/// Name above, value below; at the end a cell that leads to where it can be changed.
class ReviewRow : public QWidget {
    Q_OBJECT
public:
    ReviewRow(const WidgetContext& context, const ReviewContent::Row& row, QWidget* parent);

    void setRow(const ReviewContent::Row& row);

Q_SIGNALS:
    void tapped(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& theme_;
    TextBlock* label_;
    TextBlock* value_;
    TextAction* edit_ = nullptr;
};

class ReviewPage : public PageOf<ReviewContent> {
    Q_OBJECT
public:
    ReviewPage(const WidgetContext& context, QWidget* parent);

protected:
    void showThis(const ReviewContent& content, const PageModel& model) override;

private:
    QWidget* makePerson();
    QLayout* makePictures();
    QLayout* makeFoot();
    void rebuild(const QList<ReviewContent::Row>& rows);

    QWidget* person_ = nullptr;
    TextBlock* personLabel_ = nullptr;
    TextBlock* personName_ = nullptr;
    TextBlock* personLine_ = nullptr;
    QWidget* personState_ = nullptr;
    TextBlock* personStateText_ = nullptr;
    QGridLayout* grid_;
    QList<ReviewRow*> rows_;
    QStringList shape_;
    TextBlock* picturesTitle_ = nullptr;
    SlotGrid* pictures_ = nullptr;
    QWidget* clock_ = nullptr;
    TextBlock* note_ = nullptr;
    TextBlock* provider_ = nullptr;
};

} // namespace kaban
