#pragma once
// Purpose: the parts of the clerk's page: the dark strip with the seconds until the page locks, what was asked for, and
// the pad on which number, PIN and code are typed. Thread: the screen's. Ownership: their parent's. Units: pixels.

#include "app/view/page_model.h"
#include "ui/widgets/action_place.h"
#include "ui/widgets/hint_line.h"
#include "ui/widgets/icon_badge.h"
#include "ui/widgets/key_pad.h"
#include "ui/widgets/pin_dots.h"
#include "ui/widgets/text_block.h"

namespace kaban {

/// Dark, above the page: whose page it is, and the seconds until it locks (SEC-79).
class StaffStrip : public QWidget {
    Q_OBJECT
public:
    explicit StaffStrip(const Theme& theme, QWidget* parent = nullptr);
    void setContent(const ClerkContent& content);

private:
    PlainLabel* title_;
    TextBlock* place_;
    TextBlock* lock_;
};

class ClerkRequestCard : public QWidget {
    Q_OBJECT
public:
    explicit ClerkRequestCard(const Theme& theme, QWidget* parent = nullptr);
    void setContent(const ClerkContent& content);

private:
    TextBlock* title_;
    TextBlock* sentence_;
};

class ClerkPad : public QWidget {
    Q_OBJECT
public:
    explicit ClerkPad(const WidgetContext& context, QWidget* parent = nullptr);
    void setContent(const ClerkContent& content);

Q_SIGNALS:
    void tapped(const QString& id);

private:
    bool low_; ///< a screen that is wider than high
    TextBlock* title_;
    TextBlock* sentence_;
    TextBlock* typed_;
    PinDots* dots_;
    ActionPlace* change_;
    HintLine* error_;
    KeyPad* keys_;
};

} // namespace kaban
