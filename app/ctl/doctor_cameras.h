#pragma once
// Purpose: the doctor's look at the cameras: each that the configuration names is opened through the real driver until
// it has given a picture, as the kiosk would; the names of all that are there stand beside, to be put into kiosk.toml.
// Thread: main, which waits with a deadline; the look itself has a thread of its own, left behind when a camera hangs.
// Ownership: the cameras are closed before this returns. Units: milliseconds. Errors: they are the answer.

#include "app/base/configuration.h"

#include <QList>
#include <QString>

namespace kaban::ctl {

struct CameraHealth {
    bool well = false;
    QString what;
    QString todo; ///< empty when well
};

/// One answer per camera asked about, in the same order. `dataFolder` tells whether a kiosk runs there: it has the
/// cameras then, and they are not opened.
QList<CameraHealth> askCameras(const QList<CameraConfiguration>& cameras, const QString& dataFolder);

} // namespace kaban::ctl
