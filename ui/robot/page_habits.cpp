#include "ui/robot/page_habits.h"

#include "ui/robot/text_habits.h"

#include <algorithm>

namespace kaban {

using namespace Qt::StringLiterals;

namespace page_habits {

QString primaryOf(const PageModel& page) {
    for (const ActionModel& action : page.actions) {
        if (action.kind == ActionModel::Kind::Primary && action.enabled) {
            return action.id;
        }
    }
    return {};
}

/// One key nearer to the wanted text: what is wrong is taken back first.
QString nextKey(const QString& typed, const QString& wanted) {
    if (!wanted.startsWith(typed)) {
        return u"key.backspace"_s;
    }
    return u"key."_s + wanted.at(typed.size());
}

QString inEditor(const EditorModel& editor, const RobotHabits& habits) {
    const QString wanted = habits.typedValues.value(editor.field);
    if (editor.kind == EditorModel::Kind::Text && !wanted.isEmpty()) {
        return nextTextTouch(editor, wanted);
    }
    if (editor.kind == EditorModel::Kind::Text) { // what is known stands there already
        return editor.confirm.enabled ? editor.confirm.id : editor.close.id;
    }
    if (editor.kind == EditorModel::Kind::Digits) {
        return editor.typed == wanted ? editor.confirm.id : nextKey(editor.typed, wanted);
    }
    const auto chosen = std::find_if(editor.entries.begin(), editor.entries.end(),
                                     [](const EditorModel::Entry& entry) { return entry.chosen; });
    const auto right = std::find_if(editor.entries.begin(), editor.entries.end(), [&](const EditorModel::Entry& entry) {
        return wanted.isEmpty() || entry.id.endsWith(u'.' + wanted);
    });
    if (chosen != editor.entries.end() && (wanted.isEmpty() || chosen == right)) {
        return editor.confirm.id;
    }
    return right == editor.entries.end() ? editor.close.id : right->id;
}

/// The first field that has to be filled and is empty, or that is to be opened once.
QString fieldToOpen(const QList<FormSection>& sections, const RobotHabits& habits) {
    for (const FormSection& section : sections) {
        for (const FormField& field : section.fields) {
            const bool needed = field.required && field.value.isEmpty() && !field.openAction.isEmpty();
            if (needed || habits.once.contains(field.openAction)) {
                return field.openAction;
            }
        }
    }
    return {};
}

/// One function a kind of page.
class Habit {
public:
    Habit(const PageModel& page, const RobotHabits& habits) : page_(page), habits_(habits) {}

    QString operator()(const HomeContent& content) const {
        return content.documents ? content.tiles.first().id : u"start."_s + habits_.service;
    }
    QString operator()(const AttractContent& content) const { return content.start.id; }
    QString operator()(const QuestionContent& content) const { return content.answers.first().id; }
    QString operator()(const WhatToBringContent&) const { return primaryOf(page_); }
    QString operator()(const SignInChoiceContent& content) const {
        QStringList ways;
        for (const auto& tile :
             {content.card, std::optional(content.phone), content.sms, std::optional(content.counter)}) {
            if (tile && tile->enabled) {
                ways.append(tile->id);
            }
        }
        return ways.contains(habits_.signInWay) ? habits_.signInWay : ways.value(0);
    }
    /// The face while it may be shown, then a person.
    QString operator()(const FaceCheckContent& content) const {
        const ChoiceModel& face = content.ways.first();
        const ChoiceModel& wanted = habits_.byFace && face.enabled ? face : content.ways.last();
        if (!wanted.chosen) {
            return wanted.enabled ? wanted.id : QString();
        }
        return content.consent && !content.consent->ticked ? content.consent->id : primaryOf(page_);
    }
    QString operator()(const WhoseTurnContent&) const { return primaryOf(page_); }
    QString operator()(const ClerkContent& content) const {
        for (const TickModel& tick : content.ticks) {
            if (!tick.ticked) {
                return tick.id;
            }
        }
        const auto chosen = [](const ChoiceModel& reason) { return reason.chosen; };
        if (!content.reasons.isEmpty() && std::none_of(content.reasons.begin(), content.reasons.end(), chosen)) {
            return content.reasons.first().id;
        }
        if (content.asked == ClerkContent::Asked::Pin) {
            return content.dots < habits_.clerkPin.size() ? u"key."_s + habits_.clerkPin.at(content.dots)
                                                          : primaryOf(page_);
        }
        const bool code = content.asked == ClerkContent::Asked::Code;
        const QString wanted = code && habits_.clerkCode ? habits_.clerkCode() : habits_.clerkNumber;
        return content.typed == wanted ? primaryOf(page_) : nextKey(content.typed, wanted);
    }
    QString operator()(const CommitmentContent& content) const {
        if (!content.readToEnd) {
            return u"page_down"_s;
        }
        return content.ticked ? primaryOf(page_) : content.ticksAction;
    }
    QString operator()(const AuthoriseContent& content) const {
        for (qsizetype i = 0; i < content.ticks.size(); ++i) {
            const TickModel& tick = content.ticks[i];
            if (!tick.ticked && tick.possible && (i == 0 || habits_.electronicLicence)) {
                return tick.id;
            }
        }
        return primaryOf(page_);
    }
    QString operator()(const FormContent& content) const {
        if (!content.choices.isEmpty()) {
            return fromTiles(content.choices, content.sections.first().fields.first().id);
        }
        const QString open = fieldToOpen(content.sections, habits_);
        return open.isEmpty() ? primaryOf(page_) : open;
    }
    QString operator()(const CollectionContent& content) const {
        for (const ChoiceModel& method : content.methods) {
            if (method.id == habits_.collection && !method.chosen) {
                return method.id;
            }
        }
        const QString open = fieldToOpen(content.postal, habits_);
        return open.isEmpty() ? primaryOf(page_) : open;
    }
    /// Offline there is no code to scan; the page then offers to begin with the card.
    QString operator()(const SignInContent& content) const {
        return content.phase == SignInContent::Phase::Offline ? primaryOf(page_) : QString();
    }
    QString operator()(const CheckContent& content) const {
        for (const FieldGroup& group : content.groups) {
            if (group.reveal && habits_.once.contains(group.reveal->id)) {
                return group.reveal->id;
            }
        }
        return primaryOf(page_);
    }
    QString operator()(const DoneContent& content) const {
        return content.receipt && habits_.once.contains(content.receipt->id) ? content.receipt->id : QString();
    }
    QString operator()(const ReviewContent&) const { return primaryOf(page_); }
    /// Who wants to look closely does so before going on.
    QString operator()(const CameraContent&) const {
        const QString closely = u"enlarge"_s;
        if (offers(u"release"_s)) { // it would not pass the next time either
            return u"release"_s;
        }
        return habits_.once.contains(closely) && offers(closely) ? closely : primaryOf(page_);
    }
    /// Who wants a new photo does not take the one that is offered.
    QString operator()(const PhotoContent&) const {
        const QString again = u"retake"_s;
        return habits_.once.contains(again) ? again : primaryOf(page_);
    }
    QString operator()(const auto&) const { return {}; }

private:
    /// One of them, unless one is chosen already and no other is wanted.
    QString fromTiles(const QList<ChoiceModel>& choices, const QString& field) const {
        const QString wanted = habits_.typedValues.value(field);
        const auto right = std::find_if(choices.begin(), choices.end(), [&](const ChoiceModel& choice) {
            return wanted.isEmpty() ? choice.chosen : choice.id.endsWith(u':' + wanted);
        });
        const ChoiceModel& choice = right == choices.end() ? choices.first() : *right;
        return choice.chosen ? primaryOf(page_) : choice.id;
    }

    bool offers(const QString& id) const {
        return std::any_of(page_.actions.begin(), page_.actions.end(),
                           [&](const ActionModel& action) { return action.id == id && action.enabled; });
    }

    const PageModel& page_;
    const RobotHabits& habits_;
};

} // namespace page_habits

bool offersLargeText(const PageModel& page) {
    return page.confirm && page.confirm->doing.id == u"ask.large_text";
}

QString nextTouch(const PageModel& page, const RobotHabits& habits) {
    if (page.timeout) {
        return page.timeout->stay.id;
    }
    if (offersLargeText(page)) {
        return page.confirm->safe.id; // a walkthrough is in the mode that it was asked for
    }
    if (page.confirm) {
        return page.confirm->doing.id.isEmpty() ? page.confirm->safe.id : page.confirm->doing.id;
    }
    if (page.enlarged) {
        return page.enlarged->close.id;
    }
    if (page.editor) {
        return page_habits::inEditor(*page.editor, habits);
    }
    if (const QString instead = habits.instead.value(page.step); !instead.isEmpty()) {
        return instead;
    }
    return std::visit(page_habits::Habit(page, habits), page.content);
}

} // namespace kaban
