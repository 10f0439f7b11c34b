#pragma once
// Purpose: the slip of mockup 49 and one with long English words, in device language. Thread: any. Ownership: by value.

#include "drivers/api/slip_printer.h"

namespace kaban::tests {

inline drivers::Slip chineseSlip() {
    using namespace Qt::StringLiterals;
    using enum drivers::SlipStyle;
    return {{Title, u"社会保障卡　受理凭条"_s},
            {Centred, u"京安银行 西直门支行　1 号机"_s},
            {Rule, {}},
            {Number, u"20261121 0087"_s, u"受理编号"_s},
            {Field, u"2026-11-21 11:26"_s, u"受理时间"_s},
            {Field, u"本人申领"_s, u"办的事"_s},
            {Field, u"张**　证件后 4 位 3407"_s, u"申领人"_s},
            {Field, u"京安银行"_s, u"发卡银行"_s},
            {Field, u"西直门支行"_s, u"办卡网点"_s},
            {Field, u"网点自取"_s, u"领卡方式"_s},
            {Rule, {}},
            {Code, u"20261121-0087-5Q"_s, {}, {u"扫码查进度"_s, u"或在本机点"_s, u"“查办理进度”"_s}},
            {Rule, {}},
            {Heading, u"接下来"_s},
            {Item, u"制卡周期为 30 个自然日"_s, u"1"_s},
            {Item, u"收到发卡行领卡通知短信后，带身份证到办卡网点领卡"_s, u"2"_s},
            {Item, u"电子社保卡已同步生成，实体卡启用后可在手机上领取"_s, u"3"_s},
            {Rule, {}},
            {Text, u"不收工本费，不收快递费。\n信息有变，请到银行网点更新。\n短信里的链接不要点；谁要密码都不给。"_s},
            {Heading, u"服务热线 96066"_s},
            {Small, u"本服务由北京市人力资源和社会保障局提供"_s},
            {SmallCentred, u"请记得拿走身份证"_s}};
}

inline drivers::Slip englishSlip() {
    using namespace Qt::StringLiterals;
    using enum drivers::SlipStyle;
    return {{Title, u"Social security card: saved on this machine"_s},
            {Centred, u"Jing'an Bank, Xizhimen Sub-branch, machine 1"_s},
            {Notice, u"Not accepted yet: it is sent as soon as the network is back"_s},
            {Rule, {}},
            {Number, u"K-1121-0001"_s, u"Temporary number"_s},
            {Field, u"Collection at the branch, with the ID card, after the bank's message"_s,
             u"How the card is collected by you"_s},
            {Rule, {}},
            {Code, u"K-1121-0001"_s, {}, {u"Scan for the progress"_s, u"or tap “Progress” on any machine"_s}},
            {SmallCentred, u"Please take your ID card with you"_s}};
}

} // namespace kaban::tests
