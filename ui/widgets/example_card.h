#pragma once
// Purpose: an example of an acceptable photo beside the camera's picture (PHO-06): a drawn person on white, with its
// word below. Not a control. Thread: the screen's. Ownership: its parent's. Units: pixels.

#include "ui/theme/theme.h"

#include <QWidget>

namespace kaban {

class ExampleCard : public QWidget {
    Q_OBJECT
public:
    explicit ExampleCard(const Theme& theme, QWidget* parent = nullptr);

    /// An empty label hides it.
    void setLabel(const QString& label);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& theme_;
    QString label_;
};

} // namespace kaban
