#pragma once
// Purpose: pictures of any size for tests of what carries pictures and never decodes them: the headers of a JPEG
// (JFIF with density, baseline colour) around a scan of noise. Thread: any. Ownership: by value. Units: pixels, bytes,
// dots per inch. Errors: a size smaller than the headers need gives the headers alone. A decoder must refuse them.

#include "app/domain/application_picture.h"

namespace kaban::tests {

struct MadeUpJpeg {
    int width = 1600;
    int height = 1010;
    qint64 bytes = 100'000;
    int dpi = 350;
};

inline QByteArray madeUpJpeg(const MadeUpJpeg& wanted) {
    const auto word = [](int value) {
        return QByteArray(1, static_cast<char>(value >> 8)) + QByteArray(1, static_cast<char>(value));
    };
    QByteArray jpeg = QByteArray::fromHex("ffd8ffe000104a46494600010101") + word(wanted.dpi) + word(wanted.dpi) +
                      QByteArray(2, '\0') + QByteArray::fromHex("ffc0001108") + word(wanted.height) +
                      word(wanted.width) + QByteArray::fromHex("03011100021101031101") +
                      QByteArray::fromHex("ffda000c03010002110311003f00");
    jpeg.reserve(wanted.bytes);
    quint32 noise = 4711;
    while (jpeg.size() < wanted.bytes - 2) {
        noise = noise * 1664525U + 1013904223U;
        jpeg.append(static_cast<char>((noise >> 24U) & 0x7FU)); // no byte that could begin a marker
    }
    return jpeg + QByteArray::fromHex("ffd9");
}

/// All that an individual needs; the two sides of the ID card have `documentBytes` each.
inline QList<ApplicationPicture> madeUpPictures(qint64 documentBytes, qint64 photoBytes = 40'000) {
    const auto made = [](QStringView slot, const MadeUpJpeg& wanted) {
        return ApplicationPicture{slot.toString(), SecretBytes(madeUpJpeg(wanted)), QStringLiteral("camera"),
                                  wanted.width, wanted.height};
    };
    return {made(cardPhotoSlot, {358, 441, photoBytes}), made(idEmblemSlot, {1600, 1010, documentBytes}),
            made(idPersonSlot, {1600, 1010, documentBytes})};
}

} // namespace kaban::tests
