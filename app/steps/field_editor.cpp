#include "app/steps/field_editor.h"

#include "app/domain/pinyin_initials.h"
#include "app/steps/profile_answers.h"

#include <algorithm>
#include <utility>

namespace kaban {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLetters = 8;
constexpr int smsCodeDigits = 6;
constexpr int nameMost = 60; ///< more than the rule allows, so that the rule says it and no key is swallowed
constexpr int addressMost = 120;

TextKeys textKeys(FieldRule rule) {
    if (rule == FieldRule::Recipient) {
        return {false, false, false, {u"·"_s}, nameMost};
    }
    const QStringList signs = u"号 楼 单元 层 室 座 院 村 - # （ ）"_s.split(u' '); // protocol
    return {true, true, true, signs, addressMost};
}

/// How many keys a field takes; judging is the rule's business.
int longestTyped(FieldEditor::Kind kind, const FieldDefinition& field) {
    if (kind == FieldEditor::Kind::SmsCode) {
        return smsCodeDigits;
    }
    if (kind == FieldEditor::Kind::Picker) {
        return mostLetters;
    }
    if (field.input == u"postcode") {
        return 6;
    }
    if (field.input == u"id_number") {
        return 18;
    }
    return field.input == u"mobile" ? 11 : 20; // area code, number and an extension
}

} // namespace

FieldEditor::FieldEditor(const FieldDefinition& field, const StepContext& context, BranchChoice& branches,
                         QObject* parent)
    : QObject(parent), field_(field), context_(context), branches_(branches), kind_(kindOf()) {
    if (kind_ == Kind::Picker || kind_ == Kind::Choices) {
        selected_ = current();
    } else if (kind_ == Kind::Digits && context_.answers.source(field_.id) == AnswerSource::Typed) {
        typed_ = SecretText(current()); // the person's own entry; what others know stays masked
        beganEmpty_ = current().isEmpty();
    } else if (kind_ == Kind::Digits && fieldFault(field_, context_.answers)) {
        beganEmpty_ = false; // what stands there cannot stay, and who has nothing better leaves the line empty
    }
    if (kind_ == Kind::Text) {
        beginText();
    }
    if (field_.input == u"branch") {
        connect(&branches_, &BranchChoice::changed, this, &FieldEditor::changed);
        branches_.ask();
    }
}

FieldEditor::~FieldEditor() = default;

FieldEditor::Kind FieldEditor::kindOf() const {
    const auto rule = fieldRule(field_);
    if (rule == FieldRule::Mobile || rule == FieldRule::Landline || rule == FieldRule::Postcode ||
        rule == FieldRule::IdNumber) {
        return Kind::Digits;
    }
    if (field_.input == u"branch" || field_.list == u"banks" || field_.list == u"ethnic_groups") {
        return Kind::Picker;
    }
    if (rule == FieldRule::Address || rule == FieldRule::Recipient) {
        return Kind::Text;
    }
    return Kind::Choices;
}

/// An address stands on the form in full and is improved here; a name that others know stays masked (MSK-05). An empty
/// line begins with what is known from elsewhere: nothing is taken before the person confirms it.
void FieldEditor::beginText() {
    const bool shown = fieldRule(field_) == FieldRule::Address ||
                       context_.answers.source(field_.id) == AnswerSource::Typed || current().isEmpty();
    const auto known = proposed();
    const QString line = current().isEmpty() && known ? known->value : current();
    hidden_ = !shown;
    text_ = std::make_unique<TextEntry>(context_.pinyin, textKeys(*fieldRule(field_)), shown ? line : QString());
    connect(text_.get(), &TextEntry::changed, this, &FieldEditor::changed);
}

void FieldEditor::intent(const QString& id) {
    if (id == u"close") {
        close();
    } else if (id == u"confirm") {
        confirm();
    } else if (text_) {
        textIntent(id);
    } else if (id == u"key.backspace") {
        erase();
    } else if (id.startsWith(u"key.")) {
        key(id.mid(4));
    } else if (id == u"resend" && sms_ && sms_->canResend()) {
        typed_ = SecretText();
        sms_->send();
    } else if (id.startsWith(u"pick.")) {
        const QList<Entry> all = everything();
        const QString code = id.mid(5);
        if (std::any_of(all.begin(), all.end(), [&](const Entry& entry) { return entry.code == code; })) {
            selected_ = code;
            fault_.reset();
            Q_EMIT changed();
        }
    }
}

void FieldEditor::textIntent(const QString& id) {
    const auto known = proposal();
    if (id == u"take_over" && known) {
        fault_.reset();
        text_->replace(known->value);
    } else {
        const std::optional<FieldFault> before = std::exchange(fault_, std::nullopt);
        if (!text_->intent(id)) {
            fault_ = before;
        }
    }
}

QStringList FieldEditor::extraKeys() const {
    if (kind_ != Kind::Digits) {
        return {};
    }
    return field_.input == u"landline"    ? QStringList{u"-"_s}
           : field_.input == u"id_number" ? QStringList{u"X"_s}
                                          : QStringList();
}

void FieldEditor::key(const QString& character) {
    const QChar typed = character.size() == 1 ? character[0].toUpper() : QChar();
    const bool digits = kind_ == Kind::Digits || kind_ == Kind::SmsCode;
    const bool fits = digits ? (typed >= u'0' && typed <= u'9') || extraKeys().contains(character)
                             : kind_ == Kind::Picker && typed >= u'A' && typed <= u'Z';
    if (!fits || typed_.reveal().size() >= longestTyped(kind_, field_)) {
        return;
    }
    typed_ = SecretText(typed_.reveal() + typed);
    fault_.reset();
    Q_EMIT changed();
}

void FieldEditor::erase() {
    if (!typed_.reveal().isEmpty()) {
        typed_ = SecretText(typed_.reveal().chopped(1));
        fault_.reset();
        Q_EMIT changed();
    }
}

QList<FieldEditor::Entry> FieldEditor::everything() const {
    QList<Entry> entries;
    const auto add = [&](const QString& code, const QString& chinese, const QString& english) -> Entry& {
        Entry entry;
        entry.code = code;
        entry.chinese = chinese;
        entry.english = english;
        entry.chosen = code == selected_;
        entries.append(entry);
        return entries.last();
    };
    if (field_.input == u"branch") {
        for (const Branch& branch : branches_.branches()) {
            add(branch.code, branch.chinese, branch.english).branch = branch;
        }
        return entries;
    }
    const CodeList list = context_.codeLists.value(field_.list);
    for (const CodeList::Entry& entry : list.entries()) {
        if (entry.shown) {
            Entry& added = add(entry.code, entry.chinese, entry.english);
            if (field_.list == u"occupations") { // the former name of a district has no place on its tile
                added.words = entry.words;
            }
        }
    }
    return entries;
}

QList<FieldEditor::Entry> FieldEditor::entries() const {
    if (kind_ != Kind::Picker && kind_ != Kind::Choices) {
        return {};
    }
    QList<Entry> left;
    for (Entry entry : everything()) {
        const auto match =
            typed().isEmpty() ? std::optional(InitialsMatch()) : context_.initials.find(entry.chinese, typed());
        if (match) {
            entry.matchFrom = match->from;
            entry.matchLength = match->length;
            left.append(entry);
        }
    }
    return left;
}

QString FieldEditor::liveLetters() const {
    QStringList names;
    for (const Entry& entry : kind_ == Kind::Picker ? everything() : QList<Entry>()) {
        names.append(entry.chinese);
    }
    return context_.initials.lettersAfter(names, typed());
}

std::optional<FieldProposal> FieldEditor::proposal() const {
    const auto known = text_ ? proposed() : std::nullopt;
    const bool there =
        known && (known->value == typed() || (hidden_ && typed().isEmpty() && known->value == current()));
    return there ? std::nullopt : known;
}

std::optional<FieldProposal> FieldEditor::proposed() const {
    return fieldProposal(field_, context_);
}

void FieldEditor::confirm() {
    switch (kind_) {
    case Kind::Digits:
        confirmDigits();
        break;
    case Kind::SmsCode:
        sms_->check(typed());
        break;
    case Kind::Picker:
    case Kind::Choices:
        confirmSelection();
        break;
    case Kind::Text:
        confirmText();
        break;
    }
}

void FieldEditor::confirmDigits() {
    if (typed().isEmpty()) {
        if (current().isEmpty() && field_.required) {
            complain(FieldFault::Missing);
            return;
        }
        if (!beganEmpty_ && !field_.required) {
            clear();
        }
        close();
        return;
    }
    const FieldVerdict verdict = judgeField(*fieldRule(field_), typed());
    if (verdict.fault) {
        complain(*verdict.fault);
        return;
    }
    if (field_.id == u"mobile" || signsIn()) {
        proveMobile(verdict.normalised);
        return;
    }
    if (verdict.normalised != current()) {
        store(verdict.normalised, AnswerSource::Typed);
    }
    close();
}

void FieldEditor::confirmSelection() {
    if (selected_.isEmpty()) {
        complain(FieldFault::Missing);
        return;
    }
    if (selected_ != current()) {
        store(selected_, AnswerSource::Typed);
        if (field_.list == u"banks") {
            branches_.bankChanged();
        } else if (field_.input == u"branch") {
            branches_.choose(selected_);
        }
    }
    keepOwnValue(context_.answers, field_.id); // what was proposed has been chosen
    close();
}

void FieldEditor::confirmText() {
    const QString line = typed();
    if (text_->composer().composing()) {
        return; // letters are no text yet
    }
    const bool kept = line.isEmpty() ? hidden_ : line == current(); // what the authority holds is its own business
    if (!kept && line.isEmpty() && field_.required) {
        complain(FieldFault::Missing);
        return;
    }
    if (kept || line.isEmpty()) {
        if (!kept) {
            clear();
        }
        close();
        return;
    }
    const FieldVerdict verdict = judgeField(*fieldRule(field_), line);
    if (verdict.fault) {
        complain(*verdict.fault);
        return;
    }
    if (verdict.normalised != current()) {
        const auto known = proposed();
        const bool taken = known && known->value == verdict.normalised;
        store(verdict.normalised, taken ? known->source : AnswerSource::Typed);
    }
    close();
}

/// Only a number in the person's hand replaces another one. Where no code can be sent at all and there is no number
/// yet, the typed one is taken as not verified: otherwise nobody could apply while the network is away.
void FieldEditor::proveMobile(const QString& number) {
    const bool known = number == current() && (context_.answers.source(field_.id) == AnswerSource::Upstream ||
                                               context_.answers.value(u"mobile.verified"_s) == u"yes" ||
                                               context_.answers.has(u"sms.challenge"_s));
    if (known) {
        close();
        return;
    }
    typed_ = SecretText(number);
    if (!signedIn(context_.answers) && !signsIn()) {
        takeMobile(number, false);
        return;
    }
    sms_ = std::make_unique<SmsCheck>(context_.authority, context_.clock, SecretText(number));
    connect(sms_.get(), &SmsCheck::changed, this, [this] {
        if (sms_->entryRefused()) { // a code that nobody could check is not lost
            typed_ = SecretText();
        }
        Q_EMIT changed();
    });
    connect(sms_.get(), &SmsCheck::proven, this, [this] { takeMobile(sms_->mobile().reveal(), true); });
    connect(sms_.get(), &SmsCheck::unreachable, this, [this] {
        const bool nothingToKeep = current().isEmpty() || context_.answers.source(field_.id) == AnswerSource::Typed;
        if (!signsIn() && nothingToKeep && context_.answers.value(u"mobile.verified"_s) != u"yes") {
            takeMobile(sms_->mobile().reveal(), false);
        }
    });
    kind_ = Kind::SmsCode;
    typed_ = SecretText();
    sms_->send();
}

/// The number is to sign its owner in: one that is not proven is of no use (LOG-20 c).
bool FieldEditor::signsIn() const {
    return field_.id == u"sms.mobile";
}

void FieldEditor::takeMobile(const QString& number, bool proven) {
    store(number, AnswerSource::Typed);
    if (signsIn()) {
        context_.answers.set(u"sms.challenge"_s, sms_->challenge(), AnswerSource::Typed);
        close();
        return;
    }
    context_.answers.set(u"mobile.verified"_s, proven ? u"yes"_s : u"no"_s, AnswerSource::Typed);
    close();
}

void FieldEditor::store(const QString& value, AnswerSource source) {
    context_.answers.set(field_.id, value, source);
    keepOwnValue(context_.answers, field_.id);
    refreshProposals(context_);
}

void FieldEditor::clear() {
    context_.answers.remove(field_.id);
    keepOwnValue(context_.answers, field_.id);
}

void FieldEditor::close() {
    typed_ = SecretText();
    if (text_) {
        text_->replace({});
        context_.pinyin.forget(); // a closed editor may live on until the next touch
    }
    branches_.disconnect(this);
    if (sms_) {
        sms_->disconnect(this); // an answer that comes later changes nothing (SEC-20)
    }
    Q_EMIT closed();
}

void FieldEditor::complain(FieldFault fault) {
    fault_ = fault;
    Q_EMIT changed();
}

} // namespace kaban
