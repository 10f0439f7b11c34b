// The part of the session that speaks: what of the page that stands there, when, and what the buttons beside it do.
#include "app/view/session_private.h"

#include <algorithm>

namespace kaban {

using namespace Qt::StringLiterals;

using overlays::Overlay;

namespace session_voice {

/// Read out in full once, then less and less far apart.
constexpr int spokenSeconds[] = {30, 20, 10, 5, 4, 3, 2, 1};

/// The last of them that has come.
int spokenSecond(int left) {
    int spoken = spokenSeconds[0];
    for (const int second : spokenSeconds) {
        spoken = left <= second ? second : spoken;
    }
    return spoken;
}

QList<SpokenText> countdown(int left) {
    const int second = spokenSecond(left);
    const SpokenText number = SpokenText::number(second);
    if (second == spokenSeconds[0]) {
        return {spoken("timeout.title"), spoken("timeout.sentence", {number})};
    }
    return {second > 5 ? spoken("voice.seconds_left", {number}) : number};
}

} // namespace session_voice

void Session::Private::listenToVoice() {
    if (parts.voice == nullptr) {
        return;
    }
    // Queued: it may be said while a page is being made.
    const auto later = [this](auto signal, auto what) {
        QObject::connect(parts.voice, signal, &owner, what, Qt::QueuedConnection);
    };
    later(&VoicePort::stateChanged, [this] { refresh(); });
    later(&VoicePort::speakingChanged, [this] { refresh(); });
    later(&VoicePort::headsetChanged, [this] {
        voice.headsetChanged();
        askForHeadset();
        refresh();
    });
    later(&VoicePort::said, [this](quint64 script, bool whole) {
        if (voice.pageHeard(script, whole)) {
            heardToItsEnd();
        }
    });
}

pages::PageScript Session::Private::script() const {
    pages::PageScript script = engine && step                ? pages::stepScript(pageInput())
                               : home.attracts()             ? pages::PageScript() // nobody is there to hear it
                               : page.step == u"service_off" ? pages::serviceOffScript()
                               : home.asksForDocument()
                                   ? pages::documentsScript(parts)
                                   : pages::homeScript(parts, display.elder, home.showsAll(), home.documentShown());
    const QList<SpokenText> above = page.timeout
                                        ? session_voice::countdown(page.timeout->secondsLeft)
                                        : overlays::spokenQuestion(overlay.now(), parts.staff.state(), slipHere());
    if (!above.isEmpty()) {
        script.news = above;
        script.urgent = true;
    }
    return script;
}

void Session::Private::followVoice(bool newPage) {
    // Without voice mode too: 听 may be reading the page on which a text opens.
    const QString legalText = step ? pages::openLegalText(*step) : QString();
    const bool another = voice.turnTo(legalText) || newPage;
    if (another) {
        voice.hush();
    }
    if (!voice.on()) {
        return;
    }
    if (another) {
        askForHeadset();
    }
    // A question over a fresh page comes first; the page is read once it is answered.
    voice.follow(script(), parts.translations.language(), another && overlay.now() == Overlay::None);
}

/// True when the id was one of the voice's.
bool Session::Private::actOnVoice(const QString& id) {
    if (id == voiceAction && !engine) {
        voice.turn(!voice.on());
    } else if (id == listenAction) {
        voice.listen(script(), parts.translations.language());
    } else if (id == volumeAction) {
        voice.nextVolume();
    } else {
        return false;
    }
    refresh();
    return true;
}

/// The person alone decides whether the own data are heard, each time a headset is plugged in (SEC-29).
void Session::Private::askForHeadset() {
    if (engine && step && overlay.now() == Overlay::None && voice.asksForHeadset(script())) {
        voice.headsetAsked();
        show(Overlay::Headset);
    }
}

/// Heard to its end is read to its end (GEN-13). What was heard is what stands there: see followVoice().
void Session::Private::heardToItsEnd() {
    const auto* text = std::get_if<CommitmentContent>(&page.content);
    if (text != nullptr && !text->readToEnd && step && engine && engine->running()) {
        step->intent(text->readToEndAction);
    }
}

} // namespace kaban
