#include "drivers/printer/slip_layout.h"

#include "drivers/printer/printable.h"
#include "drivers/printer/qr_squares.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>

namespace kaban::drivers {

using namespace Qt::StringLiterals;

namespace slip_layout_detail {

constexpr qsizetype mostBlocks = 60;
constexpr int topMargin = 24;
constexpr int gap = 14;        // between blocks
constexpr int gutter = 24;     // between label and value
constexpr int narrowest = 150; // of a label column
constexpr int widest = 260;
constexpr int itemIndent = 44;
constexpr int lineThickness = 3;
constexpr int dash = 9;
constexpr int framePadding = 12;
constexpr int quietModules = 4;

struct Face {
    int dots;
    int lineHeight;
    bool bold;
};

constexpr Face titleFace{40, 56, true};
constexpr Face numberFace{34, 44, true};
constexpr Face headingFace{30, 38, true};
constexpr Face valueFace{28, 38, true};
constexpr Face besideFace{28, 44, false};
constexpr Face textFace{26, 38, false};
constexpr Face smallFace{24, 34, false};

QStringList linesOf(const QString& text) {
    QStringList lines;
    const QStringList parts = text.split(u'\n');
    for (const QString& part : parts) {
        lines.append(printable(part));
    }
    return lines;
}

/// Writes blocks one under the other.
class Writer {
public:
    explicit Writer(const Slip& slip) : labelColumn_(columnFor(slip)) {}

    void write(const SlipBlock& block) {
        if (begun_) {
            y_ += gap;
        }
        begun_ = true;
        switch (block.style) {
        case SlipStyle::Title:
            return paragraph(block.text, titleFace, 0, SlipLayout::width, Qt::AlignHCenter);
        case SlipStyle::Centred:
            return paragraph(block.text, textFace, 0, SlipLayout::width, Qt::AlignHCenter);
        case SlipStyle::Notice:
            return notice(block.text);
        case SlipStyle::Rule:
            return rule();
        case SlipStyle::Field:
            return field(block, valueFace, labelColumn_);
        case SlipStyle::Number:
            return field(block, numberFace, labelColumn_);
        case SlipStyle::Code:
            return code(block);
        case SlipStyle::Heading:
            return paragraph(block.text, headingFace, 0, SlipLayout::width, Qt::AlignLeft);
        case SlipStyle::Item:
            return field(block, textFace, itemIndent);
        case SlipStyle::Text:
            return paragraph(block.text, textFace, 0, SlipLayout::width, Qt::AlignLeft);
        case SlipStyle::Small:
            return paragraph(block.text, smallFace, 0, SlipLayout::width, Qt::AlignLeft);
        case SlipStyle::SmallCentred:
            return paragraph(block.text, smallFace, 0, SlipLayout::width, Qt::AlignHCenter);
        }
    }

    SlipLayout finish() {
        out_.height = y_ + SlipLayout::blankEnd;
        return std::move(out_);
    }

private:
    /// As wide as the longest label, within bounds: Chinese labels stand as drawn, English ones get the room they need.
    static int columnFor(const Slip& slip) {
        const QFontMetricsF metrics(slipFont(textFace.dots, textFace.bold));
        qreal width = narrowest;
        for (const SlipBlock& block : slip) {
            if (block.style == SlipStyle::Field || block.style == SlipStyle::Number) {
                width = std::max(width, metrics.horizontalAdvance(printable(block.label)) + gutter);
            }
        }
        return std::min(static_cast<int>(width + 0.5), widest);
    }

    void paragraph(const QString& text, const Face& face, int x, int width, Qt::Alignment alignment) {
        const QStringList lines = linesOf(text);
        for (const QString& line : lines) {
            y_ = wrapped(line, face, QRect(x, y_, width, 0), alignment);
        }
    }

    /// Returns where the next line may begin.
    int wrapped(const QString& text, const Face& face, const QRect& place, Qt::Alignment alignment) {
        const QFont font = slipFont(face.dots, face.bold);
        const QFontMetricsF metrics(font);
        const qreal above = (face.lineHeight - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
        QTextLayout layout(text, font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setUseDesignMetrics(true);
        layout.setTextOption(option);
        layout.beginLayout();
        int y = place.top();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(place.width());
            const QString words = text.mid(line.textStart(), line.textLength()).trimmed();
            const qreal free = place.width() - metrics.horizontalAdvance(words);
            const qreal x = place.left() + (alignment & Qt::AlignHCenter ? std::max(0.0, free / 2) : 0.0);
            if (!words.isEmpty()) {
                out_.runs.append({QPointF(x, y + above), words, face.dots, face.bold});
            }
            y += face.lineHeight;
        }
        layout.endLayout();
        return y;
    }

    void field(const SlipBlock& block, const Face& face, int column) {
        const int top = y_;
        const int labelTop = top + (face.lineHeight - textFace.lineHeight) / 2;
        const int room = std::max(column - gutter / 2, 1);
        const int labelEnd = wrapped(printable(block.label), textFace, QRect(0, labelTop, room, 0), Qt::AlignLeft);
        paragraph(block.text, face, column, SlipLayout::width - column, Qt::AlignLeft);
        y_ = std::max(y_, labelEnd);
    }

    void rule() {
        for (int x = 0; x < SlipLayout::width; x += 2 * dash) {
            out_.black.append(QRectF(x, y_, dash, lineThickness));
        }
        y_ += lineThickness;
    }

    void notice(const QString& text) {
        const int top = y_;
        y_ += lineThickness + framePadding;
        paragraph(text, headingFace, 2 * framePadding, SlipLayout::width - 4 * framePadding, Qt::AlignHCenter);
        y_ += framePadding;
        const int right = SlipLayout::width - lineThickness;
        out_.black.append(QRectF(0, top, SlipLayout::width, lineThickness));
        out_.black.append(QRectF(0, y_, SlipLayout::width, lineThickness));
        out_.black.append(QRectF(0, top, lineThickness, y_ - top));
        out_.black.append(QRectF(right, top, lineThickness, y_ - top));
        y_ += lineThickness;
    }

    void code(const SlipBlock& block) {
        const QrSquares squares = qrSquares(block.text, SlipLayout::codeSide);
        if (squares.modules == 0) {
            return;
        }
        const int quiet = (quietModules * SlipLayout::codeSide + squares.modules - 1) / squares.modules;
        const int top = y_ + quiet;
        for (const QRect& square : squares.black) {
            out_.black.append(QRectF(square.translated(quiet, top)));
        }
        besideCode(block.beside, SlipLayout::codeSide + 2 * quiet, top);
        y_ = std::max(y_, top + SlipLayout::codeSide + quiet);
    }

    void besideCode(const QStringList& beside, int x, int codeTop) {
        const auto lines = static_cast<int>(beside.size());
        y_ = codeTop + std::max(0, (SlipLayout::codeSide - lines * besideFace.lineHeight) / 2);
        Face face = besideFace;
        face.bold = true;
        for (const QString& line : beside) {
            paragraph(line, face, x, SlipLayout::width - x, Qt::AlignLeft);
            face.bold = false;
        }
    }

    SlipLayout out_;
    int labelColumn_;
    int y_ = topMargin;
    bool begun_ = false;
};

} // namespace slip_layout_detail

QFont slipFont(int dots, bool bold) {
    QFont font(u"Noto Sans CJK SC"_s);
    font.setPixelSize(dots);
    font.setWeight(bold ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

SlipLayout layOut(const Slip& slip) {
    const Slip taken = slip.first(std::min(slip.size(), slip_layout_detail::mostBlocks));
    slip_layout_detail::Writer writer(taken);
    for (const SlipBlock& block : taken) {
        writer.write(block);
    }
    return writer.finish();
}

} // namespace kaban::drivers
