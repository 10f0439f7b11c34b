#pragma once
// Purpose: the field that is being written (mockup 29): text, the letters that are no words yet underlined behind it,
// caret, and 清空 at its end; with a label it looks like the field whose place it takes. It is no input: keys hand back
// ids and the text comes with the next model. A long text takes two lines where the screen is high enough; beyond them
// its end is shown. Thread: the screen's. Ownership: its parent's. Units: pixels.

#include "ui/theme/text_flow.h"
#include "ui/widgets/action_place.h"
#include "ui/widgets/entry_base.h"

namespace kaban {

struct TextLineData {
    QString typed;
    QString composing;
    QString name;  ///< for assistive tools
    QString label; ///< shown above the text, where the line stands in the place of its field; empty: none
    bool wrong = false;
    TextActionSpec clear;
};

class TextLine : public EntryBase {
    Q_OBJECT
public:
    explicit TextLine(const WidgetContext& context, QWidget* parent = nullptr);

    void setData(const TextLineData& data);

    /// How much higher it may still become at this width.
    int roomToCome(int width) const;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {leastWidth, sizeHint().height()}; }

Q_SIGNALS:
    void tapped(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override {
        placeClear();
        EntryBase::resizeEvent(event);
    }

private:
    static constexpr int leastWidth = 320;

    void placeClear();
    int lines() const;
    TextFlow label(int width) const;
    int labelHeight(int width) const;
    int shownLines(int width) const;
    int textRoom(int width) const;
    /// Where the last lines begin and end in `text`.
    QList<std::pair<qsizetype, qsizetype>> wrapped(const QString& text, int room) const;

    const Theme& theme_;
    TextLineData data_;
    ActionPlace* clear_;
};

} // namespace kaban
