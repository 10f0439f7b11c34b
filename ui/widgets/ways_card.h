#pragma once
// Purpose: what a person can do now, one way per line: a drawing, what it is, a sentence, and where the kiosk can help
// with it a text action (mock-up 38). Thread: the screen's. Ownership: its parent's. Units: pixels. News with the same
// number of ways change the lines in place.

#include "ui/widgets/action_place.h"
#include "ui/widgets/icon_badge.h"
#include "ui/widgets/text_block.h"

#include <QList>
#include <QVBoxLayout>

namespace kaban {

struct WayData {
    QString icon;
    QString title;
    QString sentence;
    TextActionSpec action; ///< empty id: none
};

class WayRow : public QWidget {
    Q_OBJECT
public:
    WayRow(const WidgetContext& context, bool lineAbove, QWidget* parent = nullptr);
    void setWay(const WayData& way);

Q_SIGNALS:
    void tapped(const QString& id);

private:
    const Theme& theme_;
    IconBadge* icon_;
    TextBlock* title_;
    TextBlock* sentence_;
    ActionPlace* action_;
};

class WaysCard : public QWidget {
    Q_OBJECT
public:
    explicit WaysCard(const WidgetContext& context, QWidget* parent = nullptr);
    /// Without ways it is hidden.
    void setWays(const QString& title, const QList<WayData>& ways);

Q_SIGNALS:
    void tapped(const QString& id);

private:
    WidgetContext context_;
    TextBlock* title_;
    QVBoxLayout* header_;
    QVBoxLayout* layout_;
    QList<WayRow*> rows_;
};

} // namespace kaban
