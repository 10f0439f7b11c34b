#include "photo_bench.h"

#include "app/decoding/picture_decoder.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace kaban::tests {

namespace {

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString facePath(const QString& file) {
    return QStringLiteral(KABAN_SOURCE_DIR "/tests/data/faces/") + file;
}

} // namespace

QList<AnnotatedFace> annotatedFaces() {
    QList<AnnotatedFace> faces;
    const QList<QByteArray> lines = contentOf(facePath(u"annotations.csv"_s)).split('\n');
    for (const QByteArray& line : lines.mid(1)) {
        const QList<QByteArray> cells = line.split(',');
        if (cells.size() >= 8) {
            const auto number = [&cells](int column) { return cells[column].toDouble(); };
            faces.append({QString::fromLatin1(cells[0]), {{number(3), number(4)}, {number(5), number(6)}}, number(7)});
        }
    }
    return faces;
}

QByteArray faceBytes(const QString& file) {
    return contentOf(facePath(file));
}

Frame faceFrame(const QString& file) {
    return decodePicture(faceBytes(file)).value_or(Frame());
}

PhotoProfile productProfile() {
    const QByteArray json =
        contentOf(QStringLiteral(KABAN_SOURCE_DIR "/resources/photo_profiles/third_generation.json"));
    return parsePhotoProfile(json).value_or(PhotoProfile());
}

Cascades debianCascades() {
    const auto cascade = [](const QString& name) {
        return contentOf(QStringLiteral(KABAN_CASCADES "/haarcascade_%1.xml").arg(name));
    };
    return {cascade(u"frontalface_alt2"_s), cascade(u"lefteye_2splits"_s), cascade(u"righteye_2splits"_s),
            cascade(u"eye"_s), cascade(u"eye_tree_eyeglasses"_s)};
}

cv::Mat pixelsOf(const Frame& frame) {
    return cv::Mat(frame.height, frame.width, CV_8UC3, const_cast<char*>(frame.bytes.constData()), size_t(frame.stride))
        .clone();
}

Frame frameFrom(const cv::Mat& bgr) {
    const cv::Mat whole = bgr.clone(); // a part of a picture has gaps between its rows
    return {QByteArray(reinterpret_cast<const char*>(whole.data), qsizetype(whole.total() * 3)),
            whole.cols,
            whole.rows,
            whole.cols * 3,
            FrameFormat::Bgr24,
            0,
            0};
}

} // namespace kaban::tests
