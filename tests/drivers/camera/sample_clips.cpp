#include "sample_clips.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QtEndian>

namespace kaban::tests {
namespace sample_clips {

QByteArray number(quint32 value) {
    value = qToLittleEndian(value);
    return QByteArray(reinterpret_cast<const char*>(&value), sizeof value);
}

QByteArray numbers(std::initializer_list<int> values) {
    QByteArray bytes;
    for (const int value : values) {
        bytes += number(static_cast<quint32>(value));
    }
    return bytes;
}

QByteArray chunk(const char* name, const QByteArray& content) {
    return QByteArray(name, 4) + number(static_cast<quint32>(content.size())) + content +
           QByteArray(content.size() % 2, '\0');
}

QByteArray list(const char* kind, const QByteArray& content) {
    return chunk("LIST", QByteArray(kind, 4) + content);
}

QByteArray jpeg(const QColor& colour, const QSize& size) {
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", 90);
    return bytes;
}

QByteArray header(const QSize& size, int frames, int rate) {
    constexpr int hasIndex = 0x10;
    const QByteArray avi =
        numbers({1'000'000 / rate, 0, 0, hasIndex, frames, 0, 1, 0, size.width(), size.height(), 0, 0, 0, 0});
    const QByteArray stream = QByteArray("vidsMJPG") + numbers({0, 0, 0, 1, rate, 0, frames, 0, -1, 0, 0, 0});
    const QByteArray format = numbers({40, size.width(), size.height(), 1 | 24 << 16}) + QByteArray("MJPG") +
                              numbers({size.width() * size.height() * 3, 0, 0, 0, 0});
    return list("hdrl", chunk("avih", avi) + list("strl", chunk("strh", stream) + chunk("strf", format)));
}

bool write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace sample_clips

bool writePicture(const QString& path, const QColor& colour, const QSize& size) {
    return sample_clips::write(path, sample_clips::jpeg(colour, size));
}

bool writeClip(const QString& path, const QList<QColor>& colours, int rate, const QSize& size) {
    using namespace sample_clips;
    QByteArray movie;
    QByteArray index;
    for (const QColor& colour : colours) {
        const QByteArray frame = jpeg(colour, size);
        constexpr int keyFrame = 0x10;
        index += QByteArray("00dc") +
                 numbers({keyFrame, static_cast<int>(movie.size()) + 4, static_cast<int>(frame.size())});
        movie += chunk("00dc", frame);
    }
    const QByteArray content =
        header(size, static_cast<int>(colours.size()), rate) + list("movi", movie) + chunk("idx1", index);
    return write(path, chunk("RIFF", QByteArray("AVI ") + content));
}

} // namespace kaban::tests
