#include "picture_makers.h"

#include <QList>
#include <QtEndian>

#include <cstdio>
#include <cstdlib>

#include <jpeglib.h>

namespace kaban::tests {

namespace {

QByteArray bigEndian(quint32 value) {
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

quint32 crc32Of(const QByteArray& bytes) {
    quint32 crc = 0xFFFFFFFF;
    for (const char byte : bytes) {
        crc ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit) {
            crc = (crc & 1) != 0 ? crc >> 1 ^ 0xEDB88320 : crc >> 1;
        }
    }
    return ~crc;
}

QByteArray chunk(const QByteArray& name, const QByteArray& content) {
    const QByteArray checked = name + content;
    return bigEndian(static_cast<quint32>(content.size())) + checked + bigEndian(crc32Of(checked));
}

void setSamples(JSAMPLE* sample, const Pixel& pixel, int components) {
    if (components == 1) {
        sample[0] = static_cast<JSAMPLE>((pixel.red + pixel.green + pixel.blue) / 3);
        return;
    }
    sample[0] = static_cast<JSAMPLE>(pixel.red);
    sample[1] = static_cast<JSAMPLE>(pixel.green);
    sample[2] = static_cast<JSAMPLE>(pixel.blue);
    if (components == 4) {
        sample[3] = 255;
    }
}

} // namespace

QByteArray jpegPicture(int width, int height, const Painter& painter, const JpegWish& wish) {
    jpeg_compress_struct info{};
    jpeg_error_mgr errors{};
    info.err = jpeg_std_error(&errors);
    jpeg_create_compress(&info);
    unsigned char* written = nullptr;
    unsigned long size = 0;
    jpeg_mem_dest(&info, &written, &size);
    info.image_width = static_cast<JDIMENSION>(width);
    info.image_height = static_cast<JDIMENSION>(height);
    info.input_components = wish.components;
    info.in_color_space = wish.components == 1 ? JCS_GRAYSCALE : wish.components == 3 ? JCS_RGB : JCS_CMYK;
    jpeg_set_defaults(&info);
    jpeg_set_quality(&info, wish.quality, TRUE);
    if (wish.progressive) {
        jpeg_simple_progression(&info);
    }
    jpeg_scan_info scans[3]{};
    if (wish.scanPerComponent) {
        for (int i = 0; i < 3; ++i) {
            scans[i] = {1, {i}, 0, 63, 0, 0};
        }
        info.scan_info = scans;
        info.num_scans = 3;
    }
    jpeg_start_compress(&info, TRUE);
    QList<JSAMPLE> row(qsizetype(width) * wish.components);
    while (info.next_scanline < info.image_height) {
        for (int column = 0; column < width; ++column) {
            setSamples(row.data() + qsizetype(column) * wish.components,
                       painter(column, static_cast<int>(info.next_scanline)), wish.components);
        }
        JSAMPROW rows = row.data();
        jpeg_write_scanlines(&info, &rows, 1);
    }
    jpeg_finish_compress(&info);
    jpeg_destroy_compress(&info);
    QByteArray jpeg(reinterpret_cast<const char*>(written), static_cast<qsizetype>(size));
    std::free(written);
    return jpeg;
}

QByteArray withOrientation(const QByteArray& jpeg, int orientation, bool littleEndian) {
    const auto number = [littleEndian](quint32 value, int size) {
        QByteArray bytes;
        for (int i = 0; i < size; ++i) {
            bytes.append(static_cast<char>(value >> 8 * (littleEndian ? i : size - 1 - i) & 0xFF));
        }
        return bytes;
    };
    QByteArray tiff = littleEndian ? "II" : "MM";
    tiff += number(42, 2) + number(8, 4) + number(1, 2); // magic, where the directory is, its one entry:
    tiff += number(0x0112, 2) + number(3, 2) + number(1, 4) + number(static_cast<quint32>(orientation), 2);
    tiff += number(0, 2) + number(0, 4);
    const QByteArray content = QByteArray("Exif\0\0", 6) + tiff;
    const auto length = static_cast<quint16>(content.size() + 2);
    const QByteArray segment =
        QByteArray("\xFF\xE1", 2) + static_cast<char>(length >> 8) + static_cast<char>(length & 0xFF) + content;
    return jpeg.left(2) + segment + jpeg.mid(2);
}

QByteArray pngPicture(quint32 width, quint32 height, int bits, int colourType, const QByteArray& rows) {
    QByteArray header = bigEndian(width) + bigEndian(height);
    header += QByteArray(1, static_cast<char>(bits)) + static_cast<char>(colourType) + QByteArray(3, '\0');
    QByteArray filtered;
    const qsizetype rowBytes = rows.isEmpty() ? 0 : rows.size() / height;
    for (qsizetype at = 0; at < rows.size(); at += rowBytes) {
        filtered += '\0' + rows.mid(at, rowBytes);
    }
    const QByteArray packed = qCompress(filtered).mid(4); // zlib's stream stands behind Qt's length
    return "\x89PNG\r\n\x1A\n" + chunk("IHDR", header) + chunk("IDAT", packed) + chunk("IEND", {});
}

Pixel quarters(int column, int row, int width, int height) {
    const bool right = column >= width / 2;
    const bool lower = row >= height / 2;
    if (!lower) {
        return right ? Pixel{0, 255, 0} : Pixel{255, 0, 0};
    }
    return right ? Pixel{255, 255, 255} : Pixel{0, 0, 255};
}

} // namespace kaban::tests
