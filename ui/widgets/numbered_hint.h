#pragma once
// Purpose: one of a few numbered things to do: the number on a disc, a sentence whose last words, the ones to look for,
// are bold (mock-up 02). Thread: the screen's. Ownership: its parent's. Units: pixels.

#include "ui/widgets/text_block.h"

namespace kaban {

class NumberedHint : public QWidget {
    Q_OBJECT
public:
    explicit NumberedHint(const Theme& theme, QWidget* parent = nullptr);
    void setHint(int number, const QString& plain, const QString& strong);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& theme_;
    QString number_;
    TextBlock* words_;
};

} // namespace kaban
