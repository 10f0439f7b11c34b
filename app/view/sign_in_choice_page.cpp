#include "app/view/pages.h"
#include "app/view/translations.h"

namespace kaban::pages {

using namespace Qt::StringLiterals;

namespace sign_in_choice_page {

/// What the card can do here: face and clerk, one of them, and which of them needs the network.
const char* cardSentence(bool face, bool clerk, bool online) {
    if (!online) {
        return clerk ? "way.card.offline" : "way.card.off";
    }
    if (face) {
        return clerk ? "way.card.face_clerk" : "way.card.face";
    }
    return "way.card.sentence";
}

} // namespace sign_in_choice_page

/// Only the ways that this kiosk has, in the order of LOG-20. Without network what needs it stays, says so, and leads
/// nowhere unless there is nothing better.
void signInChoice(const PageInput& input, PageModel& page) {
    const bool face = input.answers.value(u"kiosk.face"_s) == u"yes";
    const bool clerk = input.answers.value(u"kiosk.clerk"_s) == u"yes";
    const bool online = input.parts.outbox.online();
    SignInChoiceContent content;
    if (face || clerk) {
        content.card = TileModel{u"card"_s,
                                 qtTrId("way.card"),
                                 textOf(QLatin1StringView(sign_in_choice_page::cardSentence(face, clerk, online))),
                                 u"id-card"_s,
                                 true,
                                 online || clerk};
    }
    content.phoneTitle = qtTrId("way.without_card");
    content.phone = {u"phone"_s, qtTrId("way.qr"), qtTrId("way.qr.sentence"), u"qr"_s};
    if (!online) {
        content.phone.title = clerk ? qtTrId("way.qr") : qtTrId("way.none");
        content.phone.subtitle = clerk ? qtTrId("way.off") : qtTrId("way.none.sentence");
        content.phone.enabled = !clerk;
    }
    if (input.answers.value(u"kiosk.sms"_s) == u"yes") {
        content.sms = TileModel{
            u"sms"_s, qtTrId("way.sms"), online ? qtTrId("way.sms.sentence") : qtTrId("way.off"), u"message"_s, false,
            online};
    }
    content.counterTitle = qtTrId("way.neither");
    content.counter = {u"counter"_s, qtTrId("way.counter"), qtTrId("way.counter.sentence"), u"staff"_s};
    content.note = qtTrId("way.note");
    page.content = content;
    page.actions = {backAction()};
}

} // namespace kaban::pages
