#include "app/view/session.h"

#include "app/base/log.h"
#include "app/flow/engine.h"
#include "app/steps/end_step.h"
#include "app/steps/step_factory.h"
#include "app/view/home_place.h"
#include "app/view/overlays.h"
#include "app/view/pages.h"
#include "app/view/reveal_window.h"
#include "app/view/services_off.h"
#include "app/view/session_parts.h"

#include <QTimer>

#include <algorithm>

namespace kaban {

using namespace Qt::StringLiterals;

using overlays::Answered;
using overlays::Overlay;

namespace {

constexpr int tickMilliseconds = 250;              // counts whole seconds on pages without a visible lag
constexpr qint64 idleWarningMilliseconds = 30'000; // part of the idle limit (LOG-22)

} // namespace

class Session::Private {
public:
    Private(Session& session, SessionParts sessionParts)
        : owner(session),
          parts(std::move(sessionParts)),
          home(parts),
          slip(parts.receiptPrinter),
          overlay(parts.staff) {
        ticker.setInterval(tickMilliseconds);
        QObject::connect(&ticker, &QTimer::timeout, &owner, [this] { tick(); });
        QObject::connect(&parts.outbox, &OutboxPort::onlineChanged, &owner, [this] { refresh(); });
        QObject::connect(&parts.staff, &StaffCallPort::stateChanged, &owner, [this] { refresh(); });
        QObject::connect(&parts.idCards, &IdCardSource::cardRemoved, &owner, [this] { cardTaken(); });
        QObject::connect(&slip, &SlipPrinting::changed, &owner, [this] { refresh(); });
        parts.translations.use(parts.language);
        ticker.start();
        showHome();
    }

    void start(const QString& serviceId) {
        const auto found = std::find_if(parts.services.begin(), parts.services.end(),
                                        [&](const ServiceDefinition& s) { return s.id == serviceId; });
        if (found == parts.services.end() && !engine && pages::serviceOff(parts, serviceId)) {
            showOff(serviceId);
            return;
        }
        if (found == parts.services.end() || engine || parts.outbox.refusal()) {
            return;
        }
        home.leave();
        if (overlay.cardLeft()) { // nobody reads the card of the person before (SEC-31)
            show(Overlay::CardLeft);
            return;
        }
        service = &*found;
        engine = std::make_unique<FlowEngine>(*service,
                                              [this](const Condition& condition) { return answers.holds(condition); });
        engine->setIdleSeconds(parts.idleSeconds);
        feed(FlowStarted{});
    }

    /// From a page that says another service is the right one: this visit ends, wiped as always (ELG-07).
    void changeService(const QString& serviceId) {
        const QString language = parts.translations.language();
        feed(FlowLeft{});
        useLanguage(language); // the same person goes on
        start(serviceId);
    }

    /// Actions may finish steps, which feed new events: they queue up and are handled in order, never recursively.
    void feed(const FlowEvent& event) {
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

    void apply(const FlowAction& action) {
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
            showHome();
        }
    }

    void enterStep(const EnterStep& enter) {
        overlay.show(Overlay::None);
        reveal.hide();
        slip.forget();
        const StepDefinition* definition = service->step(enter.step);
        step = makeStep(*definition, context());
        const int visit = enter.visit;
        QObject::connect(step.get(), &Step::finished, &owner, [this, visit](const QString& outcome) {
            qCInfo(logFlow) << "step" << page.step << "→" << outcome;
            feed(FlowOutcome{visit, outcome});
        });
        QObject::connect(step.get(), &Step::changed, &owner, [this] { refresh(); });
        qCInfo(logFlow) << "enter" << enter.step << "visit" << enter.visit;
        announce(true);
    }

    void stopStep() {
        if (step) {
            step->stop();
            step->disconnect(&owner);
            step.release()->deleteLater(); // it may be the sender of what is being handled
        }
    }

    void wipe() {
        engine.reset(); // first what pages are made of: a port that is told to stop may announce news at once
        service = nullptr;
        answers.wipe();
        lastFailure.reset();
        page = PageModel();
        reveal.hide();
        slip.forget();
        overlay.sessionEnded(parts.idCards.cardPresent());
        parts.authority.cancelAll();
        parts.signIn.signOut(); // LOG-22: nothing of a signed-in person outlives the session
    }

    StepContext context() {
        return {answers,      lastFailure,     parts.clock,          parts.random,     parts.idCards,   parts.outbox,
                parts.signIn, parts.authority, parts.receiptPrinter, parts.legalTexts, parts.codeLists, parts.initials,
                parts.facts,  *service};
    }

    void showOff(const QString& serviceId) {
        home.showOff(serviceId);
        announce(true);
    }

    void showHome() {
        home.showHome();
        overlay.show(overlay.cardLeft() ? Overlay::CardLeft : Overlay::None);
        useLanguage(parts.language);
        announce(true);
    }

    void useLanguage(const QString& language) {
        if (parts.translations.language() != language) {
            parts.translations.use(language);
            Q_EMIT owner.languageChanged();
        }
    }

    void announce(bool newPage) {
        buildPage();
        Q_EMIT owner.pageChanged(newPage);
        Q_EMIT owner.stripChanged();
    }

    void refresh() { announce(false); }

    /// Before the step runs: what it will have.
    std::optional<qint64> remaining() const {
        if (engine && !engine->running() && engine->step()->timeoutSeconds) {
            return 1000LL * *engine->step()->timeoutSeconds;
        }
        return engine ? until(engine->dueMilliseconds()) : std::nullopt;
    }

    std::optional<qint64> until(std::optional<qint64> due) const {
        return due ? std::optional(std::max<qint64>(0, *due - parts.clock.monotonicMilliseconds())) : std::nullopt;
    }

    void buildPage() {
        if (!engine || !step) {
            page = home.page();
        } else {
            page = pages::forStep(pageInput());
            page.visit = engine->visit();
            page.banner = parts.outbox.online() || engine->step()->end ? QString() : qtTrId("banner.offline");
        }
        addOverlay();
        strip = pages::strip(parts, service);
    }

    pages::PageInput pageInput() const {
        return {parts,
                answers,
                *service,
                *engine->step(),
                *step,
                slip,
                parts.translations.language(),
                remaining(),
                reveal.at(parts.clock.monotonicMilliseconds())};
    }

    /// The step knows the printer, the words are made here.
    void print() {
        if (auto* end = qobject_cast<EndStep*>(step.get())) {
            end->print(pages::receiptOf(pageInput(), end->item()));
        }
    }

    void printSlip() {
        if (slipHere() != nullptr && slip.offered()) {
            slip.print(pages::counterSlip(pageInput(), page));
        }
    }

    /// The last page has a receipt of its own, and outside a session there is nothing to go on with.
    const SlipPrinting* slipHere() const { return engine && step && !engine->step()->end ? &slip : nullptr; }

    void addOverlay() {
        if (const auto question = overlay.question(slipHere())) {
            page.confirm = question;
        }
        const auto left = engine ? until(engine->idleDueMilliseconds()) : std::nullopt;
        if (left && *left <= idleWarningMilliseconds) {
            page.timeout = overlays::timeRunsOut(*left, idleWarningMilliseconds);
        }
    }

    // ---- the five seconds in which values stand in clear (MSK-05) ----

    void toggleReveal(int group) {
        if (reveal.toggle(group, parts.clock.monotonicMilliseconds())) {
            qCInfo(logFlow) << "revealed for" << RevealWindow::milliseconds / 1000
                            << "s:" << engine->step()->groups.value(group).fieldIds();
        }
        refresh();
    }

    void tick() {
        if (engine) {
            const auto due = engine->dueMilliseconds();
            if (due && parts.clock.monotonicMilliseconds() >= *due && step) {
                lastFailure = StepFailure{step->timeoutFailure(), step->timeoutStatus()};
            }
            feed(FlowTicked{});
        }
        if (reveal.ranOut(parts.clock.monotonicMilliseconds())) {
            refresh();
        }
        if (home.ranOut()) {
            showHome();
        }
        const qint64 second = parts.clock.wallMilliseconds() / 1000;
        if (second != shownSecond) {
            shownSecond = second;
            refresh();
        }
    }

    void show(Overlay what) {
        overlay.show(what);
        refresh();
    }

    /// True when the id belonged to what stands over the page.
    bool answerOverlay(const QString& id) {
        const bool runningOut = page.timeout.has_value();
        if (id == overlays::moreTimeAction && runningOut) {
            engine->doubleIdleLimit();
            feed(FlowTouched{});
            refresh();
            return true;
        }
        switch (id == overlays::leaveAction && runningOut ? Answered::Leave : overlay.answer(id)) {
        case Answered::NotAsked:
            return runningOut;
        case Answered::Leave:
            feed(FlowLeft{});
            break;
        case Answered::PrintSlip:
            printSlip();
            break;
        case Answered::Handled:
            refresh();
            break;
        }
        return true;
    }

    void cardTaken() {
        if (overlay.cardTaken()) {
            refresh();
        }
    }

    void callStaff() {
        const QString code = lastFailure && engine && engine->step()->deed == u"problem"
                                 ? failureNumberText(lastFailure->code)
                                 : QString();
        overlay.callStaff({service == nullptr ? QString() : service->id, page.step, code});
        refresh();
    }

    Session& owner;
    SessionParts parts;
    HomePlace home;
    const ServiceDefinition* service = nullptr;
    std::unique_ptr<FlowEngine> engine;
    std::unique_ptr<Step> step;
    Answers answers;
    std::optional<StepFailure> lastFailure;
    QList<FlowEvent> events;
    bool feeding = false;
    PageModel page;
    StripModel strip;
    SlipPrinting slip;
    overlays::Overlays overlay;
    RevealWindow reveal;
    qint64 shownSecond = -1;
    QTimer ticker;
};

Session::Session(SessionParts parts, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(*this, std::move(parts))) {}

Session::~Session() = default;

const PageModel& Session::page() const {
    return d->page;
}

const StripModel& Session::strip() const {
    return d->strip;
}

const QString& Session::language() const {
    return d->parts.translations.language();
}

void Session::shown(const QString& step, int visit) {
    d->feed(FlowShown{step, visit});
}

void Session::act(const QString& actionId) {
    if (d->answerOverlay(actionId)) {
        return;
    }
    d->feed(FlowTouched{});
    if (actionId.startsWith(u"start."_s)) {
        d->start(actionId.mid(6));
    } else if (actionId == u"home" && !d->engine) {
        d->showHome();
    } else if (actionId == u"exit" && d->engine && d->engine->step()->deed != u"submit") { // that is decided already
        d->show(Overlay::Leave);
    } else if (actionId.startsWith(u"reveal."_s) && d->engine) {
        d->toggleReveal(actionId.mid(7).toInt());
    } else if (d->step && d->engine && d->engine->running()) {
        if (actionId == u"print") {
            d->print();
        } else if (actionId == u"print_slip") {
            d->printSlip();
        } else if (actionId.startsWith(u"service."_s)) {
            d->changeService(actionId.mid(8));
            return;
        }
        d->step->intent(actionId);
    }
}

void Session::switchLanguage() {
    d->feed(FlowTouched{});
    d->useLanguage(d->parts.translations.language() == u"en" ? u"zh"_s : u"en"_s);
    d->refresh();
}

void Session::callStaff() {
    d->feed(FlowTouched{});
    d->callStaff();
}

} // namespace kaban
