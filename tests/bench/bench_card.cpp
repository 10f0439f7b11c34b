// Watches for cards with the real driver until it is ended, and says how long each read took: bench_card PORT. Every
// line of output is {"ready": true} once at the start; {"milliseconds": …} for a card, from the reply that found it
// until it is reported; {"removed": true} when it has left the field; or {"failure": …}.

#include "drivers/id_reader/sam_serial_reader.h"

#include <QCoreApplication>

#include <chrono>
#include <cstdio>
#include <iostream>
#include <string>
#include <utility>

using namespace kaban::drivers;
using Clock = std::chrono::steady_clock;

int main(int argc, char** argv) {
    QCoreApplication program(argc, argv);
    if (argc != 2) {
        std::fprintf(stderr, "usage: bench_card PORT\n");
        return 2;
    }
    SamSerialReader reader(QString::fromLocal8Bit(argv[1]));
    const auto say = [](const std::string& line) { std::cout << line << std::endl; };
    bool ready = false;
    QObject::connect(&reader, &IdCardReader::stateChanged, &program, [&](ReaderState state) {
        if (state == ReaderState::Ready && !std::exchange(ready, true)) {
            say(R"({"ready": true})");
        }
    });
    Clock::time_point found;
    QObject::connect(&reader, &IdCardReader::reading, &program, [&] { found = Clock::now(); });
    QObject::connect(&reader, &IdCardReader::cardRead, &program, [&](const IdCard&) {
        const std::chrono::duration<double, std::milli> took = Clock::now() - found;
        say(R"({"milliseconds": )" + std::to_string(took.count()) + "}");
    });
    QObject::connect(&reader, &IdCardReader::cardRemoved, &program, [&] { say(R"({"removed": true})"); });
    QObject::connect(&reader, &IdCardReader::readFailed, &program, [&](ReaderError, const QString& status) {
        say(R"({"failure": ")" + status.toStdString() + R"("})");
    });
    reader.watch();
    reader.open();
    return QCoreApplication::exec();
}
