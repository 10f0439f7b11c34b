// Reads cards through the real driver as often as it is told, and says how long each took:
// bench_card PORT. Every line on standard input is one read of the card that lies there by then; every line of output
// is {"milliseconds": …} from watch() until the card is reported, {"ready": true} once at the start, or {"failure": …}.

#include "drivers/id_reader/sam_serial_reader.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <chrono>
#include <cstdio>
#include <iostream>
#include <string>
#include <unistd.h>

using namespace kaban::drivers;
using Clock = std::chrono::steady_clock;

int main(int argc, char** argv) {
    QCoreApplication program(argc, argv);
    if (argc != 2) {
        std::fprintf(stderr, "usage: bench_card PORT\n");
        return 2;
    }
    SamSerialReader reader(QString::fromLocal8Bit(argv[1]));
    Clock::time_point begun;
    bool ready = false;
    QObject::connect(&reader, &IdCardReader::stateChanged, &program, [&](ReaderState state) {
        if (state == ReaderState::Ready && !std::exchange(ready, true)) {
            std::cout << R"({"ready": true})" << std::endl;
        }
    });
    QObject::connect(&reader, &IdCardReader::cardRead, &program, [&](const IdCard&) {
        const std::chrono::duration<double, std::milli> took = Clock::now() - begun;
        reader.unwatch();
        std::cout << R"({"milliseconds": )" << took.count() << "}" << std::endl;
    });
    QObject::connect(&reader, &IdCardReader::readFailed, &program, [&](ReaderError, const QString& status) {
        reader.unwatch();
        std::cout << R"({"failure": ")" << status.toStdString() << R"("})" << std::endl;
    });
    QSocketNotifier orders(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&orders, &QSocketNotifier::activated, &program, [&] {
        std::string line;
        if (!std::getline(std::cin, line)) {
            QCoreApplication::quit();
            return;
        }
        begun = Clock::now();
        reader.watch();
    });
    reader.open();
    return QCoreApplication::exec();
}
