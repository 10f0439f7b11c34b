#pragma once
// Purpose: what makes a good picture, as a list to read before it is taken (mock-ups 07 and 09). Nothing is judged yet,
// so nothing is ticked: a plain point before each rule, and who only hears the list is told that in words. Thread: the
// screen's. Ownership: its parent's. Units: pixels. Without rules it is hidden.

#include "ui/widgets/text_block.h"

class QGridLayout;

namespace kaban {

/// One rule on a card.
class RuleRow : public QWidget {
    Q_OBJECT
public:
    explicit RuleRow(const Theme& theme, QWidget* parent = nullptr);
    void setRule(const QString& rule, const QString& state);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& theme_;
    TextBlock* words_;
};

class RuleList : public QWidget {
    Q_OBJECT
public:
    RuleList(const Theme& theme, int columns, QWidget* parent = nullptr);
    /// `state`: how far the rules are met, in words; what is not seen on the screen is heard.
    void setRules(const QStringList& rules, const QString& state);

private:
    const Theme& theme_;
    int columns_;
    QGridLayout* grid_;
    QList<RuleRow*> rows_;
};

} // namespace kaban
