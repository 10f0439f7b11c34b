#pragma once
// Purpose: an ID card reader with a SAM module behind a serial port (UART, RS-232, USB bridge): the session with a real
// port and clock. Thread: create it in, or move it before the first call to, a worker thread with an event loop; all
// calls and signals belong there. Ownership: owns port and timers. Units: milliseconds. Errors: as IdCardReader says.
// Nothing blocks for longer than opening a port and nothing is thrown; lastProblem() is the newest reason in words for
// support. Source: GA 450, GA 467.

#include "drivers/api/id_card_reader.h"
#include "drivers/id_reader/sam_session.h"
#include "drivers/id_reader/serial_transport.h"

#include <QElapsedTimer>
#include <QTimer>

namespace kaban::drivers {

class SamSerialReader : public IdCardReader {
    Q_OBJECT
public:
    explicit SamSerialReader(const QString& portPath, sam::Options options = {}, QObject* parent = nullptr);
    ~SamSerialReader() override;

    void open() override;
    void close() override;
    void watch() override;
    void look() override;
    void unwatch() override;
    ReaderState state() const override { return session_.state(); }
    QString samId() const override { return session_.moduleNumber(); }
    /// Status words and reasons, never data of a card; empty until something went wrong.
    QString lastProblem() const { return lastProblem_; }

private:
    qint64 now() const { return clock_.elapsed(); }
    void settle();
    void perform(const sam::Action& action);
    void openPort(int baudRate);
    void lookForPort();

    sam::Session session_;
    SerialTransport transport_;
    QElapsedTimer clock_;
    QTimer deadline_;
    QTimer portLook_;
    bool portThere_ = false;
    bool settling_ = false;
    QString lastProblem_;
};

} // namespace kaban::drivers
