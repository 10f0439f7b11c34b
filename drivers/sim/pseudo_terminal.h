// The port of the simulated reader: a pseudo-terminal in raw mode, no echo. Owned and used by the serve loop's thread.
// Its own handle on the slave side stays open, so that a client that closes does not hang up the master. Because of
// that handle the terminal outlives its clients, and what a client leaves behind (exclusive use, unread bytes) would
// outlive it too, as no real serial port does: clientsChanged() clears it after the last one has gone. Errors: system
// failures throw Refusal.
#pragma once

#include "drivers/sim/file_descriptor.h"

namespace kaban::simdev {

class PseudoTerminal {
public:
    // It has its name, but nobody can open it before unlock().
    PseudoTerminal();
    void unlock();

    const std::string& name() const { return name_; }
    bool unlocked() const { return slave_.valid(); }
    int masterFd() const { return master_.get(); }
    // Readable when clients come or go; -1 where the system cannot tell.
    int watchFd() const { return watch_.get(); }

    Bytes read();
    // Bytes that do not fit are lost: a UART has no flow control.
    void write(const Bytes& bytes);
    void clientsChanged();

    // What the client has set, in baud.
    int lineRate() const;

private:
    FileDescriptor master_;
    FileDescriptor slave_;
    FileDescriptor watch_;
    std::string name_;
    int clients_ = 0;
};

} // namespace kaban::simdev
