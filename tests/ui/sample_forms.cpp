#include "tests/ui/sample_forms.h"

#include "tests/ui/sample_parts.h"

namespace kaban::tests {
using namespace Qt::StringLiterals;

namespace samples {

ActionModel next(Language language) {
    return {u"next"_s, pick(language, u"下一步"_s, u"Next"_s), u"arrow-right"_s, ActionModel::Kind::Primary, true,
            true};
}

QString authority(Language language) {
    return pick(language, u"人社系统"_s, u"HRSS"_s);
}

QString typed(Language language) {
    return pick(language, u"您填写"_s, u"Typed by you"_s);
}

FormField field(const char* id, const QString& label, const QString& value, FormField::Kind kind) {
    FormField made;
    made.id = QString::fromLatin1(id);
    made.label = label;
    made.required = true;
    made.value = value;
    made.kind = kind;
    if (kind != FormField::Kind::Locked)
        made.openAction = u"open."_s + made.id;
    return made;
}

FormField from(FormField made, Provenance provenance, const QString& label) {
    made.provenance = provenance;
    made.provenanceLabel = label;
    return made;
}

FieldRow functionsRow(Language language) {
    return {u"functions"_s, pick(language, u"卡的功能"_s, u"Functions of the card"_s),
            pick(language, u"社会保障、就医结算"_s, u"Social security, medical settlement"_s), Provenance::Authority,
            authority(language)};
}

EditorModel editor(Language language, EditorModel::Kind kind, const QString& field, const QString& title) {
    EditorModel made;
    made.kind = kind;
    made.field = field;
    made.title = title;
    made.close = {u"editor.close"_s, pick(language, u"关闭"_s, u"Close"_s), u"cross"_s};
    made.confirm = {u"editor.confirm"_s, pick(language, u"填好了"_s, u"Done"_s), u"check"_s};
    return made;
}

EditorModel::Entry branch(int number, const QString& title, int matched, const QString& address, const QString& away) {
    EditorModel::Entry entry;
    entry.id = u"entry.%1"_s.arg(number);
    entry.title = title;
    entry.matchLength = matched;
    entry.subtitle = address;
    entry.trailing = away;
    return entry;
}

CollectionContent collection(Language language, bool post) {
    CollectionContent content;
    content.stages = {
        {u"check-circle"_s, pick(language, u"今天提交"_s, u"Submit today"_s),
         pick(language, u"11 月 21 日"_s, u"21 Nov"_s)},
        {u"card"_s, pick(language, u"银行制卡"_s, u"Card is made"_s),
         pick(language, u"30 个自然日"_s, u"30 calendar days"_s)},
        {u"message"_s, pick(language, u"发卡行短信"_s, u"Bank's SMS"_s),
         pick(language, u"到您手机"_s, u"to your phone"_s)},
        {u"hand"_s, pick(language, u"拿到卡"_s, u"Get the card"_s), pick(language, u"并激活"_s, u"and activate it"_s)}};
    content.methods = {{u"method.branch"_s, u"bank"_s, pick(language, u"到网点自己取"_s, u"Collect it at the branch"_s),
                        pick(language, u"收到短信后，带身份证来取，当场激活就能用。"_s,
                             u"After the SMS, with your ID card; activated at once."_s),
                        !post},
                       {u"method.post"_s, u"post"_s, pick(language, u"银行寄给我"_s, u"The bank sends it to me"_s),
                        pick(language, u"免快递费。要填收件人、电话、邮编和地址。"_s,
                             u"Free delivery. Recipient, phone, postcode and address are needed."_s),
                        post}};
    content.placeTitle = pick(language, u"取卡网点"_s, u"Branch"_s);
    content.place = {u"pin"_s, u"京安银行 西直门支行"_s, u"西城区西直门外大街**号　周一至周五 9:00 – 17:00"_s,
                     ActionModel{u"change_branch"_s, pick(language, u"换网点"_s, u"Change"_s), u"edit"_s}};
    content.phoneTitle = pick(language, u"做好了通知谁"_s, u"Who is told"_s);
    content.phone = {u"mobile"_s, pick(language, u"手机号"_s, u"Mobile"_s), u"134****2456"_s, Provenance::Authority,
                     authority(language)};
    content.phone.action = ActionModel{u"open.mobile"_s, pick(language, u"更正"_s, u"Correct"_s), u"edit"_s};
    return content;
}

} // namespace samples

using samples::pick;

PageModel formSample(Language language, bool wrong) {
    PageModel model = samples::page(language, u"supplement"_s, 3);
    model.title = pick(language, u"请补充几项信息"_s, u"Please add some details"_s);
    model.sentence = pick(language, u"带箭头的，点一下再选。"_s, u"Tap a field to fill it in."_s);
    using Kind = FormField::Kind;
    FormContent content;
    FormField ethnicity = samples::field("ethnicity_code", pick(language, u"民族"_s, u"Ethnic group"_s),
                                         pick(language, u"汉族"_s, u"Han"_s), Kind::Locked);
    FormField occupation =
        samples::field("occupation_code", pick(language, u"职业"_s, u"Occupation"_s),
                       pick(language, u"专业技术人员"_s, u"Professional or technical staff"_s), Kind::List);
    FormField district = samples::field("district_code", pick(language, u"常住所在区"_s, u"District of residence"_s),
                                        pick(language, u"海淀区"_s, u"Haidian"_s), Kind::List);
    FormField address = samples::field("residence_address",
                                       pick(language, u"常住地址（到门牌号）"_s, u"Address, down to the door number"_s),
                                       wrong ? QString() : u"学院路 20 号 3 号楼 502"_s, Kind::Keyboard);
    address.placeholder = pick(language, u"请填写"_s, u"Please fill in"_s);
    FormField mobile =
        samples::field("mobile", pick(language, u"预留手机号"_s, u"Mobile phone"_s), u"134****2456"_s, Kind::Keyboard);
    FormField landline = samples::field("landline", pick(language, u"固定电话（可不填）"_s, u"Landline (optional)"_s),
                                        {}, Kind::Keyboard);
    landline.required = false;
    landline.placeholder = pick(language, u"例如 010-12345678"_s, u"For example 010-12345678"_s);
    if (wrong) {
        address.error = pick(language, u"还差“常住地址”。请点这里填写到门牌号。"_s,
                             u"\"Address\" is missing. Tap here and fill it in down to the door number."_s);
        content.blockedNote = address.error;
    } else {
        address = samples::from(address, Provenance::Typed, samples::typed(language));
        address.warning = pick(language, u"地址里写的区和上面选的不一样，请再看一眼。"_s,
                               u"The address names another district than the one above. Please look again."_s);
    }
    content.sections = {{{},
                         {samples::from(ethnicity, Provenance::IdCard, pick(language, u"身份证"_s, u"ID card"_s)),
                          samples::from(occupation, Provenance::Authority, samples::authority(language)),
                          samples::from(district, Provenance::Typed, samples::typed(language)), address,
                          samples::from(mobile, Provenance::Authority, samples::authority(language)), landline}}};
    model.content = content;
    model.actions = {samples::back(language), samples::next(language)};
    return model;
}

PageModel bankSample(Language language) {
    PageModel model = samples::page(language, u"bank"_s, 3);
    model.title = pick(language, u"请选银行和网点"_s, u"Please choose bank and branch"_s);
    model.sentence = pick(language, u"带箭头的，点一下再选。"_s, u"Tap a field to fill it in."_s);
    FormContent content;
    content.factsTitle = pick(language, u"第三代社会保障卡"_s, u"Third-generation social security card"_s);
    content.facts = {samples::functionsRow(language)};
    FormField bank = samples::field("bank_code", pick(language, u"发卡银行"_s, u"Issuing bank"_s), u"京安银行"_s,
                                    FormField::Kind::List);
    FormField office =
        samples::field("branch_code", pick(language, u"办卡网点"_s, u"Branch"_s), {}, FormField::Kind::List);
    office.placeholder = pick(language, u"请选择"_s, u"Please choose"_s);
    content.sections = {{pick(language, u"在哪里办"_s, u"Where"_s),
                         {samples::from(bank, Provenance::Typed, samples::typed(language)),
                          samples::from(office, Provenance::Missing, pick(language, u"待填写"_s, u"Missing"_s))}}};
    content.note = pick(language, u"卡的功能不对？请拨打 96066。"_s, u"Are the functions wrong? Please call 96066."_s);
    model.content = content;
    model.actions = {samples::back(language), samples::next(language)};
    return model;
}

PageModel collectionSample(Language language, bool post) {
    PageModel model = samples::page(language, u"collection"_s, 5);
    model.title = pick(language, u"卡做好后，怎么拿？"_s, u"How do you get the card?"_s);
    model.sentence = pick(language, u"选一种方便您的办法。"_s, u"Choose what suits you."_s);
    CollectionContent content = samples::collection(language, post);
    if (post) {
        using Kind = FormField::Kind;
        content.postal = {
            {pick(language, u"寄到哪里"_s, u"Where to"_s),
             {samples::field("postal.recipient", pick(language, u"收件人"_s, u"Recipient"_s), u"张**"_s,
                             Kind::Keyboard),
              samples::field("postal.mobile", pick(language, u"收件人电话"_s, u"Recipient's phone"_s), u"134****2456"_s,
                             Kind::Keyboard),
              samples::field("postal.district_code", pick(language, u"所在区"_s, u"District"_s),
                             pick(language, u"海淀区"_s, u"Haidian"_s), Kind::List),
              samples::field("postal.address", pick(language, u"详细地址"_s, u"Address"_s),
                             u"学院路 20 号 3 号楼 502"_s, Kind::Keyboard),
              samples::field("postal.postcode", pick(language, u"邮政编码"_s, u"Postcode"_s), {}, Kind::Keyboard)}}};
        FormField& postcode = content.postal[0].fields.last();
        postcode.placeholder = pick(language, u"六位数字"_s, u"Six digits"_s);
        postcode.error = pick(language, u"还差“邮政编码”，请填六位数字。"_s,
                              u"\"Postcode\" is missing; please fill in six digits."_s);
        content.blockedNote = postcode.error;
    }
    model.content = content;
    model.actions = {samples::back(language), samples::next(language)};
    return model;
}

PageModel reviewSample(Language language) {
    PageModel model = samples::page(language, u"review"_s, 6);
    model.title = pick(language, u"最后看一遍，再提交"_s, u"One last look, then submit"_s);
    ReviewContent content;
    content.personLabel = pick(language, u"申领人"_s, u"Applicant"_s);
    content.personName = u"张**"_s;
    content.personLine = pick(language, u"居民身份证　110*****3407"_s, u"Resident ID card  110*****3407"_s);
    content.personState = pick(language, u"身份证已读，可以申领"_s, u"ID card read, may apply"_s);
    const auto row = [language](const char* id, const QString& chinese, const QString& english, const QString& value,
                                const char* step) {
        return ReviewContent::Row{
            QString::fromLatin1(id), pick(language, chinese, english), value,
            ActionModel{u"edit_"_s + QString::fromLatin1(step), pick(language, u"修改"_s, u"Change"_s), u"edit"_s}};
    };
    content.rows = {
        row("occupation_code", u"职业、民族"_s, u"Occupation, ethnic group"_s, u"专业技术人员，汉族"_s, "supplement"),
        row("residence_address", u"常住地址"_s, u"Home address"_s, u"海淀区****"_s, "supplement"),
        row("mobile", u"手机号（收通知用）"_s, u"Mobile (for messages)"_s, u"134****2456"_s, "supplement"),
        row("branch_code", u"发卡银行和办卡网点"_s, u"Bank and branch"_s, u"京安银行 西直门支行"_s, "bank"),
        row("collection", u"怎么拿卡"_s, u"How you get it"_s, pick(language, u"到网点自己取"_s, u"At the branch"_s),
            "collection")};
    content.note = pick(language, u"制卡周期为 30 个自然日"_s, u"Production takes 30 calendar days"_s);
    content.provider = pick(language, u"本服务由北京市人力资源和社会保障局提供"_s,
                            u"Provided by the Beijing Municipal Human Resources and Social Security Bureau"_s);
    model.content = content;
    model.actions = {samples::back(language), samples::next(language)};
    return model;
}

PageModel pickerSample(Language language, int branches) {
    PageModel model = bankSample(language);
    EditorModel made = samples::editor(language, EditorModel::Kind::Picker, u"branch_code"_s,
                                       pick(language, u"选择办卡网点"_s, u"Choose the branch"_s));
    made.hint = pick(language, u"按拼音首字母找，如“西直门”按 X Z M"_s, u"By pinyin initials: X Z M finds 西直门"_s);
    made.typed = u"X Z"_s;
    made.typedName = pick(language, u"拼音首字母"_s, u"Pinyin initials"_s);
    made.entries = {
        samples::branch(1, u"西直门支行"_s, 2, u"西城区西直门外大街**号"_s, pick(language, u"0 米"_s, u"0 m"_s)),
        samples::branch(2, u"西直门北支行"_s, 2, u"海淀区西直门北大街**号"_s, pick(language, u"900 米"_s, u"900 m"_s)),
        samples::branch(3, u"新中街支行"_s, 2, u"东城区新中街**号"_s, pick(language, u"6.2 公里"_s, u"6.2 km"_s)),
        samples::branch(4, u"小庄支行"_s, 2, u"朝阳区朝阳路**号"_s, pick(language, u"9.8 公里"_s, u"9.8 km"_s))};
    made.entries[0].tag = pick(language, u"就在这里"_s, u"Right here"_s);
    made.entries[0].chosen = true;
    for (int i = 5; i <= branches; ++i)
        made.entries +=
            samples::branch(i, u"第 %1 支行"_s.arg(i), 0, u"朝阳区朝阳路 %1 号"_s.arg(i), u"%1 km"_s.arg(i));
    made.liveLetters = {u"B"_s, u"M"_s, u"Z"_s};
    made.confirm = {u"editor.confirm"_s, pick(language, u"选好了：西直门支行"_s, u"Take 西直门支行"_s), {}};
    made.nothingFound = pick(language, u"没有找到。删掉一个字母再试，或请工作人员帮您找"_s,
                             u"Nothing found. Delete a letter and try again, or ask the staff"_s);
    model.editor = made;
    return model;
}

PageModel digitsSample(Language language, bool wrong) {
    PageModel model = formSample(language);
    EditorModel made = samples::editor(language, EditorModel::Kind::Digits, u"landline"_s,
                                       pick(language, u"填写固定电话"_s, u"Landline"_s));
    made.hint = pick(language, u"例如 010-12345678，可以不填"_s, u"For example 010-12345678; may stay empty"_s);
    made.typed = wrong ? u"010-123"_s : u"010-12345678"_s;
    made.typedName = pick(language, u"固定电话"_s, u"Landline"_s);
    made.extraKeys = {u"-"_s};
    if (wrong) {
        made.error = pick(language, u"固定电话的号码要 7 或 8 位，请接着填。"_s,
                          u"The number of the landline has 7 or 8 digits; please go on."_s);
        made.confirm.enabled = false;
        made.confirm.label = pick(language, u"还差几位数字"_s, u"Some digits are missing"_s);
    }
    model.editor = made;
    return model;
}

PageModel codeSample(Language language) {
    PageModel model = formSample(language);
    EditorModel made = samples::editor(language, EditorModel::Kind::Digits, u"mobile.code"_s,
                                       pick(language, u"填写短信验证码"_s, u"Code from the SMS"_s));
    made.sentence = pick(language, u"验证码已发到 134****2456，5 分钟内有效。"_s,
                         u"The code was sent to 134****2456 and holds for 5 minutes."_s);
    made.typed = u"1234"_s;
    made.typedName = pick(language, u"验证码"_s, u"Code"_s);
    made.second = ActionModel{u"editor.resend"_s,
                              pick(language, u"48 秒后可重发"_s, u"Send again in 48 s"_s),
                              {},
                              ActionModel::Kind::Secondary,
                              false};
    model.editor = made;
    return model;
}

PageModel districtsSample(Language language) {
    PageModel model = formSample(language);
    EditorModel made = samples::editor(language, EditorModel::Kind::Choices, u"district_code"_s,
                                       pick(language, u"您常住哪个区？"_s, u"In which district do you live?"_s));
    const QStringList chinese{u"东城区"_s,   u"西城区"_s, u"朝阳区"_s, u"丰台区"_s, u"石景山区"_s, u"海淀区"_s,
                              u"门头沟区"_s, u"房山区"_s, u"通州区"_s, u"顺义区"_s, u"昌平区"_s,   u"大兴区"_s,
                              u"怀柔区"_s,   u"平谷区"_s, u"密云区"_s, u"延庆区"_s};
    const QStringList english{u"Dongcheng"_s,   u"Xicheng"_s, u"Chaoyang"_s,  u"Fengtai"_s,
                              u"Shijingshan"_s, u"Haidian"_s, u"Mentougou"_s, u"Fangshan"_s,
                              u"Tongzhou"_s,    u"Shunyi"_s,  u"Changping"_s, u"Daxing"_s,
                              u"Huairou"_s,     u"Pinggu"_s,  u"Miyun"_s,     u"Yanqing"_s};
    for (int i = 0; i < chinese.size(); ++i) {
        EditorModel::Entry entry;
        entry.id = u"entry.%1"_s.arg(i);
        entry.title = pick(language, chinese[i], english[i]);
        entry.chosen = i == 5;
        made.entries += entry;
    }
    made.confirm.label = pick(language, u"选好了：海淀区"_s, u"Take Haidian"_s);
    model.editor = made;
    return model;
}

PageModel occupationsSample(Language language) {
    PageModel model = formSample(language);
    EditorModel made = samples::editor(language, EditorModel::Kind::Choices, u"occupation_code"_s,
                                       pick(language, u"您做什么工作？"_s, u"What is your occupation?"_s));
    const QStringList chinese{u"国家机关、党群组织、企业、事业单位负责人"_s,
                              u"专业技术人员"_s,
                              u"办事人员和有关人员"_s,
                              u"商业、服务业人员"_s,
                              u"农、林、牧、渔、水利业生产人员"_s,
                              u"生产、运输设备操作人员及有关人员"_s,
                              u"军人"_s,
                              u"不便分类的其他从业人员"_s};
    const QStringList english{u"Heads of government bodies, parties, enterprises and public institutions"_s,
                              u"Professional or technical staff"_s,
                              u"Clerks and related staff"_s,
                              u"Trade and services"_s,
                              u"Agriculture, forestry, animal husbandry, fishery and water conservancy"_s,
                              u"Operators of production and transport equipment"_s,
                              u"Military"_s,
                              u"Others"_s};
    for (int i = 0; i < chinese.size(); ++i) {
        EditorModel::Entry entry;
        entry.id = u"entry.%1"_s.arg(i);
        entry.title = pick(language, chinese[i], english[i]);
        entry.chosen = i == 1;
        if (i == 1)
            entry.subtitle = pick(language, u"教师、医生、工程师"_s, u"Teacher, Doctor, Engineer"_s);
        made.entries += entry;
    }
    made.confirm.label = pick(language, u"选好了：专业技术人员"_s, u"Take this one"_s);
    model.editor = made;
    return model;
}

PageModel doneWithReceiptSample(Language language) {
    PageModel model = doneSample(language);
    auto& content = std::get<DoneContent>(model.content);
    content.numberHint.clear();
    content.facts = {{u"branch"_s,
                      pick(language, u"银行网点"_s, u"Bank and branch"_s),
                      u"京安银行 西直门支行"_s,
                      Provenance::Typed,
                      {}},
                     {u"collection"_s,
                      pick(language, u"怎么拿卡"_s, u"How you get it"_s),
                      pick(language, u"到网点自己取"_s, u"At the branch"_s),
                      Provenance::Typed,
                      {}}};
    content.receipt = ActionModel{u"print"_s, pick(language, u"再打一张"_s, u"Print again"_s), u"print"_s};
    content.receiptState =
        pick(language, u"凭条打好了，请在右下方取走。"_s, u"The slip is printed; please take it below."_s);
    model.actions.removeFirst();
    return model;
}

QList<NamedPage> formSamples(Language language) {
    return {{"form", formSample(language)},
            {"form-wrong", formSample(language, true)},
            {"bank", bankSample(language)},
            {"collection", collectionSample(language)},
            {"review", reviewSample(language)},
            {"editor-picker", pickerSample(language)},
            {"editor-picker-many", pickerSample(language, 300)},
            {"editor-digits", digitsSample(language)},
            {"editor-digits-wrong", digitsSample(language, true)},
            {"editor-code", codeSample(language)},
            {"editor-districts", districtsSample(language)},
            {"editor-occupations", occupationsSample(language)},
            {"editor-text", textSample(language)},
            {"editor-text-letters", textSample(language, EditorModel::Keys::Letters, false)},
            {"editor-text-digits", textSample(language, EditorModel::Keys::Digits, false)},
            {"editor-text-recipient", recipientSample(language)},
            {"done-receipt", doneWithReceiptSample(language)}};
}

} // namespace kaban::tests
