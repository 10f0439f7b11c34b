#pragma once
// Purpose: the composition root: reads the configuration, loads the product's data, wires reader, outbox, session and
// window. Nobody includes it but the programs' modes in this folder. Thread: the screen's; reader and engine get
// threads of their own. Ownership: owns everything it wires, ended in reverse order. Errors: build() answers a sentence
// for standard error; the program then ends with 2.

#include "app/base/result.h"
#include "app/kiosk/command_line.h"

#include <memory>

namespace kaban {

class MainWindow;
class OutboxPort;
class Session;
class WatchedApplication;

class Kiosk {
public:
    static Result<std::unique_ptr<Kiosk>, QString> build(const KioskOptions& options);
    ~Kiosk();

    MainWindow& window();
    Session& session();
    OutboxPort& outbox();
    /// The watchdog judges from the moment the first page has been painted.
    void show(WatchedApplication& application);

private:
    Kiosk();
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace kaban
