// What a page does that is shown again as it is, which happens every second.
#include "tests/ui/page_checks.h"

#include <QApplication>
#include <QEvent>

namespace kaban::tests {
using namespace Qt::StringLiterals;

namespace rest_checks {

/// Listens while it lives.
class Watch : public QObject {
public:
    explicit Watch(const QWidget& frame) : frame_(frame) { qApp->installEventFilter(this); }

    QStringList seen() const { return seen_; }

    bool eventFilter(QObject* receiver, QEvent* event) override {
        const auto* widget = qobject_cast<const QWidget*>(receiver);
        const bool paints = event->type() == QEvent::Paint;
        const bool laysOut = event->type() == QEvent::LayoutRequest;
        if (widget && (paints || laysOut) && (widget == &frame_ || frame_.isAncestorOf(widget))) {
            const QString fault = u"%1 %2 %3 though nothing has changed"_s.arg(
                QLatin1String(widget->metaObject()->className()), widget->objectName(),
                paints ? u"is painted"_s : u"is laid out"_s);
            if (!seen_.contains(fault))
                seen_ += fault;
        }
        return false;
    }

private:
    const QWidget& frame_;
    QStringList seen_;
};

} // namespace rest_checks

QStringList restFaults(FrameOnScreen& screen, const PageModel& page, const StripModel& strip) {
    screen.settle();
    const rest_checks::Watch watch(screen.frame());
    screen.frame().showPage(page, false);
    screen.frame().showStrip(strip);
    screen.settle();
    return watch.seen();
}

} // namespace kaban::tests
