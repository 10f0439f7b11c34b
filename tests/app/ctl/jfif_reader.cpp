#include "jfif_reader.h"

namespace kaban::tests {

namespace {

/// 0 behind the end.
int byteAt(const QByteArray& bytes, qsizetype at) {
    return at < bytes.size() ? static_cast<quint8>(bytes[at]) : 0;
}

int wordAt(const QByteArray& bytes, qsizetype at) {
    return byteAt(bytes, at) * 256 + byteAt(bytes, at + 1);
}

/// Where the pixels end: the first FF that is neither a stuffed FF 00 nor a restart marker.
qsizetype endOfPixels(const QByteArray& bytes, qsizetype from) {
    for (qsizetype at = from; at + 1 < bytes.size(); ++at) {
        const int next = static_cast<quint8>(bytes[at + 1]);
        if (static_cast<quint8>(bytes[at]) == 0xFF && next != 0 && (next < 0xD0 || next > 0xD7)) {
            return at;
        }
    }
    return -1;
}

void take(JfifFile& file, int marker, const QByteArray& content) {
    file.segments.append(marker);
    if (marker == 0xE0 && content.startsWith("JFIF")) {
        file.unit = byteAt(content, 7);
        file.densityX = wordAt(content, 8);
        file.densityY = wordAt(content, 10);
    } else if (marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC) {
        file.bits = byteAt(content, 0);
        file.height = wordAt(content, 1);
        file.width = wordAt(content, 3);
        file.components = byteAt(content, 5);
    }
}

} // namespace

JfifFile readJfif(const QByteArray& bytes) {
    JfifFile file;
    qsizetype at = 2;
    if (wordAt(bytes, 0) != 0xFFD8) {
        file.problem = QStringLiteral("does not begin as a JPEG");
    }
    while (file.problem.isEmpty()) {
        const int marker = wordAt(bytes, at) - 0xFF00;
        const int length = wordAt(bytes, at + 2);
        if (marker <= 0 || length < 2 || at + 2 + length > bytes.size()) {
            file.problem = QStringLiteral("no segment at %1").arg(at);
            break;
        }
        take(file, marker, bytes.mid(at + 4, length - 2));
        at += 2 + length;
        if (marker == 0xDA) {
            const qsizetype end = endOfPixels(bytes, at);
            if (end < 0 || wordAt(bytes, end) != 0xFFD9 || end + 2 != bytes.size()) {
                file.problem = QStringLiteral("does not end with its picture");
            }
            break;
        }
    }
    return file;
}

} // namespace kaban::tests
