#pragma once
// Purpose: the dark bar at the bottom of every applicant screen, always in the same place, never dimmed, never covered:
// exit (voice on the home page), large text, contrast, move down, language, call staff. What this build cannot do yet
// is shown as not available and says so; nothing is pretended. Thread: the screen's. Ownership: its parent's. Units:
// pixels. Ids: exit, voice, large_text, high_contrast, move_down, language, call_staff.

#include "ui/widgets/tap_button.h"

namespace kaban {

/// One item: icon above its word.
class AssistItem : public TapButton {
    Q_OBJECT
public:
    AssistItem(const WidgetContext& context, const QString& id, const QString& icon, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
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

class AssistBar : public QWidget {
    Q_OBJECT
public:
    explicit AssistBar(const WidgetContext& context, QWidget* parent = nullptr);

    void setInSession(bool inSession);

Q_SIGNALS:
    void tapped(const QString& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    AssistItem* add(const WidgetContext& context, const QString& id, const QString& icon, bool works);

    AssistItem* exit_;
    AssistItem* voice_;
    AssistItem* largeText_;
    AssistItem* contrast_;
    AssistItem* moveDown_;
    AssistItem* language_;
    CallButton* call_;
};

} // namespace kaban
