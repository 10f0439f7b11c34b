// The web pages of the sandbox, in Chinese: what arrived (masked) and one application with its fields.
// Thread: any worker. Everything that comes from a bundle or a client is escaped; pages load nothing from elsewhere.
// Requirements: MSK-01, MSK-02 (masks), MSK-08 (first user-perceived character).
#pragma once

#include <string>

#include "tests/authority/exchange.h"
#include "tests/authority/judge.h"
#include "tests/authority/router.h"
#include "tests/authority/store.h"

namespace kaban::authority {

class Console {
public:
    Console(Store& store, const Judge& judge);

    void addRoutes(Router& router);

private:
    void showList(Exchange& exchange);
    void showDetail(Exchange& exchange);
    std::string listRow(const Submission& submission);

    Store& store_;
    const Judge& judge_;
};

} // namespace kaban::authority
