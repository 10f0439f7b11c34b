#pragma once
// Purpose: the modules of a QR code for a text, without margin. ZXing-cpp computes them; nothing else of the widgets
// knows it. Thread: any. Ownership: a value. Units: modules. Errors: a text no QR code can hold, and an empty one, give
// a null code. Shapes: square; error correction level M, as for a code on a lit screen.

#include <QBitArray>
#include <QString>

namespace kaban {

class QrCode {
public:
    /// Light modules that must stand around the code.
    static constexpr int quietModules = 4;

    QrCode() = default;
    explicit QrCode(const QString& text);

    bool isNull() const { return size_ == 0; }
    int size() const { return size_; }
    bool isDark(int column, int row) const { return dark_.testBit(row * size_ + column); }

private:
    int size_ = 0;
    QBitArray dark_;
};

} // namespace kaban
