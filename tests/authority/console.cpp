#include "tests/authority/console.h"

#include <algorithm>

#include "tests/authority/page_text.h"
#include "tests/authority/sandbox_clock.h"

namespace kaban::authority {
namespace console_detail {

constexpr std::size_t shownRows = 100;
constexpr const char* listRefresh = "<meta http-equiv=\"refresh\" content=\"3\">";

constexpr const char* style =
    "body{font:16px/1.6 'Noto Sans CJK SC','Source Han Sans SC',sans-serif;margin:2rem auto;max-width:68rem;padding:0 "
    "1rem;"
    "color:#1b2733;background:#f5f7f9}"
    "h1{font-size:1.5rem;margin:0}p.note{color:#5b6b7a;margin:.25rem 0 1.5rem}"
    "table{border-collapse:collapse;width:100%;background:#fff;box-shadow:0 1px 3px rgba(0,0,0,.12)}"
    "th,td{text-align:left;padding:.55rem .8rem;border-bottom:1px solid #e3e8ed;overflow-wrap:anywhere}"
    "th{background:#eaf0f5;font-weight:600;white-space:nowrap}td.number{font-variant-numeric:tabular-nums}"
    "span.state{border-radius:1rem;padding:.1rem .7rem;font-size:.9rem;white-space:nowrap}"
    ".held{background:#fff1d6}.accepted{background:#d9f2e1}.rejected{background:#fbdcdc}a{color:#0b5cad}";

std::string page(const std::string& title, const std::string& head, const std::string& body) {
    return "<!doctype html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" "
           "content=\"width=device-width\">" +
           head + "<title>" + title + "</title><style>" + style + "</style></head><body>" + body + "</body></html>";
}

void answerPage(Exchange& exchange, const std::string& html) {
    exchange.response.status = 200;
    exchange.response.set_header(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'");
    exchange.response.set_header("Cache-Control", "no-store");
    exchange.response.set_header("Referrer-Policy", "no-referrer");
    exchange.response.set_content(html, "text/html; charset=utf-8");
}

std::string stateTag(SubmissionState state) {
    return "<span class=\"state " + std::string(stateName(state)) + "\">" + std::string(stateWord(state)) + "</span>";
}

std::string localTime(const std::string& utc) {
    const auto moment = parseMoment(utc);
    return moment ? beijingText(*moment) : utc;
}

std::string applicantText(const nlohmann::json& application, const char* field) {
    const nlohmann::json::json_pointer path(std::string("/applicant/") + field);
    return application.is_object() && application.contains(path) && application[path].is_string()
               ? application[path].get<std::string>()
               : std::string();
}

std::string fieldRow(const std::string& word, const std::string& html) {
    return "<tr><th>" + escapeHtml(word) + "</th><td>" + html + "</td></tr>";
}

/// One row per value, whatever the shape of the application is.
void appendRows(const nlohmann::json& value, const std::string& path, std::string& rows) {
    if (!value.is_structured()) {
        rows += fieldRow(fieldWord(path), escapeHtml(value.is_string() ? value.get<std::string>() : value.dump()));
        return;
    }
    for (const auto& [name, content] : value.items()) {
        const std::string step = value.is_array() ? "[" + name + "]" : (path.empty() ? name : "." + name);
        appendRows(content, path + step, rows);
    }
}

std::string problemText(const std::vector<Problem>& problems) {
    std::string text;
    for (const Problem& problem : problems) {
        text += (text.empty() ? "" : "，") + problem.code + (problem.field.empty() ? "" : "（" + problem.field + "）");
    }
    return text;
}

} // namespace console_detail

Console::Console(Store& store, const Judge& judge) : store_(store), judge_(judge) {}

void Console::addRoutes(Router& router) {
    router.add("GET", "/", [this](Exchange& exchange) { showList(exchange); });
    router.add("GET", "/applications/{id}", [this](Exchange& exchange) { showDetail(exchange); });
}

Console::MaskedPerson Console::personOf(const std::string& key) {
    const std::lock_guard lock(mutex_);
    if (const auto known = people_.find(key); known != people_.end()) {
        return known->second;
    }
    const auto application = judge_.openApplication(store_.bundle(key)).value_or(nlohmann::json::object());
    const std::string name = console_detail::applicantText(application, "name");
    const std::string idNumber = console_detail::applicantText(application, "id_number");
    const MaskedPerson person{name.empty() ? "—" : maskName(name), idNumber.empty() ? "—" : maskIdNumber(idNumber)};
    return people_.emplace(key, person).first->second;
}

std::string Console::listRow(const Submission& submission) {
    const MaskedPerson person = personOf(submission.key);
    return "<tr><td class=\"number\"><a href=\"/applications/" + submission.applicationId + "\">" + submission.number +
           "</a></td><td class=\"number\">" + console_detail::localTime(submission.receivedAt) + "</td><td>" +
           console_detail::stateTag(submission.state) + "</td><td>" +
           escapeHtml(submission.service ? serviceWord(*submission.service) : "—") + "</td><td>" +
           escapeHtml(submission.kiosk) + "</td><td>" + escapeHtml(person.name) + "</td><td class=\"number\">" +
           escapeHtml(person.idNumber) + "</td></tr>";
}

void Console::showList(Exchange& exchange) {
    const std::vector<Submission> submissions = store_.submissions();
    std::string rows;
    const std::size_t shown = std::min(submissions.size(), console_detail::shownRows);
    std::for_each(submissions.rbegin(), submissions.rbegin() + static_cast<std::ptrdiff_t>(shown),
                  [&](const Submission& submission) { rows += listRow(submission); });
    if (rows.empty()) {
        rows = "<tr><td colspan=\"7\">还没有收到申请</td></tr>";
    }
    const std::string body =
        "<h1>收到的申请</h1><p class=\"note\">沙箱（演示用，不得接收真实申请）· 共 " +
        std::to_string(submissions.size()) + " 件" +
        (shown < submissions.size() ? "，显示最近 " + std::to_string(shown) + " 件" : "") +
        " · 每 3 秒自动刷新</p><table><tr><th>受理编号</th><th>收到时间</th><th>状态</th><th>业务</th><th>终端</th>"
        "<th>姓名</th><th>证件号码</th></tr>" +
        rows + "</table>";
    console_detail::answerPage(exchange, console_detail::page("收到的申请 · 沙箱", console_detail::listRefresh, body));
}

void Console::showDetail(Exchange& exchange) {
    namespace detail = console_detail;
    const auto submission = store_.findSubmission(exchange.pathParameter);
    if (!submission) {
        throw ProblemAnswer{404, "not-found", "No application has this id or key"};
    }
    std::string rows = detail::fieldRow("受理编号", submission->number) +
                       detail::fieldRow("状态", detail::stateTag(submission->state)) +
                       detail::fieldRow("收到时间", detail::localTime(submission->receivedAt)) +
                       detail::fieldRow("终端", escapeHtml(submission->kiosk)) +
                       detail::fieldRow("申请标识", submission->applicationId) +
                       detail::fieldRow("SHA-256", submission->sha256);
    if (!submission->problems.empty()) {
        rows += detail::fieldRow("退回原因", escapeHtml(detail::problemText(submission->problems)));
    }
    std::string fields;
    if (const auto application = judge_.openApplication(store_.bundle(submission->key))) {
        detail::appendRows(*application, "", fields);
    } else {
        fields = detail::fieldRow("申请内容", "无法打开");
    }
    detail::answerPage(exchange, detail::page("申请 " + submission->number + " · 沙箱", "",
                                              "<p><a href=\"/\">← 返回列表</a></p><h1>申请 " + submission->number +
                                                  "</h1><p class=\"note\">沙箱（演示用）</p><table>" + rows +
                                                  "</table><h2>申请内容</h2><table>" + fields + "</table>"));
}

} // namespace kaban::authority
