#pragma once
// Purpose: running text with the line height of the type table; wraps to the width it is given, in smaller letters
// where a word is wider than that. The label of nearly every page text. Thread: the screen's. Ownership: its parent's.
// Units: pixels. Plain text only, like its base.

#include "ui/theme/text_flow.h"
#include "ui/widgets/plain_label.h"

namespace kaban {

class TextBlock : public PlainLabel {
    Q_OBJECT
public:
    TextBlock(const Theme& theme, TextRole role, const QColor& colour, QWidget* parent = nullptr);

    void setText(const QString& text);
    /// One sentence with its middle in the bold face; each part is plain text.
    void setSentence(const QString& before, const QString& strong, const QString& after = {});
    /// Hides itself when there is nothing to say, so that no gap is left.
    void setTextOrHide(const QString& text);
    void setWraps(bool wraps);
    /// Something else stands at the end of the first line, over this block.
    void setRoomBesideFirstLine(int pixels);

    bool hasHeightForWidth() const override { return wraps_; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TextFlow flow(int width) const;
    TextRole roleIn(int width) const;

    bool wraps_ = false;
    int besideFirst_ = 0;
    qsizetype strongFrom_ = 0;
    qsizetype strongLength_ = 0;
};

} // namespace kaban
