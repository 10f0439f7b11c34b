#include "app/view/pages.h"

namespace kaban::pages {

using namespace Qt::StringLiterals;

namespace sign_in_choice_page {

/// What the card can do here: face and clerk, one of them, and which of them needs the network.
const char* cardSentence(bool face, bool clerk, bool online) {
    if (!online) {
        return clerk ? QT_TRID_NOOP("way.card.offline") : QT_TRID_NOOP("way.card.off");
    }
    if (face) {
        return clerk ? QT_TRID_NOOP("way.card.face_clerk") : QT_TRID_NOOP("way.card.face");
    }
    return QT_TRID_NOOP("way.card.sentence");
}

SignInWay phone(bool clerk, bool online) {
    if (online) {
        return {QT_TRID_NOOP("way.qr"), QT_TRID_NOOP("way.qr.sentence")};
    }
    return clerk ? SignInWay{QT_TRID_NOOP("way.qr"), QT_TRID_NOOP("way.off"), false}
                 : SignInWay{QT_TRID_NOOP("way.none"), QT_TRID_NOOP("way.none.sentence")};
}

TileModel tile(const QString& id, const SignInWay& way, const QString& icon) {
    return {id, qtTrId(way.title), qtTrId(way.sentence), icon, false, way.leadsOn};
}

} // namespace sign_in_choice_page

SignInWays signInWays(const PageInput& input) {
    const bool face = input.answers.value(u"kiosk.face"_s) == u"yes";
    const bool clerk = input.answers.value(u"kiosk.clerk"_s) == u"yes";
    const bool online = input.parts.outbox.online();
    SignInWays ways;
    if (face || clerk) {
        ways.card = SignInWay{QT_TRID_NOOP("way.card"), sign_in_choice_page::cardSentence(face, clerk, online),
                              online || clerk};
    }
    ways.phone = sign_in_choice_page::phone(clerk, online);
    if (input.answers.value(u"kiosk.sms"_s) == u"yes") {
        ways.sms = SignInWay{QT_TRID_NOOP("way.sms"),
                             online ? QT_TRID_NOOP("way.sms.sentence") : QT_TRID_NOOP("way.off"), online};
    }
    return ways;
}

/// Only the ways that this kiosk has, in the order of LOG-20. Without network what needs it stays, says so, and leads
/// nowhere unless there is nothing better.
void signInChoice(const PageInput& input, PageModel& page) {
    using sign_in_choice_page::tile;
    const SignInWays ways = signInWays(input);
    SignInChoiceContent content;
    if (ways.card) {
        content.card = tile(u"card"_s, *ways.card, u"id-card"_s);
        content.card->hero = true;
    }
    content.phoneTitle = qtTrId("way.without_card");
    content.phone = tile(u"phone"_s, ways.phone, u"qr"_s);
    if (ways.sms) {
        content.sms = tile(u"sms"_s, *ways.sms, u"message"_s);
    }
    content.counterTitle = qtTrId("way.neither");
    content.counter = {u"counter"_s, qtTrId("way.counter"), qtTrId("way.counter.sentence"), u"staff"_s};
    content.note = qtTrId("way.note");
    page.content = content;
    page.actions = {backAction()};
}

} // namespace kaban::pages
