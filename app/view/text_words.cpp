#include "app/view/text_words.h"

namespace kaban::pages {

using namespace Qt::StringLiterals;

namespace text_words {

EditorModel::Board board(TextBoard which) {
    switch (which) {
    case TextBoard::Letters:
        return {EditorModel::Keys::Letters, u"board.letters"_s, qtTrId("text.board.letters")};
    case TextBoard::Digits:
        return {EditorModel::Keys::Digits, u"board.digits"_s, qtTrId("text.board.digits")};
    case TextBoard::Pinyin:
        break;
    }
    return {EditorModel::Keys::Pinyin, u"board.pinyin"_s, qtTrId("text.board.pinyin")};
}

/// What to do where words would stand. Whoever cannot type Chinese now is told what still goes.
QString note(const TextEntry& text) {
    const TextComposer& composer = text.composer();
    if (!text.engineAvailable()) {
        return composer.keys().letters ? qtTrId("text.words.away") : qtTrId("text.words.away_staff");
    }
    if (composer.composing()) {
        return composer.offered() ? qtTrId("text.words.none") : QString();
    }
    return composer.board() == TextBoard::Pinyin ? qtTrId("text.words.begin") : QString();
}

void describeWords(const TextEntry& text, EditorModel& model) {
    const TextComposer& composer = text.composer();
    model.composing = composer.letters();
    model.words = composer.page();
    if (model.words.isEmpty()) {
        model.wordsNote = note(text);
    }
    const auto turn = [](const QString& id, const QString& label, const QString& icon) {
        return ActionModel{id, label, icon, ActionModel::Kind::Neutral};
    };
    if (composer.hasPreviousPage()) {
        model.earlierWords = turn(u"words.previous"_s, qtTrId("text.words.earlier"), u"chevron-up"_s);
    }
    if (composer.hasNextPage()) {
        model.laterWords = turn(u"words.next"_s, qtTrId("text.words.later"), u"chevron-down"_s);
    }
}

} // namespace text_words

void describeText(const FieldEditor& editor, EditorModel& model) {
    const TextComposer& composer = editor.text()->composer();
    model.kind = EditorModel::Kind::Text;
    model.typed = composer.text();
    model.hint = editor.field().input == u"address" ? qtTrId("editor.hint.address") : qtTrId("editor.hint.recipient");
    model.extraKeys = composer.keys().signs;
    model.keys = text_words::board(composer.board()).keys;
    for (const TextBoard which : composer.boards()) {
        model.boards.append(text_words::board(which));
    }
    text_words::describeWords(*editor.text(), model);
    if (!model.typed.isEmpty() || composer.composing()) {
        model.clear = ActionModel{u"clear"_s, qtTrId("text.clear"), u"cross"_s, ActionModel::Kind::Neutral};
    }
    if (editor.proposal()) {
        model.second = ActionModel{u"take_over"_s, qtTrId("text.take_over"), u"refresh"_s, ActionModel::Kind::Neutral};
    }
    if (composer.composing()) {
        model.confirm.enabled = false;
        model.confirm.label = qtTrId("text.choose_first");
        model.confirm.icon.clear();
    } else {
        model.confirm.enabled = !model.typed.isEmpty() || !editor.field().required;
    }
}

} // namespace kaban::pages
