// The shell around SamModule: one thread, one poll over the pseudo-terminal, the control socket and the module's timer.
// Ends on SIGTERM or SIGINT, whose handling it takes over for the whole process. Errors at the start throw Refusal.
#pragma once

#include "drivers/sim/control_socket.h"
#include "drivers/sim/frame_log.h"
#include "drivers/sim/options.h"
#include "drivers/sim/pseudo_terminal.h"

namespace kaban::simdev {

class ServeLoop {
public:
    explicit ServeLoop(const Options& options);
    ~ServeLoop();
    ServeLoop(const ServeLoop&) = delete;
    ServeLoop& operator=(const ServeLoop&) = delete;

    // The one line on standard output.
    std::string announcement() const;
    void run();

private:
    Micros now() const;
    std::optional<Micros> nextWake() const;
    void waitForSomething();
    void readPort();
    void emitDue();
    void hangUp(Micros goneFor);
    void reopenIfDue();
    void publishPort();

    std::string directory_; // absolute
    std::chrono::steady_clock::time_point start_;
    FrameLog log_;
    SamModule module_;
    ControlSocket control_;
    std::optional<PseudoTerminal> port_;
    std::optional<Micros> reopenAt_;
};

} // namespace kaban::simdev
