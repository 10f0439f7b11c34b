// The part of the session that walks the flow: home, begin, steps, end, time.
#include "app/base/log.h"
#include "app/steps/step_factory.h"
#include "app/view/services_off.h"
#include "app/view/session_private.h"

#include <algorithm>
#include <utility>

namespace kaban {

using namespace Qt::StringLiterals;

using overlays::Overlay;

void Session::Private::start(const QString& serviceId, const QString& document) {
    const auto found = std::find_if(parts.services.begin(), parts.services.end(),
                                    [&](const ServiceDefinition& s) { return s.id == serviceId; });
    if (found == parts.services.end() && !engine && pages::serviceOff(parts, serviceId)) {
        showOff(serviceId);
        return;
    }
    if (found == parts.services.end() || engine || (parts.outbox.refusal() && !found->guide)) {
        return;
    }
    if (leftCard.isLookedFor() && !found->guide) { // a moment after the session before
        waitingService = serviceId;
        return;
    }
    home.leave();
    if (leftCard.isThere()) { // nobody reads the card of the person before (SEC-31)
        show(Overlay::CardLeft);
        return;
    }
    leftCard.sessionBegan();
    service = &*found;
    engine =
        std::make_unique<FlowEngine>(*service, [this](const Condition& condition) { return answers.holds(condition); });
    tellLimits();
    if (!document.isEmpty()) { // said on the way here
        answers.set(u"document"_s, document, AnswerSource::Typed);
    }
    tellWaysOfThisKiosk();
    beganAt = parts.clock.monotonicMilliseconds();
    feed(FlowStarted{});
}

/// Only what this kiosk has is offered (LOG-20).
void Session::Private::tellWaysOfThisKiosk() {
    const auto tell = [this](const QString& fact, bool there) {
        if (there) {
            answers.set(fact, u"yes"_s, AnswerSource::Typed);
        }
    };
    tell(u"kiosk.clerk"_s, parts.clerks.any());
    tell(u"kiosk.face"_s, parts.facts.faceSignIn);
    tell(u"kiosk.sms"_s, parts.facts.smsSignIn);
    tell(u"kiosk.choice"_s, parts.clerks.any() || parts.facts.faceSignIn || parts.facts.smsSignIn);
}

/// Who cannot apply here is told at once what to bring to the counter, and never led through half a service (GAP-12).
void Session::Private::chooseDocument(const QString& document) {
    const ServiceDefinition* guide = pages::guideOf(parts.services);
    if (pages::isServedHere(parts, document) || guide == nullptr) {
        home.chooseDocument(document);
        announce(true);
    } else {
        start(guide->id, document);
    }
}

/// From a page that says another service is the right one: this visit ends, wiped as always (ELG-07).
void Session::Private::changeService(const QString& serviceId) {
    const QString language = parts.translations.language();
    const DisplaySettings shown = display;
    const VoiceGuide::Wish heard = voice.wish();
    const bool largeTextSettled = largeText.settled();
    feed(FlowLeft{});
    useLanguage(language); // the same person goes on
    useDisplay(shown);
    voice.setWish(heard);
    if (largeTextSettled) {
        largeText.settle();
    }
    start(serviceId);
}

/// Actions may finish steps, which feed new events: they queue up and are handled in order, never recursively.
void Session::Private::feed(const FlowEvent& event) {
    events.append(event);
    if (feeding) {
        return;
    }
    feeding = true;
    while (!events.isEmpty() && engine) {
        const QList<FlowAction> actions = engine->handle(events.takeFirst(), parts.clock.monotonicMilliseconds());
        for (const FlowAction& action : actions) {
            apply(action);
        }
    }
    events.clear();
    feeding = false;
}

void Session::Private::apply(const FlowAction& action) {
    if (std::holds_alternative<StopStep>(action)) {
        stopStep();
    } else if (const auto* enter = std::get_if<EnterStep>(&action)) {
        enterStep(*enter);
    } else if (std::holds_alternative<RunStep>(action)) {
        step->run();
        refresh();
    } else if (const auto* end = std::get_if<GoHome>(&action)) {
        if (end->unexpected) {
            qCCritical(logFlow) << "the service file leads nowhere from" << page.step;
        }
        wipe();
        awaitNextPerson();
    }
}

void Session::Private::enterStep(const EnterStep& enter) {
    overlay.show(Overlay::None);
    reveal.hide();
    slip.forget();
    questions.restart();
    const StepDefinition* definition = service->step(enter.step);
    step = makeStep(*definition, context());
    const int visit = enter.visit;
    QObject::connect(step.get(), &Step::finished, &owner, [this, visit](const QString& outcome) {
        qCInfo(logFlow) << "step" << page.step << "→" << outcome;
        feed(FlowOutcome{visit, outcome});
    });
    QObject::connect(step.get(), &Step::changed, &owner, [this] { refresh(); });
    qCInfo(logFlow) << "enter" << enter.step << "visit" << enter.visit;
    if (definition->end) {
        keepStatistics();
    } else if (largeText.isDue(answers, display.elder)) {
        overlay.show(Overlay::LargeText);
    }
    announce(true);
}

/// A case is finished once it is sealed; the list of what to bring is none.
void Session::Private::keepStatistics() {
    if (parts.caseStatistics != nullptr && answers.submissionKey()) {
        const qint64 took = parts.clock.monotonicMilliseconds() - beganAt;
        const SessionPicture* photo = answers.picture(cardPhotoSlot.toString());
        const bool released = photo != nullptr && !photo->keptRules;
        parts.caseStatistics->finished(service->id, static_cast<int>(took / 1000),
                                       released ? answers.value(u"card_photo.release"_s) : QString());
    }
}

void Session::Private::stopStep() {
    if (step) {
        step->stop();
        step->disconnect(&owner);
        step.release()->deleteLater(); // it may be the sender of what is being handled
    }
}

void Session::Private::wipe() {
    engine.reset(); // first what pages are made of: a port that is told to stop may announce news at once
    service = nullptr;
    page = PageModel(); // before the answers: it shares their pictures, and only the last holder can overwrite them
    answers.wipe();
    lastFailure.reset();
    reveal.hide();
    slip.forget();
    overlay.sessionEnded();
    waitingService.clear();
    leftCard.sessionEnded();
    largeText.sessionEnded();
    voice.sessionEnded();
    parts.pinyin.forget();
    parts.authority.cancelAll();
    parts.signIn.signOut(); // LOG-22: nothing of a signed-in person outlives the session
}

StepContext Session::Private::context() {
    return {answers,          lastFailure,          parts.clock,    parts.random, parts.idCards,
            parts.faceCamera, parts.documentCamera, parts.pictures, parts.outbox, parts.signIn,
            parts.authority,  parts.receiptPrinter, parts.pinyin,   parts.clerks, parts.faces,
            parts.legalTexts, parts.codeLists,      parts.initials, parts.facts,  *service};
}

void Session::Private::showOff(const QString& serviceId) {
    home.showOff(serviceId);
    announce(true);
}

void Session::Private::showHome() {
    home.showHome();
    overlay.show(leftCard.isThere() ? Overlay::CardLeft : Overlay::None);
    announce(true);
}

void Session::Private::awaitNextPerson() {
    beginAnew();
    showHome();
}

/// Nothing of how the last person wanted the screen is left.
void Session::Private::beginAnew() {
    parts.clerks.look(); // whether the next one may sign in before a clerk
    useLanguage(parts.language);
    useDisplay(parts.display);
    voice.nextPerson();
}

/// Home has been left alone (SCR-01). What is asked, what is
/// read aloud and a call that rings are for somebody: they stay.
void Session::Private::attract() {
    if (engine || overlay.now() != Overlay::None || voice.readingPage() ||
        parts.staff.state() == StaffCallState::Calling || !home.attractDue(display.elder)) {
        return;
    }
    parts.staff.cancel();
    beginAnew();
    home.showAttract();
    announce(true);
}

/// True when it was the attract screen that was touched: home has come in its place.
bool Session::Private::wake() {
    if (!home.attracts()) {
        return false;
    }
    showHome();
    return true;
}

void Session::Private::useLanguage(const QString& language) {
    if (parts.translations.language() != language) {
        parts.translations.use(language);
        Q_EMIT owner.languageChanged();
    }
}

void Session::Private::useDisplay(const DisplaySettings& wanted) {
    if (display == wanted) {
        return;
    }
    display = wanted;
    if (engine) {
        tellLimits();
        feed(FlowTouched{}); // counted anew with the other limit
    }
    Q_EMIT owner.displayChanged();
}

/// Older people get twice the time (LOG-22).
int Session::Private::idleSeconds() const {
    return parts.idleSeconds * (display.elder ? 2 : 1);
}

/// The last page too: for older people, and again for those who have to listen to it to its end.
void Session::Private::tellLimits() {
    engine->setIdleSeconds(idleSeconds());
    engine->setEndFactor((display.elder ? 2 : 1) * (voice.on() ? 2 : 1));
}

void Session::Private::tick() {
    leftCard.timePassed();
    if (engine && voice.readingPage() && !page.timeout) {
        feed(FlowTouched{}); // who listens is there; a text takes longer to be heard than to be forgotten
    }
    if (engine) {
        const auto due = engine->dueMilliseconds();
        if (due && parts.clock.monotonicMilliseconds() >= *due && step) {
            lastFailure = StepFailure{step->timeoutFailure(), step->timeoutStatus()};
        }
        feed(FlowTicked{});
    }
    if (step && engine && engine->running()) {
        step->timePassed();
    }
    if (reveal.ranOut(parts.clock.monotonicMilliseconds())) {
        refresh();
    }
    if (home.ranOut(display.elder) && overlay.now() == Overlay::None && !voice.readingPage()) {
        awaitNextPerson();
    }
    rest();
    attract();
    const qint64 second = parts.clock.wallMilliseconds() / 1000;
    if (second != shownSecond) {
        shownSecond = second;
        refresh();
    }
}

/// Nobody has touched home for long: its language, its display and the last one's call are not the next person's. A
/// call that rings still goes on ringing.
void Session::Private::rest() {
    const bool changed = parts.translations.language() != parts.language || display != parts.display ||
                         voice.isWished() || parts.staff.state() != StaffCallState::Idle;
    if (engine || !changed || parts.staff.state() == StaffCallState::Calling || !home.leftAlone()) {
        return;
    }
    parts.staff.cancel();
    awaitNextPerson();
}

void Session::Private::touched() {
    wake();
    feed(FlowTouched{});
    home.touched();
}

} // namespace kaban
