#include "drivers/printer/qr_squares.h"

#include <ZXing/BarcodeFormat.h>
#include <ZXing/BitMatrix.h>
#include <ZXing/CharacterSet.h>
#include <ZXing/MultiFormatWriter.h>

#include <algorithm>
#include <exception>

namespace kaban::drivers {
namespace qr_squares_detail {

constexpr int mediumCorrection = 4; // of the library's 0 to 8: QR level M

bool isCodeText(const QString& text) {
    const auto isSign = [](QChar c) { return c >= u' ' && c <= u'~'; };
    return !text.isEmpty() && text.size() <= longestCodeText && std::all_of(text.begin(), text.end(), isSign);
}

QrSquares squares(const ZXing::BitMatrix& matrix, int dots) {
    QrSquares result;
    result.modules = matrix.width();
    const auto edge = [&](int module) { return module * dots / result.modules; };
    for (int y = 0; y < matrix.height(); ++y) {
        for (int x = 0; x < matrix.width(); ++x) {
            const int start = x;
            while (x < matrix.width() && matrix.get(x, y)) {
                ++x;
            }
            if (x > start) {
                result.black.append(QRect(QPoint(edge(start), edge(y)), QPoint(edge(x) - 1, edge(y + 1) - 1)));
            }
        }
    }
    return result;
}

} // namespace qr_squares_detail

QrSquares qrSquares(const QString& text, int dots) {
    if (!qr_squares_detail::isCodeText(text)) {
        return {};
    }
    try {
        const auto writer = ZXing::MultiFormatWriter(ZXing::BarcodeFormat::QRCode)
                                .setMargin(0)
                                .setEccLevel(qr_squares_detail::mediumCorrection);
        return qr_squares_detail::squares(writer.encode(text.toStdString(), 0, 0), dots);
    } catch (const std::exception&) {
        return {}; // the library's way of saying that it does not fit
    }
}

} // namespace kaban::drivers
