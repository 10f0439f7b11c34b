#include "tests/authority/schema_check.h"

#include <algorithm>
#include <set>
#include <stdexcept>

namespace kaban::authority {
namespace schema_check_detail {

using nlohmann::json;

const std::set<std::string> annotations{"$schema", "$id", "title", "description", "format", "examples"};
const std::set<std::string> assertions{"type",
                                       "enum",
                                       "const",
                                       "pattern",
                                       "minLength",
                                       "maxLength",
                                       "minimum",
                                       "maximum",
                                       "properties",
                                       "required",
                                       "additionalProperties",
                                       "items",
                                       "minItems",
                                       "maxItems",
                                       "propertyNames",
                                       "if",
                                       "then",
                                       "else"};

bool hasType(const json& value, const std::string& type) {
    return (type == "object" && value.is_object()) || (type == "array" && value.is_array()) ||
           (type == "string" && value.is_string()) || (type == "integer" && value.is_number_integer()) ||
           (type == "boolean" && value.is_boolean());
}

/// Characters, not bytes (JSON Schema Validation 6.3).
std::size_t characterCount(const std::string& utf8) {
    return static_cast<std::size_t>(std::count_if(
        utf8.begin(), utf8.end(), [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }));
}

std::string memberPath(const std::string& path, const std::string& member) {
    return path.empty() ? member : path + "." + member;
}

} // namespace schema_check_detail

SchemaCheck::SchemaCheck(nlohmann::json schema) : schema_(std::move(schema)) {
    requireKnownKeywords(schema_);
}

void SchemaCheck::requireKnownKeywords(const nlohmann::json& schema) {
    if (schema.is_boolean()) {
        return;
    }
    for (const auto& [keyword, operand] : schema.items()) {
        if (!schema_check_detail::annotations.contains(keyword) && !schema_check_detail::assertions.contains(keyword)) {
            throw std::invalid_argument("schema keyword not supported here: " + keyword);
        }
    }
    if (schema.contains("pattern")) {
        const auto pattern = schema["pattern"].get<std::string>();
        patterns_.emplace(pattern, std::regex(pattern));
    }
    for (const auto& property : schema.value("properties", nlohmann::json::object())) {
        requireKnownKeywords(property);
    }
    for (const char* const nested : {"items", "propertyNames", "additionalProperties", "if", "then", "else"}) {
        if (schema.contains(nested)) {
            requireKnownKeywords(schema[nested]);
        }
    }
}

std::vector<std::string> SchemaCheck::violations(const nlohmann::json& value) const {
    std::vector<std::string> broken;
    check(schema_, value, "", broken);
    std::vector<std::string> once; // a conditional part may find fault with what the rest found fault with
    for (std::string& path : broken) {
        if (std::find(once.begin(), once.end(), path) == once.end()) {
            once.push_back(std::move(path));
        }
    }
    return once;
}

void SchemaCheck::check(const nlohmann::json& schema, const nlohmann::json& value, const Path& path,
                        std::vector<std::string>& broken) const {
    if (schema.is_boolean() ? !schema.get<bool>() : !satisfiesScalar(schema, value)) {
        broken.push_back(path);
        return;
    }
    if (schema.is_boolean()) {
        return;
    }
    if (value.is_object()) {
        checkObject(schema, value, path, broken);
    } else if (value.is_array()) {
        checkArray(schema, value, path, broken);
    }
    checkCondition(schema, value, path, broken);
}

void SchemaCheck::checkCondition(const nlohmann::json& schema, const nlohmann::json& value, const Path& path,
                                 std::vector<std::string>& broken) const {
    if (!schema.contains("if")) {
        return;
    }
    std::vector<std::string> unmet;
    check(schema["if"], value, path, unmet);
    const char* const branch = unmet.empty() ? "then" : "else";
    if (schema.contains(branch)) {
        check(schema[branch], value, path, broken);
    }
}

bool SchemaCheck::satisfiesScalar(const nlohmann::json& schema, const nlohmann::json& value) const {
    const auto asks = [&schema](const char* keyword) { return schema.contains(keyword); };
    if ((asks("type") && !schema_check_detail::hasType(value, schema["type"])) ||
        (asks("const") && value != schema["const"]) ||
        (asks("enum") && std::find(schema["enum"].begin(), schema["enum"].end(), value) == schema["enum"].end())) {
        return false;
    }
    if (value.is_number() &&
        ((asks("minimum") && value < schema["minimum"]) || (asks("maximum") && value > schema["maximum"]))) {
        return false;
    }
    if (!value.is_string()) {
        return true;
    }
    const auto& text = value.get_ref<const std::string&>();
    const std::size_t length = schema_check_detail::characterCount(text);
    return !(asks("minLength") && length < schema["minLength"].get<std::size_t>()) &&
           !(asks("maxLength") && length > schema["maxLength"].get<std::size_t>()) &&
           !(asks("pattern") && !std::regex_search(text, patterns_.at(schema["pattern"].get<std::string>())));
}

void SchemaCheck::checkObject(const nlohmann::json& schema, const nlohmann::json& value, const Path& path,
                              std::vector<std::string>& broken) const {
    for (const auto& member : schema.value("required", nlohmann::json::array())) {
        if (!value.contains(member)) {
            broken.push_back(schema_check_detail::memberPath(path, member));
        }
    }
    const nlohmann::json properties = schema.value("properties", nlohmann::json::object());
    const nlohmann::json others = schema.value("additionalProperties", nlohmann::json(true));
    for (const auto& [name, content] : value.items()) {
        const Path memberPath = schema_check_detail::memberPath(path, name);
        const auto known = properties.find(name);
        const bool nameAllowed =
            (!schema.contains("propertyNames") || satisfiesScalar(schema["propertyNames"], name)) &&
            (known != properties.end() || others != false);
        if (!nameAllowed) {
            broken.push_back(memberPath);
        } else if (known != properties.end()) {
            check(*known, content, memberPath, broken);
        } else if (others.is_object()) {
            check(others, content, memberPath, broken);
        }
    }
}

void SchemaCheck::checkArray(const nlohmann::json& schema, const nlohmann::json& value, const Path& path,
                             std::vector<std::string>& broken) const {
    if ((schema.contains("minItems") && value.size() < schema["minItems"].get<std::size_t>()) ||
        (schema.contains("maxItems") && value.size() > schema["maxItems"].get<std::size_t>())) {
        broken.push_back(path);
        return;
    }
    if (!schema.contains("items")) {
        return;
    }
    for (std::size_t index = 0; index < value.size(); ++index) {
        check(schema["items"], value[index], path + "[" + std::to_string(index) + "]", broken);
    }
}

} // namespace kaban::authority
