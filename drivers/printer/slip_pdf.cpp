#include "drivers/printer/slip_pdf.h"

#include "drivers/printer/pdf_text.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <cmath>

namespace kaban::drivers {
namespace slip_pdf_detail {

constexpr int pointsWide = 204; // 72 mm; PDF pages are whole points here
constexpr int pointsPerInch = 72;
constexpr int unitsPerInch = 1440;

constexpr qreal pointsPerDot = static_cast<qreal>(pointsWide) / SlipLayout::width;

/// Digits are written apart from letters: beside Latin letters the face takes other glyphs for them, which no table
/// leads back to a character, and the number could not be read out of the file any more.
void write(QPainter& painter, const SlipRun& run) {
    const QFont font = slipFont(run.dots, run.bold);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    for (qsizetype start = 0, end = 0; start < run.text.size(); start = end) {
        const bool digits = run.text[start].isDigit();
        while (end < run.text.size() && run.text[end].isDigit() == digits) {
            ++end;
        }
        const qreal x = run.baseline.x() + metrics.horizontalAdvance(run.text.first(start));
        painter.drawText(QPointF(x, run.baseline.y()), run.text.sliced(start, end - start));
    }
}

QString wordsOf(const SlipLayout& layout) {
    QString words;
    for (const SlipRun& run : layout.runs) {
        words += run.text;
    }
    return words;
}

void paint(QPainter& painter, const SlipLayout& layout) {
    const qreal unitsPerDot = pointsPerDot * unitsPerInch / pointsPerInch;
    painter.scale(unitsPerDot, unitsPerDot);
    for (const QRectF& rectangle : layout.black) {
        painter.fillRect(rectangle, Qt::black);
    }
    painter.setPen(Qt::black);
    for (const SlipRun& run : layout.runs) {
        write(painter, run);
    }
}

} // namespace slip_pdf_detail

QByteArray slipPdf(const SlipLayout& layout) {
    const int pointsHigh = static_cast<int>(std::ceil(layout.height * slip_pdf_detail::pointsPerDot));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly)) {
        return {};
    }
    QPdfWriter writer(&buffer);
    writer.setCreator(QStringLiteral("Kaban"));
    writer.setResolution(slip_pdf_detail::unitsPerInch);
    writer.setPageMargins(QMarginsF());
    writer.setPageSize(QPageSize(QSize(slip_pdf_detail::pointsWide, pointsHigh), QString(), QPageSize::ExactMatch));
    QPainter painter;
    if (!painter.begin(&writer)) {
        return {};
    }
    slip_pdf_detail::paint(painter, layout);
    if (!painter.end()) {
        return {};
    }
    return withReadableText(bytes, slip_pdf_detail::wordsOf(layout), slipFont(SlipLayout::smallestLetters, false));
}

} // namespace kaban::drivers
