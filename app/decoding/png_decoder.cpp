#include "app/decoding/picture_codecs.h"

#include <QtEndian>

#include <png.h>

namespace kaban {

Result<Frame, PictureFault> decodePng(const QByteArray& bytes, const PictureLimits& limits) {
    constexpr qsizetype headerEnd = 33; // signature, and the IHDR chunk that the standard wants first
    if (bytes.size() < headerEnd || bytes.mid(12, 4) != "IHDR") {
        return failure(PictureFault::Damaged);
    }
    const qint64 width = qFromBigEndian<quint32>(bytes.constData() + 16);
    const qint64 height = qFromBigEndian<quint32>(bytes.constData() + 20);
    // Before libpng sees a byte: it would read every chunk up to the pixels.
    auto frame = emptyPicture(width, height, limits);
    if (!frame) {
        return frame;
    }
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    if (png_image_begin_read_from_memory(&image, bytes.constData(), static_cast<size_t>(bytes.size())) == 0) {
        return failure(PictureFault::Damaged);
    }
    if (image.width != static_cast<quint32>(width) || image.height != static_cast<quint32>(height)) {
        png_image_free(&image);
        return failure(PictureFault::Damaged);
    }
    image.format = PNG_FORMAT_BGR;
    image.flags |= PNG_IMAGE_FLAG_16BIT_sRGB; // else 16 bits without a gamma would be taken as linear light
    const png_color white{255, 255, 255};
    if (png_image_finish_read(&image, &white, frame->bytes.data(), frame->stride, nullptr) == 0) {
        return failure(PictureFault::Damaged); // has freed the image
    }
    return frame;
}

} // namespace kaban
