#pragma once
// Purpose: where the person is in the service, on a landscape screen: the stages below each other with their full
// names (mockup 26); in elder mode the number of the stage and its name alone. Read only. Thread: the screen's.
// Ownership: its parent's. Units: pixels; a stage is 88 high.

#include "ui/widgets/step_rail.h"
#include "ui/widgets/text_block.h"

#include <QVBoxLayout>

namespace kaban {

/// One stage: its piece of the line, its check or number, its name.
class SideStage : public PlainLabel {
    Q_OBJECT
public:
    SideStage(const Theme& theme, QWidget* parent);
    void setItem(const RailItem& item, int number);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QColor ink() const;

    RailStage stage_ = RailStage::Coming;
    int number_ = 0;
};

class SideRail : public QWidget {
    Q_OBJECT
public:
    explicit SideRail(const Theme& theme, QWidget* parent = nullptr);

    void setItems(const QList<RailItem>& items);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showStages();
    void showPosition();

    const Theme& theme_;
    QVBoxLayout* column_;
    QList<SideStage*> stages_;
    TextBlock* position_; ///< this and the next only in elder mode
    TextBlock* name_;
    QList<RailItem> items_;
};

} // namespace kaban
