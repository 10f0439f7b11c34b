#include "drivers/camera/camera_list.h"

#include <QHash>
#include <QMediaDevices>

namespace kaban::drivers {
namespace camera_list {

QStringList idsOf(const QList<QCameraDevice>& devices) {
    QStringList names;
    names.reserve(devices.size());
    for (const QCameraDevice& device : devices) {
        names.append(device.description().simplified());
    }
    return distinctNames(names);
}

} // namespace camera_list

QStringList distinctNames(const QStringList& names) {
    QHash<QString, int> seen;
    QStringList distinct;
    distinct.reserve(names.size());
    for (const QString& name : names) {
        const int number = ++seen[name];
        distinct.append(number == 1 ? name : QStringLiteral("%1 #%2").arg(name).arg(number));
    }
    return distinct;
}

QStringList listCameras() {
    return camera_list::idsOf(QMediaDevices::videoInputs());
}

QCameraDevice findCamera(const QString& id) {
    const QList<QCameraDevice> devices = QMediaDevices::videoInputs();
    const qsizetype place = camera_list::idsOf(devices).indexOf(id);
    return place < 0 ? QCameraDevice() : devices.at(place);
}

} // namespace kaban::drivers
