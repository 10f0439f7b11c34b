#pragma once
// Purpose: the real driver with limits for the simulated reader, and all it says. Thread: the test's. Ownership: by the
// test. Units: milliseconds.

#include "drivers/id_reader/sam_serial_reader.h"

#include <QSignalSpy>

namespace kaban::tests {

inline constexpr int Patience = 30'000; ///< milliseconds: only an end to waiting, never a measure

/// Limits for the simulated reader at twenty times its speed: it answers within milliseconds, the rest is room for a
/// busy machine.
drivers::sam::Options quickOptions();

/// A reader and all it says.
struct Watched {
    explicit Watched(const QString& port, const drivers::sam::Options& options = quickOptions())
        : reader(port, options) {}
    drivers::IdCard card(qsizetype index = 0) const { return cards.at(index).at(0).value<drivers::IdCard>(); }

    drivers::SamSerialReader reader;
    QSignalSpy states{&reader, &drivers::IdCardReader::stateChanged};
    QSignalSpy readings{&reader, &drivers::IdCardReader::reading};
    QSignalSpy cards{&reader, &drivers::IdCardReader::cardRead};
    QSignalSpy failures{&reader, &drivers::IdCardReader::readFailed};
    QSignalSpy sightings{&reader, &drivers::IdCardReader::cardSeen};
    QSignalSpy removals{&reader, &drivers::IdCardReader::cardRemoved};
};

} // namespace kaban::tests
