// The sandbox's own interface for tests and the demo: what arrived, what was counted, faults, clock. No kiosk headers.
// It shows personal data in clear, which is its purpose: the sandbox must never see real applications.
// Thread: any worker. Errors: ProblemAnswer.
#pragma once

#include <nlohmann/json.hpp>

#include "tests/authority/exchange.h"
#include "tests/authority/faults.h"
#include "tests/authority/router.h"
#include "tests/authority/sandbox_clock.h"
#include "tests/authority/store.h"
#include "tests/authority/submissions.h"
#include "tests/authority/wire_stats.h"

namespace kaban::authority {

class SandboxApi {
public:
    SandboxApi(Store& store, Submissions& submissions, Faults& faults, WireStats& stats, SandboxClock& clock);

    void addRoutes(Router& router);

private:
    void listApplications(Exchange& exchange);
    void showApplication(Exchange& exchange);
    void showStats(Exchange& exchange);
    void replaceFaults(Exchange& exchange);
    void setClock(Exchange& exchange);

    Store& store_;
    Submissions& submissions_;
    Faults& faults_;
    WireStats& stats_;
    SandboxClock& clock_;
};

} // namespace kaban::authority
