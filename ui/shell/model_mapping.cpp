#include "ui/shell/model_mapping.h"

namespace kaban {
using namespace Qt::StringLiterals;

namespace model_mapping {

ButtonKind kindOf(ActionModel::Kind kind) {
    switch (kind) {
    case ActionModel::Kind::Primary:
        break;
    case ActionModel::Kind::Secondary:
        return ButtonKind::Secondary;
    case ActionModel::Kind::Neutral:
        return ButtonKind::Neutral;
    case ActionModel::Kind::Danger:
        return ButtonKind::Danger;
    }
    return ButtonKind::Primary;
}

RailStage stageOf(RailState state) {
    switch (state) {
    case RailState::Done:
        return RailStage::Done;
    case RailState::Current:
        return RailStage::Current;
    case RailState::Coming:
        break;
    }
    return RailStage::Coming;
}

ButtonSpec buttonOf(const ActionModel& action) {
    return {action.id, action.label, action.icon, kindOf(action.kind), action.enabled, action.iconAfter};
}

EditorSpec::Kind kindOf(EditorModel::Kind kind) {
    switch (kind) {
    case EditorModel::Kind::Digits:
        break;
    case EditorModel::Kind::Picker:
        return EditorSpec::Kind::Picker;
    case EditorModel::Kind::Choices:
        return EditorSpec::Kind::Choices;
    case EditorModel::Kind::Text:
        return EditorSpec::Kind::Text;
    }
    return EditorSpec::Kind::Digits;
}

TextActionSpec textActionOf(const std::optional<ActionModel>& action) {
    return action ? TextActionSpec{action->id, action->label, action->icon, action->enabled} : TextActionSpec{};
}

TextBoardSpec::Keys keysOf(EditorModel::Keys keys) {
    switch (keys) {
    case EditorModel::Keys::Letters:
        return TextBoardSpec::Keys::Letters;
    case EditorModel::Keys::Digits:
        return TextBoardSpec::Keys::Digits;
    case EditorModel::Keys::Pinyin:
        break;
    }
    return TextBoardSpec::Keys::Pinyin;
}

void fillText(const EditorModel& editor, EditorSpec& spec) {
    spec.board.keys = keysOf(editor.keys);
    for (const EditorModel::Board& board : editor.boards) {
        if (board.keys == editor.keys)
            spec.board.chosenTab = static_cast<int>(spec.board.tabs.size());
        spec.board.digits = spec.board.digits || board.keys == EditorModel::Keys::Digits;
        spec.board.tabs += {board.id, board.label};
    }
    spec.board.signs = editor.extraKeys;
    spec.composing = editor.composing;
    spec.words = editor.words;
    spec.wordsNote = editor.wordsNote;
    spec.earlierWords = textActionOf(editor.earlierWords);
    spec.laterWords = textActionOf(editor.laterWords);
    spec.clear = textActionOf(editor.clear);
    spec.takeOver = textActionOf(editor.second);
}

} // namespace model_mapping

StripData toStripData(const StripModel& strip) {
    return {strip.brand, strip.place, strip.networkText, strip.online, strip.clockText};
}

QList<RailItem> toRailItems(const QList<RailSegment>& rail) {
    QList<RailItem> items;
    for (const RailSegment& segment : rail)
        items += {segment.label, model_mapping::stageOf(segment.state), segment.fullName};
    return items;
}

QList<ButtonSpec> toButtons(const QList<ActionModel>& actions, const QStringList& shownByPage) {
    QList<ButtonSpec> buttons;
    for (const ActionModel& action : actions) {
        if (!shownByPage.contains(action.id))
            buttons += model_mapping::buttonOf(action);
    }
    return buttons;
}

ConfirmSpec toConfirmSpec(const ConfirmModel& confirm) {
    ConfirmSpec spec{confirm.icon,
                     confirm.title,
                     confirm.sentence,
                     {},
                     model_mapping::buttonOf(confirm.safe),
                     model_mapping::buttonOf(confirm.doing)};
    // Where a value comes from was said on the page before; the question repeats only the value.
    for (const FieldRow& row : confirm.rows)
        spec.rows += {row.id, row.label, row.value, BadgeKind::IdCard, {}};
    return spec;
}

EnlargedSpec toEnlargedSpec(const EnlargedModel& enlarged) {
    return {enlarged.title, enlarged.pictureName, enlarged.picture, model_mapping::buttonOf(enlarged.close)};
}

EditorSpec toEditorSpec(const EditorModel& editor) {
    EditorSpec spec;
    spec.kind = model_mapping::kindOf(editor.kind);
    spec.field = editor.field;
    spec.title = editor.title;
    spec.hint = editor.hint;
    spec.typed = editor.typed;
    spec.typedName = editor.typedName;
    spec.error = editor.error;
    spec.extraKeys = editor.extraKeys;
    spec.liveLetters = editor.liveLetters;
    for (const EditorModel::Entry& entry : editor.entries)
        spec.entries += {entry.id,       entry.title, entry.matchFrom, entry.matchLength,
                         entry.subtitle, entry.tag,   entry.trailing,  entry.chosen};
    spec.nothingFound = editor.nothingFound;
    spec.sentence = editor.sentence;
    if (editor.kind == EditorModel::Kind::Text)
        model_mapping::fillText(editor, spec);
    else if (editor.second)
        spec.second = model_mapping::buttonOf(*editor.second);
    spec.confirm = model_mapping::buttonOf(editor.confirm);
    const ActionModel& close = editor.close;
    spec.close = {close.id, close.label, close.icon.isEmpty() ? u"cross"_s : close.icon, close.enabled};
    return spec;
}

TimeoutSpec toTimeoutSpec(const TimeoutModel& timeout) {
    return {timeout.title,
            timeout.sentence,
            timeout.secondsLeft,
            timeout.remainingPart,
            model_mapping::buttonOf(timeout.stay),
            model_mapping::buttonOf(timeout.leave)};
}

} // namespace kaban
