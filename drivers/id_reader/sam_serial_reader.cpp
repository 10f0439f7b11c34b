#include "drivers/id_reader/sam_serial_reader.h"

#include <QLoggingCategory>

#include <algorithm>
#include <chrono>
#include <utility>

namespace kaban::drivers {

namespace serial_reader_detail {

Q_LOGGING_CATEGORY(logIdReader, "kaban.device.id_reader")

constexpr std::chrono::milliseconds PortLookInterval(250);

template <class... Cases>
struct Overloaded : Cases... {
    using Cases::operator()...;
};
// GCC deduces this by itself, clang-tidy 14 does not.
template <class... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

} // namespace serial_reader_detail

SamSerialReader::SamSerialReader(const QString& portPath, sam::Options options, QObject* parent)
    : IdCardReader(parent), session_(std::move(options)), transport_(portPath, this), deadline_(this), portLook_(this) {
    clock_.start();
    deadline_.setSingleShot(true);
    deadline_.setTimerType(Qt::PreciseTimer);
    portLook_.setInterval(serial_reader_detail::PortLookInterval);
    connect(&deadline_, &QTimer::timeout, this, [this] {
        session_.timePassed(now());
        settle();
    });
    connect(&portLook_, &QTimer::timeout, this, [this] { lookForPort(); });
    connect(&transport_, &SerialTransport::received, this, [this](const QByteArray& bytes) {
        session_.bytesReceived(bytes, now());
        settle();
    });
    connect(&transport_, &SerialTransport::lost, this, [this](const QString& reason) {
        lastProblem_ = reason;
        session_.portClosed(reason, now());
        settle();
    });
}

SamSerialReader::~SamSerialReader() = default;

void SamSerialReader::open() {
    session_.open(now());
    settle();
}

void SamSerialReader::close() {
    session_.close(now());
    settle();
}

void SamSerialReader::watch() {
    session_.watch(now());
    settle();
}

void SamSerialReader::look() {
    session_.look(now());
    settle();
}

void SamSerialReader::unwatch() {
    session_.unwatch(now());
    settle();
}

/// Performs what the session wants. Slots of our signals may call us again; the outer round then does their work too,
/// in order.
void SamSerialReader::settle() {
    if (std::exchange(settling_, true))
        return;
    while (const auto action = session_.takeAction())
        perform(*action);
    settling_ = false;
    if (const auto deadline = session_.deadline())
        deadline_.start(std::chrono::milliseconds(std::max<qint64>(0, *deadline - now())));
    else
        deadline_.stop();
    const bool waitsForPort = session_.state() != ReaderState::Closed && !transport_.isOpen();
    if (!waitsForPort)
        portLook_.stop();
    else if (!portLook_.isActive())
        portLook_.start();
}

void SamSerialReader::perform(const sam::Action& action) {
    std::visit(serial_reader_detail::Overloaded{
                   [this](const sam::OpenPort& wanted) { openPort(wanted.baudRate); },
                   [this](const sam::SetBaudRate& wanted) { transport_.setBaudRate(wanted.baudRate); },
                   [this](const sam::ClosePort&) { transport_.close(); },
                   [this](const sam::PurgeInput&) { transport_.purgeInput(); },
                   [this](const sam::WriteBytes& wanted) { transport_.write(wanted.bytes); },
                   [this](const sam::ReportState& report) { Q_EMIT stateChanged(report.state); },
                   [this](const sam::ReportReading&) { Q_EMIT reading(); },
                   [this](const sam::ReportCard& report) { Q_EMIT cardRead(report.card); },
                   [this](const sam::ReportFailure& report) { Q_EMIT readFailed(report.error, report.status); },
                   [this](const sam::ReportSeen&) { Q_EMIT cardSeen(); },
                   [this](const sam::ReportRemoved&) { Q_EMIT cardRemoved(); },
                   [](const sam::Note& note) { qCInfo(serial_reader_detail::logIdReader).noquote() << note.text; },
               },
               action);
}

void SamSerialReader::openPort(int baudRate) {
    const QString problem = transport_.open(baudRate);
    if (problem.isEmpty()) {
        session_.portOpened(now());
        return;
    }
    lastProblem_ = problem;
    portThere_ = transport_.exists(); // only a name that comes back is news
    session_.portFailed(problem, now());
}

void SamSerialReader::lookForPort() {
    const bool before = std::exchange(portThere_, transport_.exists());
    if (before || !portThere_)
        return;
    session_.portAppeared(now());
    settle();
}

} // namespace kaban::drivers
