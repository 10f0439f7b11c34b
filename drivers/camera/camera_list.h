#pragma once
// Purpose: the cameras of the machine, and the id by which kiosk.toml names one. The id is what the camera calls
// itself, because it has to stay the same when the camera is plugged in again; numbers of devices and of Qt do not.
// Thread: one and the same in the whole program (Qt's list is no more than that), never the screen's: the first look
// may take a second. Ownership: by value. Errors: an empty list, a null device.

#include <QCameraDevice>
#include <QString>
#include <QStringList>

namespace kaban::drivers {

/// The second camera of the same name gets " #2" behind it, and so on.
QStringList distinctNames(const QStringList& names);

QStringList listCameras();

QCameraDevice findCamera(const QString& id);

} // namespace kaban::drivers
