#pragma once
// Purpose: the buttons that move and size a photo (PHO-06), under a title: where there is room for three in a row as a
// cross of arrows with the sizes at its upper corners, else all in one row. Thread: the screen's. Ownership: its
// parent's. Without buttons it is hidden.

#include "ui/widgets/icon_button.h"
#include "ui/widgets/text_block.h"

class QGridLayout;

namespace kaban {

struct SignSpec {
    QString id;
    QString icon;
    QString name;
    bool enabled = true;
};

class AdjustPad : public QWidget {
    Q_OBJECT
public:
    enum class Shape { Cross, Row };
    AdjustPad(const WidgetContext& context, QWidget* parent = nullptr);

    /// In the order ＋ － ← → ↑ ↓.
    void setButtons(const QString& title, const QList<SignSpec>& signs, Shape shape);

Q_SIGNALS:
    void tapped(const QString& id);

private:
    void rebuild(const QList<SignSpec>& signs, Shape shape);

    WidgetContext context_;
    TextBlock* title_;
    QGridLayout* grid_;
    QList<IconButton*> buttons_; ///< in the order of the signs
    QStringList built_;
};

} // namespace kaban
