#include "drivers/sim/control_line.h"

namespace kaban::simdev {

namespace control_line_detail {

using Json = nlohmann::json;

void perform(const Json& request, SamModule& module, Micros now) {
    if (request.contains("card") && !request.contains("fault")) {
        const Json& card = request.at("card");
        if (card.is_null())
            module.removeCard();
        else
            module.insertCard(encodeCard(card));
    } else if (request.contains("fault")) {
        if (request.at("fault").is_null())
            module.clearFaults();
        else
            module.setFault(request, now);
    } else if (request.contains("power") && request.at("power") == "cycle") {
        module.powerCycle(now);
    } else if (!request.contains("log")) {
        throw Refusal("a control line holds card, fault, power or log");
    }
}

} // namespace control_line_detail

std::string answerControlLine(const std::string& line, SamModule& module, const FrameLog& log, Micros now) {
    using control_line_detail::Json;
    Json answer = Json::object();
    try {
        const Json request = Json::parse(line);
        if (!request.is_object())
            throw Refusal("a control line is one JSON object");
        control_line_detail::perform(request, module, now);
        answer["ok"] = true;
        if (request.contains("log"))
            answer["log"] = log.lines();
    } catch (const std::exception& error) {
        answer = Json{{"error", error.what()}};
    }
    // A message may quote broken text of the request.
    return answer.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace kaban::simdev
