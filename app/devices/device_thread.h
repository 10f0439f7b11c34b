#pragma once
// Purpose: the thread behind a device that may hang for good (a network folder, a sound server): the program's end
// waits a moment for it and then goes without it. Thread: made, used and destroyed in the session's thread. Ownership:
// owns thread and guest, or, when the guest hangs, leaves both to the end of the process. Units: milliseconds. Errors:
// a hanging guest is logged.

#include <QObject>
#include <QThread>

#include <chrono>

namespace kaban {

class DeviceThread {
public:
    /// `guest` has no parent; it lives in the thread from here on and is destroyed there. It is reached by queued calls
    /// and signals only.
    DeviceThread(const QString& name, QObject* guest);
    DeviceThread(const DeviceThread&) = delete;
    DeviceThread& operator=(const DeviceThread&) = delete;
    ~DeviceThread();

private:
    static constexpr std::chrono::milliseconds patience{3000};

    QThread* thread_;
};

} // namespace kaban
