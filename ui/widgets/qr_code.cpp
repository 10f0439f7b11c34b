#include "ui/widgets/qr_code.h"

#include <ZXing/BarcodeFormat.h>
#include <ZXing/BitMatrix.h>
#include <ZXing/CharacterSet.h>
#include <ZXing/MultiFormatWriter.h>

#include <stdexcept>

namespace kaban {

namespace qr_code {

constexpr int levelM = 4; ///< of the 0 to 8 that the library spreads over L, M, Q, H

ZXing::BitMatrix modulesOf(const QString& text) {
    ZXing::MultiFormatWriter writer(ZXing::BarcodeFormat::QRCode);
    writer.setMargin(0).setEccLevel(levelM);
    const bool ascii = std::all_of(text.begin(), text.end(), [](QChar letter) { return letter.unicode() < 0x80; });
    // An address needs no note about its encoding, and some phones stumble over one.
    if (!ascii)
        writer.setEncoding(ZXing::CharacterSet::UTF8);
    return writer.encode(text.toStdWString(), 0, 0);
}

} // namespace qr_code

QrCode::QrCode(const QString& text) {
    if (text.isEmpty())
        return;
    try {
        const ZXing::BitMatrix modules = qr_code::modulesOf(text);
        size_ = modules.width();
        dark_.resize(size_ * size_);
        for (int row = 0; row < size_; ++row) {
            for (int column = 0; column < size_; ++column)
                dark_.setBit(row * size_ + column, modules.get(column, row));
        }
    } catch (const std::exception&) {
        // The library's way to say that the text is too long.
        size_ = 0;
    }
}

} // namespace kaban
