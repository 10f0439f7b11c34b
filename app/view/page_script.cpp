#include "app/view/page_script.h"

#include "app/steps/authorise_step.h"
#include "app/steps/consent_step.h"
#include "app/steps/end_step.h"
#include "app/steps/problem_step.h"
#include "app/steps/read_card_step.h"
#include "app/steps/sign_in_step.h"
#include "app/view/signpost_page.h"

#include <algorithm>

namespace kaban::pages {

using namespace Qt::StringLiterals;

void PageScript::say(const SpokenText& text) {
    if (!text.isEmpty()) {
        lines.append(text);
    }
}

void PageScript::say(const QList<SpokenText>& texts) {
    for (const SpokenText& text : texts) {
        say(text);
    }
}

namespace page_script {

QString pairId(const QString& beginning, const char* part) {
    return beginning + QLatin1StringView(part);
}

/// Title and sentence of a text family.
void sayPair(PageScript& script, const QString& family) {
    script.say(SpokenText::of(pairId(family, ".title")));
    script.say(SpokenText::of(pairId(family, ".sentence")));
}

/// A state of the page: part of the whole page, and news when it comes later.
void sayState(PageScript& script, const QString& family, bool urgent) {
    sayPair(script, family);
    script.news = {SpokenText::of(pairId(family, ".title")), SpokenText::of(pairId(family, ".sentence"))};
    script.urgent = urgent;
}

void placeCard(const PageInput& input, PageScript& script) {
    using Phase = ReadCardStep::Phase;
    switch (static_cast<const ReadCardStep&>(input.step).phase()) {
    case Phase::ReaderAway:
        sayState(script, u"place_card.away"_s, true);
        break;
    case Phase::Reading:
        sayState(script, u"place_card.reading"_s, true);
        break;
    case Phase::Retry:
        sayState(script, u"place_card.retry"_s, true);
        break;
    case Phase::Waiting:
        sayState(script, u"place_card.waiting"_s, false);
        break;
    }
    script.say(spoken("place_card.privacy"));
}

void signIn(const PageInput& input, PageScript& script) {
    const auto& step = static_cast<const SignInStep&>(input.step);
    const SpokenText app = step.app() == ScanningApp::WeChat   ? spoken("app.wechat")
                           : step.app() == ScanningApp::Alipay ? spoken("app.alipay")
                                                               : spoken("app.baidu");
    switch (step.phase()) {
    case SignInStep::Phase::Loading:
        break;                    // for a moment only
    case SignInStep::Phase::Live: // the title counts seconds
        script.news = {spoken("sign_in.live.sentence")};
        break;
    case SignInStep::Phase::Scanned:
        sayState(script, u"sign_in.scanned"_s, true);
        break;
    case SignInStep::Phase::Expired:
        sayState(script, u"sign_in.expired"_s, true);
        break;
    case SignInStep::Phase::Offline:
        sayState(script, u"sign_in.offline"_s, true);
        break;
    }
    script.say(spoken("sign_in.hint.open", {app}));
    script.say({spoken("sign_in.hint.scan"), spoken("sign_in.hint.aim"), spoken("sign_in.hint.inside"),
                spoken("sign_in.hint.confirm")});
}

void question(const PageInput& input, PageScript& script) {
    for (const ChoiceDefinition& choice : input.definition.choices) {
        script.say({SpokenText::of(choice.title), SpokenText::of(choice.sentence), SpokenText::of(choice.badge)});
    }
}

void whatToBring(const PageInput& input, PageScript& script) {
    if (!adviceLeadsOn(input)) {
        script.lines.clear();
        script.say(spoken("bring.counter.title"));
    }
    for (const ThingDefinition& thing : input.definition.things) {
        if (input.answers.holds(thing.when)) {
            script.say({SpokenText::of(thing.title), SpokenText::of(thing.sentence)});
        }
    }
    for (const RemarkDefinition& remark : input.definition.remarks) {
        if (input.answers.holds(remark.when)) {
            script.say(SpokenText::of(remark.text));
        }
    }
    if (const auto minutes = usualMinutes(input)) {
        script.say(spoken("bring.minutes", {SpokenText::number(*minutes)}));
    }
    script.say(spoken("bring.note"));
}

void signInChoice(PageScript& script) {
    script.say({spoken("way.card"), spoken("way.card.sentence"), spoken("way.without_card"), spoken("way.qr"),
                spoken("way.qr.sentence"), spoken("way.neither"), spoken("way.counter"), spoken("way.counter.sentence"),
                spoken("way.note")});
}

/// The whole text: heard to its end it counts as read to its end (GEN-13).
void consent(const PageInput& input, PageScript& script) {
    const auto& step = static_cast<const ConsentStep&>(input.step);
    if (const LegalText* text = step.text()) {
        script.say(SpokenText::title(*text, input.language));
        script.say(SpokenText::paragraphs(*text, input.language));
    }
    script.say(step.acceptOutcome() == u"agree" ? spoken("disclaimer.tick") : spoken("commit.text"));
}

void authorise(const PageInput& input, PageScript& script) {
    const auto& step = static_cast<const AuthoriseStep&>(input.step);
    privateLines(input, script);
    if (const LegalText* text = step.requiredText()) {
        script.say(SpokenText::paragraphs(*text, input.language));
    }
    if (const LegalText* text = step.optionalText()) {
        script.say(SpokenText::paragraphs(*text, input.language));
        script.say(spoken("authorise.optional"));
    }
    script.say(spoken("authorise.note"));
}

void signpostOf(const PageInput& input, PageScript& script) {
    script.lines.clear(); // the outcome has a title of its own
    for (const QString& id : signpostTextIds(signpostKeyOf(input))) {
        script.say(SpokenText::of(id));
    }
}

void problem(const PageInput& input, PageScript& script) {
    const FailureCode code = static_cast<const ProblemStep&>(input.step).failure().code;
    for (const char* part : {"title", "what", "do", "who"}) {
        script.say(SpokenText::of(QString::fromLatin1(failureTextId(code, part))));
    }
}

void checkData(const PageInput& input, PageScript& script) {
    privateLines(input, script);
    script.say(spoken("check_data.note"));
}

void confirm(const PageInput& input, PageScript& script) {
    privateLines(input, script);
    script.say({spoken("confirm.review"), spoken("confirm.submit")});
}

void review(const PageInput& input, PageScript& script) {
    privateLines(input, script);
    script.say(spoken("hint.30days"));
}

void done(const PageInput& input, PageScript& script) {
    switch (static_cast<const EndStep&>(input.step).item().state) {
    case ItemState::Accepted:
        script.news = {spoken("ind.done.title"), spoken("ind.done.sentence")};
        break;
    case ItemState::Held:
        script.news = {spoken("done.held.title"), spoken("done.held.sentence")};
        break;
    case ItemState::Rejected:
    case ItemState::Parked:
    case ItemState::Withdrawn:
        script.news = {spoken("done.staff.title"), spoken("done.staff.sentence")};
        break;
    case ItemState::Sealed:
    case ItemState::Sending:
    case ItemState::Unknown:
        script.news = {spoken("done.saved.title"),
                       input.parts.outbox.online() ? spoken("done.saved.sending") : spoken("done.saved.offline")};
        break;
    }
    script.say(script.news);
    script.say({spoken("voice.number_on_screen"), spoken("hint.30days")});
}

void say(const PageInput& input, PageScript& script) {
    const QString& kind = input.definition.page;
    if (kind == u"sign_in") {
        signIn(input, script);
    } else if (kind == u"sign_in_choice") {
        signInChoice(script);
    } else if (kind == u"clerk_witness") {
        script.say({spoken("witness.title"), spoken("witness.sentence")});
    } else if (kind == u"photo_release") {
        script.say({spoken("release.title"), spoken("release.sentence")});
    } else if (kind == u"authorise") {
        authorise(input, script);
    } else if (kind == u"signpost") {
        signpostOf(input, script);
    } else if (kind == u"place_card") {
        placeCard(input, script);
    } else if (kind == u"document_shots") {
        documentShotsScript(input, script);
    } else if (kind == u"card_photo") {
        cardPhotoScript(input, script);
    } else if (kind == u"face_check") {
        faceCheckScript(input, script);
    } else if (kind == u"whose_turn") {
        whoseTurnScript(input, script);
    } else if (kind == u"question") {
        question(input, script);
    } else if (kind == u"what_to_bring") {
        whatToBring(input, script);
    } else if (kind == u"check_data") {
        checkData(input, script);
    } else if (kind == u"form") {
        formScript(input, script);
    } else if (kind == u"collection") {
        collectionScript(input, script);
    } else if (kind == u"review") {
        review(input, script);
    } else if (kind == u"consent") {
        consent(input, script);
    } else if (kind == u"confirm") {
        confirm(input, script);
    } else if (kind == u"done") {
        done(input, script);
    } else if (kind == u"problem") {
        problem(input, script);
    }
}

} // namespace page_script

PageScript stepScript(const PageInput& input) {
    PageScript script;
    script.say({SpokenText::of(input.definition.title), SpokenText::of(input.definition.sentence)});
    page_script::say(input, script);
    return script;
}

} // namespace kaban::pages
