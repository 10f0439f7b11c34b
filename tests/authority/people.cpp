#include "tests/authority/people.h"

#include <algorithm>

#include "tests/authority/sandbox_data.h"

namespace kaban::authority {
namespace people_detail {

Person personOf(const nlohmann::json& entry) {
    return {.id = entry.at("id").get<std::string>(),
            .outcome = entry.at("outcome").get<std::string>(),
            .electronicLicence = entry.at("electronic_licence").get<bool>(),
            .note = entry.at("note").get<std::string>(),
            .photo = entry.value("photo", std::string()),
            .profile = entry.at("profile"),
            .card = entry.at("card")};
}

template <typename Predicate>
const Person* firstWhere(const std::vector<Person>& people, Predicate predicate) {
    const auto found = std::find_if(people.begin(), people.end(), predicate);
    return found == people.end() ? nullptr : &*found;
}

} // namespace people_detail

People::People() {
    for (const nlohmann::json& entry : nlohmann::json::parse(peopleText)) {
        people_.push_back(people_detail::personOf(entry));
    }
}

const Person* People::withId(std::string_view id) const {
    return people_detail::firstWhere(people_, [id](const Person& person) { return person.id == id; });
}

const Person* People::withIdNumber(std::string_view number) const {
    return people_detail::firstWhere(people_, [number](const Person& person) { return person.idNumber() == number; });
}

nlohmann::json People::report() const {
    nlohmann::json list = nlohmann::json::array();
    for (const Person& person : people_) {
        list.push_back({{"id", person.id},
                        {"name", person.name()},
                        {"id_number", person.idNumber()},
                        {"outcome", person.outcome},
                        {"electronic_licence", person.electronicLicence},
                        {"note", person.note},
                        {"photo", !person.photo.empty()},
                        {"profile", person.profile},
                        {"card", person.card}});
    }
    return list;
}

} // namespace kaban::authority
