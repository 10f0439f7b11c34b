#include "app/ctl/doctor_reader.h"

#include "app/ctl/doctor_kiosk.h"
#include "drivers/id_reader/sam_serial_reader.h"

#include <QEventLoop>
#include <QFileInfo>
#include <QTimer>

namespace kaban::ctl {

using namespace Qt::StringLiterals;

namespace doctor_reader_detail {

constexpr int answerMilliseconds = 30'000; // a module may take 5 s to start, and three attempts are made

/// Opens it and waits until it is ready or has given up.
void settle(drivers::SamSerialReader& reader) {
    using drivers::ReaderState;
    QEventLoop loop;
    QObject::connect(&reader, &drivers::IdCardReader::stateChanged, &loop, [&loop](ReaderState state) {
        if (state != ReaderState::Opening) {
            loop.quit();
        }
    });
    QTimer::singleShot(answerMilliseconds, &loop, &QEventLoop::quit);
    QTimer::singleShot(0, &reader, &drivers::IdCardReader::open); // its first signals find the loop running
    loop.exec();
}

} // namespace doctor_reader_detail

ReaderHealth askReader(const QString& port, int baudRate, const QString& dataFolder) {
    using namespace doctor_reader_detail;
    const QFileInfo device(port);
    if (!device.exists()) {
        return {false, u"%1 is not there"_s.arg(port), u"check cable and power; kabanctl card read --port …"_s};
    }
    if (!device.isReadable() || !device.isWritable()) {
        return {false, u"%1 may not be opened by this user"_s.arg(port), u"add the user to the port's group"_s};
    }
    drivers::sam::Options options;
    options.baudRates = {baudRate};
    drivers::SamSerialReader reader(port, options);
    settle(reader);
    const drivers::ReaderState state = reader.state();
    const QString samId = reader.samId();
    reader.close();
    switch (state) {
    case drivers::ReaderState::Ready:
        return {true, u"%1 answers, module %2"_s.arg(port, samId), {}};
    case drivers::ReaderState::OutOfService:
        return {false, u"%1: the module says that it cannot work"_s.arg(port), u"power it off and on; replace it"_s};
    case drivers::ReaderState::Closed:
    case drivers::ReaderState::Opening:
    case drivers::ReaderState::Offline:
        break;
    }
    if (kioskRuns(dataFolder)) {
        return {true, u"%1 is in use by the running kiosk"_s.arg(port), {}};
    }
    return {false, u"%1 does not answer: %2"_s.arg(port, reader.lastProblem()),
            u"check cable, power and id_reader.baud; no other program may have the port open"_s};
}

} // namespace kaban::ctl
