#pragma once
// Purpose: the ways in which an answer of the authority can be bad, as faults of the sandbox. Thread: any (values).

#include <QJsonObject>
#include <QList>

#include <chrono>

namespace kaban::tests {

struct BadAnswer {
    const char* name = "";
    QJsonObject fault{};    ///< for PUT /sandbox/faults, without `on` and `times`
    bool workDone = false;  ///< the authority did what it was asked before its answer was lost
    int tries = 1;          ///< of a call without a body: so often the library itself tries again before it gives up
    bool signedOut = false; ///< it says that nobody is signed in
    std::chrono::milliseconds patience = std::chrono::seconds(20); ///< how long the kiosk waits for an answer
};

const QList<BadAnswer>& badAnswers();

} // namespace kaban::tests
