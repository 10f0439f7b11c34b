#pragma once
// Purpose: one thing to bring, numbered: a picture of it and its words, or its words and below them the sides that will
// be photographed (mockup 36). Thread: the screen's. Ownership: its parent's. Units: pixels.

#include "app/view/page_model.h"
#include "ui/widgets/text_block.h"

#include <QBoxLayout>

namespace kaban {

class ThingCard : public QWidget {
    Q_OBJECT
public:
    ThingCard(const Theme& theme, int number, const WhatToBringContent::Thing& thing, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QBoxLayout* words(const WhatToBringContent::Thing& thing);
    QBoxLayout* sides(const QList<WhatToBringContent::Side>& sides);

    const Theme& theme_;
    QString number_;
    bool oneRow_; ///< the number stands in its middle
};

} // namespace kaban
