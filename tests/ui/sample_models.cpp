#include "tests/ui/sample_models.h"

#include "tests/ui/sample_forms.h"
#include "tests/ui/sample_identity.h"
#include "tests/ui/sample_parts.h"
#include "tests/ui/sample_pictures.h"

namespace kaban::tests {
using namespace Qt::StringLiterals;

namespace samples {

QString pick(Language language, const QString& chinese, const QString& english) {
    return language == Language::Chinese ? chinese : english;
}

QList<RailSegment> rail(Language language, int current) {
    const QStringList chinese{u"登录"_s, u"身份证"_s, u"核对"_s, u"补充"_s, u"拍照"_s, u"领卡"_s, u"提交"_s};
    const QStringList english{u"Sign in"_s, u"ID card"_s, u"Check"_s, u"Details"_s,
                              u"Photo"_s,   u"Collect"_s, u"Submit"_s};
    QList<RailSegment> segments;
    for (int i = 0; i < chinese.size(); ++i) {
        const RailState state = i < current ? RailState::Done : i == current ? RailState::Current : RailState::Coming;
        segments += {pick(language, chinese[i], english[i]), state};
    }
    return segments;
}

PageModel page(Language language, const QString& step, int railAt) {
    PageModel model;
    model.step = step;
    model.visit = 1;
    model.rail = rail(language, railAt);
    model.inSession = true;
    return model;
}

ActionModel back(Language language) {
    return {u"back"_s, pick(language, u"上一步"_s, u"Back"_s), u"arrow-left"_s, ActionModel::Kind::Neutral};
}

FieldRow row(Language language, const char* id, const QString& chinese, const QString& english, const QString& value) {
    return {QString::fromLatin1(id), pick(language, chinese, english), value, Provenance::IdCard,
            pick(language, u"身份证"_s, u"ID card"_s)};
}

QList<FieldRow> cardRows(Language language) {
    return {row(language, "name", u"姓名"_s, u"Name"_s, u"张**"_s),
            row(language, "id_number", u"证件号码"_s, u"ID number"_s, u"110*****002X"_s),
            row(language, "valid_from", u"证件有效期"_s, u"Validity of the ID card"_s, u"2024-01-01 至 2034-01-01"_s),
            row(language, "sex", u"性别 / 民族"_s, u"Sex / ethnic group"_s,
                pick(language, u"男 / 汉族"_s, u"Male / Han"_s)),
            row(language, "birth_date", u"出生日期"_s, u"Date of birth"_s, u"1949-12-31"_s),
            row(language, "nationality", u"国籍"_s, u"Nationality"_s, pick(language, u"中国"_s, u"China"_s))};
}

} // namespace samples

using samples::pick;

StripModel sampleStrip(Language language, bool home, bool online) {
    StripModel strip;
    strip.brand = pick(language, u"卡办"_s, u"Kaban"_s);
    strip.place = home ? u"京安银行 西直门支行"_s : pick(language, u"本人申领"_s, u"Apply for myself"_s);
    strip.online = online;
    strip.networkText =
        online ? pick(language, u"联网正常"_s, u"Online"_s) : pick(language, u"暂时没联网"_s, u"Offline for now"_s);
    strip.clockText = u"11:20"_s;
    return strip;
}

PageModel homeSample(Language language) {
    PageModel model;
    model.step = u"home"_s;
    HomeContent content;
    content.headline = pick(language, u"办社会保障卡，\n从这里开始"_s, u"Your social security\ncard starts here"_s);
    content.sentence = pick(language, u"请带好身份证。办卡不收工本费。"_s,
                            u"Please have your ID card ready. The card is free of charge."_s);
    content.groupTitle = pick(language, u"我要办社保卡"_s, u"I want to apply for a social security card"_s);
    content.groupSubtitle =
        pick(language, u"第三代社会保障卡服务"_s, u"Third-generation social security card services"_s);
    content.tiles = {{u"start.individual"_s, pick(language, u"本人申领"_s, u"Apply for myself"_s),
                      pick(language, u"本人申请社会保障卡"_s, u"Application of Social Security Card for Oneself"_s),
                      u"person"_s, true}};
    content.counterTitle = pick(language, u"人工窗口同样可以办，有的网点当天就能拿到卡。"_s,
                                u"The counter can do it too; some branches hand out the card the same day."_s);
    content.counterSentence = pick(language, u"着急用卡，请先问问工作人员。服务热线 96066"_s,
                                   u"In a hurry? Please ask the staff first. Service line 96066"_s);
    model.content = content;
    return model;
}

PageModel fullHomeSample(Language language) {
    PageModel model = homeSample(language);
    auto& content = std::get<HomeContent>(model.content);
    const auto tile = [language](const char* id, const char* icon, const QString& chinese, const QString& chineseMore,
                                 const QString& english, const QString& englishMore) {
        return TileModel{QString::fromLatin1(id), pick(language, chinese, english),
                         pick(language, chineseMore, englishMore), QString::fromLatin1(icon)};
    };
    content.tiles +=
        {tile("start.minor", "child", u"替孩子办"_s, u"18周岁以下代办\n申领社保卡"_s, u"For my child"_s,
              u"Applicants aged under 18"_s),
         tile("start.employer", "building", u"单位集体办"_s, u"单位开通集体申请，\n职工信息确认与提交"_s,
              u"For employees"_s, u"Collective application of an employer"_s),
         tile("what_to_bring", "checklist", u"能不能办，要带什么"_s, u"不用登录，先看一看，还能打一张清单"_s,
              u"Can I apply, what do I bring?"_s, u"No sign-in needed, you can print a list"_s),
         tile("progress", "clock", u"查办理进度"_s, u"我的办事"_s, u"Progress"_s, u"My Affairs"_s),
         tile("ecard", "phone-card", u"电子社保卡"_s, u"电子社保卡领取"_s, u"E-card"_s, u"Claim the e-card"_s),
         tile("family", "family", u"亲情账户"_s, u"添加亲情账户"_s, u"Family account"_s, u"Add a family account"_s)};
    content.tiles.last().enabled = false;
    return model;
}

PageModel placeCardSample(Language language, PlaceCardContent::Phase phase) {
    PageModel model = samples::page(language, u"place_card"_s, 1);
    model.title = pick(language, u"请把身份证平放在读卡区"_s, u"Lay your ID card flat on the reader"_s);
    model.sentence = pick(language, u"读卡区在屏幕下方。有照片的一面朝上，放好别动。"_s,
                          u"The reader is below the screen. Photo side up, and leave it there."_s);
    PlaceCardContent content;
    content.phase = phase;
    content.statusTitle = pick(language, u"正在等身份证…"_s, u"Waiting for the ID card…"_s);
    content.statusSentence =
        pick(language, u"读好后会“滴”一声，自动进入下一步。"_s, u"After reading, the next step comes by itself."_s);
    content.remaining = pick(language, u"还有 52 秒"_s, u"52 seconds left"_s);
    content.privacyNote = pick(language, u"只用来办这张卡。退出后，屏幕上不留您的信息。"_s,
                               u"Used for this card only. After you leave, nothing of yours stays on the screen."_s);
    model.content = content;
    model.actions = {samples::back(language),
                     {u"no_card"_s, pick(language, u"没带身份证，怎么办？"_s, u"No ID card with you?"_s), u"question"_s,
                      ActionModel::Kind::Secondary},
                     {u"other_document"_s,
                      pick(language, u"我用的是其他证件\n例如护照、外国人永久居留身份证，告诉您去哪里办"_s,
                           u"I have another document\nFor example a passport; we tell you where to go"_s),
                      u"document"_s, ActionModel::Kind::Secondary}};
    return model;
}

PageModel checkSample(Language language) {
    PageModel model = samples::page(language, u"check_data"_s, 2);
    model.title = pick(language, u"请核对您的信息"_s, u"Please check your data"_s);
    model.sentence =
        pick(language, u"没有问题就点“都对，下一步”。"_s, u"If all is right, tap \"All correct, next\"."_s);
    const QString authority = pick(language, u"人社系统"_s, u"HRSS"_s);
    const QString typed = pick(language, u"您填写"_s, u"Typed by you"_s);
    CheckContent content;
    content.groups = {{pick(language, u"身份证上的信息"_s, u"On your ID card"_s), samples::cardRows(language)},
                      {pick(language, u"人社系统里的信息"_s, u"Known to the authority"_s),
                       {{u"functions"_s, pick(language, u"卡的功能"_s, u"Functions of the card"_s),
                         pick(language, u"社会保障、就医结算"_s, u"Social security, medical settlement"_s),
                         Provenance::Authority, authority},
                        {u"mobile"_s, pick(language, u"预留手机号"_s, u"Mobile phone"_s), u"134****2456"_s,
                         Provenance::Authority, authority},
                        {u"address"_s, pick(language, u"常住地址"_s, u"Home address"_s), u"海淀区****"_s,
                         Provenance::Typed, typed}}}};
    content.note = pick(language, u"身份证上的信息有误，请呼叫工作人员或拨打 96066。"_s,
                        u"If something on the ID card is wrong, please call the staff or dial 96066."_s);
    model.content = content;
    model.actions = {samples::back(language),
                     {u"next"_s, pick(language, u"都对，下一步"_s, u"All correct, next"_s), u"arrow-right"_s,
                      ActionModel::Kind::Primary, true, true}};
    return model;
}

PageModel commitmentSample(Language language, bool readToEnd, bool ticked) {
    PageModel model = samples::page(language, u"commitment"_s, 6);
    model.title = pick(language, u"最后看一遍，再提交"_s, u"One last look, then submit"_s);
    CommitmentContent content;
    content.summary = {pick(language, u"申领人"_s, u"Applicant"_s), samples::cardRows(language).mid(0, 2)};
    content.textTitle =
        pick(language, u"第三代社会保障卡申领承诺（样本）"_s, u"Commitment for the third-generation card (sample)"_s);
    for (int i = 0; i < 6; ++i)
        content.paragraphs += pick(
            language,
            u"本人承诺所提供的资料真实、准确、完整，与本人有效身份证件一致；如有不实，由本人承担相应责任。以后信息有变，本人到办卡网点更新。"_s,
            u"I declare that the data I give are true, accurate and complete and agree with my valid identity "
            u"document; "
            u"I bear the consequences if they are not."_s);
    content.readToEnd = readToEnd;
    content.ticked = ticked;
    content.tickText =
        pick(language, u"我已阅读并同意《第三代社会保障卡申领承诺》，知晓申领实体社保卡即同步生成电子社保卡。"_s,
             u"I have read and agree to the commitment for applying for the third-generation social security card and "
             u"know that "
             u"the e-card is created together with the physical card."_s);
    content.tickHint = readToEnd
                           ? QString()
                           : pick(language, u"请先把承诺看到最后"_s, u"Please read the commitment to its end first"_s);
    content.productionTime = pick(language, u"制卡周期为 30 个自然日"_s, u"Production takes 30 calendar days."_s);
    content.provider = pick(language, u"本服务由北京市人力资源和社会保障局提供"_s,
                            u"Provided by the Beijing Municipal Human Resources and Social Security Bureau"_s);
    content.ticksAction = u"tick"_s;
    content.readToEndAction = u"read_to_end"_s;
    model.content = content;
    ActionModel submit{u"submit"_s, pick(language, u"提交申领"_s, u"Submit application"_s), u"check"_s};
    if (!ticked)
        submit = {u"submit"_s,
                  pick(language, u"请先勾选承诺"_s, u"Please tick the commitment first"_s),
                  {},
                  ActionModel::Kind::Primary,
                  false};
    model.actions = {samples::back(language), submit};
    return model;
}

PageModel confirmSample(Language language) {
    PageModel model = commitmentSample(language, true, true);
    model.step = u"confirm_submit"_s;
    ConfirmModel confirm;
    confirm.icon = u"checklist"_s;
    confirm.title =
        pick(language, u"是否确认提交个人申领？"_s, u"Do you confirm the submission of your personal application?"_s);
    confirm.sentence = pick(language, u"提交后就不能在本机修改了，请再看一眼。"_s,
                            u"After that it cannot be changed on this machine. Please look once more."_s);
    confirm.rows = samples::cardRows(language).mid(0, 2);
    confirm.rows += {u"branch"_s,
                     pick(language, u"银行网点"_s, u"Bank and branch"_s),
                     u"京安银行 西直门支行"_s,
                     Provenance::Typed,
                     {}};
    confirm.safe = {u"review"_s, pick(language, u"再看看"_s, u"Look again"_s), {}, ActionModel::Kind::Secondary};
    confirm.doing = {u"submit_now"_s, pick(language, u"确认提交"_s, u"Confirm submission"_s), {}};
    model.confirm = confirm;
    return model;
}

PageModel doneSample(Language language, DoneContent::Standing standing) {
    const bool accepted = standing == DoneContent::Standing::Accepted;
    PageModel model = samples::page(language, u"done"_s, 7);
    model.title = accepted ? pick(language, u"您已完成个人申领业务办理"_s,
                                  u"You have completed the personal application processes"_s)
                           : pick(language, u"已存本机，联网后提交"_s, u"Stored here, sent when online"_s);
    model.sentence =
        accepted
            ? pick(language, u"请在个人中心“我的办事”中查看办事进度。"_s, u"Check the updates in \"My Affairs\"."_s)
            : pick(language, u"网络刚才断了，不用重新办。"_s, u"The network is down; you need not apply again."_s);
    DoneContent content;
    content.standing = standing;
    content.numberLabel =
        accepted ? pick(language, u"受理编号"_s, u"Application number"_s)
                 : pick(language, u"暂存编号（不是受理编号）"_s, u"Storage number (not an application number)"_s);
    content.number = accepted ? u"20261121 0087"_s : u"K-1121-0312"_s;
    content.numberHint =
        pick(language, u"请用手机拍下这个编号，\n以后查进度用得上。"_s, u"Please take a picture of this number."_s);
    content.nextTitle = pick(language, u"接下来"_s, u"What happens next"_s);
    using State = TimelineEntry::State;
    content.timeline = {
        {State::Done,
         accepted ? pick(language, u"今天：申请受理成功"_s, u"Today: accepted"_s)
                  : pick(language, u"已存本机"_s, u"Stored here"_s),
         pick(language, u"资料加密保存，收到受理回执后从本机删除"_s,
              u"Encrypted, deleted from here after the receipt"_s)},
        {accepted ? State::Coming : State::Waiting,
         pick(language, u"12 月 21 日前后：卡做好"_s, u"About 21 December: card made"_s),
         pick(language, u"制卡周期 30 个自然日，发卡行发领卡短信到 134****2456"_s,
              u"The bank sends an SMS to 134****2456"_s)},
        {State::Coming, pick(language, u"收到短信后：带身份证来取"_s, u"After the SMS: collect it with your ID card"_s),
         pick(language, u"京安银行 西直门支行，当场激活"_s, u"At the branch, activated on the spot"_s)}};
    content.note = pick(language, u"请记得拿走身份证。25 秒后，屏幕自动清除并回到首页。"_s,
                        u"Please take your ID card. The screen is cleared in 25 seconds."_s);
    model.content = content;
    model.actions = {
        {u"print"_s, pick(language, u"打印凭条"_s, u"Print the slip"_s), u"print"_s, ActionModel::Kind::Secondary},
        {u"finish"_s, pick(language, u"办完了"_s, u"Finished"_s), u"check"_s}};
    return model;
}

PageModel problemSample(Language language) {
    PageModel model = samples::page(language, u"card_problem"_s, 1);
    model.title = pick(language, u"这张身份证读不出来"_s, u"This ID card cannot be read"_s);
    ProblemContent content;
    content.icon = u"id-card"_s;
    content.whatLabel = pick(language, u"出了什么事"_s, u"What happened"_s);
    content.what = pick(
        language, u"试了 3 次，身份证里的芯片没有回应。\n可能是卡片有损伤，不是您操作错了。"_s,
        u"After 3 tries the chip in the ID card did not answer. The card may be damaged; you did nothing wrong."_s);
    content.doLabel = pick(language, u"您可以怎么做"_s, u"What you can do"_s);
    content.todo = pick(language, u"先取走身份证，再选一个：\n再试一次，或者去人工窗口。"_s,
                        u"Take your ID card and try once more, or go to the counter."_s);
    content.whoLabel = pick(language, u"谁来帮您"_s, u"Who helps you"_s);
    content.who = pick(language, u"本网点的工作人员。窗口同样可以办这张卡。"_s,
                       u"The staff of this branch. The counter can make this card too."_s);
    content.staffLine = pick(language, u"给工作人员看：读卡器 E-204，芯片无应答"_s,
                             u"For the staff: card reader E-204, chip does not answer"_s);
    content.kioskLine = pick(language, u"1 号机"_s, u"Kiosk 1"_s);
    model.content = content;
    model.actions = {
        {u"retry"_s, pick(language, u"再试一次"_s, u"Try again"_s), u"refresh"_s, ActionModel::Kind::Secondary},
        {u"print"_s, pick(language, u"打印凭条，去人工窗口"_s, u"Print a slip for the counter"_s), u"print"_s}};
    return model;
}

PageModel busySample(Language language) {
    PageModel model = samples::page(language, u"seal"_s, 6);
    model.title = pick(language, u"正在保存您的申领"_s, u"Storing your application"_s);
    model.sentence =
        pick(language, u"资料正在加密保存，请稍等。"_s, u"Your data are being encrypted, one moment please."_s);
    model.content = BusyContent{pick(language, u"请别离开，马上就好。"_s, u"Please stay, it will not take long."_s)};
    return model;
}

QList<NamedPage> allSamples(Language language) {
    using Phase = PlaceCardContent::Phase;
    using Standing = DoneContent::Standing;
    return QList<NamedPage>{{"home", homeSample(language)},
                            {"home-full", fullHomeSample(language)},
                            {"place-card", placeCardSample(language)},
                            {"place-card-retry", placeCardSample(language, Phase::Retry)},
                            {"check", checkSample(language)},
                            {"commitment", commitmentSample(language)},
                            {"commitment-ticked", commitmentSample(language, true, true)},
                            {"confirm", confirmSample(language)},
                            {"done-accepted", doneSample(language)},
                            {"done-held", doneSample(language, Standing::Held)},
                            {"done-saved", doneSample(language, Standing::Saved), false},
                            {"done-staff", doneSample(language, Standing::NeedsStaff)},
                            {"problem", problemSample(language)},
                            {"busy", busySample(language)}} +
           identitySamples(language) + formSamples(language) + pictureSamples(language);
}

} // namespace kaban::tests
