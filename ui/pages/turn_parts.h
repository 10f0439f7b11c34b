#pragma once
// Purpose: the parts of the page "whose turn" (mock-up 41): the plate with its one word, and a row of who does what.
// Thread: the screen's. Ownership: their parent's. Units: pixels.

#include "app/view/page_model.h"
#include "ui/widgets/icon_badge.h"
#include "ui/widgets/text_block.h"

#include <vector>

namespace kaban {

class TurnPlate : public QWidget {
    Q_OBJECT
public:
    explicit TurnPlate(const Theme& theme, QWidget* parent = nullptr);
    void setWords(const QString& lead, const QString& word, const QString& sentence);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Line {
        TextFlow flow;
        int height = 0;
    };
    std::vector<Line> lines(int width) const;

    const Theme& theme_;
    QString lead_, word_, sentence_;
};

class TurnRow : public QWidget {
    Q_OBJECT
public:
    explicit TurnRow(const Theme& theme, QWidget* parent = nullptr);
    void setTurn(const WhoseTurnContent::Turn& turn);

private:
    const Theme& theme_;
    TextBlock* who_;
    TextBlock* what_;
    IconBadge* icon_;
    TextBlock* state_;
};

} // namespace kaban
