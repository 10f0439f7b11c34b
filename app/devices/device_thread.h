#pragma once
// Purpose: the thread behind a device that may hang for good (a network folder, a sound server): the program's end
// waits a moment for it and then goes without it. Thread: made, used and destroyed in the session's thread. Ownership:
// owns thread and guests, or, when one hangs, leaves all to the end of the process. Units: milliseconds. Errors:
// a hanging guest is logged.

#include <QObject>
#include <QThread>

#include <chrono>

namespace kaban {

class DeviceThread {
public:
    explicit DeviceThread(const QString& name);
    DeviceThread(const QString& name, QObject* guest);
    DeviceThread(const DeviceThread&) = delete;
    DeviceThread& operator=(const DeviceThread&) = delete;
    ~DeviceThread();

    /// `guest` has no parent; it lives in the thread from here on and is destroyed there, at the thread's end or before
    /// by its own deleteLater(). It is reached by queued calls and signals only.
    void add(QObject* guest);

private:
    static constexpr std::chrono::milliseconds patience{3000};

    QThread* thread_;
};

} // namespace kaban
