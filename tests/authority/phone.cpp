#include "tests/authority/phone.h"

#include "tests/authority/form_fields.h"
#include "tests/authority/phone_pages.h"

namespace kaban::authority {
namespace phone_detail {

constexpr std::size_t formLimit = 8192;

/// As it was typed, in the form in which codes are kept: "bcdfghjk" is "BCDF-GHJK".
std::string normalised(const std::string& typed) {
    std::string code;
    for (const char character : typed) {
        const bool lower = character >= 'a' && character <= 'z';
        if (lower || (character >= 'A' && character <= 'Z')) {
            code += code.size() == 4 ? "-" : "";
            code += lower ? static_cast<char>(character - 'a' + 'A') : character;
        }
    }
    return code;
}

std::string stateWord(GrantState state) {
    switch (state) {
    case GrantState::Waiting:
        return "waiting";
    case GrantState::Scanned:
        return "scanned";
    case GrantState::Confirmed:
        return "confirmed";
    case GrantState::Denied:
        return "denied";
    case GrantState::Used:
        return "used";
    }
    return "";
}

void answerRefusal(Exchange& exchange, DeviceGrants::PhoneOutcome outcome) {
    if (outcome == DeviceGrants::PhoneOutcome::AlreadyDecided) {
        answerPhonePage(exchange, 409, "已处理", noticeBody("已处理", "这个登录码已经用过，请看自助机屏幕。"));
    } else if (outcome == DeviceGrants::PhoneOutcome::Expired) {
        answerPhonePage(exchange, 410, "已过期", noticeBody("已过期", "请扫描自助机屏幕上的新二维码。"));
    } else {
        answerPhonePage(exchange, 404, "没有这个登录码", noticeBody("没有这个登录码", "请扫描自助机屏幕上的二维码。"));
    }
}

ProblemAnswer refusalProblem(DeviceGrants::PhoneOutcome outcome) {
    if (outcome == DeviceGrants::PhoneOutcome::AlreadyDecided) {
        return {409, "already-decided", "The code was confirmed or refused before"};
    }
    return outcome == DeviceGrants::PhoneOutcome::Expired ? ProblemAnswer{410, "code-expired", "The code is too old"}
                                                          : ProblemAnswer{404, "not-found", "No such code"};
}

std::string textMember(const nlohmann::json& content, const char* name) {
    const nlohmann::json value = content.value(name, nlohmann::json(""));
    if (!value.is_string()) {
        throw ProblemAnswer{400, "bad-request", "A member is no text", name};
    }
    return value.get<std::string>();
}

} // namespace phone_detail

void Phone::addRoutes(Router& router) {
    router.add("GET", "/phone", [this](Exchange& exchange) { showEntry(exchange); });
    router.add("GET", "/phone/{user_code}", [this](Exchange& exchange) { openPage(exchange); });
    router.add("POST", "/phone/{user_code}", [this](Exchange& exchange) { decideOnPage(exchange); });
    router.add("POST", "/sandbox/phone", [this](Exchange& exchange) { act(exchange); });
    router.add("GET", "/sandbox/people", [this](Exchange& exchange) { answerJson(exchange, 200, people_.report()); });
}

void Phone::showEntry(Exchange& exchange) {
    const std::string code = phone_detail::normalised(exchange.request.get_param_value("user_code"));
    if (code.empty()) {
        answerPhonePage(exchange, 200, "输入登录码", codeEntryBody());
        return;
    }
    exchange.response.status = 303;
    exchange.response.set_header("Location", "/phone/" + code);
}

void Phone::openPage(Exchange& exchange) {
    const std::string code = phone_detail::normalised(exchange.pathParameter);
    const auto outcome = grants_.scan(code);
    if (outcome != DeviceGrants::PhoneOutcome::Done) {
        phone_detail::answerRefusal(exchange, outcome);
        return;
    }
    answerPhonePage(exchange, 200, "登录自助机", decisionBody(grants_.find(code).value(), branch_, people_));
}

void Phone::decideOnPage(Exchange& exchange) {
    const std::string code = phone_detail::normalised(exchange.pathParameter);
    const FormFields fields =
        parseForm(exchange.body.readAll(phone_detail::formLimit).value_or("")).value_or(FormFields());
    const auto field = [&fields](const char* name) { return fields.contains(name) ? fields.at(name) : std::string(); };
    const bool confirming = field("action") == "confirm";
    const Person* const person = people_.withId(field("person"));
    if ((!confirming && field("action") != "deny") || (confirming && person == nullptr)) {
        answerPhonePage(exchange, 400, "请重试", noticeBody("请重试", "请返回上一页，选择人员后再确认。"));
        return;
    }
    const auto outcome = confirming ? grants_.confirm(code, person->id) : grants_.deny(code);
    if (outcome != DeviceGrants::PhoneOutcome::Done) {
        phone_detail::answerRefusal(exchange, outcome);
    } else if (confirming) {
        answerPhonePage(exchange, 200, "已确认", noticeBody("已确认", "已确认，请看自助机屏幕。"));
    } else {
        answerPhonePage(exchange, 200, "已拒绝", noticeBody("已拒绝", "已拒绝，自助机不会登录。"));
    }
}

void Phone::act(Exchange& exchange) {
    const nlohmann::json request = readJsonObject(exchange);
    const std::string action = phone_detail::textMember(request, "action");
    std::string code = phone_detail::textMember(request, "user_code");
    if (code.empty()) {
        code = grants_.newestOpen().value_or("");
    }
    const Person* const person = people_.withId(phone_detail::textMember(request, "person"));
    if (action == "confirm" && person == nullptr) {
        throw ProblemAnswer{400, "bad-request", "GET /sandbox/people names everybody", "person"};
    }
    DeviceGrants::PhoneOutcome outcome{};
    if (action == "scan") {
        outcome = grants_.scan(code);
    } else if (action == "confirm") {
        outcome = grants_.confirm(code, person->id);
    } else if (action == "deny") {
        outcome = grants_.deny(code);
    } else {
        throw ProblemAnswer{400, "bad-request", "A phone can scan, confirm or deny", "action"};
    }
    if (outcome != DeviceGrants::PhoneOutcome::Done) {
        throw phone_detail::refusalProblem(outcome);
    }
    const DeviceGrant grant = grants_.find(code).value();
    answerJson(
        exchange, 200,
        {{"user_code", grant.userCode}, {"kiosk", grant.kiosk}, {"state", phone_detail::stateWord(grant.state)}});
}

} // namespace kaban::authority
