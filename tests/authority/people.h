// The made-up people of the sandbox: who may sign in, what is known of them, what the eligibility check says of them.
// Value types; read-only after construction, any thread. Source: data/people.json.
// Requirements: ELG-07 (at least one person for every outcome), GAP-39 (one with a fixed bank).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

namespace kaban::authority {

struct Person {
    std::string id;      ///< the sandbox's own, in Latin letters
    std::string outcome; ///< of the eligibility check, ELG-07
    bool electronicLicence = false;
    std::string note;       ///< for people, in Chinese
    std::string photo;      ///< name for sandboxPhoto(); empty where the authority has none
    nlohmann::json profile; ///< as GET /v1/me answers it
    nlohmann::json card;    ///< the person's ID card as kaban-simdev takes it

    std::string name() const { return profile.at("name").get<std::string>(); }
    std::string idNumber() const { return profile.at("id_number").get<std::string>(); }
};

class People {
public:
    People();

    const std::vector<Person>& all() const { return people_; }
    /// Null where nobody has the id.
    const Person* withId(std::string_view id) const;
    const Person* withIdNumber(std::string_view number) const;
    /// For GET /sandbox/people.
    nlohmann::json report() const;

private:
    std::vector<Person> people_;
};

} // namespace kaban::authority
