#pragma once
// Purpose: what happens next, as dots on a line: done with a check, waiting with a clock, coming empty. Thread: the
// screen's. Ownership: its parent's. Units: pixels.

#include "ui/widgets/text_block.h"

#include <QList>
#include <QVBoxLayout>

namespace kaban {

enum class TimelineStage { Done, Waiting, Coming };

struct TimelineItem {
    TimelineStage stage = TimelineStage::Coming;
    QString title;
    QString sentence;
};

class TimelineRow : public QWidget {
    Q_OBJECT
public:
    explicit TimelineRow(const Theme& theme, QWidget* parent = nullptr);
    void setItem(const TimelineItem& item, bool last);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& theme_;
    TextBlock* title_;
    TextBlock* sentence_;
    TimelineStage stage_ = TimelineStage::Coming;
    bool last_ = false;
};

class TimelineWidget : public QWidget {
    Q_OBJECT
public:
    explicit TimelineWidget(const Theme& theme, QWidget* parent = nullptr);
    void setItems(const QList<TimelineItem>& items);

private:
    const Theme& theme_;
    QVBoxLayout* layout_;
    QList<TimelineRow*> rows_;
};

} // namespace kaban
