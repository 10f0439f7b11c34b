// Decides whether a bundle is an application that the authority can take: seal, signature, archive, schema, that what
// is inside belongs to the key and the kiosk that sent it, and the rules for what was filled in and for the pictures.
// Thread: any; reads the store, writes nothing. Errors: none for bad bundles, they become problems of the verdict.
// Problem codes: seal-unreadable, seal-profile, signature-invalid, archive-invalid, application-invalid,
// service-unknown, id-number-invalid, key-mismatch, kiosk-mismatch, kiosk-key-changed, and those of
// application_rules.h and picture_rules.h.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "tests/authority/application_rules.h"
#include "tests/authority/keys.h"
#include "tests/authority/sandbox_clock.h"
#include "tests/authority/schema_check.h"
#include "tests/authority/store.h"

namespace kaban::authority {

struct Verdict {
    std::vector<Problem> problems; ///< empty: can be accepted
    std::optional<std::string> service;
    std::optional<KioskKey> kioskKey; ///< to be remembered with the submission; only without problems
};

class Judge {
public:
    Judge(const Keys& keys, Store& store, const SandboxClock& clock, const ApplicationRules& rules);

    Verdict judge(const Announcement& announced, const std::string& bundle) const;
    /// What is in the bundle, for the pages; nothing when it cannot be opened.
    std::optional<nlohmann::json> openApplication(const std::string& bundle) const;

private:
    struct OpenedBundle {
        nlohmann::json application;
        std::map<std::string, std::string> entries;
        std::string signerKeyFingerprint;
    };

    OpenedBundle open(const std::string& bundle) const;
    std::vector<Problem> problemsOf(const OpenedBundle& opened, const Announcement& announced) const;

    const Keys& keys_;
    Store& store_;
    const SandboxClock& clock_;
    const ApplicationRules& rules_;
    SchemaCheck schema_;
};

} // namespace kaban::authority
