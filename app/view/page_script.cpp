#include "app/view/page_script.h"

#include "app/steps/authorise_step.h"
#include "app/steps/consent_step.h"
#include "app/steps/end_step.h"
#include "app/steps/problem_step.h"
#include "app/steps/read_card_step.h"
#include "app/steps/sign_in_step.h"
#include "app/view/signpost_page.h"

#include <QHash>

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

SpokenText press(const SpokenText& button) {
    return spoken("voice.press", {button});
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
        return; // there is nothing to scan
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

void sayWay(const SignInWay& way, PageScript& script) {
    script.say({spoken(way.title), spoken(way.sentence)});
}

void signInChoice(const PageInput& input, PageScript& script) {
    const SignInWays ways = signInWays(input);
    if (ways.card) {
        sayWay(*ways.card, script);
    }
    script.say(spoken("way.without_card"));
    sayWay(ways.phone, script);
    if (ways.sms) {
        sayWay(*ways.sms, script);
    }
    script.say({spoken("way.neither"), spoken("way.counter"), spoken("way.counter.sentence"), spoken("way.note")});
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
    const ItemWords words = itemWords(static_cast<const EndStep&>(input.step).item(), input.parts.outbox.online());
    script.news = {spoken(words.title), spoken(words.sentence)};
    script.say(script.news);
    script.say({spoken("voice.number_on_screen"), spoken("hint.30days")});
}

void clerkWitness(const PageInput&, PageScript& script) {
    script.say({spoken("witness.title"), spoken("witness.sentence")});
}

void photoRelease(const PageInput&, PageScript& script) {
    script.say({spoken("release.title"), spoken("release.sentence")});
}

// What leads on, as it stands on the button.

SpokenText startsCheck(const PageInput& input) {
    return static_cast<const AuthoriseStep&>(input.step).requiredTicked() ? press(spoken("authorise.start"))
                                                                          : spoken("authorise.start.blocked");
}

SpokenText agrees(const PageInput& input) {
    const auto& step = static_cast<const ConsentStep&>(input.step);
    const bool disclaimer = step.acceptOutcome() == u"agree";
    if (!step.ticked()) {
        return disclaimer ? spoken("disclaimer.agree.blocked") : spoken("commitment.submit.blocked");
    }
    return press(disclaimer ? spoken("disclaimer.agree") : spoken("commitment.submit"));
}

SpokenText goesOn(const PageInput&) {
    return press(spoken("btn.next"));
}

SpokenText allRight(const PageInput&) {
    return press(spoken("check_data.next"));
}

SpokenText finishes(const PageInput&) {
    return press(spoken("done.finish"));
}

/// What is said of a kind of page, and at its end what leads on; null where nothing does, or where it is part of what
/// is said.
struct PageVoice {
    void (*say)(const PageInput&, PageScript&);
    SpokenText (*leadsOn)(const PageInput&) = nullptr;
};

const PageVoice* voiceOf(const QString& kind) {
    static const QHash<QString, PageVoice> voices = {
        {u"sign_in"_s, {signIn}},
        {u"sign_in_choice"_s, {signInChoice}},
        {u"clerk_witness"_s, {clerkWitness}},
        {u"photo_release"_s, {photoRelease}},
        {u"authorise"_s, {authorise, startsCheck}},
        {u"signpost"_s, {signpostOf}},
        {u"place_card"_s, {placeCard}},
        {u"document_shots"_s, {documentShotsScript}},
        {u"card_photo"_s, {cardPhotoScript}},
        {u"face_check"_s, {faceCheckScript}},
        {u"whose_turn"_s, {whoseTurnScript}},
        {u"own_turn"_s, {ownTurnScript}},
        {u"question"_s, {question}},
        {u"what_to_bring"_s, {whatToBring}},
        {u"check_data"_s, {checkData, allRight}},
        {u"form"_s, {formScript, goesOn}},
        {u"collection"_s, {collectionScript, goesOn}},
        {u"review"_s, {review, allRight}},
        {u"consent"_s, {consent, agrees}},
        {u"confirm"_s, {confirm}},
        {u"done"_s, {done, finishes}},
        {u"problem"_s, {problem}},
    };
    const auto found = voices.constFind(kind);
    return found == voices.constEnd() ? nullptr : &*found;
}

} // namespace page_script

PageScript stepScript(const PageInput& input) {
    PageScript script;
    script.say({SpokenText::of(input.definition.title), SpokenText::of(input.definition.sentence)});
    if (const page_script::PageVoice* voice = page_script::voiceOf(input.definition.page)) {
        if (const char* passed = passedNews(input)) {
            script.lines.insert(std::min<qsizetype>(1, script.lines.size()), spoken(passed));
        }
        voice->say(input, script);
        if (voice->leadsOn != nullptr) {
            script.say(voice->leadsOn(input));
        }
    }
    return script;
}

} // namespace kaban::pages
