#pragma once
// Purpose: the head of the home page on a landscape screen: a panel at the left with mark, headline, sentence and the
// counter as an equal way, hills and a card below (mockup 25). Thread: the screen's. Ownership: its parent's. Units:
// pixels, 760 wide; 400 on a small screen, below whose strip it begins.

#include "ui/widgets/plain_label.h"
#include "ui/widgets/text_block.h"

#include <QVBoxLayout>

namespace kaban {

class HeroPanel : public QWidget {
    Q_OBJECT
public:
    static constexpr int panelWidth = 760;

    /// The counter's box becomes part of it.
    HeroPanel(const Theme& theme, QWidget* counter, QWidget* parent = nullptr);
    /// Below the words; empty at first.
    QVBoxLayout* actions() const { return actions_; }
    void setWords(const QString& headline, const QString& sentence);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int used() const;

    const Theme& theme_;
    qreal cardAspect_;
    PlainLabel* brand_;
    TextBlock* headline_;
    TextBlock* sentence_;
    QWidget* counter_;
    QVBoxLayout* actions_;
};

} // namespace kaban
