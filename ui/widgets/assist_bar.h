#pragma once
// Purpose: the dark bar at the bottom of every applicant screen, always in the same place, never dimmed, never covered:
// exit (voice on the home page), large text, contrast, move down, language, call staff. What is switched on is a white
// plate and said to be checked; large text and language name what a tap brings instead, and large text is heard by one
// name as checked or not. A voice that cannot speak now
// is shown as not available and says why. Thread: the screen's. Ownership: its parent's. Units: pixels. Ids: exit,
// voice, large_text, high_contrast, move_down, language, call_staff.

#include "ui/widgets/tap_button.h"

namespace kaban {

/// One item: icon above its word, beside it on wide screens.
class AssistItem : public TapButton {
    Q_OBJECT
public:
    AssistItem(const WidgetContext& context, const QString& id, const QString& icon, QWidget* parent = nullptr);

    /// One that is switched on and off, and says which.
    void setSwitch(bool on);
    /// The same where the word on it changes instead of its look: heard by this name.
    void setHeardSwitch(const QString& name, bool on, const QString& what);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool beside() const { return theme().form() != FormFactor::Portrait; }
    QSize content() const;

    QString icon_;
};

/// The yellow one.
class CallButton : public TapButton {
    Q_OBJECT
public:
    CallButton(const WidgetContext& context, const QString& id, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// What is switched on, as the window knows it.
struct AssistState {
    bool largeText = false;
    bool highContrast = false;
    bool lowered = false;
    bool operator==(const AssistState&) const = default;
};

class AssistBar : public QWidget {
    Q_OBJECT
public:
    explicit AssistBar(const WidgetContext& context, QWidget* parent = nullptr);

    void setInSession(bool inSession);
    void setState(const AssistState& state);
    /// The voice is switched on and off on home; where there is none, why.
    void setVoice(bool possible, bool on, const QString& why);

Q_SIGNALS:
    void tapped(const QString& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    AssistItem* add(const WidgetContext& context, const QString& id, const QString& icon);
    void addCall(const WidgetContext& context);

    AssistState state_;
    AssistItem* exit_;
    AssistItem* voice_;
    AssistItem* largeText_;
    AssistItem* contrast_;
    AssistItem* moveDown_; ///< nothing to move on screens that are wider than high: hidden there
    AssistItem* language_;
    CallButton* call_;
};

} // namespace kaban
