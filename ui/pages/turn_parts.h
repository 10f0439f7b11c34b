#pragma once
// Purpose: the parts of the page "whose turn" (mock-up 41): the plate with its one word, and the card of who does what.
// Thread: the screen's. Ownership: their parent's. Units: pixels.

#include "app/view/page_model.h"
#include "ui/widgets/icon_badge.h"
#include "ui/widgets/text_block.h"

#include <QList>

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
    bool now() const { return now_; }

private:
    const Theme& theme_;
    bool now_ = false;
    TextBlock* who_;
    TextBlock* what_;
    IconBadge* icon_;
    TextBlock* state_;
};

/// One card: the rows under each other, a line between two, the one whose turn it is on a tint.
class TurnCard : public QWidget {
    Q_OBJECT
public:
    explicit TurnCard(const Theme& theme, QWidget* parent = nullptr);
    void setTurns(const QList<WhoseTurnContent::Turn>& turns);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& theme_;
    QList<TurnRow*> rows_;
};

} // namespace kaban
