#pragma once
// Purpose: one field of a form while it is open: what is typed, what can be picked, the code sent to a new mobile
// number, Chinese text. Writes the answer only when it is right; closing leaves everything as it was. Thread: the
// session's.
// Ownership: by the form step; what StepContext refers to outlives it. Errors: fault() and sms()->fault().
// Intents: key.<char>, key.backspace, pick.<code>, confirm, resend, take_over, close, and those of TextEntry. Rules:
// FLD-10..17, FLD-52, LOG-27, MSK-05 (typed() is in clear only while the field is open), code lists by pinyin initials,
// SEC-20.

#include "app/domain/field_rules.h"
#include "app/steps/branch_choice.h"
#include "app/steps/form_fields.h"
#include "app/steps/sms_check.h"
#include "app/steps/step.h"
#include "app/steps/text_entry.h"

#include <memory>

namespace kaban {

class FieldEditor : public QObject {
    Q_OBJECT
public:
    enum class Kind {
        Digits,  ///< a number: mobile, landline, postcode
        SmsCode, ///< the code that was sent to the new mobile number
        Picker,  ///< a list with letters: bank, branch, ethnic group
        Choices, ///< a short list: occupation, district
        Text,    ///< Chinese text: address, recipient; proposal() can be taken over
    };
    struct Entry {
        QString code; ///< pick.<code>
        QString chinese, english;
        qsizetype matchFrom = 0, matchLength = 0; ///< characters of `chinese` that the letters stand for
        QList<CodeList::Word> words = {};         ///< of every day that mean this entry (CL-2c)
        std::optional<Branch> branch = {};        ///< of a list of branches
        bool chosen = false;
    };

    FieldEditor(const FieldDefinition& field, const StepContext& context, BranchChoice& branches,
                QObject* parent = nullptr);
    ~FieldEditor() override;

    void intent(const QString& id);

    const FieldDefinition& field() const { return field_; }
    Kind kind() const { return kind_; }
    /// Digits, the letters A to Z, or text; in clear.
    QString typed() const { return text_ ? text_->composer().text() : typed_.reveal(); }
    /// Null unless Text.
    const TextEntry* text() const { return text_.get(); }
    /// Digits only: "-" for a landline, "X" for an ID number.
    QStringList extraKeys() const;
    std::optional<FieldFault> fault() const { return fault_; }
    /// Null unless SmsCode.
    const SmsCheck* sms() const { return sms_.get(); }
    /// Entries that the letters leave, in the list's order; empty while a list of branches is not here.
    QList<Entry> entries() const;
    /// Picker: the letters that lead somewhere after what is typed.
    QString liveLetters() const;
    /// Picker, Choices: the entry that confirm takes; empty when none.
    QString selected() const { return selected_; }
    /// Of a list of branches.
    BranchChoice::State branchState() const { return branches_.state(); }
    /// Text: what take_over writes into the line; nothing when there is nothing or it stands there already.
    std::optional<FieldProposal> proposal() const;

Q_SIGNALS:
    void changed();
    /// The field is done or was left; the form drops the editor.
    void closed();

private:
    Kind kindOf() const;
    QList<Entry> everything() const;
    QString current() const { return context_.answers.value(field_.id); }
    void key(const QString& character);
    void erase();
    void confirm();
    void confirmDigits();
    void confirmSelection();
    void confirmText();
    void textIntent(const QString& id);
    void beginText();
    std::optional<FieldProposal> proposed() const;
    void proveMobile(const QString& number);
    void takeMobile(const QString& number, bool proven);
    bool signsIn() const;
    void store(const QString& value, AnswerSource source);
    void clear();
    void close();
    void complain(FieldFault fault);

    FieldDefinition field_;
    StepContext context_;
    BranchChoice& branches_;
    Kind kind_;
    SecretText typed_;
    QString selected_;
    bool beganEmpty_ = true; ///< what was there is not shown, so an empty line does not mean "remove it"
    bool hidden_ = false;    ///< Text: what is there is masked and not in the line
    std::optional<FieldFault> fault_;
    std::unique_ptr<SmsCheck> sms_;
    std::unique_ptr<TextEntry> text_;
};

} // namespace kaban
