#include "app/view/field_words.h"

#include "app/domain/masks.h"
#include "app/view/field_presenter.h"
#include "app/view/text_words.h"

namespace kaban::pages {

using namespace Qt::StringLiterals;

namespace {

const char* faultTextId(FieldFault fault, const FieldDefinition& field) {
    switch (fault) {
    case FieldFault::Missing:
        return field.input == u"list" || field.input == u"branch" ? "fault.pick" : "fault.fill";
    case FieldFault::TooShort:
        return "fault.too_short";
    case FieldFault::TooLong:
        return "fault.too_long";
    case FieldFault::Characters:
        return "fault.characters";
    case FieldFault::AreaCodeMissing:
        return "fault.area_code";
    case FieldFault::NoHan:
        return "fault.no_han";
    case FieldFault::Format:
    case FieldFault::DigitCount:
        break;
    }
    if (field.input == u"landline") {
        return "fault.landline";
    }
    if (field.input == u"name") {
        return "fault.name";
    }
    if (field.input == u"id_number") {
        return fault == FieldFault::DigitCount ? "fault.id_number.count" : "fault.id_number";
    }
    return field.input == u"postcode" ? "fault.postcode" : "fault.mobile";
}

} // namespace

QString faultWords(FieldFault fault, const FieldDefinition& field, const QString& label) {
    const QString words = qtTrId(faultTextId(fault, field));
    return words.contains(u"%1"_s) ? words.arg(label) : words;
}

SpokenText faultSpoken(FieldFault fault, const FieldDefinition& field) {
    const SpokenText named = spoken(faultTextId(fault, field), {SpokenText::of(field.label)});
    return named.isEmpty() ? spoken(faultTextId(fault, field)) : named; // some name their field by themselves
}

QString warningWords(FieldWarning warning) {
    switch (warning) {
    case FieldWarning::OutsideBeijing:
        return qtTrId("warning.outside_beijing");
    case FieldWarning::OtherDistrict:
        break;
    }
    return qtTrId("warning.other_district");
}

const char* smsFaultTextId(const SmsCheck& sms) {
    switch (sms.fault().value_or(SmsCheck::Fault::Unreachable)) {
    case SmsCheck::Fault::Incomplete:
        return "sms.incomplete";
    case SmsCheck::Fault::Wrong:
        return "sms.wrong";
    case SmsCheck::Fault::Expired:
        return "sms.expired";
    case SmsCheck::Fault::Locked:
        return "sms.locked";
    case SmsCheck::Fault::TooMany:
        return "sms.too_many";
    case SmsCheck::Fault::TooSoon:
        return "sms.too_soon";
    case SmsCheck::Fault::Unchecked:
        return "sms.unchecked";
    case SmsCheck::Fault::Unreachable:
        break;
    }
    return "sms.unreachable";
}

namespace field_words {

QString smsFaultWords(const SmsCheck& sms) {
    if (!sms.fault()) {
        return {};
    }
    return *sms.fault() == SmsCheck::Fault::Wrong && sms.attemptsLeft() >= 0
               ? qtTrId("sms.wrong_left").arg(sms.attemptsLeft())
               : qtTrId(smsFaultTextId(sms));
}

QString hint(const FieldDefinition& field) {
    if (field.input == u"mobile") {
        return qtTrId("editor.hint.mobile");
    }
    if (field.input == u"landline") {
        return qtTrId("editor.hint.landline");
    }
    return field.input == u"postcode" ? qtTrId("editor.hint.postcode") : QString();
}

QString distanceText(qint64 metres) {
    if (metres < 0) {
        return {};
    }
    return metres < 1000 ? qtTrId("distance.metres").arg(metres)
                         : qtTrId("distance.kilometres").arg(static_cast<double>(metres) / 1000, 0, 'f', 1);
}

/// One sheet for one kind of editor.
class Sheet {
public:
    Sheet(const PageInput& input, const FieldEditor& editor)
        : input_(input), editor_(editor), label_(textOf(editor.field().label)) {
        model_.field = editor.field().id;
        model_.close = {u"close"_s, qtTrId("editor.close"), u"cross"_s, ActionModel::Kind::Neutral};
        model_.confirm = {u"confirm"_s, qtTrId("editor.done"), u"check"_s};
        model_.typedName = label_;
        if (editor.fault()) {
            model_.error = faultWords(*editor.fault(), editor.field(), label_);
        }
    }

    EditorModel build() {
        switch (editor_.kind()) {
        case FieldEditor::Kind::Digits:
            digits();
            break;
        case FieldEditor::Kind::SmsCode:
            smsCode();
            break;
        case FieldEditor::Kind::Picker:
            model_.kind = EditorModel::Kind::Picker;
            model_.hint = textOf(u"editor.hint.initials."_s + editor_.field().id);
            pick();
            break;
        case FieldEditor::Kind::Choices:
            model_.kind = EditorModel::Kind::Choices;
            pick();
            break;
        case FieldEditor::Kind::Text:
            model_.title = qtTrId("editor.title.fill").arg(label_);
            describeText(editor_, model_);
            break;
        }
        return model_;
    }

private:
    void digits() {
        model_.kind = EditorModel::Kind::Digits;
        model_.title = qtTrId("editor.title.fill").arg(label_);
        model_.typed = editor_.typed();
        model_.hint = hint(editor_.field());
        model_.extraKeys = editor_.extraKeys();
        model_.confirm.enabled = !model_.typed.isEmpty() || !editor_.field().required;
    }

    void smsCode() {
        const SmsCheck& sms = *editor_.sms();
        model_.kind = EditorModel::Kind::Digits;
        model_.field = u"mobile.code"_s;
        model_.title = qtTrId("sms.title");
        model_.typed = editor_.typed();
        model_.typedName = qtTrId("sms.title");
        model_.hint = qtTrId("sms.hint");
        model_.error = smsFaultWords(sms);
        const QString number = maskedMobile(sms.mobile().reveal());
        switch (sms.stage()) {
        case SmsCheck::Stage::Sending:
            model_.sentence = qtTrId("sms.sending").arg(number);
            break;
        case SmsCheck::Stage::Checking:
            model_.sentence = qtTrId("sms.checking");
            break;
        case SmsCheck::Stage::Waiting:
            model_.sentence = (sms.codeUsable() ? qtTrId("sms.sent") : qtTrId("sms.for")).arg(number);
            break;
        }
        const qint64 seconds = (sms.resendInMilliseconds() + 999) / 1000;
        model_.second =
            ActionModel{u"resend"_s, seconds == 0 ? qtTrId("sms.resend") : qtTrId("sms.resend_in").arg(seconds),
                        u"refresh"_s, ActionModel::Kind::Secondary, sms.canResend()};
        model_.confirm.enabled = sms.stage() == SmsCheck::Stage::Waiting && sms.codeUsable();
    }

    void pick() {
        const FieldPresenter presenter(input_.answers, input_.parts.codeLists, input_.language);
        model_.title = qtTrId("editor.title.pick").arg(label_);
        const QString letters = editor_.typed();
        for (const QChar letter : letters) {
            model_.typed += model_.typed.isEmpty() ? QString(letter) : u' ' + QString(letter);
        }
        for (const QChar letter : editor_.liveLetters()) {
            model_.liveLetters.append(QString(letter));
        }
        QString chosen;
        for (const FieldEditor::Entry& entry : editor_.entries()) {
            model_.entries.append(entryModel(presenter, entry));
            if (entry.chosen) {
                chosen = nameOnTheButton(entry);
            }
        }
        model_.nothingFound = nothingFound();
        model_.confirm.enabled = !chosen.isEmpty();
        model_.confirm.label = chosen.isEmpty() ? qtTrId("editor.pick_first") : qtTrId("editor.picked").arg(chosen);
        if (chosen.isEmpty()) {
            model_.confirm.icon.clear();
        }
    }

    /// In one language: the row above has both (GEN-15).
    QString nameOnTheButton(const FieldEditor::Entry& entry) const {
        return input_.language == u"en" && !entry.english.isEmpty() ? entry.english : entry.chinese;
    }

    EditorModel::Entry entryModel(const FieldPresenter& presenter, const FieldEditor::Entry& entry) const {
        EditorModel::Entry model;
        model.id = u"pick."_s + entry.code;
        const bool english = input_.language == u"en";
        model.title = presenter.inLanguage(entry.chinese, entry.english);
        if (!english) {
            model.matchFrom = entry.matchFrom;
            model.matchLength = entry.matchLength;
        }
        model.chosen = entry.chosen;
        model.subtitle = plainWords(entry, input_.language);
        if (entry.branch) {
            model.subtitle = entry.branch->address;
            model.tag = entry.branch->here ? qtTrId("branch.here") : QString();
            model.trailing = distanceText(entry.branch->distanceMetres);
        }
        return model;
    }

    QString nothingFound() const {
        if (editor_.field().input == u"branch") {
            if (editor_.branchState() == BranchChoice::State::Asked) {
                return qtTrId("branch.loading");
            }
            if (editor_.branchState() == BranchChoice::State::Away) {
                return qtTrId("branch.away");
            }
        }
        return qtTrId("editor.nothing_found");
    }

    const PageInput& input_;
    const FieldEditor& editor_;
    QString label_;
    EditorModel model_;
};

} // namespace field_words

QString plainWords(const FieldEditor::Entry& entry, const QString& language) {
    QStringList words;
    for (const CodeList::Word& word : entry.words) {
        words.append(language == u"en" ? word.english : word.chinese);
    }
    return words.join(qtTrId("list.between"));
}

EditorModel editorModel(const PageInput& input, const FieldEditor& editor) {
    return field_words::Sheet(input, editor).build();
}

} // namespace kaban::pages
