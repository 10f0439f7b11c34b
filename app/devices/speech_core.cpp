#include "app/devices/speech_core.h"

#include <algorithm>

namespace kaban {

using namespace Qt::StringLiterals;

using drivers::AudioOutlet;
using Kind = SpeechAction::Kind;

namespace {

SpeechAction action(Kind kind) {
    SpeechAction made;
    made.kind = kind;
    return made;
}

SecretText wordsOf(const SpokenLine& line) {
    const auto* text = std::get_if<SpokenText>(&line);
    return text != nullptr ? SecretText(text->text()) : std::get<PrivateSpokenText>(line).text();
}

QString idOf(const SpokenLine& line) {
    const auto* text = std::get_if<SpokenText>(&line);
    return text != nullptr ? text->textId() : QString();
}

} // namespace

SpeechCore::SpeechCore(VoiceRecordings recordings, const SpeechRules& rules)
    : recordings_(std::move(recordings)), rules_(rules), pause_(rules.firstPause) {}

VoiceState SpeechCore::state() const {
    if (!looked_ || !probedOnce_) {
        return VoiceState::Looking;
    }
    if (!loudspeaker_ && !headset_) {
        return VoiceState::NoOutlet;
    }
    return programWell_ ? VoiceState::Ready : VoiceState::NoProgram;
}

/// Everybody may hear it: on the headset where there is one, to leave the hall in peace.
std::optional<AudioOutlet> SpeechCore::outletOf(const SpokenText& text) const {
    if (text.isEmpty() || (!headset_ && !loudspeaker_)) {
        return std::nullopt;
    }
    return headset_ ? AudioOutlet::Headset : AudioOutlet::Loudspeaker;
}

/// One person may hear it.
std::optional<AudioOutlet> SpeechCore::outletOf(const PrivateSpokenText& text) const {
    return headset_ && !text.isEmpty() ? std::optional(AudioOutlet::Headset) : std::nullopt;
}

std::optional<AudioOutlet> SpeechCore::outletOf(const SpokenLine& line) const {
    return std::visit([this](const auto& text) { return outletOf(text); }, line);
}

bool SpeechCore::leftOut(const SpokenLine& line) const {
    return !outletOf(line);
}

SpeechActions SpeechCore::begin(qint64 now) {
    return doing_ == Doing::Nothing ? probe(now) : SpeechActions();
}

/// One word in each language: a voice that is not installed fails here and not before a person.
SpeechActions SpeechCore::probe(qint64 now) {
    probing_ = u"zh"_s;
    return {make(SecretText(u"好"_s), probing_, Doing::Probing, now)}; // protocol
}

SpeechActions SpeechCore::probed(bool well, qint64 now) {
    if (well && probing_ == u"zh") {
        probing_ = u"en"_s;
        return {make(SecretText(u"yes"_s), probing_, Doing::Probing, now)};
    }
    doing_ = Doing::Nothing;
    probedOnce_ = true;
    programWell_ = well;
    if (well) {
        failures_ = 0;
        pause_ = rules_.firstPause;
        wakeAt_.reset();
    } else {
        rest(now);
    }
    return {};
}

/// Until the next probe.
void SpeechCore::rest(qint64 now) {
    doing_ = Doing::Nothing;
    wakeAt_ = now + pause_;
    pause_ = std::min(2 * pause_, rules_.longestPause);
}

SpeechActions SpeechCore::say(quint64 script, const SpokenScript& lines, qint64 now) {
    SpeechActions actions = stop();
    script_ = script;
    lines_ = lines;
    whole_ = true;
    secondTry_ = false;
    return actions + (state() == VoiceState::Ready ? next(now) : finish(false));
}

SpeechActions SpeechCore::sayAfter(quint64 script, const SpokenScript& lines, qint64 now) {
    if (script_ == 0) {
        return say(script, lines, now);
    }
    if (lines.language == lines_.language) { // two languages in one breath would need two voices
        lines_.lines += lines.lines;
    }
    return {};
}

SpeechActions SpeechCore::stop() {
    SpeechActions actions;
    if (doing_ == Doing::Making) {
        actions.append(action(Kind::DropMaking));
    } else if (doing_ == Doing::Playing) {
        actions.append(action(Kind::StopPlaying));
    }
    if (script_ != 0) {
        actions += finish(false);
    }
    return actions;
}

SpeechActions SpeechCore::finish(bool whole) {
    SpeechAction said = action(Kind::Said);
    said.script = script_;
    said.whole = whole;
    script_ = 0;
    lines_ = {};
    outlet_.reset();
    if (doing_ == Doing::Making || doing_ == Doing::Playing) {
        doing_ = Doing::Nothing;
        wakeAt_.reset();
    }
    return {said};
}

SpeechAction SpeechCore::make(const SecretText& text, const QString& language, Doing doing, qint64 now) {
    doing_ = doing;
    wakeAt_ = now + rules_.makeDeadline;
    SpeechAction made = action(Kind::Make);
    made.job = ++job_;
    made.text = text;
    made.language = language;
    return made;
}

SpeechActions SpeechCore::next(qint64 now) {
    doing_ = Doing::Nothing;
    wakeAt_.reset();
    outlet_.reset();
    while (!lines_.lines.isEmpty() && leftOut(lines_.lines.first())) {
        lines_.lines.removeFirst();
    }
    if (lines_.lines.isEmpty()) {
        return finish(whole_);
    }
    const SpokenLine& line = lines_.lines.first();
    if (const auto recorded = recordings_.find(lines_.language, idOf(line))) {
        ++job_;
        return play(*recorded, *outletOf(line), now);
    }
    return {make(wordsOf(line), lines_.language, Doing::Making, now)};
}

SpeechActions SpeechCore::play(const drivers::PcmSound& sound, AudioOutlet outlet, qint64 now) {
    doing_ = Doing::Playing;
    outlet_ = outlet;
    wakeAt_ = now + sound.milliseconds() + rules_.playGrace;
    SpeechAction playing = action(Kind::Play);
    playing.job = job_;
    playing.sound = sound;
    playing.outlet = outlet;
    playing.volume = volume_;
    return {playing};
}

SpeechActions SpeechCore::made(quint64 job, const std::optional<drivers::PcmSound>& sound, qint64 now) {
    if (job != job_ || (doing_ != Doing::Making && doing_ != Doing::Probing)) {
        return {};
    }
    if (doing_ == Doing::Probing) {
        return probed(sound.has_value(), now);
    }
    if (!sound) {
        return makeAgainOrLeaveOut(now);
    }
    failures_ = 0;
    secondTry_ = false;
    // Asked again: the headset may have gone meanwhile.
    const auto outlet = outletOf(lines_.lines.first());
    if (!outlet) {
        lines_.lines.removeFirst();
        return next(now);
    }
    return play(*sound, *outlet, now);
}

SpeechActions SpeechCore::makeAgainOrLeaveOut(qint64 now) {
    ++failures_;
    if (failures_ >= rules_.failuresUntilAway) {
        programWell_ = false;
        SpeechActions actions = finish(false);
        rest(now);
        return actions;
    }
    if (!secondTry_) {
        secondTry_ = true;
        return {make(wordsOf(lines_.lines.first()), lines_.language, Doing::Making, now)};
    }
    secondTry_ = false;
    whole_ = false;
    lines_.lines.removeFirst();
    return next(now);
}

SpeechActions SpeechCore::played(quint64 job, drivers::SoundOutcome outcome, qint64 now) {
    if (job != job_ || doing_ != Doing::Playing) {
        return {};
    }
    if (outcome != drivers::SoundOutcome::Played) { // the next line would fare no better
        return finish(false);
    }
    lines_.lines.removeFirst();
    return next(now);
}

SpeechActions SpeechCore::outletsChanged(bool loudspeaker, bool headset, qint64 now) {
    Q_UNUSED(now)
    looked_ = true;
    loudspeaker_ = loudspeaker;
    headset_ = headset;
    const bool gone = outlet_ && !(*outlet_ == AudioOutlet::Headset ? headset : loudspeaker);
    // The rest of what a person heard alone is not for the hall, not even its instructions in mid sentence.
    return gone || (script_ != 0 && state() != VoiceState::Ready) ? stop() : SpeechActions();
}

SpeechActions SpeechCore::wake(qint64 now) {
    if (!wakeAt_ || now < *wakeAt_) {
        return {};
    }
    wakeAt_.reset();
    switch (doing_) {
    case Doing::Making:
        return SpeechActions{action(Kind::DropMaking)} + makeAgainOrLeaveOut(now);
    case Doing::Probing:
        return SpeechActions{action(Kind::DropMaking)} + probed(false, now);
    case Doing::Playing:
        return SpeechActions{action(Kind::StopPlaying)} + finish(false);
    case Doing::Nothing:
        break;
    }
    return programWell_ ? SpeechActions() : probe(now);
}

} // namespace kaban
