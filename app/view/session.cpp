#include "app/view/session_private.h"

namespace kaban {

using namespace Qt::StringLiterals;

using overlays::Overlay;

namespace {

constexpr int tickMilliseconds = 250; // counts whole seconds on pages without a visible lag

} // namespace

Session::Private::Private(Session& session, SessionParts sessionParts)
    : owner(session),
      parts(std::move(sessionParts)),
      home(parts),
      slip(parts.receiptPrinter),
      overlay(parts.staff),
      leftCard(parts.idCards, parts.clock),
      largeText(parts.clock, parts.offersLargeText),
      voice(parts.voice) {
    ticker.setInterval(tickMilliseconds);
    QObject::connect(&ticker, &QTimer::timeout, &owner, [this] { tick(); });
    QObject::connect(&parts.outbox, &OutboxPort::onlineChanged, &owner, [this] { refresh(); });
    QObject::connect(&parts.staff, &StaffCallPort::stateChanged, &owner, [this] { refresh(); });
    QObject::connect(&parts.idCards, &IdCardSource::cardRemoved, &owner, [this] { cardTaken(); });
    for (CameraSource* camera : {&parts.faceCamera, &parts.documentCamera}) {
        QObject::connect(camera, &CameraSource::previewChanged, &owner, [this, camera] {
            if (step && step->camera() == camera) {
                Q_EMIT owner.previewChanged();
            }
        });
    }
    QObject::connect(&leftCard, &LeftCard::changed, &owner, [this] { leftCardChanged(); });
    QObject::connect(&slip, &SlipPrinting::changed, &owner, [this] { refresh(); });
    listenToVoice();
    parts.translations.use(parts.language);
    ticker.start();
    awaitNextPerson();
}

void Session::Private::act(const QString& actionId) {
    // The touch that wakes the screen presses nothing of the home it brings.
    if (wake() && actionId != voiceAction) {
        return;
    }
    if (!page.timeout) { // what lies under the count takes no touch
        touched();
    }
    if (answerOverlay(actionId) || actOnVoice(actionId)) {
        return;
    }
    if (actionId.startsWith(u"start."_s)) {
        start(actionId.mid(6));
    } else if ((actionId == u"home.more" || actionId == u"home.few") && !engine) {
        home.showAll(actionId == u"home.more");
        refresh();
    } else if (actionId.startsWith(u"document."_s) && !engine) {
        chooseDocument(actionId.mid(9));
    } else if (actionId == u"home" && !engine) {
        showHome();
    } else if (actionId == u"exit" && engine && engine->step()->deed != u"submit") { // that is decided already
        show(Overlay::Leave);
    } else if (actionId.startsWith(u"reveal."_s) && engine) {
        toggleReveal(actionId.mid(7).toInt());
    } else if (step && engine && engine->running()) {
        actOnStep(actionId);
    }
}

void Session::Private::actOnStep(const QString& actionId) {
    if (actionId == u"ask_staff") {
        callStaff();
        return;
    }
    if (actionId == u"print") {
        print();
    } else if (actionId == u"print_slip") {
        printSlip();
    } else if (actionId.startsWith(u"service."_s)) {
        changeService(actionId.mid(8));
        return;
    }
    if (!actOnQuestion(actionId)) {
        step->intent(actionId);
    }
}

/// True when it was done; the step is not asked again.
bool Session::Private::actOnQuestion(const QString& actionId) {
    auto* form = display.elder && engine->step()->page == u"form" ? qobject_cast<FormStep*>(step.get()) : nullptr;
    if (form == nullptr) {
        return false;
    }
    if (questions.act(actionId, *form)) {
        announce(true);
        return true;
    }
    const int visit = engine->visit();
    form->intent(actionId);
    if (engine && engine->visit() == visit && actionId == u"next") { // the same step: something is wrong in it
        questions.goToFault(*form);
        refresh();
    }
    return true;
}

Session::Session(SessionParts parts, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(*this, std::move(parts))) {}

Session::~Session() = default;

const PageModel& Session::page() const {
    return d->page;
}

const StripModel& Session::strip() const {
    return d->strip;
}

Frame Session::preview() const {
    CameraSource* camera = d->step ? d->step->camera() : nullptr;
    return camera == nullptr ? Frame() : camera->preview();
}

const QString& Session::language() const {
    return d->parts.translations.language();
}

void Session::shown(const QString& step, int visit) {
    d->feed(FlowShown{step, visit});
}

void Session::act(const QString& actionId) {
    d->act(actionId);
}

void Session::switchLanguage() {
    d->touched();
    d->useLanguage(d->parts.translations.language() == u"en" ? u"zh"_s : u"en"_s);
    d->refresh();
    d->followVoice(true); // from the beginning, in the other language
}

const DisplaySettings& Session::display() const {
    return d->display;
}

void Session::switchDisplay(DisplayFeature feature) {
    d->touched();
    DisplaySettings wanted = d->display;
    switch (feature) {
    case DisplayFeature::Elder:
        wanted.elder = !wanted.elder;
        d->largeText.settle(); // who has found the switch needs no offer
        break;
    case DisplayFeature::HighContrast:
        wanted.highContrast = !wanted.highContrast;
        break;
    case DisplayFeature::Lowered:
        wanted.lowered = !wanted.lowered;
        break;
    }
    d->useDisplay(wanted);
    d->refresh();
}

void Session::callStaff() {
    d->touched();
    d->callStaff();
}

} // namespace kaban
