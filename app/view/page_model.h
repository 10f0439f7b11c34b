#pragma once
// Purpose: everything a page shows, ready to be painted: texts in the current language, values already masked (MSK),
// states as enums. One content type per kind of page. Thread: the session's (the screen's) thread; plain values.
// Ownership: by value. Pages add no logic of their own: they show this and hand back the action ids they find in it.

#include "app/view/guide_models.h"
#include "app/view/identity_models.h"
#include "app/view/part_models.h"
#include "app/view/picture_models.h"
#include "app/view/timeout_model.h"
#include "app/view/voice_model.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace kaban {

enum class RailState { Done, Current, Coming };

struct RailSegment {
    QString label;
    RailState state = RailState::Coming;
    QString fullName{}; ///< shown where there is room for it
};

/// Top strip: never personal data.
struct StripModel {
    QString brand; ///< 卡办
    QString place; ///< bank branch on home, service name inside a service
    QString networkText;
    bool online = true;
    QString clockText; ///< "11:20", Beijing time
};

enum class Provenance { IdCard, Authority, Typed, Proposed, Missing };

struct FieldRow {
    QString id; ///< "name", "id_number" … object name of the row
    QString label;
    QString value; ///< masked where MSK says so
    Provenance provenance = Provenance::IdCard;
    QString provenanceLabel;             ///< empty: no badge
    std::optional<ActionModel> action{}; ///< 更正 at the end of the row
    QString warning{};                   ///< danger text under the value; empty when all is well
};

struct FieldGroup {
    QString title;
    QList<FieldRow> rows;
    std::optional<ActionModel> reveal{}; ///< 显示 5 秒 beside the title, with the falling count while it is on (MSK-05)
};

struct HomeContent {
    QString headline; ///< may hold one line break
    QString sentence;
    QString groupTitle;
    QString groupSubtitle;
    bool documents = false;      ///< the tiles are documents, one to a row: which one does the person have (mockup 20)
    QList<ActionModel> beside{}; ///< below the documents
    QList<TileModel> tiles;      ///< the first hero tile is wide
    bool few = false;            ///< elder mode: three large tiles, the rest behind `more`
    std::optional<ActionModel> more{};
    QString counterTitle;
    QString counterSentence;
};

struct PlaceCardContent {
    enum class Phase { ReaderAway, Waiting, Reading, Retry };
    Phase phase = Phase::Waiting;
    QString statusTitle;
    QString statusSentence;
    QString remaining; ///< "还有 52 秒", empty when no time runs
    QString privacyNote;
};

/// Who is asked about, what for, and the ticks (ELG-01..03, ELG-06).
struct AuthoriseContent {
    FieldGroup person; ///< may have no rows
    QList<TickModel> ticks;
    QString note;
    QString provider; ///< GEN-18
};

/// One line of what a person can do now (mockups 38 and 16).
struct WayOut {
    QString icon;
    QString title;
    QString sentence;
    std::optional<ActionModel> action;
};

/// Nothing more to do on this way; what to do instead (ELG-07, mockup 38).
struct SignpostContent {
    QString icon;
    enum class Mood { Wait, Good, Stop } mood = Mood::Wait;
    QString waysTitle;
    QList<WayOut> ways;
    QString servicesTitle; ///< empty: no tiles
    QList<TileModel> services;
    QString note;
};

/// A field of a form (mockups 06, 10): closed; what opens it is its action id.
struct FormField {
    enum class Kind { List, Keyboard, Locked };
    QString id; ///< answer id; also the object name
    QString label;
    bool required = false;
    QString value;       ///< masked where MSK says so; empty: the placeholder is shown
    QString placeholder; ///< what to do here: 请选择 …
    Kind kind = Kind::List;
    QString openAction; ///< empty with Locked
    Provenance provenance = Provenance::Missing;
    QString provenanceLabel;
    QString warning; ///< not blocking
    QString error;   ///< names the field and says how to repair it; empty when right
};

struct FormSection {
    QString title; ///< may be empty
    QList<FormField> fields;
};

struct FormContent {
    QList<FieldRow> facts; ///< read-only rows above (card functions, GEN-04, GEN-05); may be empty
    QString factsTitle;
    QList<FormSection> sections;
    QList<ChoiceModel> choices{}; ///< elder mode: what the one question's short list holds, instead of its field
    QString note;                 ///< may be empty
    QString blockedNote;          ///< the first error in words above the actions; empty when none (FLD-52)
};

/// How the card comes to the person (mockup 10).
struct CollectionContent {
    struct Stage {
        QString icon;
        QString title;
        QString sentence;
    };
    QList<Stage> stages; ///< 今天提交 › 银行制卡 › 发卡行短信 › 拿到卡
    QList<ChoiceModel> methods;
    QString placeTitle; ///< 取卡网点
    WayOut place;       ///< the branch, with 换网点
    QString phoneTitle; ///< 做好了通知谁
    FieldRow phone;
    QList<FormSection> postal; ///< fields of the postal block, empty unless chosen
    QString blockedNote;
};

/// Everything once more before it is submitted (IND-19, mockup 11).
struct ReviewContent {
    QString personLabel; ///< 申领人
    QString personName;
    QString personLine; ///< 居民身份证 110*****3407
    QString personState;
    struct Row {
        QString id;
        QString label;
        QString value;
        std::optional<ActionModel> edit;
    };
    QList<Row> rows;
    QString note;
    QString provider;
    QString picturesTitle;
    QList<PictureSlot> pictures{}; ///< a tap leads to where it was taken; empty: this service has none
};

struct CheckContent {
    QList<FieldGroup> groups;
    QString note;
};

struct KeyPoint {
    QString icon;
    QString before, strong, after; ///< one sentence; `strong` is bold
};

/// A versioned text to read to its end and to agree to: disclaimer (mockup 03) and commitment.
struct CommitmentContent {
    FieldGroup summary;
    QList<KeyPoint> points;  ///< the text in three lines; may be empty
    QString textTitle;       ///< official title of the text, with its 样本 mark
    QStringList paragraphs;  ///< the whole versioned text
    bool readToEnd = false;  ///< the tick is possible only after the end was visible (GEN-13)
    QString tickText;        ///< TXT-18, word for word
    bool ticked = false;     ///< never true by itself
    QString tickHint;        ///< why the tick is not possible yet; empty when it is
    QString productionTime;  ///< TXT-29
    QString provider;        ///< GEN-18
    QString ticksAction;     ///< id to hand back when the row is tapped
    QString readToEndAction; ///< id to hand back once the end is visible
};

struct TimelineEntry {
    enum class State { Done, Waiting, Coming };
    State state = State::Coming;
    QString title;
    QString sentence;
};

struct DoneContent {
    enum class Standing { Saved, Held, Accepted, NeedsStaff }; ///< 已存本机, 银行已收妥, 已受理; never mixed (INV-3)
    Standing standing = Standing::Saved;
    QString numberLabel;
    QString number;
    QString numberHint;
    QString nextTitle;
    QList<TimelineEntry> timeline;
    QString note;                         ///< take your card, the screen clears in n seconds
    QList<FieldRow> facts{};              ///< bank, branch, method (IND-15)
    std::optional<ActionModel> receipt{}; ///< print; absent where nothing prints: numberHint then asks for a photograph
    QString receiptState{};               ///< printing, printed, could not be printed; may be empty
};

struct ProblemContent {
    QString icon;
    QString whatLabel, what;
    QString doLabel, todo;
    QString whoLabel, who;
    QString staffCode; ///< "E-204 …"
    QString staffLine; ///< "给工作人员看：E-204 …"
    QString kioskLine; ///< "1 号机"
    QString note{};    ///< what became of the slip; may be empty
    bool noteIsBad = false;
};

/// A work in progress without anything to decide, shown after a moment only (sealing).
struct BusyContent {
    QString sentence;
};

using PageContent =
    std::variant<HomeContent, SignInContent, AuthoriseContent, SignpostContent, PlaceCardContent, CheckContent,
                 FormContent, CollectionContent, ReviewContent, CommitmentContent, DoneContent, ProblemContent,
                 BusyContent, CameraContent, PhotoContent, ClerkContent, SignInChoiceContent, FaceCheckContent,
                 WhoseTurnContent, QuestionContent, WhatToBringContent, AttractContent>;

/// A sheet over the page in which one field is filled: it covers the action strip, never the assist bar. Every key and
/// entry hands back an id; what is typed comes back in the next model, so that no widget holds a value of its own.
struct EditorModel {
    enum class Kind {
        Digits,  ///< digit pad
        Picker,  ///< list with the A to Z pad (pinyin initials)
        Choices, ///< a short list or tiles without a pad (districts, occupations)
        Text,    ///< Chinese text: words for pinyin letters, boards of keys (mockup 29)
    };
    enum class Keys { Pinyin, Letters, Digits };
    struct Board {
        Keys keys = Keys::Pinyin;
        QString id; ///< id to hand back
        QString label;
    };
    struct Entry {
        QString id; ///< id to hand back
        QString title;
        int matchFrom = 0, matchLength = 0; ///< characters of the title to underline
        QString subtitle;
        QString tag;      ///< 就在这里
        QString trailing; ///< 900 米
        bool chosen = false;
    };
    Kind kind = Kind::Digits;
    QString field;
    QString title;
    QString hint;
    QString typed;           ///< in clear while the field is open (MSK-05); letters already spaced for Picker
    QString typedName;       ///< accessible name of the line
    QString error;           ///< empty when right
    QStringList extraKeys;   ///< beside the digits: "-", "X" or, of Text, "单元"; ids are "key." + what is on the key
    QStringList liveLetters; ///< Picker: letters that lead somewhere; empty: all
    QList<Entry> entries;
    QString nothingFound; ///< said instead of an empty list
    QString sentence;     ///< under the typed text (where the code was sent)
    // Text only, down to the word pages.
    Keys keys = Keys::Pinyin;
    QList<Board> boards; ///< tabs; a single one is not shown
    QString composing;   ///< letters that are no text yet; they stand behind what is typed
    QStringList words;   ///< of this page, at most seven; the ids are "word.1" …
    QString wordsNote;   ///< what to do, where no words stand
    std::optional<ActionModel> earlierWords, laterWords;
    std::optional<ActionModel> clear;  ///< 清空
    std::optional<ActionModel> second; ///< 重新发送 with its falling count, call staff, or 就用这个 of a Text
    ActionModel confirm;               ///< 填好了, 选好了：西直门支行
    ActionModel close;                 ///< 关闭
};

/// Bottom-anchored question over the page; taps outside do nothing.
struct ConfirmModel {
    QString icon;
    QString title;
    QString sentence;
    QList<FieldRow> rows;
    ActionModel safe;  ///< left
    ActionModel doing; ///< right; its id is empty when there is only one answer (then safe fills the width)
};

struct PageModel {
    QString step; ///< id of the step; unique per visit together with `visit`
    int visit = 0;
    QList<RailSegment> rail; ///< empty: no rail
    QString title;
    QString sentence;
    PageContent content;
    QList<ActionModel> actions; ///< left to right; empty: no action strip
    std::optional<ConfirmModel> confirm;
    std::optional<EditorModel> editor;
    std::optional<TimeoutModel> timeout;
    std::optional<EnlargedModel> enlarged;
    QString banner;         ///< offline banner under the top strip; empty: none
    bool inSession = false; ///< exit instead of voice in the assist bar
    VoiceModel voice{};
};

} // namespace kaban
