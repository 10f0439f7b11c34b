#pragma once
// Purpose: what a device is doing: a ring, a sentence, the time left. The ring stands still; colour never speaks alone,
// a state other than waiting has an icon in the ring. Thread: the screen's. Ownership: its parent's. Units: pixels.

#include "ui/widgets/source_badge.h"
#include "ui/widgets/text_block.h"

class QVBoxLayout;

namespace kaban {

enum class StatusKind { Waiting, Busy, Caution, Absent };

class StatusRing : public QWidget {
    Q_OBJECT
public:
    explicit StatusRing(const Theme& theme, QWidget* parent = nullptr);
    void setKind(StatusKind kind);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& theme_;
    StatusKind kind_ = StatusKind::Waiting;
};

class StatusCard : public QWidget {
    Q_OBJECT
public:
    explicit StatusCard(const Theme& theme, QWidget* parent = nullptr);
    void setStatus(StatusKind kind, const QString& title, const QString& sentence, const QString& remaining);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void placeRemaining();

    StatusRing* ring_;
    TextBlock* title_;
    TextBlock* sentence_;
    SourceBadge* remaining_;
    QVBoxLayout* words_;
    int leastWords_;     ///< pixels
    bool below_ = false; ///< the time that is left stands below the words
};

} // namespace kaban
