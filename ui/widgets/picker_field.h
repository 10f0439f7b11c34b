#pragma once
// Purpose: a field of a form, closed: name above, value or what to do below, where the value comes from, and a chevron
// (a list opens), a pencil (a pad opens) or a lock (FLD-50). It holds no value of its own: a tap only hands back the
// id, the value comes from the model. What is wrong stands below it, named and with the repair (FLD-52). Thread: the
// screen's. Ownership: its parent's. Units: pixels; 116 high, more where the words need it.

#include "ui/widgets/hint_line.h"
#include "ui/widgets/source_badge.h"
#include "ui/widgets/tap_button.h"

namespace kaban {

struct PickerFieldSpec {
    enum class Kind { List, Keyboard, Locked };
    QString field; ///< object name of the whole
    QString action;
    QString label;
    bool required = false;
    QString value;
    QString placeholder;
    Kind kind = Kind::List;
    BadgeKind badge = BadgeKind::Missing;
    QString badgeText; ///< empty: no badge
    QString warning;
    QString error;
    bool open = false; ///< its sheet is on the screen

    bool operator==(const PickerFieldSpec&) const = default;
};

/// The box that is touched.
class PickerButton : public TapButton {
    Q_OBJECT
public:
    PickerButton(const WidgetContext& context, const PickerFieldSpec& spec, QWidget* parent = nullptr);

    void setSpec(const PickerFieldSpec& spec);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void describe();
    int wordsWidth(int width) const;
    TextFlow labelFlow() const;
    TextFlow valueFlow() const;
    QString shownIcon() const;

    PickerFieldSpec spec_;
    SourceBadge* badge_;
};

class PickerField : public QWidget {
    Q_OBJECT
public:
    PickerField(const WidgetContext& context, const PickerFieldSpec& spec, QWidget* parent = nullptr);

    void setSpec(const PickerFieldSpec& spec);
    PickerButton* button() const { return button_; }

Q_SIGNALS:
    void tapped(const QString& id);

private:
    PickerButton* button_;
    HintLine* error_;
    HintLine* warning_;
};

} // namespace kaban
