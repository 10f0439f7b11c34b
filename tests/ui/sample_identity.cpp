#include "tests/ui/sample_identity.h"

#include "tests/ui/sample_face.h"
#include "tests/ui/sample_parts.h"
#include "tests/ui/sample_witness.h"

namespace kaban::tests {
using namespace Qt::StringLiterals;
using samples::pick;

namespace sample_identity {

void setStatus(SignInContent& content, Language language) {
    using Phase = SignInContent::Phase;
    switch (content.phase) {
    case Phase::Loading:
        content.statusTitle = pick(language, u"正在取码…"_s, u"Fetching the code…"_s);
        break;
    case Phase::Live:
        content.qrText = signInAddress();
        content.remainingPart = 0.72;
        content.statusTitle = pick(language, u"正在等您扫码，还有 42 秒"_s, u"Waiting for you, 42 seconds left"_s);
        content.statusSentence =
            pick(language, u"时间到了会自动换新码，不用着急。"_s, u"A new code comes by itself, no hurry."_s);
        break;
    case Phase::Scanned:
        content.remainingPart = 0.5;
        content.statusTitle = pick(language, u"已扫码，请在手机上确认"_s, u"Scanned, please confirm on your phone"_s);
        content.statusSentence = pick(language, u"还有 30 秒"_s, u"30 seconds left"_s);
        break;
    case Phase::Expired:
        content.statusTitle = pick(language, u"这个码过期了"_s, u"This code is no longer valid"_s);
        content.statusSentence = pick(language, u"点“换一个”就有新的。"_s, u"Tap \"New code\" for another."_s);
        break;
    case Phase::Offline:
        content.statusTitle = pick(language, u"暂时没联网，扫不了码"_s, u"Offline, the code does not work now"_s);
        content.statusSentence = pick(language, u"您可以先用身份证办。"_s, u"You can go on with your ID card."_s);
        break;
    }
    if (content.phase == Phase::Live || content.phase == Phase::Expired)
        content.renew = ActionModel{u"renew"_s, pick(language, u"换一个"_s, u"New code"_s), u"refresh"_s};
}

} // namespace sample_identity

QString signInAddress() {
    return u"https://jt.example/q/8fK2Zt"_s;
}

PageModel signInSample(Language language, SignInContent::Phase phase) {
    PageModel model = samples::page(language, u"sign_in"_s, 0);
    model.title = pick(language, u"用手机扫码登录"_s, u"Sign in with your phone"_s);
    model.sentence = pick(language, u"扫一扫，确认是您本人在办理。"_s, u"Scan the code to confirm that it is you."_s);
    SignInContent content;
    content.phase = phase;
    content.qrName = pick(language, u"登录二维码"_s, u"QR code for signing in"_s);
    sample_identity::setStatus(content, language);
    content.hints = {{pick(language, u"打开手机微信，\n点"_s, u"Open WeChat and tap "_s),
                      pick(language, u"“扫一扫”"_s, u"\"Scan\""_s)},
                     {pick(language, u"对准上面的\n二维码"_s, u"Point it at the code above"_s), {}},
                     {pick(language, u"在“京通”里\n点"_s, u"In Jingtong, tap "_s),
                      pick(language, u"“确认登录”"_s, u"\"Confirm sign-in\""_s)}};
    content.appsTitle = pick(language, u"您用哪个软件扫？"_s, u"Which app do you scan with?"_s);
    content.apps = {{u"app.wechat"_s, pick(language, u"微信"_s, u"WeChat"_s), {}},
                    {u"app.alipay"_s, pick(language, u"支付宝"_s, u"Alipay"_s), {}},
                    {u"app.baidu"_s, pick(language, u"百度"_s, u"Baidu"_s), {}}};
    model.content = content;
    model.actions = {samples::back(language),
                     {u"other"_s,
                      pick(language, u"没带手机，用别的方式登录"_s, u"No phone? Other ways to sign in"_s),
                      {},
                      ActionModel::Kind::Secondary}};
    return model;
}

PageModel disclaimerSample(Language language, bool readToEnd, bool ticked) {
    PageModel model = samples::page(language, u"disclaimer"_s, 0);
    model.title = pick(language, u"请先看一看免责声明"_s, u"Please read the disclaimer first"_s);
    model.sentence = pick(language, u"主要是下面三点。全文在下方，可以上下滑动。"_s,
                          u"Three points matter most. The whole text stands below."_s);
    CommitmentContent content;
    content.points = {{u"user-check"_s, pick(language, u"您填的信息要"_s, u"What you fill in must be "_s),
                       pick(language, u"真实、准确、完整"_s, u"true, accurate and complete"_s),
                       pick(language, u"，否则责任由您承担。"_s, u"; you answer for it."_s)},
                      {u"bank"_s, pick(language, u"以后信息有变，请到"_s, u"If it changes later, update it at a "_s),
                       pick(language, u"银行网点"_s, u"bank branch"_s), pick(language, u"更新。"_s, u"."_s)},
                      {u"card"_s, pick(language, u"办卡、补换卡"_s, u"Card and replacement are "_s),
                       pick(language, u"不收工本费和寄卡快递费"_s, u"free of charge, delivery too"_s),
                       pick(language, u"。"_s, u"."_s)}};
    content.textTitle = pick(language, u"免责声明（样本）"_s, u"Disclaimer (sample)"_s);
    for (int i = 0; i < 6; ++i)
        content.paragraphs += pick(
            language,
            u"如果用户提供的资料不合法、不真实、不准确、不详尽的，用户需承担因此引起的相应责任及后果。本段为样本。"_s,
            u"Whoever gives data that are unlawful, untrue, inaccurate or incomplete bears the consequences. This "
            u"paragraph is a sample."_s);
    content.readToEnd = readToEnd;
    content.ticked = ticked;
    content.tickText = pick(language, u"我已阅读并同意《免责声明》"_s, u"I have read and agree to the disclaimer"_s);
    content.tickHint =
        readToEnd ? QString() : pick(language, u"请先把全文看到最后"_s, u"Please read the text to its end first"_s);
    content.provider = pick(language, u"本服务由北京市人力资源和社会保障局提供"_s,
                            u"Provided by the Beijing Municipal Human Resources and Social Security Bureau"_s);
    content.ticksAction = u"tick"_s;
    content.readToEndAction = u"read_to_end"_s;
    model.content = content;
    model.actions = {
        {u"refuse"_s, pick(language, u"不同意，退出"_s, u"Disagree, leave"_s), {}, ActionModel::Kind::Neutral},
        {u"agree"_s, pick(language, u"同意，下一步"_s, u"Agree, next"_s), u"arrow-right"_s, ActionModel::Kind::Primary,
         ticked, true}};
    return model;
}

PageModel authoriseSample(Language language, bool ticked) {
    PageModel model = samples::page(language, u"authorise"_s, 0);
    model.title = pick(language, u"请授权查询办卡资格"_s, u"Allow us to check that you can apply"_s);
    model.sentence = pick(language, u"只查这一次，只为办这张卡。"_s, u"Once only, and only for this card."_s);
    AuthoriseContent content;
    content.person = {pick(language, u"要查的人"_s, u"Who is asked about"_s), samples::cardRows(language).mid(0, 2)};
    content.person.reveal = ActionModel{u"reveal"_s, pick(language, u"显示 5 秒"_s, u"Show for 5 s"_s), {}};
    content.ticks = {
        {u"tick.eligibility"_s,
         pick(language, u"我同意查询本人的参保和持卡信息，用于判断能不能申领社保卡。"_s,
              u"I agree that my insurance and card records are looked up to decide whether I can apply for a card."_s),
         ticked, pick(language, u"必须同意，才能往下办"_s, u"Required to go on"_s)},
        {u"tick.electronic_licence"_s,
         pick(language, u"我同意使用电子证照。"_s, u"I agree to the use of my electronic licences."_s), false,
         pick(language, u"可以不选，不影响办卡"_s, u"Optional, you can apply without it"_s)}};
    content.note = pick(language, u"持北京签发的身份证，一般都能当场查到。"_s,
                        u"Holders of an ID card issued in Beijing are usually found at once."_s);
    content.provider = pick(language, u"本服务由北京市人力资源和社会保障局提供"_s,
                            u"Provided by the Beijing Municipal Human Resources and Social Security Bureau"_s);
    model.content = content;
    model.actions = {samples::back(language),
                     {u"start"_s,
                      ticked ? pick(language, u"开始查询"_s, u"Start the check"_s)
                             : pick(language, u"请先勾选同意"_s, u"Please tick the first box"_s),
                      {},
                      ActionModel::Kind::Primary,
                      ticked}};
    return model;
}

PageModel checkWithActionsSample(Language language) {
    PageModel model = checkSample(language);
    auto& content = std::get<CheckContent>(model.content);
    content.groups[0].reveal = ActionModel{u"reveal"_s, pick(language, u"显示 5 秒"_s, u"Show for 5 s"_s), {}};
    QList<FieldRow>& known = content.groups[1].rows;
    const QString correct = pick(language, u"更正"_s, u"Correct"_s);
    known[1].action = ActionModel{u"correct.mobile"_s, correct, {}};
    known[2].action = ActionModel{u"correct.address"_s, correct, {}};
    content.groups[0].rows[2].warning =
        pick(language, u"还有 25 天到期，请尽快换证。"_s, u"Ends in 25 days, please renew it."_s);
    return model;
}

PageModel serviceOffSample(Language language) {
    PageModel model = samples::page(language, u"service_off"_s, 0);
    model.rail.clear();
    model.title = pick(language, u"今天这台机器拍不了材料"_s, u"No pictures of papers today"_s);
    model.sentence = pick(language, u"高拍仪 10:05 起不能用。不是您的问题。"_s,
                          u"The camera for papers is off since 10:05. It is not your fault."_s);
    SignpostContent content;
    content.icon = u"document"_s;
    content.waysTitle = pick(language, u"替孩子办，您可以这样"_s, u"For your child you can"_s);
    content.ways = {{u"bank"_s,
                     pick(language, u"本网点人工窗口"_s, u"Go to the counter here"_s),
                     pick(language, u"现在开着，同样可以办"_s, u"Open now, it does the same"_s),
                     {}},
                    {u"pin"_s, pick(language, u"西直门北支行，900 米"_s, u"Go to another branch, 900 m"_s),
                     pick(language, u"那里也有机器和人工窗口"_s, u"Kiosk and counter"_s),
                     ActionModel{u"route"_s, pick(language, u"看路线"_s, u"Route"_s), u"pin"_s}},
                    {u"phone"_s, pick(language, u"手机上办"_s, u"Use your phone"_s),
                     pick(language, u"京通小程序，或“民生一卡通”"_s, u"The Jingtong mini program"_s),
                     ActionModel{u"show_code"_s, pick(language, u"看二维码"_s, u"QR code"_s), u"qr"_s}}};
    content.servicesTitle = pick(language, u"这台机器今天还能办"_s, u"What this kiosk still does today"_s);
    const QString noPapers = pick(language, u"不用拍材料"_s, u"No papers needed"_s);
    content.services = {
        {u"progress"_s, pick(language, u"查办理进度"_s, u"Progress"_s), pick(language, u"我的办事"_s, u"My Affairs"_s),
         u"clock"_s},
        {u"ecard"_s, pick(language, u"电子社保卡"_s, u"E-card"_s), noPapers, u"phone-card"_s},
        {u"employer"_s, pick(language, u"单位提交职工信息"_s, u"For employees"_s), noPapers, u"building"_s},
        {u"what_to_bring"_s, pick(language, u"要带什么"_s, u"What to bring"_s),
         pick(language, u"先打一张清单"_s, u"Print a list"_s), u"checklist"_s},
        {u"individual"_s, pick(language, u"本人申领"_s, u"For myself"_s),
         pick(language, u"要拍身份证，今天不行"_s, u"Needs pictures, not today"_s), u"person"_s, false, false},
        {u"family"_s, pick(language, u"亲情账户"_s, u"Family account"_s),
         pick(language, u"要拍社保卡，今天不行"_s, u"Needs pictures, not today"_s), u"family"_s, false, false}};
    content.note = pick(language, u"一修好，首页会自动恢复，不用等人来开。"_s,
                        u"As soon as it is repaired, the home page says so by itself."_s);
    model.content = content;
    model.actions = {{u"print"_s, pick(language, u"打印凭条，去人工窗口"_s, u"Print a slip for the counter"_s),
                      u"print"_s, ActionModel::Kind::Secondary},
                     {u"leave"_s, pick(language, u"回首页"_s, u"Home page"_s), u"home"_s}};
    return model;
}

PageModel notEligibleSample(Language language, SignpostContent::Mood mood) {
    PageModel model = samples::page(language, u"not_eligible"_s, 0);
    const bool good = mood == SignpostContent::Mood::Good;
    model.title = good ? pick(language, u"您已经申请过了"_s, u"You have applied already"_s)
                       : pick(language, u"没有查到您的参保信息"_s, u"No insurance record was found"_s);
    model.sentence = good ? pick(language, u"可以直接查进度。"_s, u"You can look up the progress."_s)
                          : pick(language, u"不是您操作错了。"_s, u"You did nothing wrong."_s);
    SignpostContent content;
    content.mood = mood;
    content.waysTitle = pick(language, u"您可以这样"_s, u"What you can do"_s);
    content.ways = {{u"phone"_s,
                     pick(language, u"拨打 96066"_s, u"Dial 96066"_s),
                     pick(language, u"请对方查您的参保情况"_s, u"Ask about your insurance"_s),
                     {}},
                    {u"bank"_s,
                     pick(language, u"本网点人工窗口"_s, u"The counter of this branch"_s),
                     pick(language, u"工作人员可以帮您查"_s, u"The staff can look it up"_s),
                     {}}};
    model.content = content;
    model.actions = {{u"leave"_s, pick(language, u"回首页"_s, u"Home page"_s), u"home"_s}};
    return model;
}

PageModel timeoutSample(Language language) {
    PageModel model = checkWithActionsSample(language);
    TimeoutModel timeout;
    timeout.title = pick(language, u"您还在吗？"_s, u"Are you still there?"_s);
    timeout.sentence =
        pick(language, u"28 秒后会自动退出。\n为了保护您，填过的内容会全部清除。"_s,
             u"In 28 seconds this ends by itself.\nFor your protection everything you filled in is cleared."_s);
    timeout.secondsLeft = 28;
    timeout.remainingPart = 28.0 / 60;
    timeout.stay = {u"stay"_s, pick(language, u"我还在，继续办"_s, u"I am here, go on"_s), u"check"_s};
    timeout.leave = {u"leave_now"_s, pick(language, u"不办了，清除并退出"_s, u"Clear everything and leave"_s),
                     u"exit"_s, ActionModel::Kind::Neutral};
    model.timeout = timeout;
    return model;
}

PageModel offlineSample(Language language) {
    PageModel model = placeCardSample(language);
    model.banner = pick(language, u"暂时没联网。您可以接着办，资料会先存在本机。"_s,
                        u"Offline for now. You can go on; your data are kept on this machine first."_s);
    return model;
}

QList<NamedPage> identitySamples(Language language) {
    using Phase = SignInContent::Phase;
    return {{"sign-in", signInSample(language)},
            {"sign-in-loading", signInSample(language, Phase::Loading)},
            {"sign-in-scanned", signInSample(language, Phase::Scanned)},
            {"sign-in-expired", signInSample(language, Phase::Expired)},
            {"sign-in-offline", signInSample(language, Phase::Offline), false},
            {"disclaimer", disclaimerSample(language)},
            {"disclaimer-ticked", disclaimerSample(language, true, true)},
            {"sign-in-choice", signInChoiceSample(language)},
            {"face", faceSample(language, FaceSample::Choosing)},
            {"sign-in-face-live", faceSample(language, FaceSample::Live)},
            {"face-not-matched", faceSample(language, FaceSample::NotMatched)},
            {"face-person", faceSample(language, FaceSample::Person)},
            {"whose-turn", whoseTurnSample(language)},
            {"witness", witnessSample(language)},
            {"witness-return", witnessSample(language, true)},
            {"authorise", authoriseSample(language)},
            {"authorise-ticked", authoriseSample(language, true)},
            {"check-actions", checkWithActionsSample(language)},
            {"service-off", serviceOffSample(language)},
            {"not-eligible", notEligibleSample(language)},
            {"not-eligible-good", notEligibleSample(language, SignpostContent::Mood::Good)},
            {"timeout", timeoutSample(language)},
            {"offline", offlineSample(language), false}};
}

} // namespace kaban::tests
