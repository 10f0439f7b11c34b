#pragma once
// Purpose: the focus ring of everything: 4 px ink, then 6 px yellow, outside the widget that has the focus. One overlay
// draws it because style sheets cannot do two rings with a radius. Shown only while the keyboard (or a switch) is in
// use; a touch hides it. Thread: the screen's. Ownership: the window's. Units: pixels. Source: the visual language,
// section 3.

#include "ui/theme/theme.h"

#include <QPointer>
#include <QWidget>

namespace kaban {

class FocusRing : public QWidget {
    Q_OBJECT
public:
    /// Widgets tell their corner radius by this dynamic property.
    static constexpr const char* radiusProperty = "cornerRadius";
    static constexpr int inkWidth = 4;
    static constexpr int yellowWidth = 6;

    FocusRing(const Theme& theme, QWidget* window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void follow(QWidget* focused);
    void place();
    bool carriesTarget(const QObject* moved) const;

    const Theme& theme_;
    QPointer<QWidget> target_;
    bool keyboard_ = false;
};

} // namespace kaban
