#include "tests/authority/judge.h"

#include <array>

#include "tests/authority/bundle_archive.h"
#include "tests/authority/bundle_schema.h"
#include "tests/authority/id_number.h"
#include "tests/authority/picture_rules.h"
#include "tests/authority/unseal.h"

namespace kaban::authority {
namespace judge_detail {

constexpr int deepestNesting = 8; // the schema needs four levels

nlohmann::json parseApplication(const std::string& text) {
    const auto limitDepth = [](int depth, nlohmann::json::parse_event_t, nlohmann::json&) {
        if (depth > deepestNesting) {
            throw BundleError("application-invalid", "nested too deeply");
        }
        return true;
    };
    try {
        return nlohmann::json::parse(text, limitDepth);
    } catch (const nlohmann::json::exception& error) {
        throw BundleError("application-invalid", error.what());
    }
}

/// Two fields have a code of their own, because a kiosk explains them in its own words.
std::string codeForField(const std::string& field) {
    if (field == "service") {
        return "service-unknown";
    }
    return field == "applicant.id_number" ? "id-number-invalid" : "application-invalid";
}

} // namespace judge_detail

Judge::Judge(const Keys& keys, Store& store, const SandboxClock& clock, const ApplicationRules& rules)
    : keys_(keys), store_(store), clock_(clock), rules_(rules), schema_(nlohmann::json::parse(bundleSchemaText)) {}

Verdict Judge::judge(const Announcement& announced, const std::string& bundle) const {
    Verdict verdict;
    try {
        const OpenedBundle opened = open(bundle);
        verdict.problems = problemsOf(opened, announced);
        if (opened.application.is_object() && opened.application.value("service", nlohmann::json()).is_string()) {
            verdict.service = opened.application["service"].get<std::string>();
        }
        // Trust on first use: the first key of a kiosk is its key from then on.
        const auto knownKey = store_.kioskKeyFingerprint(announced.kiosk);
        if (knownKey && *knownKey != opened.signerKeyFingerprint) {
            verdict.problems.push_back({"kiosk-key-changed", ""});
        } else if (!knownKey && verdict.problems.empty()) {
            verdict.kioskKey = KioskKey{announced.kiosk, opened.signerKeyFingerprint};
        }
    } catch (const BundleError& error) {
        verdict.problems.push_back({error.code(), ""});
    }
    return verdict;
}

std::optional<nlohmann::json> Judge::openApplication(const std::string& bundle) const {
    try {
        return open(bundle).application;
    } catch (const BundleError&) {
        return std::nullopt;
    }
}

Judge::OpenedBundle Judge::open(const std::string& bundle) const {
    const std::array<const Identity*, 2> recipients{&keys_.authority(), &keys_.bank()};
    SignedContent signedContent = verifySignature(openSeal(bundle, recipients));
    auto entries = readBundleArchive(signedContent.content);
    nlohmann::json application = judge_detail::parseApplication(entries.at(applicationEntry));
    return {std::move(application), std::move(entries), std::move(signedContent.signerKeyFingerprint)};
}

std::vector<Problem> Judge::problemsOf(const OpenedBundle& opened, const Announcement& announced) const {
    const nlohmann::json& application = opened.application;
    std::vector<Problem> problems;
    for (const std::string& field : schema_.violations(application)) {
        problems.push_back({judge_detail::codeForField(field), field});
    }
    if (!problems.empty()) {
        return problems; // the questions below need a well-formed application
    }
    if (application["key"] != announced.key) {
        problems.push_back({"key-mismatch", "key"});
    }
    if (application["kiosk"] != announced.kiosk) {
        problems.push_back({"kiosk-mismatch", "kiosk"});
    }
    if (!isValidIdNumber(application["applicant"]["id_number"].get_ref<const std::string&>(), clock_.now())) {
        problems.push_back({"id-number-invalid", "applicant.id_number"});
    }
    for (const auto& broken : {rules_.broken(application), brokenPictures(application, opened.entries)}) {
        problems.insert(problems.end(), broken.begin(), broken.end());
    }
    return problems;
}

} // namespace kaban::authority
