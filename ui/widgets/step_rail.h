#pragma once
// Purpose: where the person is in the service: one segment per stage, done ones with a check, the current one with its
// number; in elder mode one plain bar and a sentence. Read only. Thread: the screen's. Ownership: its parent's. Units:
// pixels; 10 px bar, word below, 54 high.

#include "ui/widgets/plain_label.h"

#include <QList>

namespace kaban {

enum class RailStage { Done, Current, Coming };

struct RailItem {
    QString label;
    RailStage stage = RailStage::Coming;
    QString fullName{}; ///< where there is room for it

    bool operator==(const RailItem&) const = default;
};

/// What a reader says of it beside its word: what the eye sees by check, number and colour.
QString railStageText(RailStage stage);

/// Of the current stage, from 1; after the last one all are done.
int railPosition(const QList<RailItem>& items);

/// One segment: its bar, its check and its word.
class RailLabel : public PlainLabel {
    Q_OBJECT
public:
    RailLabel(const Theme& theme, QWidget* parent);
    void setItem(const RailItem& item, int number);

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
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeSegments();
    void sayPosition();
    void place();

    const Theme& theme_;
    QList<RailLabel*> segments_;     ///< none in elder mode
    PlainLabel* sentence_ = nullptr; ///< only in elder mode
    QList<RailItem> items_;
};

} // namespace kaban
