// The part of the session that makes the page: the step's model, what stands over it, what is printed from it.
#include "app/base/log.h"
#include "app/steps/end_step.h"
#include "app/view/session_private.h"

#include <algorithm>
#include <utility>

namespace kaban {

using namespace Qt::StringLiterals;

using overlays::Answered;
using overlays::Overlay;

namespace session_detail {

constexpr qint64 idleWarningMilliseconds = 30'000; // part of the idle limit (LOG-22)
constexpr qint64 lastLookMilliseconds = 10'000;

} // namespace session_detail

void Session::Private::announce(bool newPage) {
    buildPage();
    Q_EMIT owner.pageChanged(newPage);
    Q_EMIT owner.stripChanged();
    followVoice(newPage);
}

void Session::Private::refresh() {
    announce(false);
}

/// Before the step runs: what it will have.
std::optional<qint64> Session::Private::remaining() const {
    if (engine && !engine->running() && engine->timeoutMilliseconds()) {
        return engine->timeoutMilliseconds();
    }
    return engine ? until(engine->dueMilliseconds()) : std::nullopt;
}

std::optional<qint64> Session::Private::until(std::optional<qint64> due) const {
    return due ? std::optional(std::max<qint64>(0, *due - parts.clock.monotonicMilliseconds())) : std::nullopt;
}

void Session::Private::buildPage() {
    if (!engine || !step) {
        page = home.page(display.elder);
    } else {
        page = pages::forStep(pageInput());
        page.visit = engine->visit();
        page.banner = parts.outbox.online() || engine->step()->end ? QString() : qtTrId("banner.offline");
    }
    addOverlay();
    // Home and the screen before it have no title, and a clerk needs no reading.
    const bool titled =
        page.step != u"home" && page.step != u"attract" && !std::holds_alternative<ClerkContent>(page.content);
    page.voice = voice.model(display.elder, titled);
    strip = pages::strip(parts, service);
}

pages::PageInput Session::Private::pageInput() const {
    const auto* form = qobject_cast<const FormStep*>(step.get());
    const bool oneByOne = display.elder && form != nullptr && engine->step()->page == u"form";
    return {parts,
            answers,
            *service,
            *engine->step(),
            *step,
            slip,
            parts.translations.language(),
            remaining(),
            reveal.at(parts.clock.monotonicMilliseconds()),
            oneByOne ? std::optional(questions.position(*form)) : std::nullopt};
}

/// The step knows the printer, the words are made here.
void Session::Private::print() {
    if (auto* end = qobject_cast<EndStep*>(step.get())) {
        end->print(pages::receiptOf(pageInput(), end->item()));
    }
}

void Session::Private::printSlip() {
    if (slipHere() != nullptr && slip.offered()) {
        slip.print(service->guide ? pages::bringingList(pageInput(), page) : pages::counterSlip(pageInput(), page));
    }
}

/// The last page has a receipt of its own, and outside a session there is nothing to go on with.
const SlipPrinting* Session::Private::slipHere() const {
    return engine && step && !engine->step()->end ? &slip : nullptr;
}

void Session::Private::addOverlay() {
    if (const auto question = overlay.question(slipHere())) {
        page.confirm = question;
    }
    const auto left = engine ? until(engine->idleDueMilliseconds()) : std::nullopt;
    if (left && *left <= session_detail::idleWarningMilliseconds) {
        page.timeout = overlays::timeRunsOut(*left, session_detail::idleWarningMilliseconds);
    }
}

void Session::Private::toggleReveal(int group) {
    if (reveal.toggle(group, parts.clock.monotonicMilliseconds())) {
        qCInfo(logFlow) << "revealed for" << RevealWindow::milliseconds / 1000
                        << "s:" << engine->step()->groups.value(group).fieldIds();
    }
    refresh();
}

void Session::Private::show(Overlay what) {
    wake(); // a card was found on the reader: nobody overlooks that
    overlay.show(what);
    refresh();
}

/// True when the id belonged to what stands over the page.
bool Session::Private::answerOverlay(const QString& id) {
    const bool runningOut = page.timeout.has_value();
    const bool beforePage = overlay.now() == Overlay::Headset || overlay.now() == Overlay::LargeText;
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
    case Answered::HearPrivate:
        voice.allowPrivate(true);
        refresh();
        break;
    case Answered::LargeText:
        refresh(); // the question goes before the page comes anew
        useDisplay({true, display.highContrast, display.lowered});
        refresh();
        break;
    case Answered::PrintSlip:
        printSlip();
        break;
    case Answered::Handled:
        refresh();
        break;
    }
    if (beforePage && overlay.now() == Overlay::None) {
        followVoice(true); // what was asked about stands there now, with or without the own data
    }
    return true;
}

/// A card was found, was taken, or none was there.
void Session::Private::leftCardChanged() {
    if (leftCard.isThere()) {
        waitingService.clear();
        show(Overlay::CardLeft);
        return;
    }
    if (overlay.cardTaken()) {
        refresh();
    }
    if (!waitingService.isEmpty()) {
        start(std::exchange(waitingService, {}));
    }
}

/// Who takes the card from the last page is about to go: it stays for as long as a number takes to be read (LOG-22).
void Session::Private::cardTaken() {
    if (engine && engine->step() != nullptr && engine->step()->end) {
        feed(FlowHurried{session_detail::lastLookMilliseconds});
        refresh();
    }
}

void Session::Private::callStaff() {
    const QString code =
        lastFailure && engine && engine->step()->deed == u"problem" ? failureNumberText(lastFailure->code) : QString();
    overlay.callStaff({service == nullptr ? QString() : service->id, page.step, code});
    refresh();
}

} // namespace kaban
