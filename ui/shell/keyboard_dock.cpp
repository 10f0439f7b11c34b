#include "ui/shell/keyboard_dock.h"

#include "ui/widgets/editor_sheet.h"
#include "ui/widgets/page_surface.h"
#include "ui/widgets/scroll_view.h"

#include <QEvent>
#include <QGridLayout>
#include <QScopedValueRollback>

namespace kaban {

KeyboardDock::KeyboardDock(EditorSheet* editor, QGridLayout* zones, int row)
    : QObject(editor), editor_(editor), zones_(zones), row_(row) {}

void KeyboardDock::stand(PageSurface* page, const QString& field) {
    auto* const part = page->findChild<QWidget*>(field);
    if (!part || part != field_) {
        release();
        if (!part)
            return;
        page_ = page;
        watch(part);
    }
    settle();
}

/// The field moves with every round of layout and with the scrolling that brings it into sight; what it stands in moves
/// it along.
void KeyboardDock::watch(QWidget* field) {
    field_ = field;
    editor_->installEventFilter(this);
    watched_ += editor_;
    for (QWidget* part = field; part && part != page_->parentWidget(); part = part->parentWidget()) {
        part->installEventFilter(this);
        watched_ += part;
    }
}

bool KeyboardDock::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Move || event->type() == QEvent::Resize)
        settle();
    return QObject::eventFilter(watched, event);
}

void KeyboardDock::settle() {
    if (settling_ || !field_ || !page_)
        return;
    const QScopedValueRollback guard(settling_, true);
    if (fits()) {
        editor_->standUnder(field_);
        Q_EMIT moved();
        page_->keepStill(true);
        takeRoom();
    } else if (editor_->docked()) {
        editor_->standUnder(nullptr);
        zones_->setRowMinimumHeight(row_, 0);
        page_->keepStill(false);
        Q_EMIT moved();
    }
}

/// How high it is shows only once it stands there; that is tried once for each width.
bool KeyboardDock::fits() {
    const bool docked = editor_->docked();
    if (docked || measuredAt_ != editor_->width()) {
        editor_->standUnder(field_);
        needed_ = editor_->heightDocked();
        measuredAt_ = editor_->width();
        if (!docked)
            editor_->standUnder(nullptr);
    }
    return editor_->height() - needed_ >= columnTop();
}

/// Where the field can be at its highest: whatever stands above the part that scrolls stays in sight.
int KeyboardDock::columnTop() const {
    const QWidget* at = field_;
    while (at && !qobject_cast<const ScrollView*>(at))
        at = at->parentWidget();
    return (at ? at : field_.data())->mapTo(editor_->parentWidget(), QPoint()).y() - editor_->y();
}

/// What the sheet needs beyond the place of the field itself.
void KeyboardDock::takeRoom() {
    const int room = needed_ - field_->height();
    if (room == zones_->rowMinimumHeight(row_))
        return;
    zones_->setRowMinimumHeight(row_, room);
    page_->reveal(field_);
}

void KeyboardDock::release() {
    if (watched_.isEmpty())
        return;
    for (const QPointer<QWidget>& part : std::as_const(watched_)) {
        if (part)
            part->removeEventFilter(this);
    }
    watched_.clear();
    if (page_)
        page_->keepStill(false);
    field_ = nullptr;
    page_ = nullptr;
    measuredAt_ = -1;
    zones_->setRowMinimumHeight(row_, 0);
    editor_->standUnder(nullptr);
}

} // namespace kaban
