#include "drivers/camera/picture_supply.h"

#include <QImage>
#include <QImageReader>

#include <algorithm>

namespace kaban::drivers {

using namespace Qt::StringLiterals;

namespace picture_supply {

constexpr qint64 mostPixels = 40'000'000; // SEC-68

CameraFrame frameOf(const QImage& image) {
    CameraFrame frame;
    frame.width = image.width();
    frame.height = image.height();
    frame.stride = static_cast<int>(image.bytesPerLine());
    frame.bytes = QByteArray(reinterpret_cast<const char*>(image.constBits()), image.sizeInBytes());
    return frame;
}

} // namespace picture_supply

bool readPicture(const QString& path, CameraFrame& frame, QString& problem) {
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    if (!reader.canRead()) {
        problem = u"%1: %2"_s.arg(path, reader.errorString());
        return false;
    }
    if (reader.format() != "jpeg" && reader.format() != "png") {
        problem = u"%1 is neither JPEG nor PNG"_s.arg(path);
        return false;
    }
    const QSize size = reader.size(); // the header, before a pixel is decoded
    if (qint64(size.width()) * size.height() > picture_supply::mostPixels) {
        problem = u"%1 has too many pixels"_s.arg(path);
        return false;
    }
    const QImage image = reader.read();
    if (image.isNull()) {
        problem = u"%1: %2"_s.arg(path, reader.errorString());
        return false;
    }
    frame = picture_supply::frameOf(image.convertToFormat(QImage::Format_BGR888));
    return true;
}

PictureSupply::PictureSupply(const QStringList& files, int rate) : files_(files), pace_(this) {
    pace_.setTimerType(Qt::PreciseTimer);
    pace_.setInterval(1'000 / std::max(rate, 1));
    connect(&pace_, &QTimer::timeout, this, &PictureSupply::sendNext);
}

void PictureSupply::start() {
    pace_.start();
}

void PictureSupply::sendNext() {
    const QString file = files_.value(next_);
    next_ = files_.isEmpty() ? 0 : (next_ + 1) % files_.size();
    QString problem = u"there is no picture"_s;
    if (file.isEmpty() || (file != lastFile_ && !readPicture(file, last_, problem))) {
        pace_.stop();
        Q_EMIT failed(problem);
        return;
    }
    lastFile_ = file;
    Q_EMIT frame(last_);
}

} // namespace kaban::drivers
