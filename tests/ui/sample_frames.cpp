#include "tests/ui/sample_frames.h"

#include <QPainter>
#include <QSvgRenderer>

namespace kaban::tests {
using namespace Qt::StringLiterals;

namespace sample_frames {

QImage drawn(QSize size, const QColor& ground, const QString& drawing, const QRectF& place) {
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(ground);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    QSvgRenderer(u":/icons/%1.svg"_s.arg(drawing)).render(&painter, place);
    return picture;
}

} // namespace sample_frames

Frame frameOf(const QImage& picture) {
    const QImage image = picture.convertToFormat(QImage::Format_BGR888);
    Frame frame;
    frame.width = image.width();
    frame.height = image.height();
    // Row to row without the room that QImage leaves between: as cameras give it.
    frame.stride = 3 * frame.width;
    frame.bytes.reserve(qsizetype(frame.stride) * frame.height);
    for (int y = 0; y < frame.height; ++y)
        frame.bytes.append(reinterpret_cast<const char*>(image.constScanLine(y)), frame.stride);
    frame.sequence = 1;
    return frame;
}

Frame faceFrame() {
    static const Frame frame =
        frameOf(sample_frames::drawn({640, 480}, Qt::white, u"illus-photo-example"_s, QRectF(159, 20, 322, 397)));
    return frame;
}

Frame cardPhotoFrame() {
    static const Frame frame =
        frameOf(sample_frames::drawn({358, 441}, Qt::white, u"illus-photo-example"_s, QRectF(0, 0, 358, 441)));
    return frame;
}

Frame documentFrame() {
    static const Frame frame = frameOf(sample_frames::drawn({640, 480}, QColor(0x18, 0x1C, 0x20),
                                                            u"illus-id-person-side"_s, QRectF(80, 70, 480, 303)));
    return frame;
}

Frame idCardFrame() {
    static const Frame frame =
        frameOf(sample_frames::drawn({856, 540}, Qt::white, u"illus-id-person-side"_s, QRectF(0, 0, 856, 540)));
    return frame;
}

Frame halvesFrame(const QColor& left, const QColor& right, QSize size) {
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(right);
    QPainter(&picture).fillRect(0, 0, size.width() / 2, size.height(), left);
    return frameOf(picture);
}

Frame previewOf(const CameraContent& camera) {
    return camera.purpose == CameraContent::Purpose::Face ? faceFrame() : documentFrame();
}

} // namespace kaban::tests
