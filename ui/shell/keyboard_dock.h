#pragma once
// Purpose: where a text is written (mockup 29): on a high screen with room for it the keyboard stands at the lower edge
// in place of the action strip, the page becomes lower by it and scrolls its field above it; anywhere else the sheet
// floats over the page. Thread: the screen's. Ownership: the editor's; what it moves is the frame's. Units: pixels.

#include <QObject>
#include <QPointer>

class QGridLayout;
class QWidget;

namespace kaban {

class EditorSheet;
class PageSurface;

class KeyboardDock : public QObject {
    Q_OBJECT
public:
    /// The action strip stands in this row of the zones.
    KeyboardDock(EditorSheet* editor, QGridLayout* zones, int row);

    /// The editor holds the text of this field of the page.
    void stand(PageSurface* page, const QString& field);
    /// The page has its room again, and the frame says anew whether there are actions.
    void release();

Q_SIGNALS:
    /// It stands in the place of the action strip now, or no longer does.
    void moved();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void watch(QWidget* field);
    void settle();
    bool fits();
    int columnTop() const;
    void takeRoom();

    EditorSheet* editor_;
    QGridLayout* zones_;
    int row_;
    QPointer<PageSurface> page_;
    QPointer<QWidget> field_;
    QList<QPointer<QWidget>> watched_;
    int measuredAt_ = -1; ///< width of the screen
    int needed_ = 0;
    bool settling_ = false;
};

} // namespace kaban
