// Sheets in which Chinese, letters and signs are typed (mock-up 29).
#include "tests/ui/sample_forms.h"
#include "tests/ui/sample_parts.h"

namespace kaban::tests {
using namespace Qt::StringLiterals;
using samples::pick;

namespace samples {

EditorModel::Board board(Language language, EditorModel::Keys keys) {
    switch (keys) {
    case EditorModel::Keys::Letters:
        return {keys, u"board.letters"_s, pick(language, u"字母"_s, u"Letters"_s)};
    case EditorModel::Keys::Digits:
        return {keys, u"board.digits"_s, pick(language, u"数字"_s, u"Digits"_s)};
    case EditorModel::Keys::Pinyin:
        break;
    }
    return {keys, u"board.pinyin"_s, pick(language, u"拼音"_s, u"Pinyin"_s)};
}

} // namespace samples

PageModel textSample(Language language, EditorModel::Keys keys, bool composing) {
    PageModel model = formSample(language);
    EditorModel made = samples::editor(language, EditorModel::Kind::Text, u"residence_address"_s,
                                       pick(language, u"填写常住所在地地址"_s, u"Home address"_s));
    made.hint = pick(language, u"写到门牌号，例如“学院路20号3号楼502”"_s,
                     u"With the door number, for example \"学院路20号3号楼502\""_s);
    made.typed = u"学院路 20 号"_s;
    made.typedName = pick(language, u"常住所在地地址"_s, u"Home address"_s);
    made.keys = keys;
    for (const EditorModel::Keys one :
         {EditorModel::Keys::Pinyin, EditorModel::Keys::Letters, EditorModel::Keys::Digits})
        made.boards += samples::board(language, one);
    made.extraKeys = {u"号"_s, u"楼"_s, u"单元"_s, u"层"_s, u"室"_s, u"座"_s,
                      u"院"_s, u"村"_s, u"-"_s,    u"#"_s,  u"（"_s, u"）"_s};
    made.clear = ActionModel{u"clear"_s, pick(language, u"清空"_s, u"Clear"_s), u"cross"_s, ActionModel::Kind::Neutral};
    if (composing) {
        made.composing = u"lou"_s;
        for (const QString& word : {u"楼"_s, u"路"_s, u"娄"_s, u"漏"_s, u"陋"_s, u"露"_s, u"搂"_s})
            made.words += word;
        made.laterWords = ActionModel{u"words.next"_s, pick(language, u"更多"_s, u"More"_s), u"chevron-down"_s};
        made.confirm = {u"editor.confirm"_s, pick(language, u"请先选字"_s, u"Choose a word first"_s), {}};
        made.confirm.enabled = false;
    } else {
        made.wordsNote = pick(language, u"请打拼音，再点要的字"_s, u"Type pinyin, then touch the word"_s);
        made.second = ActionModel{u"take_over"_s, pick(language, u"用已有的"_s, u"Use the known one"_s), u"refresh"_s};
    }
    model.editor = made;
    return model;
}

PageModel recipientSample(Language language) {
    PageModel model = textSample(language, EditorModel::Keys::Pinyin, false);
    EditorModel& made = *model.editor;
    made.field = u"postal.recipient"_s;
    made.title = pick(language, u"填写收件人"_s, u"Recipient"_s);
    made.typedName = pick(language, u"收件人"_s, u"Recipient"_s);
    made.hint = pick(language, u"写收件人的中文姓名"_s, u"The recipient's name in Chinese"_s);
    made.typed.clear();
    made.boards = {samples::board(language, EditorModel::Keys::Pinyin)};
    made.extraKeys = {u"·"_s};
    made.clear.reset();
    made.second.reset();
    made.wordsNote =
        pick(language, u"现在打不了汉字，请呼叫工作人员"_s, u"Chinese cannot be typed now. Please call the staff"_s);
    made.error = pick(language, u"请填写收件人。"_s, u"Please fill in the recipient."_s);
    return model;
}

} // namespace kaban::tests
