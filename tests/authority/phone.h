// What a phone does during a sign-in: the page that the QR code opens, and the same by API for tests and demo.
// A person with a browser chooses who "holds the phone" and confirms or refuses; no JavaScript, nothing from elsewhere.
// Thread: any worker. Requirements: LOG-01, LOG-26 (opening the page is told to the kiosk), SEC-80 (the page names
// kiosk and branch, a second decision is refused).
#pragma once

#include <string>

#include "tests/authority/device_grants.h"
#include "tests/authority/exchange.h"
#include "tests/authority/people.h"
#include "tests/authority/router.h"

namespace kaban::authority {

class Phone {
public:
    /// `branch`: where every kiosk of the sandbox stands.
    Phone(DeviceGrants& grants, const People& people, std::string branch)
        : grants_(grants), people_(people), branch_(std::move(branch)) {}

    void addRoutes(Router& router);

private:
    void showEntry(Exchange& exchange);
    void openPage(Exchange& exchange);
    void decideOnPage(Exchange& exchange);
    void act(Exchange& exchange);

    DeviceGrants& grants_;
    const People& people_;
    std::string branch_;
};

} // namespace kaban::authority
