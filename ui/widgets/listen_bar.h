#pragma once
// Purpose: at the end of a page's title: 听, which reads the page aloud and stops when it is pressed again, and beside
// it the volume, which says what a tap brings (mockup 23). Thread: the screen's. Ownership: its parent's. Units:
// pixels. Both are full targets; names and descriptions are for those who only hear them. Rule: SCR-10.

#include "ui/widgets/tap_button.h"

namespace kaban {

struct ListenSpec {
    QString id;
    QString label;
    QString icon;
    QString what{}; ///< accessible description
};

/// Icon beside the word, or above it where it should be narrow.
class ListenButton : public TapButton {
    Q_OBJECT
public:
    enum class Shape { Beside, Above };

    ListenButton(const WidgetContext& context, const QString& id, Shape shape, QWidget* parent = nullptr);

    void setSpec(const ListenSpec& spec);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QFont wordFont() const;
    int wordLine() const;

    Shape shape_;
    QString icon_;
};

class ListenBar : public QWidget {
    Q_OBJECT
public:
    ListenBar(const WidgetContext& context, const QString& listenId, const QString& volumeId,
              QWidget* parent = nullptr);

    /// Nothing: the bar is not there.
    void setButtons(const std::optional<ListenSpec>& listen, const std::optional<ListenSpec>& volume);

Q_SIGNALS:
    void tapped(const QString& id);

private:
    ListenButton* listen_;
    ListenButton* volume_;
};

} // namespace kaban
