// What every request passes on its way to a handler: counting, the faults that need no knowledge of the contract, the
// headers that every call of a kiosk carries, and problems turned into answers.
// Thread: any worker. Ownership: refers to router, faults, statistics and key finder, which outlive it.
#pragma once

#include <functional>
#include <string>

#include "tests/authority/faults.h"
#include "tests/authority/router.h"
#include "tests/authority/wire_stats.h"

namespace kaban::authority {

class FrontDoor {
public:
    /// Finds the idempotency key that an upload id belongs to; empty when there is none.
    using KeyOfUpload = std::function<std::string(const std::string& uploadId)>;

    FrontDoor(const Router& router, Faults& faults, WireStats& stats, KeyOfUpload keyOfUpload);

    /// Sends every request of `server` through this door.
    void attachTo(httplib::Server& server);

private:
    void serve(const httplib::Request& request, httplib::Response& response, const httplib::ContentReader* reader);
    void serveContractCall(Exchange& exchange);
    void dispatch(Exchange& exchange);
    void countArrival(const Exchange& exchange);
    void countBody(const Exchange& exchange);
    /// The idempotency key the request is about, empty where it cannot be told.
    std::string keyOf(const httplib::Request& request, const RouteMatch* match) const;
    /// True when a fault has answered in place of the handler.
    bool answeredByFault(Exchange& exchange);
    void spoilAnswer(Exchange& exchange);

    const Router& router_;
    Faults& faults_;
    WireStats& stats_;
    KeyOfUpload keyOfUpload_;
};

} // namespace kaban::authority
