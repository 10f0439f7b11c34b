// The page "whose turn" (mockup 41) before each change of person: before a clerk takes the applicant's place at the
// screen, and before the applicant takes it back. One word, and who does what; the role is named, never a person
// (LOG-23).
#include "app/view/pages.h"
#include "app/view/translations.h"

namespace kaban::pages {

using namespace Qt::StringLiterals;

namespace whose_turn_page {

using State = WhoseTurnContent::Turn::State;

/// Of "witness_turn": turn.witness_turn.<part>.
QString partOf(const QString& turn, const char* part) {
    return textOf(u"turn.%1.%2"_s.arg(turn, QLatin1StringView(part)));
}

/// The applicant, the clerk, the applicant again.
WhoseTurnContent turnsOf(const QString& turn, State clerk, State after) {
    const auto when = [](State state) {
        return state == State::Done  ? qtTrId("turn.done")
               : state == State::Now ? qtTrId("turn.now")
                                     : qtTrId("turn.later");
    };
    WhoseTurnContent content;
    content.lead = qtTrId("turn.lead");
    content.turns = {{State::Done, qtTrId("turn.you"), partOf(turn, "before"), when(State::Done)},
                     {clerk, qtTrId("turn.clerk"), partOf(turn, "clerk"), when(clerk)},
                     {after, qtTrId("turn.you"), partOf(turn, "after"), when(after)}};
    content.note = qtTrId("turn.note");
    return content;
}

} // namespace whose_turn_page

void whoseTurn(const PageInput& input, PageModel& page) {
    using namespace whose_turn_page;
    const QString turn = input.definition.id;
    WhoseTurnContent content = turnsOf(turn, State::Now, State::Coming);
    content.word = qtTrId("turn.clerk");
    content.sentence = partOf(turn, "sentence");
    page.content = content;
    page.sentence.clear();
    page.title = qtTrId("turn.title");
    page.actions = {{u"back"_s, partOf(turn, "other"), u"arrow-left"_s, ActionModel::Kind::Neutral},
                    {u"next"_s, qtTrId("turn.begin"), u"arrow-right"_s, ActionModel::Kind::Primary, true, true}};
}

/// The step is named after the turn from which the applicant comes back.
void ownTurn(const PageInput& input, PageModel& page) {
    using namespace whose_turn_page;
    WhoseTurnContent content =
        turnsOf(input.definition.id.chopped(qsizetype(u"_back"_s.size())), State::Done, State::Now);
    content.word = qtTrId("turn.you");
    content.sentence = qtTrId("turn.own.sentence");
    page.content = content;
    page.sentence.clear();
    page.title = qtTrId("turn.own.title");
    page.actions = {{u"next"_s, qtTrId("turn.own.begin"), u"arrow-right"_s, ActionModel::Kind::Primary, true, true}};
}

} // namespace kaban::pages
