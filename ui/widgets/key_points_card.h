#pragma once
// Purpose: a long text in a few lines, each with an icon and its weightiest words in bold (mock-up 03). Thread: the
// screen's. Ownership: its parent's. Units: pixels. All three parts of a sentence are plain text.

#include "ui/widgets/icon_badge.h"
#include "ui/widgets/text_block.h"

#include <QList>
#include <QVBoxLayout>

namespace kaban {

struct KeyPointData {
    QString icon;
    QString before, strong, after;
};

class KeyPointsCard : public QWidget {
    Q_OBJECT
public:
    explicit KeyPointsCard(const Theme& theme, QWidget* parent = nullptr);
    /// Without points it is hidden.
    void setPoints(const QList<KeyPointData>& points);

private:
    struct Row {
        QWidget* widget;
        IconBadge* icon;
        TextBlock* sentence;
    };
    Row addRow(bool lineAbove);

    const Theme& theme_;
    QVBoxLayout* layout_;
    QList<Row> rows_;
};

} // namespace kaban
