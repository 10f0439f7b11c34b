#pragma once
// Purpose: where the person is in the service: one segment per stage, done ones with a check, the current one with its
// number. Read only. Thread: the screen's. Ownership: its parent's. Units: pixels; 10 px bar, word below, 54 high.

#include "ui/widgets/plain_label.h"

#include <QList>

namespace kaban {

enum class RailStage { Done, Current, Coming };

struct RailItem {
    QString label;
    RailStage stage = RailStage::Coming;
};

/// One segment: its bar, its check and its word.
class RailLabel : public PlainLabel {
    Q_OBJECT
public:
    RailLabel(const Theme& theme, QWidget* parent);
    void setItem(const RailItem& item, int number);
    /// What the word needs.
    int neededWidth() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QColor ink() const;

    RailStage stage_ = RailStage::Coming;
};

class StepRail : public QWidget {
    Q_OBJECT
public:
    explicit StepRail(const Theme& theme, QWidget* parent = nullptr);

    void setItems(const QList<RailItem>& items);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void place();

    const Theme& theme_;
    QList<RailLabel*> segments_;
    QList<RailItem> items_;
};

} // namespace kaban
