#include "app/devices/slip_receipt_printer.h"

#include "app/base/log.h"
#include "app/devices/receipt_slip.h"

#include <QDeadlineTimer>

namespace kaban {

/// The other thread's side. Says `done` by a signal, which finds nobody when the session has gone meanwhile.
class SlipReceiptPrinter::Worker : public QObject {
    Q_OBJECT
public:
    explicit Worker(Factory factory) : factory_(std::move(factory)) {}

    void print(quint64 job, const drivers::Slip& slip, const QDeadlineTimer& deadline) {
        if (!printer_) {
            printer_ = factory_();
        }
        // What waited behind a hanging job until its own time was over is not begun any more.
        const auto outcome = deadline.hasExpired() ? drivers::SlipOutcome::TooLate : printer_->print(slip, deadline);
        Q_EMIT done(job, static_cast<int>(outcome));
    }

Q_SIGNALS:
    void done(quint64 job, int outcome);

private:
    Factory factory_;
    std::unique_ptr<drivers::SlipPrinter> printer_;
};

SlipReceiptPrinter::SlipReceiptPrinter(Factory factory, std::chrono::milliseconds deadline, QObject* parent)
    : ReceiptPrinterPort(parent) {
    deadline_.setSingleShot(true);
    deadline_.setInterval(deadline);
    deadline_.setTimerType(Qt::PreciseTimer);
    connect(&deadline_, &QTimer::timeout, this, [this] { conclude(running_, drivers::SlipOutcome::TooLate); });
    if (!factory) {
        return;
    }
    worker_ = new Worker(std::move(factory));
    connect(worker_, &Worker::done, this,
            [this](quint64 job, int outcome) { conclude(job, static_cast<drivers::SlipOutcome>(outcome)); });
    thread_ = std::make_unique<DeviceThread>(QStringLiteral("receipt-printer"), worker_);
}

SlipReceiptPrinter::~SlipReceiptPrinter() = default;

void SlipReceiptPrinter::print(const ReceiptPaper& receipt) {
    running_ = ++lastJob_;
    if (!worker_) {
        QMetaObject::invokeMethod(
            this, [this, job = running_] { conclude(job, drivers::SlipOutcome::Fault); }, Qt::QueuedConnection);
        return;
    }
    // The driver's time ends a little earlier: no paper comes out after the page has said that none will.
    const QDeadlineTimer paperDeadline(deadline_.intervalAsDuration() * 9 / 10);
    deadline_.start();
    QMetaObject::invokeMethod(
        worker_,
        [worker = worker_, job = running_, slip = toSlip(receipt), paperDeadline] {
            worker->print(job, slip, paperDeadline);
        },
        Qt::QueuedConnection);
}

void SlipReceiptPrinter::conclude(quint64 job, drivers::SlipOutcome outcome) {
    if (job == 0 || job != running_) {
        return;
    }
    running_ = 0;
    deadline_.stop();
    const bool printed = outcome == drivers::SlipOutcome::Printed;
    if (!printed) {
        qCWarning(logDevice) << "receipt not printed, outcome" << static_cast<int>(outcome);
    }
    Q_EMIT finished(printed);
}

} // namespace kaban

#include "slip_receipt_printer.moc"
