#pragma once
// Purpose: the official name of the group above the tiles (GEN-02): two texts with a thin line between, one below the
// other where a longer language leaves no room. Thread: the screen's. Ownership: its parent's. Units: pixels.

#include "ui/widgets/text_block.h"

namespace kaban {

class GroupLine : public QWidget {
    Q_OBJECT
public:
    explicit GroupLine(const Theme& theme, QWidget* parent = nullptr);
    void setWords(const QString& title, const QString& more);

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    bool fitsOneLine(int width) const;
    void place();

    const Theme& theme_;
    TextBlock* title_;
    TextBlock* more_;
};

} // namespace kaban
