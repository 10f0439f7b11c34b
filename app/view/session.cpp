#include "app/view/session.h"

#include "app/base/log.h"
#include "app/domain/beijing_time.h"
#include "app/flow/engine.h"
#include "app/steps/step_factory.h"
#include "app/view/pages.h"
#include "app/view/session_parts.h"

#include <QTimer>

#include <algorithm>

namespace kaban {

using namespace Qt::StringLiterals;

namespace {

constexpr int tickMilliseconds = 250; // counts whole seconds on pages without a visible lag

} // namespace

class Session::Private {
public:
    Private(Session& session, SessionParts sessionParts) : owner(session), parts(std::move(sessionParts)) {
        ticker.setInterval(tickMilliseconds);
        QObject::connect(&ticker, &QTimer::timeout, &owner, [this] { tick(); });
        QObject::connect(&parts.outbox, &OutboxPort::onlineChanged, &owner, [this] { refresh(); });
        parts.translations.use(parts.language);
        ticker.start();
        showHome();
    }

    // ---- flow ----

    void start(const QString& serviceId) {
        const auto found = std::find_if(parts.services.begin(), parts.services.end(),
                                        [&](const ServiceDefinition& s) { return s.id == serviceId; });
        if (found == parts.services.end() || engine || parts.outbox.refusal()) {
            return;
        }
        service = &*found;
        engine = std::make_unique<FlowEngine>(*service);
        feed(FlowStarted{});
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
        } else if (const auto* home = std::get_if<GoHome>(&action)) {
            if (home->unexpected) {
                qCCritical(logFlow) << "the service file leads nowhere from" << page.step;
            }
            wipe();
            showHome();
        }
    }

    void enterStep(const EnterStep& enter) {
        asking = false;
        const StepDefinition* definition = service->step(enter.step);
        step = makeStep(*definition, context());
        const int visit = enter.visit;
        QObject::connect(step.get(), &Step::finished, &owner, [this, visit](const QString& outcome) {
            qCInfo(logFlow) << "step" << page.step << "→" << outcome;
            feed(FlowOutcome{visit, outcome});
        });
        QObject::connect(step.get(), &Step::changed, &owner, [this] { refresh(); });
        qCInfo(logFlow) << "enter" << enter.step << "visit" << enter.visit;
        buildPage();
        Q_EMIT owner.pageChanged(true);
        Q_EMIT owner.stripChanged();
    }

    void stopStep() {
        if (step) {
            step->stop();
            step->disconnect(&owner);
            step.release()->deleteLater(); // it may be the sender of what is being handled
        }
    }

    void wipe() {
        engine.reset();
        service = nullptr;
        answers.wipe();
        lastFailure.reset();
        page = PageModel();
    }

    // ---- pages ----

    StepContext context() {
        return {answers,      lastFailure,      parts.clock, parts.random, parts.idCards,
                parts.outbox, parts.legalTexts, parts.facts, *service};
    }

    void showHome() {
        asking = false;
        if (parts.translations.language() != parts.language) {
            parts.translations.use(parts.language);
            Q_EMIT owner.languageChanged();
        }
        ++homeVisit;
        buildPage();
        Q_EMIT owner.pageChanged(true);
        Q_EMIT owner.stripChanged();
    }

    /// Before the step runs: what it will have.
    std::optional<qint64> remaining() const {
        if (engine && !engine->running() && engine->step()->timeoutSeconds) {
            return 1000LL * *engine->step()->timeoutSeconds;
        }
        const auto due = engine ? engine->dueMilliseconds() : std::nullopt;
        return due ? std::optional(std::max<qint64>(0, *due - parts.clock.monotonicMilliseconds())) : std::nullopt;
    }

    void buildPage() {
        if (!engine || !step) {
            page = pages::home(parts);
            page.visit = homeVisit;
        } else {
            page = pages::forStep(
                {parts, answers, *service, *engine->step(), *step, parts.translations.language(), remaining()});
            page.visit = engine->visit();
        }
        if (asking) {
            page.confirm = question;
        }
        buildStrip();
    }

    void buildStrip() {
        strip.brand = qtTrId("brand");
        strip.place = service == nullptr ? parts.branch : textOf(service->title);
        strip.online = parts.outbox.online();
        strip.networkText = strip.online ? qtTrId("network.online") : qtTrId("network.offline");
        strip.clockText = beijingClockText(parts.clock.wallMilliseconds());
    }

    void refresh() {
        buildPage();
        Q_EMIT owner.pageChanged(false);
        Q_EMIT owner.stripChanged();
    }

    void tick() {
        if (engine) {
            const auto due = engine->dueMilliseconds();
            if (due && parts.clock.monotonicMilliseconds() >= *due && step) {
                lastFailure = StepFailure{step->timeoutFailure(), step->timeoutStatus()};
            }
            feed(FlowTicked{});
        }
        const qint64 second = parts.clock.wallMilliseconds() / 1000;
        if (second != shownSecond) {
            shownSecond = second;
            refresh();
        }
    }

    // ---- questions over the page that are not steps: leaving, calling staff ----

    void ask(const ConfirmModel& model) {
        question = model;
        asking = true;
        refresh();
    }

    void answer() {
        asking = false;
        refresh();
    }

    Session& owner;
    SessionParts parts;
    const ServiceDefinition* service = nullptr;
    std::unique_ptr<FlowEngine> engine;
    std::unique_ptr<Step> step;
    Answers answers;
    std::optional<StepFailure> lastFailure;
    QList<FlowEvent> events;
    bool feeding = false;
    PageModel page;
    StripModel strip;
    ConfirmModel question;
    bool asking = false;
    int homeVisit = 0;
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
    d->feed(FlowTouched{});
    if (d->asking) {
        if (actionId == u"ask.leave") {
            d->feed(FlowLeft{});
        } else if (actionId == u"ask.stay") {
            d->answer();
        }
        return;
    }
    if (actionId.startsWith(u"start."_s)) {
        d->start(actionId.mid(6));
    } else if (actionId == u"exit" && d->engine) {
        ConfirmModel model;
        model.icon = u"exit"_s;
        model.title = qtTrId("exit.title");
        model.sentence = qtTrId("exit.sentence");
        model.safe = {u"ask.stay"_s, qtTrId("exit.stay"), QString(), ActionModel::Kind::Secondary};
        model.doing = {u"ask.leave"_s, qtTrId("exit.leave"), QString(), ActionModel::Kind::Neutral};
        d->ask(model);
    } else if (d->step && d->engine && d->engine->running()) {
        d->step->intent(actionId);
    }
}

void Session::switchLanguage() {
    d->feed(FlowTouched{});
    d->parts.translations.use(d->parts.translations.language() == u"en" ? u"zh"_s : u"en"_s);
    d->asking = false;
    Q_EMIT languageChanged();
    d->refresh();
}

void Session::callStaff() {
    d->feed(FlowTouched{});
    ConfirmModel model;
    model.icon = u"staff"_s;
    model.title = qtTrId("staff.title");
    model.sentence = qtTrId("staff.sentence");
    model.safe = {u"ask.stay"_s, qtTrId("staff.understood"), QString(), ActionModel::Kind::Secondary};
    d->ask(model);
}

} // namespace kaban
