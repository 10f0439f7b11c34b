#pragma once
// Purpose: the ReceiptPrinterPort over a driver that may block, in a thread of its own. Thread: the object lives in the
// session's thread, the driver in the other one. Ownership: owns both; the factory is called once, in the driver's
// thread. Units: milliseconds. Errors: finished(false) when the driver refuses or the deadline passes; a late result is
// dropped, and the driver, which knows the deadline too, lets no paper out after it. Nothing is ever printed a second
// time (SEC-28).

#include "app/devices/device_thread.h"
#include "app/ports/receipt_printer.h"
#include "drivers/api/slip_printer.h"

#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

namespace kaban {

class SlipReceiptPrinter : public ReceiptPrinterPort {
    Q_OBJECT
public:
    using Factory = std::function<std::unique_ptr<drivers::SlipPrinter>()>;

    /// Without a factory there is no printer: available() is false.
    explicit SlipReceiptPrinter(Factory factory, std::chrono::milliseconds deadline = std::chrono::seconds(10),
                                QObject* parent = nullptr);
    ~SlipReceiptPrinter() override;

    bool available() const override { return worker_ != nullptr; }
    /// One finished() follows; a call while one runs takes its place, and only the later one is answered.
    void print(const ReceiptPaper& receipt) override;

private:
    class Worker;

    void conclude(quint64 job, drivers::SlipOutcome outcome);

    Worker* worker_ = nullptr; ///< lives in the thread
    std::unique_ptr<DeviceThread> thread_;
    QTimer deadline_;
    quint64 lastJob_ = 0;
    quint64 running_ = 0; ///< 0: none
};

} // namespace kaban
