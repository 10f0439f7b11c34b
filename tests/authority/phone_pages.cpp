#include "tests/authority/phone_pages.h"

#include "tests/authority/page_text.h"

namespace kaban::authority {
namespace phone_pages_detail {

constexpr const char* style =
    "*{box-sizing:border-box}"
    "body{font:18px/1.6 'Noto Sans CJK SC','Source Han Sans SC',sans-serif;margin:0 auto;max-width:32rem;padding:1rem;"
    "color:#1b2733;background:#f5f7f9}"
    "h1{font-size:1.5rem;margin:.5rem 0}p.note{color:#5b6b7a;font-size:.9rem}"
    "dl{background:#fff;border-radius:.5rem;padding:.8rem 1rem;margin:0 0 1rem}dt{color:#5b6b7a;font-size:.9rem}"
    "dd{margin:0 0 .5rem;font-weight:600;overflow-wrap:anywhere}"
    "label{display:block;margin:.5rem "
    "0}select,input,button{font:inherit;width:100%;min-height:3rem;border-radius:.5rem;"
    "border:1px solid #8796a5;padding:.4rem .8rem;background:#fff;color:inherit}"
    "button{margin-top:.8rem;border-color:#0b5cad;color:#0b5cad}button.first{background:#0b5cad;color:#fff}";

std::string personOption(const Person& person) {
    return "<option value=\"" + escapeHtml(person.id) + "\">" + escapeHtml(person.name() + "（" + person.note + "）") +
           "</option>";
}

} // namespace phone_pages_detail

void answerPhonePage(Exchange& exchange, int status, const std::string& title, const std::string& body) {
    exchange.response.status = status;
    exchange.response.set_header("Content-Security-Policy",
                                 "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; "
                                 "frame-ancestors 'none'; base-uri 'none'");
    exchange.response.set_header("Cache-Control", "no-store");
    exchange.response.set_header("Referrer-Policy", "no-referrer");
    exchange.response.set_content("<!doctype html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><meta "
                                  "name=\"viewport\" content=\"width=device-width,initial-scale=1\"><title>" +
                                      escapeHtml(title) + "</title><style>" + phone_pages_detail::style +
                                      "</style></head><body>" + body + "</body></html>",
                                  "text/html; charset=utf-8");
}

std::string codeEntryBody() {
    return "<h1>输入登录码</h1><p class=\"note\">沙箱（演示用）· 登录码在自助机屏幕上</p>"
           "<form method=\"get\" action=\"/phone\"><label>登录码<input name=\"user_code\" autocomplete=\"off\" "
           "autocapitalize=\"characters\" required></label><button class=\"first\">下一步</button></form>";
}

std::string decisionBody(const DeviceGrant& grant, const std::string& branch, const People& people) {
    std::string options;
    for (const Person& person : people.all()) {
        options += phone_pages_detail::personOption(person);
    }
    return "<h1>登录自助机？</h1><p class=\"note\">沙箱（演示用）· 请核对是您面前的自助机</p><dl><dt>自助机</dt><dd>" +
           escapeHtml(grant.kiosk) + "</dd><dt>网点</dt><dd>" + escapeHtml(branch) + "</dd><dt>登录码</dt><dd>" +
           escapeHtml(grant.userCode) + "</dd></dl><form method=\"post\" action=\"/phone/" +
           escapeHtml(grant.userCode) + "\"><label>手机在谁手里（虚构人员）<select name=\"person\">" + options +
           "</select></label><button class=\"first\" name=\"action\" value=\"confirm\">确认登录</button>"
           "<button name=\"action\" value=\"deny\">拒绝</button></form>";
}

std::string noticeBody(const std::string& heading, const std::string& text) {
    return "<h1>" + escapeHtml(heading) + "</h1><p>" + escapeHtml(text) + "</p>";
}

} // namespace kaban::authority
