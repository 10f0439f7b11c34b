// The web pages of the sandbox, in Chinese: what arrived (masked) and one application with its fields.
// Thread: any worker. Everything that comes from a bundle or a client is escaped; pages load nothing from elsewhere.
// Requirements: MSK-01, MSK-02 (masks), MSK-08 (first user-perceived character).
#pragma once

#include <map>
#include <mutex>
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
    /// As the list shows somebody: already masked.
    struct MaskedPerson {
        std::string name;
        std::string idNumber;
    };

    void showList(Exchange& exchange);
    void showDetail(Exchange& exchange);
    std::string listRow(const Submission& submission);

    MaskedPerson personOf(const std::string& key);

    Store& store_;
    const Judge& judge_;
    // The list asks again every 3 seconds, and a bundle with pictures takes up to 27 MB to open: each is opened once.
    std::mutex mutex_;
    std::map<std::string, MaskedPerson> people_; ///< by key, whose bundle never changes
};

} // namespace kaban::authority
