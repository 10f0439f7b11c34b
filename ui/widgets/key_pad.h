#pragma once
// Purpose: the keys of the A to Z pad and of the digit pad. A key hands back its id; what it does to the text is the
// model's. Keys keep their comfortable size where there is room and shrink to 88 where there is not. Thread: the
// screen's. Ownership: its parent's. Units: pixels. Ids: "key." and the character, "key.backspace".

#include "ui/widgets/tap_button.h"

#include <QList>

namespace kaban {

class KeyButton : public TapButton {
    Q_OBJECT
public:
    /// An icon makes it a function key; then the label is only its accessible name.
    KeyButton(const WidgetContext& context, const QString& id, const QString& label, const QString& icon,
              QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString icon_;
};

class KeyPad : public QWidget {
    Q_OBJECT
public:
    /// `keys` row by row: characters, "backspace", or empty for a place without a key.
    KeyPad(const WidgetContext& context, const QStringList& keys, int columns, QSize comfortable, QWidget* parent);

    /// The keys lie on the card that they stand in, without a ground of their own.
    void setBare() { bare_ = true; }
    static QString idOf(const QString& key);
    /// Only these characters can be pressed; empty: all.
    void setLive(const QStringList& characters);
    /// As by a finger. False: no such key, or it cannot be pressed now.
    bool press(const QString& key);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void tapped(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QSize around(QSize key) const;
    int rows() const;

    const Theme& theme_;
    int columns_;
    bool bare_ = false;
    QSize comfortable_;
    QStringList keys_;
    QList<KeyButton*> buttons_; ///< one per place, null where there is no key
};

} // namespace kaban
