#pragma once
// Purpose: nobody has touched the screen for long (LOG-22, mock-up 15): the seconds in a ring, to stay as the primary
// answer, to leave below it. Thread: the screen's. Ownership: its parent's. Units: pixels, seconds. It counts nothing
// itself: every second brings a new content. On screens that are wider than high the ring stands beside the words.

#include "ui/widgets/bottom_sheet.h"
#include "ui/widgets/countdown_ring.h"
#include "ui/widgets/text_block.h"

#include <QVBoxLayout>

namespace kaban {

struct TimeoutSpec {
    QString title;
    QString sentence;
    int secondsLeft = 0;
    double remainingPart = 0;
    ButtonSpec stay;
    ButtonSpec leave;
};

class TimeoutSheet : public BottomSheet {
    Q_OBJECT
public:
    explicit TimeoutSheet(const WidgetContext& context, QWidget* parent = nullptr);

    void setTimeout(const TimeoutSpec& spec);

Q_SIGNALS:
    void answered(const QString& id);

protected:
    QList<BigButton*> buttons() const override;

private:
    void arrange();
    void showAnswer(BigButton*& button, const ButtonSpec& spec);

    WidgetContext context_;
    CountdownRing* ring_;
    TextBlock* title_;
    TextBlock* sentence_;
    QVBoxLayout* answers_;
    BigButton* stay_ = nullptr;
    BigButton* leave_ = nullptr;
};

} // namespace kaban
