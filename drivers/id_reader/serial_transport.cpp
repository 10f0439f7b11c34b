#include "drivers/id_reader/serial_transport.h"

#include <QFileInfo>
#include <QSerialPort>

#include <utility>

namespace kaban::drivers {

namespace serial_detail {

/// The device itself: its name is what the lock against a second program hangs on. Names that are no files (COM3) stay
/// as they are.
QString devicePath(const QString& path) {
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? path : canonical;
}

} // namespace serial_detail

SerialTransport::SerialTransport(QString path, QObject* parent) : QObject(parent), path_(std::move(path)) {}

SerialTransport::~SerialTransport() = default;

QString SerialTransport::open(int baudRate) {
    close();
    auto port = std::make_unique<QSerialPort>(serial_detail::devicePath(path_));
    port->setBaudRate(baudRate);
    port->setDataBits(QSerialPort::Data8);
    port->setParity(QSerialPort::NoParity);
    port->setStopBits(QSerialPort::OneStop);
    port->setFlowControl(QSerialPort::NoFlowControl);
    if (!port->open(QIODevice::ReadWrite))
        return port->errorString();
    // Adapters may power their side by these lines. A pseudo-terminal has none and says so: no reason to give up.
    port->setDataTerminalReady(true);
    port->setRequestToSend(true);
    port->clearError();
    port->clear();
    port_ = std::move(port);
    connect(port_.get(), &QSerialPort::readyRead, this, [this] { Q_EMIT received(port_->readAll()); });
    // Queued: closing a port inside its own error signal is not safe.
    connect(
        port_.get(), &QSerialPort::errorOccurred, this,
        [this, opening = ++opening_](QSerialPort::SerialPortError error) { portError(error, opening); },
        Qt::QueuedConnection);
    return {};
}

void SerialTransport::setBaudRate(int baudRate) {
    if (port_)
        port_->setBaudRate(baudRate);
}

void SerialTransport::close() {
    if (!port_)
        return;
    port_->disconnect(this);
    port_->close();
    // Not deleted at once: this may run inside a signal of the port.
    port_.release()->deleteLater();
}

bool SerialTransport::exists() const {
    return QFileInfo::exists(path_);
}

void SerialTransport::purgeInput() {
    if (port_)
        port_->clear(QSerialPort::Input);
}

void SerialTransport::write(const QByteArray& bytes) {
    if (port_)
        port_->write(bytes);
}

void SerialTransport::portError(int error, int opening) {
    if (!port_ || opening != opening_ || error == QSerialPort::NoError || error == QSerialPort::TimeoutError ||
        error == QSerialPort::UnsupportedOperationError)
        return;
    const QString reason = port_->errorString();
    close();
    Q_EMIT lost(reason);
}

} // namespace kaban::drivers
