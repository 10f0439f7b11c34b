#pragma once
// Purpose: the inside of Session, in four files by what they do: session.cpp takes what the screen says,
// session_flow.cpp walks the steps, session_page.cpp makes the pages, session_voice.cpp speaks. Internal to app/view.
// Thread: the screen's. Ownership: the session's.

#include "app/flow/engine.h"
#include "app/steps/slip_printing.h"
#include "app/view/form_questions.h"
#include "app/view/home_place.h"
#include "app/view/large_text_offer.h"
#include "app/view/left_card.h"
#include "app/view/overlays.h"
#include "app/view/pages.h"
#include "app/view/reveal_window.h"
#include "app/view/session.h"
#include "app/view/session_parts.h"
#include "app/view/voice_guide.h"

#include <QTimer>

namespace kaban {

class Session::Private {
public:
    Private(Session& session, SessionParts sessionParts);

    // session.cpp
    void act(const QString& actionId);
    void actOnStep(const QString& actionId);
    bool actOnQuestion(const QString& actionId);

    // session_flow.cpp
    /// `document`: what the person has in hand, where that was asked already.
    void start(const QString& serviceId, const QString& document = {});
    void chooseDocument(const QString& document);
    void tellWaysOfThisKiosk();
    void changeService(const QString& serviceId);
    void feed(const FlowEvent& event);
    void apply(const FlowAction& action);
    void enterStep(const EnterStep& enter);
    void keepStatistics();
    void stopStep();
    void wipe();
    StepContext context();
    void showOff(const QString& serviceId);
    void showHome();
    void awaitNextPerson();
    void beginAnew();
    void attract();
    bool wake();
    void useLanguage(const QString& language);
    void useDisplay(const DisplaySettings& wanted);
    int idleSeconds() const;
    void tellLimits();
    void tick();
    void rest();
    void touched();

    // session_page.cpp
    void announce(bool newPage);
    void refresh();
    std::optional<qint64> remaining() const;
    std::optional<qint64> until(std::optional<qint64> due) const;
    void buildPage();
    pages::PageInput pageInput() const;
    void print();
    void printSlip();
    const SlipPrinting* slipHere() const;
    void addOverlay();
    void toggleReveal(int group);
    void show(overlays::Overlay what);
    bool answerOverlay(const QString& id);
    void leftCardChanged();
    void cardTaken();
    void callStaff();

    // session_voice.cpp
    void listenToVoice();
    pages::PageScript script() const;
    void followVoice(bool newPage);
    bool actOnVoice(const QString& id);
    void askForHeadset();
    void heardToItsEnd();

    Session& owner;
    SessionParts parts;
    HomePlace home;
    DisplaySettings display;
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
    LeftCard leftCard;
    LargeTextOffer largeText;
    qint64 beganAt = 0;     ///< this service; monotonic milliseconds
    QString waitingService; ///< chosen while a left card was looked for
    RevealWindow reveal;
    FormQuestions questions;
    VoiceGuide voice;
    qint64 shownSecond = -1;
    QTimer ticker;
};

} // namespace kaban
