// The page "whose turn" (mockup 41) before a clerk takes the applicant's place at the screen: one word, and who does
// what. The role is named, never a person (LOG-23).
#include "app/view/pages.h"
#include "app/view/translations.h"

namespace kaban::pages {

using namespace Qt::StringLiterals;

void whoseTurn(const PageInput& input, PageModel& page) {
    using State = WhoseTurnContent::Turn::State;
    const auto own = [&](const char* part) {
        return textOf(u"turn.%1.%2"_s.arg(input.definition.id, QLatin1StringView(part)));
    };
    WhoseTurnContent content;
    content.lead = qtTrId("turn.lead");
    content.word = qtTrId("turn.clerk");
    content.sentence = own("sentence");
    content.turns = {{State::Done, qtTrId("turn.you"), own("before"), qtTrId("turn.done")},
                     {State::Now, qtTrId("turn.clerk"), own("clerk"), qtTrId("turn.now")},
                     {State::Coming, qtTrId("turn.you"), own("after"), qtTrId("turn.later")}};
    content.note = qtTrId("turn.note");
    page.content = content;
    page.title.clear();
    page.sentence.clear();
    page.title = qtTrId("turn.title");
    page.actions = {{u"back"_s, own("other"), u"arrow-left"_s, ActionModel::Kind::Neutral},
                    {u"next"_s, qtTrId("turn.begin"), u"arrow-right"_s, ActionModel::Kind::Primary, true, true}};
}

} // namespace kaban::pages
