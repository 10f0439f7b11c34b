#include "ui/robot/text_habits.h"

#include <QRegularExpression>

#include <algorithm>

namespace kaban {

using namespace Qt::StringLiterals;

namespace text_habits {

struct Piece {
    QString text;
    QString letters; ///< empty: a key
};

QList<Piece> piecesOf(const QString& plan) {
    static const QRegularExpression form(u"\\{([^=}]+)=([a-z']+)\\}|(.)"_s);
    QList<Piece> pieces;
    for (auto found = form.globalMatch(plan); found.hasNext();) {
        const QRegularExpressionMatch one = found.next();
        pieces.append(one.captured(2).isEmpty() ? Piece{one.captured(3), {}} : Piece{one.captured(1), one.captured(2)});
    }
    return pieces;
}

QString boardId(const EditorModel& editor, EditorModel::Keys keys) {
    const auto found = std::find_if(editor.boards.begin(), editor.boards.end(),
                                    [&](const EditorModel::Board& board) { return board.keys == keys; });
    return found == editor.boards.end() ? QString() : found->id;
}

QString nextLetter(const EditorModel& editor, const Piece& piece) {
    if (editor.keys != EditorModel::Keys::Pinyin) {
        return boardId(editor, EditorModel::Keys::Pinyin);
    }
    if (!piece.letters.startsWith(editor.composing)) {
        return u"key.backspace"_s;
    }
    if (editor.composing != piece.letters) {
        return u"key."_s + piece.letters.at(editor.composing.size()).toUpper();
    }
    if (const qsizetype at = editor.words.indexOf(piece.text); at >= 0) {
        return u"word.%1"_s.arg(at + 1);
    }
    return editor.laterWords ? editor.laterWords->id : QString();
}

} // namespace text_habits

QString nextTextTouch(const EditorModel& editor, const QString& plan) {
    QString written;
    for (const text_habits::Piece& piece : text_habits::piecesOf(plan)) {
        if (editor.typed == written) {
            if (!piece.letters.isEmpty()) {
                return text_habits::nextLetter(editor, piece);
            }
            return editor.keys == EditorModel::Keys::Digits ? u"key."_s + piece.text
                                                            : text_habits::boardId(editor, EditorModel::Keys::Digits);
        }
        written += piece.text;
    }
    if (editor.typed == written && editor.composing.isEmpty()) {
        return editor.confirm.id;
    }
    return editor.clear ? editor.clear->id : QString();
}

} // namespace kaban
