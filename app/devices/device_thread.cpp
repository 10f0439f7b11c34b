#include "app/devices/device_thread.h"

#include "app/base/log.h"

#include <QDeadlineTimer>

namespace kaban {

DeviceThread::DeviceThread(const QString& name) : thread_(new QThread) {
    thread_->setObjectName(name);
    thread_->start();
}

DeviceThread::DeviceThread(const QString& name, QObject* guest) : DeviceThread(name) {
    add(guest);
}

DeviceThread::~DeviceThread() {
    thread_->quit();
    if (thread_->wait(QDeadlineTimer(patience))) {
        delete thread_;
    } else {
        qCWarning(logDevice) << "device hangs, left behind:" << thread_->objectName();
    }
}

void DeviceThread::add(QObject* guest) {
    guest->moveToThread(thread_);
    QObject::connect(thread_, &QThread::finished, guest, &QObject::deleteLater);
}

} // namespace kaban
