#include "drivers/camera/frame_supply.h"

#include "drivers/camera/picture_supply.h"
#include "drivers/camera/video_supply.h"

#include <QDir>
#include <QFileInfo>

namespace kaban::drivers {

using namespace Qt::StringLiterals;

namespace frame_supply {

const QStringList pictureNames{u"*.jpg"_s, u"*.jpeg"_s, u"*.png"_s};

QStringList picturesIn(const QString& folder) {
    QStringList files;
    const QFileInfoList entries = QDir(folder).entryInfoList(pictureNames, QDir::Files, QDir::Name);
    for (const QFileInfo& entry : entries) {
        files.append(entry.absoluteFilePath());
    }
    return files;
}

} // namespace frame_supply

std::unique_ptr<FrameSupply> makeFrameSupply(const QString& path, int rate) {
    const QFileInfo info(path);
    if (info.isDir()) {
        return std::make_unique<PictureSupply>(frame_supply::picturesIn(path), rate);
    }
    if (QDir::match(frame_supply::pictureNames, info.fileName()) || !info.exists()) {
        return std::make_unique<PictureSupply>(QStringList{path}, rate);
    }
    return std::make_unique<VideoSupply>(path);
}

} // namespace kaban::drivers
