#include "tests/authority/page_text.h"

#include <map>

namespace kaban::authority {
namespace page_text_detail {

/// Bytes of the code point at `position`; malformed bytes count as one.
std::size_t codePointSize(std::string_view text, std::size_t position) {
    std::size_t size = 1;
    while (position + size < text.size() && (static_cast<unsigned char>(text[position + size]) & 0xC0U) == 0x80U) {
        ++size;
    }
    return size;
}

/// Marks that belong to the character before them: combining accents, variation selectors (also the ideographic ones).
bool extendsCharacter(std::string_view codePoint) {
    const bool combiningAccent = codePoint >= "\xCC\x80" && codePoint <= "\xCD\xAF";
    const bool variationSelector = codePoint >= "\xEF\xB8\x80" && codePoint <= "\xEF\xB8\x8F";
    const bool ideographicSelector = codePoint >= "\xF3\xA0\x84\x80" && codePoint <= "\xF3\xA0\x87\xAF";
    return (codePoint.size() == 2 && combiningAccent) || (codePoint.size() == 3 && variationSelector) ||
           (codePoint.size() == 4 && ideographicSelector);
}

std::string_view firstCharacter(std::string_view text) {
    std::size_t end = text.empty() ? 0 : codePointSize(text, 0);
    while (end < text.size() && extendsCharacter(text.substr(end, codePointSize(text, end)))) {
        end += codePointSize(text, end);
    }
    return text.substr(0, end);
}

} // namespace page_text_detail

std::string escapeHtml(std::string_view text) {
    std::string escaped;
    escaped.reserve(text.size());
    for (const char character : text) {
        switch (character) {
        case '&':
            escaped += "&amp;";
            break;
        case '<':
            escaped += "&lt;";
            break;
        case '>':
            escaped += "&gt;";
            break;
        case '"':
            escaped += "&quot;";
            break;
        case '\'':
            escaped += "&#39;";
            break;
        default:
            escaped += character;
        }
    }
    return escaped;
}

std::string maskName(std::string_view name) {
    return std::string(page_text_detail::firstCharacter(name)) + "**";
}

std::string maskIdNumber(std::string_view number) {
    static constexpr std::size_t shownFirst = 3;
    static constexpr std::size_t shownLast = 4;
    if (number.size() <= shownFirst + shownLast) {
        return "*****"; // nothing of a malformed number is shown
    }
    return std::string(number.substr(0, shownFirst)) + "*****" + std::string(number.substr(number.size() - shownLast));
}

std::string_view stateWord(SubmissionState state) {
    switch (state) {
    case SubmissionState::Held:
        return "银行已收妥";
    case SubmissionState::Accepted:
        return "已受理";
    case SubmissionState::Rejected:
        return "已退回";
    }
    return "";
}

std::string serviceWord(const std::string& service) {
    return service == "individual" ? "本人申领" : service;
}

std::string fieldWord(const std::string& path) {
    static const std::map<std::string, std::string> words{
        {"schema", "格式版本"},
        {"service", "业务"},
        {"key", "幂等键"},
        {"kiosk", "终端编号"},
        {"submitted_at", "提交时间"},
        {"time_trusted", "时间可信"},
        {"applicant.name", "姓名"},
        {"applicant.id_type", "证件类型"},
        {"applicant.id_number", "证件号码"},
        {"applicant.sex", "性别"},
        {"applicant.ethnicity_code", "民族代码"},
        {"applicant.birth_date", "出生日期"},
        {"applicant.address", "住址"},
        {"applicant.issuing_authority", "签发机关"},
        {"applicant.valid_from", "有效期起"},
        {"applicant.valid_to", "有效期止"},
        {"applicant.nationality", "国籍"},
        {"sign_in.method", "登录方式"},
        {"sign_in.signed_in_at", "登录时间"},
        {"eligibility.outcome", "资格校验结果"},
        {"eligibility.checked_at", "资格校验时间"},
        {"eligibility.electronic_licence", "使用电子证照"},
        {"form.occupation_code", "职业代码"},
        {"form.district_code", "常住地所在区代码"},
        {"form.residence_address", "常住所在地地址"},
        {"form.mobile", "卡预留手机号"},
        {"form.mobile_verified", "手机号已验证"},
        {"form.landline", "固定电话"},
        {"form.bank_code", "发卡行代码"},
        {"form.branch_code", "办卡网点代码"},
        {"form.collection", "领卡方式"},
        {"form.postal.recipient", "邮寄接收人"},
        {"form.postal.mobile", "邮寄接收人手机号码"},
        {"form.postal.district_code", "收件地所在区代码"},
        {"form.postal.address", "收件详细地址"},
        {"form.postal.postcode", "邮政编码"},
        {"versions.program", "程序版本"},
        {"versions.service_file", "业务文件版本"},
    };
    const auto word = words.find(path);
    return word == words.end() ? path : word->second;
}

} // namespace kaban::authority
