#pragma once
// Purpose: the head of the home page: headline and sentence before hills and a card. Thread: the screen's.
// Ownership: its parent's. Units: pixels.

#include "ui/widgets/text_block.h"

namespace kaban {

class HeroBanner : public QWidget {
    Q_OBJECT
public:
    explicit HeroBanner(const Theme& theme, QWidget* parent = nullptr);
    void setWords(const QString& headline, const QString& sentence);
    /// The height it takes when there is room; it gives way down to what its words need.
    void setComfortableHeight(int pixels);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void place();
    int wordsBottom(int width) const;
    int sentenceRoom(int width) const;

    const Theme& theme_;
    qreal cardAspect_;
    int comfortableHeight_;
    TextBlock* headline_;
    TextBlock* sentence_;
};

} // namespace kaban
