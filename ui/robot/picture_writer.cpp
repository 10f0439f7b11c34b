#include "ui/robot/picture_writer.h"

#include <QImage>
#include <QPixmap>

namespace kaban {

PictureWriter::PictureWriter(QString folder) : folder_(std::move(folder)) {
    pool_.setMaxThreadCount(1);
}

PictureWriter::~PictureWriter() {
    pool_.waitForDone();
}

QString PictureWriter::take(QWidget& window, const QString& name) {
    const QString file = QStringLiteral("%1-%2.png").arg(++count_, 2, 10, QLatin1Char('0')).arg(name);
    const QImage image = window.grab().toImage();
    pool_.start([image, path = folder_ + QLatin1Char('/') + file, failures = failures_] {
        if (!image.save(path)) {
            failures->fetch_add(1);
        }
    });
    return file;
}

bool PictureWriter::finish() {
    pool_.waitForDone();
    return failures_->load() == 0;
}

} // namespace kaban
