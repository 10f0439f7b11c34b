#pragma once
// Purpose: what comes one after the other, for reading: icons with a word and a line below, chevrons between. Thread:
// the screen's. Ownership: its parent's. Units: pixels.

#include "ui/widgets/icon_badge.h"
#include "ui/widgets/text_block.h"

#include <QHBoxLayout>

namespace kaban {

struct StageItem {
    QString icon;
    QString title;
    QString sentence;

    bool operator==(const StageItem&) const = default;
};

class StageBand : public QWidget {
    Q_OBJECT
public:
    explicit StageBand(const Theme& theme, QWidget* parent = nullptr);

    void setStages(const QList<StageItem>& stages);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeStage(const StageItem& stage);

    const Theme& theme_;
    QHBoxLayout* row_;
    QList<StageItem> stages_;
};

} // namespace kaban
