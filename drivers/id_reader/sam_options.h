#pragma once
// Purpose: every deadline and limit of the SAM session, settable; the defaults are those of the protocol notes.
// Thread: a value. Units: milliseconds unless the name says otherwise.
// Source: order and timing of the protocol notes; values without a number there are marked "ours".

#include <QList>

namespace kaban::drivers::sam {

struct Options {
    // How long one command may take until its reply begins.
    qint64 findLimit = 500;
    qint64 selectLimit = 500;
    qint64 readLimit = 3000;
    qint64 newAddressLimit = 2000;
    qint64 otherLimit = 1000;
    qint64 startStatusLimit = 300; ///< ours: a module that starts says nothing, so it is asked often
    qint64 gapLimit = 150;         ///< between two bytes of one reply
    qint64 replyCap = 6000;        ///< no reply takes longer, nor comes later
    int resends = 2;               ///< of one command after link trouble

    // Start of the module.
    qint64 settleTime = 2000; ///< after power-on the module may say nothing for so long
    qint64 resetLimit = 3000; ///< from a reset (or the end of the settle time) until 11 FF answers 90
    qint64 statusPause = 100; ///< ours: between two 11 FF that were answered, but not with 90
    QList<int> baudRates = {115200, 57600, 38400, 19200,
                            9600}; ///< the first is tried through the settle time; one entry: no search
    int probesPerRate = 2;         ///< ours
    quint8 radioFrameSize = 0x50;  ///< 0: leave the module's own

    // Cards.
    qint64 findPause = 250;
    qint64 presencePause = 400;
    int missesUntilRemoved = 2;
    qint64 cyclePause = 100;
    int cycles = 3;             ///< before the field is dropped once for one more
    qint64 attemptLimit = 8000; ///< ours: no new cycle after so long, whatever is left

    qint64 fieldRefresh = 10000; ///< ours: a chip that hangs answers nothing until the field is dropped; 0: never

    // Supervision.
    qint64 heartbeat = 3000;         ///< 11 FF while nobody watches
    int linkFailuresUntilReopen = 3; ///< ours: commands that failed for good in a row although 11 FF is answered
    qint64 reopenPause = 500;        ///< ours
    int reopensUntilOffline = 3;
    QList<qint64> backOff = {1000, 2000, 5000, 10000};
    qint64 appearedPause = 200;       ///< ours: a port that just appeared gets its rights a moment later
    qint64 outOfServicePause = 10000; ///< ours: between two looks at a broken module
};

} // namespace kaban::drivers::sam
