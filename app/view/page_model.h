#pragma once
// Purpose: everything a page shows, ready to be painted: texts in the current language, values already masked (MSK),
// states as enums. One content type per kind of page. Thread: the session's (the screen's) thread; plain values.
// Ownership: by value. Pages add no logic of their own: they show this and hand back the action ids they find in it.

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace kaban {

/// What a button does is its id; the session understands it, the page only returns it.
struct ActionModel {
    enum class Kind { Primary, Secondary, Neutral, Danger };
    QString id; ///< "next", "back", "submit" … also the object name tests look for
    QString label;
    QString icon; ///< file name in resources/icons without .svg, or empty
    Kind kind = Kind::Primary;
    bool enabled = true;    ///< when false the label says why
    bool iconAfter = false; ///< the arrow of "next" stands after the word
};

enum class RailState { Done, Current, Coming };

struct RailSegment {
    QString label;
    RailState state = RailState::Coming;
};

/// Top strip: never personal data.
struct StripModel {
    QString brand; ///< 卡办
    QString place; ///< bank branch on home, service name inside a service
    QString networkText;
    bool online = true;
    QString clockText; ///< "11:20", Beijing time
};

enum class Provenance { IdCard, Authority, Typed, Missing };

struct FieldRow {
    QString id; ///< "name", "id_number" … object name of the row
    QString label;
    QString value; ///< masked where MSK says so
    Provenance provenance = Provenance::IdCard;
    QString provenanceLabel;
};

struct FieldGroup {
    QString title;
    QList<FieldRow> rows;
};

struct TileModel {
    QString id;
    QString title;
    QString subtitle;
    QString icon;
    bool hero = false;
    bool enabled = true; ///< false: subtitle says why
};

struct HomeContent {
    QString headline; ///< may hold one line break
    QString sentence;
    QString groupTitle;
    QString groupSubtitle;
    QList<TileModel> tiles; ///< the first hero tile is wide
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

struct CheckContent {
    QList<FieldGroup> groups;
    QString note;
};

struct CommitmentContent {
    FieldGroup summary;
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
    QString note; ///< take your card, the screen clears in n seconds
};

struct ProblemContent {
    QString icon;
    QString whatLabel, what;
    QString doLabel, todo;
    QString whoLabel, who;
    QString staffLine; ///< "给工作人员看：读卡器 E-204 …"
    QString kioskLine; ///< "1 号机"
};

/// A work in progress without anything to decide, shown after a moment only (sealing).
struct BusyContent {
    QString sentence;
};

using PageContent = std::variant<HomeContent, PlaceCardContent, CheckContent, CommitmentContent, DoneContent,
                                 ProblemContent, BusyContent>;

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
    bool inSession = false; ///< exit instead of voice in the assist bar
};

} // namespace kaban
