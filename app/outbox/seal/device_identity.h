#pragma once
// Purpose: makes the device's signing identity where none exists yet: a P-256 key and a self-signed certificate. For
// the demo, for tests and for first set-up; a bank that has its own certificate authority brings its files instead.
// Thread: any. Units: milliseconds since 1970-01-01 UTC. Errors: DeviceIdentityError; an existing key is never
// replaced, because what it has signed could no longer be attributed. A crash half-way leaves no key, so the call can
// be repeated.

#include "app/base/result.h"

#include <QString>

namespace kaban {

struct DeviceIdentityFiles {
    QString key;         ///< FOLDER/device.key.pem, mode 0600
    QString certificate; ///< FOLDER/device.cert.pem
};

enum class DeviceIdentityError {
    BadKioskId,   ///< empty, longer than 64 characters (X.520 common name) or not printable
    AlreadyThere, ///< the folder holds a key
    NotWritable,
    CryptoFault,
};

/// The paths inside `folder`, whether or not anything is there.
DeviceIdentityFiles deviceIdentityFiles(const QString& folder);

/// Valid from one day before `wallMilliseconds` (clocks of kiosk and gateway differ) for ten years; common name =
/// kioskId.
Result<DeviceIdentityFiles, DeviceIdentityError> createDeviceIdentity(const QString& folder, const QString& kioskId,
                                                                      qint64 wallMilliseconds);

} // namespace kaban
