#pragma once
// Purpose: the moving part of everything that may be taller than its place: no scroll bar to aim at, dragging with a
// finger, keys, and whole pages for the page buttons that stand beside it. The content is as tall as its layout needs
// at this width and at least as tall as the view. Thread: the screen's. Ownership: owns its content. Units: pixels.

#include <QScrollArea>

namespace kaban {

class ScrollView : public QScrollArea {
    Q_OBJECT
public:
    explicit ScrollView(QWidget* content, QWidget* parent = nullptr);

    bool fits() const;
    bool atStart() const;
    /// The last line is inside the view, laid out and visible; empty room below it need not be.
    bool atEnd() const;
    void pageUp();
    void pageDown();

Q_SIGNALS:
    /// Position, size or content changed.
    void moved();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void layOutContent();
    void scrollBy(int pixels);
    int end() const;

    int dragStart_ = 0;
    int valueAtStart_ = 0;
};

/// Shows where one is; not a control.
class ScrollIndicator : public QWidget {
    Q_OBJECT
public:
    static constexpr int barWidth = 16;

    ScrollIndicator(const QColor& track, const QColor& thumb, ScrollView* view, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QColor track_;
    QColor thumb_;
    ScrollView* view_;
};

} // namespace kaban
