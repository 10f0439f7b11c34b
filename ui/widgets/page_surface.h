#pragma once
// Purpose: what the window knows of a page: it shows a model and hands back action ids. Pages implement it, the window
// holds it, and the factory comes from whoever puts the program together; so the window does not depend on the pages.
// PageModel is only named here; its contents are app/view's. Thread: the screen's. Ownership: the window owns the page.

#include "ui/widgets/widget_context.h"

#include <QStringList>
#include <QWidget>

#include <functional>

namespace kaban {

struct Frame;
struct PageModel;

class PageSurface : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Whether news of this model can be shown in place, or another page is needed.
    virtual bool canShow(const PageModel& model) const = 0;
    virtual void showModel(const PageModel& model) = 0;
    /// A new picture of the camera that the page shows (Bgr24); pages without a camera leave it alone.
    virtual void showPreview(const Frame& frame) { Q_UNUSED(frame) }
    /// Ids of actions that the page shows itself and the action strip must not show again.
    virtual QStringList ownActions() const { return {}; }
    /// Whether the title keeps its place below the step rail even when there is no rail.
    virtual bool keepsRailPlace() const { return true; }
    /// Brings this part into sight once all is laid out; what a page shows without scrolling is in sight.
    virtual void reveal(QWidget* part) { Q_UNUSED(part) }
    /// While a keyboard is docked below it the page is only looked at: what would turn it is not there.
    virtual void keepStill(bool still) { Q_UNUSED(still) }
    /// The parts that are read one after the other, each from its top left: what stands beside a column that scrolls is
    /// no part of its lines, else the order would turn with every turn of the page.
    virtual QList<QWidget*> readingBlocks() { return {this}; }
    /// A page of the branch's staff: it has a dark strip of its own, and no assist bar stands below it (SEC-79).
    virtual bool forStaff() const { return false; }
    /// Nothing but the assist bar stands beside this page, whatever the screen and its settings.
    virtual bool standsAlone() const { return false; }
    /// Neither strip nor hills stand above it.
    bool standsBare() const { return standsAlone() || forStaff(); }
    /// A page on which every key does the same: true when this one did it.
    virtual bool takesAnyKey() { return false; }
    /// The home page's sky reaches up behind the top strip.
    virtual bool reachesUp() const { return false; }

Q_SIGNALS:
    void actionUsed(const QString& id);
};

using PageFactory = std::function<PageSurface*(const PageModel& model, const WidgetContext& context, QWidget* parent)>;

} // namespace kaban
