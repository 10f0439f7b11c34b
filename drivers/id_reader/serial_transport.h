#pragma once
// Purpose: the serial port as the SAM session needs it: open, write, purge, and one clear word when it is gone.
// Thread: lives and is called in one thread, with an event loop. Ownership: owns the port.
// Units: baud rates in bits per second; the line is 8N1 without flow control, opened exclusively.
// Errors: open() answers with an empty string or the reason; a port that breaks later is closed here and reported once
// by lost(). Source: GA 467 (line parameters). Qt 6.4 repeats ReadError without end when the other side of a port
// disappears and leaves the port "open", so the first error must close it.

#include <QByteArray>
#include <QObject>
#include <QString>

#include <memory>

class QSerialPort;

namespace kaban::drivers {

class SerialTransport : public QObject {
    Q_OBJECT
public:
    /// `path` may be a link such as /dev/serial/by-id/…: it is followed anew at each open().
    explicit SerialTransport(QString path, QObject* parent = nullptr);
    ~SerialTransport() override;

    QString open(int baudRate);
    void setBaudRate(int baudRate);
    void close();
    bool isOpen() const { return port_ != nullptr; }
    /// Whether the device is there at all; cheap enough to ask often.
    bool exists() const;
    void purgeInput();
    void write(const QByteArray& bytes);

Q_SIGNALS:
    void received(const QByteArray& bytes);
    /// The open port broke and was closed.
    void lost(const QString& reason);

private:
    void portError(int error, int opening);

    QString path_;
    std::unique_ptr<QSerialPort> port_;
    int opening_ = 0; ///< which open() it was: errors of an earlier port may still be on their way
};

} // namespace kaban::drivers
