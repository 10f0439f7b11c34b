// Judges a JSON value by a JSON Schema, as far as resources/upstream/bundle.schema.json uses the language.
// A keyword it does not know is an error of the program's start, never silently ignored: what the schema says is what
// the authority enforces.
// Thread: any after construction. Errors: std::invalid_argument from the constructor.
// Source: JSON Schema 2020-12; format, title, description and examples are annotations there and here.
#pragma once

#include <functional>
#include <map>
#include <regex>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

namespace kaban::authority {

class SchemaCheck {
public:
    explicit SchemaCheck(nlohmann::json schema);

    /// The paths that break the schema ("applicant.name", "consents[0].id"), in document order; empty: valid.
    std::vector<std::string> violations(const nlohmann::json& value) const;

private:
    using Path = std::string;

    void requireKnownKeywords(const nlohmann::json& schema);
    void check(const nlohmann::json& schema, const nlohmann::json& value, const Path& path,
               std::vector<std::string>& broken) const;
    void checkCondition(const nlohmann::json& schema, const nlohmann::json& value, const Path& path,
                        std::vector<std::string>& broken) const;
    bool satisfiesScalar(const nlohmann::json& schema, const nlohmann::json& value) const;
    void checkObject(const nlohmann::json& schema, const nlohmann::json& value, const Path& path,
                     std::vector<std::string>& broken) const;
    void checkArray(const nlohmann::json& schema, const nlohmann::json& value, const Path& path,
                    std::vector<std::string>& broken) const;

    nlohmann::json schema_;
    std::map<std::string, std::regex> patterns_;
};

} // namespace kaban::authority
