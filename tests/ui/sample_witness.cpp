#include "tests/ui/sample_witness.h"

#include "tests/ui/sample_parts.h"

namespace kaban::tests {
using namespace Qt::StringLiterals;
using samples::pick;

namespace sample_witness {

void sendBack(Language language, ClerkContent& content, PageModel& model) {
    content.reasons = {
        {u"reason.other_person"_s, u"person"_s, pick(language, u"人和证件对不上"_s, u"Not the same person"_s),
         pick(language, u"真人和身份证照片不是同一个人"_s, u"The person is not the one on the photo"_s), true},
        {u"reason.no_original"_s, u"document"_s, pick(language, u"不是原件"_s, u"Not an original"_s),
         pick(language, u"是复印件，或手机里的照片"_s, u"A copy, or a photo on a phone"_s)},
        {u"reason.unclear"_s, u"question"_s, pick(language, u"看不清，没法确认"_s, u"Cannot tell"_s),
         pick(language, u"照片模糊、证件有损坏，或拿不准"_s, u"Photo unclear, card damaged, or in doubt"_s)},
        {u"reason.person_left"_s, u"exit"_s, pick(language, u"客户不办了"_s, u"The customer has left"_s),
         pick(language, u"客户已离开，或改主意了"_s, u"Gone, or of another mind"_s)}};
    content.padTitle = pick(language, u"输入您的工号"_s, u"Enter your staff number"_s);
    content.padSentence = pick(language, u"4 到 8 位数字"_s, u"4 to 8 digits"_s);
    content.typed = u"0721"_s;
    content.typedName = pick(language, u"已输工号 0721"_s, u"Staff number 0721"_s);
    model.actions = {
        {u"keep"_s, pick(language, u"回去核对"_s, u"Back to the check"_s), u"arrow-left"_s, ActionModel::Kind::Neutral},
        {u"next"_s, pick(language, u"下一步，输密码"_s, u"Next: PIN"_s), u"arrow-right"_s, ActionModel::Kind::Primary,
         true, true}};
}

void confirm(Language language, ClerkContent& content, PageModel& model) {
    content.ticks = {
        {u"tick.person"_s, pick(language, u"是本人"_s, u"It is this person"_s), true,
         pick(language, u"真人和身份证照片是同一个人"_s, u"The person is the one on the ID card's photo"_s)},
        {u"tick.original"_s, pick(language, u"已核验原件"_s, u"I have seen the original"_s), true,
         pick(language, u"身份证是原件，不是复印件，也不是手机里的照片"_s,
              u"The ID card is an original, no copy and no photo on a phone"_s)}};
    content.padTitle = pick(language, u"输入您的工作密码"_s, u"Enter your PIN"_s);
    content.padSentence = pick(language, u"柜员 0721"_s, u"Clerk 0721"_s);
    content.change = ActionModel{u"change"_s, pick(language, u"换工号"_s, u"Other number"_s), u"edit"_s};
    content.dots = 4;
    content.dotsOf = 6;
    content.typedName = pick(language, u"密码已输 4 位，共 6 位"_s, u"4 of 6 digits of the PIN"_s);
    model.actions = {
        {u"return"_s, pick(language, u"核对不了，退回"_s, u"Cannot confirm"_s), u"cross"_s, ActionModel::Kind::Neutral},
        {u"confirm"_s, pick(language, u"再输 2 位，确认核对"_s, u"2 more to confirm"_s), u"check"_s,
         ActionModel::Kind::Primary, false}};
}

} // namespace sample_witness

PageModel signInChoiceSample(Language language) {
    PageModel model = samples::page(language, u"sign_in_choice"_s, 0);
    model.title = pick(language, u"怎么证明是您本人？"_s, u"How do you want to sign in?"_s);
    model.sentence = pick(language, u"选一种就行，推荐第一种。"_s, u"Choose one; the first is the easiest."_s);
    SignInChoiceContent content;
    content.card = TileModel{u"card"_s, pick(language, u"用身份证"_s, u"With your ID card"_s),
                             pick(language, u"放上身份证，请工作人员当面核对。不用拍脸。"_s,
                                  u"Place the card; a member of staff compares it with you. No photo of your face."_s),
                             u"id-card"_s, true};
    content.phoneTitle = pick(language, u"没带身份证，用手机"_s, u"No ID card here: by phone"_s);
    content.phone = {u"phone"_s, pick(language, u"扫二维码"_s, u"Scan a code"_s),
                     pick(language, u"用微信、支付宝、百度里的“京通”，或电子社保卡"_s,
                          u"With Jingtong in WeChat, Alipay or Baidu"_s),
                     u"qr"_s};
    content.counterTitle = pick(language, u"都没有"_s, u"Neither"_s);
    content.counter = {u"counter"_s, pick(language, u"去人工窗口办"_s, u"Go to the counter"_s),
                       pick(language, u"窗口同样可以办"_s, u"The counter can do the same"_s), u"staff"_s};
    content.note = pick(language, u"本机不会记住您的登录。办完、退出或离开，都会清除。"_s,
                        u"This machine does not remember you: all is erased when you finish, leave or walk away."_s);
    model.content = content;
    model.actions = {samples::back(language)};
    return model;
}

PageModel witnessSample(Language language, bool returning) {
    PageModel model = samples::page(language, u"clerk_witness"_s, 0);
    model.rail.clear();
    model.title = pick(language, u"请当面核对客户"_s, u"Compare the customer in person"_s);
    model.sentence = pick(language, u"屏幕上没有客户资料，请看真人和真证件。"_s,
                          u"Look at the person and the card: nothing of them is shown here."_s);
    ClerkContent content;
    content.requestTitle = pick(language, u"1 号机　本人申领"_s, u"Kiosk 1, For myself"_s);
    content.requestSentence = pick(language, u"11:24 请求核对。原因：客户用身份证登录"_s,
                                   u"Asked for at 11:24: the customer signs in by ID card"_s);
    content.stripTitle = pick(language, u"工作人员"_s, u"Staff"_s);
    content.stripPlace = pick(language, u"柜员 0721  1 号机"_s, u"Clerk 0721  Kiosk 1"_s);
    content.lockLine = pick(language, u"52 秒后自动锁定"_s, u"Locks in 52 seconds"_s);
    content.note = pick(language, u"您的工号、时间和结论会记下来。您不能替客户提交，也看不到客户填的内容。"_s,
                        u"Your number, the time and the outcome are recorded. You cannot submit for the customer, nor "
                        u"see what they fill in."_s);
    if (returning)
        sample_witness::sendBack(language, content, model);
    else
        sample_witness::confirm(language, content, model);
    model.content = content;
    return model;
}

} // namespace kaban::tests
