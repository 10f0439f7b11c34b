#pragma once
// Purpose: how the photo looks once it is printed (mock-up 08): the drawn card with the photo in its place, beside a
// title and a sentence. Thread: the screen's. Ownership: its parent's; the frame's bytes are shared. Units: pixels.

#include "app/base/frame.h"
#include "ui/widgets/text_block.h"

namespace kaban {

class PrintedCard : public QWidget {
    Q_OBJECT
public:
    explicit PrintedCard(const Theme& theme, QWidget* parent = nullptr);
    void setPhoto(const Frame& photo);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& theme_;
    Frame photo_;
};

class CardPreview : public QWidget {
    Q_OBJECT
public:
    explicit CardPreview(const Theme& theme, QWidget* parent = nullptr);
    /// Without a title it is hidden.
    void setPreview(const QString& title, const QString& sentence, const Frame& photo);

private:
    PrintedCard* card_;
    TextBlock* title_;
    TextBlock* sentence_;
};

} // namespace kaban
