// The listening end of the control channel: a unix socket, mode 0600, in the directory of the serving process. One JSON
// object per line in, one per line out. Owned and used by the serve loop's thread; never blocks.
// Errors: system failures, and a directory that is already served, throw Refusal.
#pragma once

#include "drivers/sim/file_descriptor.h"

#include <functional>
#include <list>
#include <poll.h>

namespace kaban::simdev {

inline constexpr const char* controlSocketName = "control.sock";

// A connected handle, or an invalid one when nobody serves `directory`.
FileDescriptor connectToControl(const std::string& directory);

class ControlSocket {
public:
    // Takes a line, gives the answer line; both without the line end.
    using Handler = std::function<std::string(const std::string&)>;

    ControlSocket(const std::string& directory, Handler handler);
    ~ControlSocket();
    ControlSocket(const ControlSocket&) = delete;
    ControlSocket& operator=(const ControlSocket&) = delete;

    void addTo(std::vector<pollfd>& polled) const;
    // Serves whoever is ready; the entries that addTo() made, after poll.
    void serve();

private:
    struct Peer {
        FileDescriptor fd;
        std::string input;
        std::string output;
        bool inputEnded = false; // it may still be waiting for the answer
        bool finished = false;
    };
    void acceptPeers();
    void servePeer(Peer& peer);

    std::string path_;
    FileDescriptor listener_;
    Handler handler_;
    std::list<Peer> peers_;
};

} // namespace kaban::simdev
