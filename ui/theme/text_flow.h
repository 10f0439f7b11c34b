#pragma once
// Purpose: plain text in lines of a fixed height, as the type table wants it; style sheets and QLabel know no line
// height. Markup is never looked for: what is in the string is what is drawn (SEC-55, SEC-56). Thread: the screen's.
// Ownership: a value that keeps its layout. Units: logical pixels. Shapes: a line feed starts a new line; lines break
// between words and Chinese characters, and inside a word only where it is wider than the whole width. No Chinese
// character stands alone in the last line where another one can join it; what stands in short brackets stays together.

#include <QColor>
#include <QFont>
#include <QList>
#include <QPainter>
#include <QString>
#include <QTextLayout>

#include <memory>

namespace kaban {

class TextFlow {
public:
    TextFlow(const QString& text, const QFont& font, int lineHeight, Qt::Alignment alignment = Qt::AlignLeft);

    /// This part in the bold face. Runs of one font, not markup.
    void setStrong(qsizetype from, qsizetype length);
    /// Characters in another colour, underlined where wanted; before laying out. What lies outside the text is left
    /// away.
    void mark(int from, int length, const QColor& colour, bool underlined);
    /// Something else stands at the end of the first line: so much less room for its words.
    void setRoomBesideFirstLine(int pixels) { besideFirst_ = pixels; }
    /// Lays the text out in this width and answers the height it takes; a width of 0 or less does not wrap.
    int layOut(int width);
    int height() const;
    int lineCount() const;
    /// Of the widest line as laid out last.
    int widestLine() const;
    void draw(QPainter& painter, QPointF topLeft, const QColor& colour) const;

    /// Width of the widest of its own lines when nothing wraps.
    static int naturalWidth(const QString& text, const QFont& font);
    /// Of what no line break may part: a word, a masked number.
    static int widestWord(const QString& text, const QFont& font);

private:
    void closeUpSigns();
    void breakLines(qreal room, qreal narrower);
    void keepGroupWhole(QTextLine& line, qreal room) const;
    bool lastStandsAlone() const;
    void drawUnderline(QPainter& painter, QPointF topLeft) const;

    std::unique_ptr<QTextLayout> layout_;
    QList<QTextLayout::FormatRange> closedUp_;
    int markFrom_ = 0;
    int markEnd_ = 0; ///< of what is underlined
    QColor markColour_;
    int besideFirst_ = 0;
    int lineHeight_;
    Qt::Alignment alignment_;
};

} // namespace kaban
