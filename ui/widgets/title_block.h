#pragma once
// Purpose: what to do, and one sentence: the head of every page. With an icon disc for end and problem pages.
// Thread: the screen's. Ownership: its parent's. Units: pixels.

#include "ui/widgets/icon_badge.h"
#include "ui/widgets/text_block.h"

#include <QGridLayout>
#include <QHBoxLayout>

namespace kaban {

class TitleBlock : public QWidget {
    Q_OBJECT
public:
    explicit TitleBlock(const Theme& theme, QWidget* parent = nullptr);

    void setTitle(const QString& title, const QString& sentence);
    QString sentence() const { return sentence_->text(); }
    /// The disc left of the words.
    void setBadge(const IconBadgeLook& look);
    /// Where a page is low: smaller letters; the disc and the sentence give up their places.
    void setDense(bool dense);
    /// What it needs as it is now.
    int heightOn(int width);
    void setRoomAbove(int pixels);
    /// At the end of the first line; the lines below it have the whole width.
    void standAtEnd(QWidget* widget);
    /// It will stand elsewhere.
    void releaseEnd();

protected:
    bool event(QEvent* event) override;

private:
    void applyMargins();

    const Theme& theme_;
    QHBoxLayout* layout_;
    QGridLayout* place_; ///< of the words and of what stands at the end of their first line
    QVBoxLayout* words_;
    QWidget* end_ = nullptr;
    IconBadge* badge_;
    TextBlock* title_;
    TextBlock* sentence_;
    int above_ = 0;
    bool dense_ = false;
    bool withBadge_ = false;
};

} // namespace kaban
