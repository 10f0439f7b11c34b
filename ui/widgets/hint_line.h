#pragma once
// Purpose: the sentence under a field: what is wrong and how to repair it, or what to look at. An icon and words, never
// colour alone. Thread: the screen's. Ownership: its parent's. Units: pixels. Hidden when there is nothing to say.

#include "ui/widgets/icon_badge.h"
#include "ui/widgets/text_block.h"

namespace kaban {

enum class HintKind { Error, Warning };

class HintLine : public QWidget {
    Q_OBJECT
public:
    HintLine(const Theme& theme, HintKind kind, QWidget* parent = nullptr);

    void setSentence(const QString& sentence);

private:
    TextBlock* text_;
};

} // namespace kaban
