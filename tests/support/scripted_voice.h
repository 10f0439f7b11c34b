#pragma once
// Purpose: a VoicePort that makes no sound and keeps what it was asked to say: what a loudspeaker would have got and
// what only a headset. Thread: the test's. Ownership: by the test.

#include "app/ports/voice_port.h"

namespace kaban::tests {

class ScriptedVoice : public VoicePort {
public:
    VoiceState state() const override { return stateNow; }
    bool headset() const override { return headsetNow; }
    bool speaking() const override { return script != 0; }
    quint64 say(const SpokenScript& what) override {
        end(false);
        said.append(what);
        script = ++scripts;
        Q_EMIT speakingChanged();
        return script;
    }
    void sayAfter(const SpokenScript& what) override {
        if (!speaking()) {
            say(what);
        } else {
            said.append(what);
        }
    }
    void stop() override {
        ++stops;
        end(false);
    }
    void setVolume(VoiceVolume volume) override { volumeNow = volume; }
    VoiceVolume startVolume() const override { return VoiceVolume::Medium; }

    /// What is being said has come to its end, whole or not.
    void end(bool whole) {
        if (const quint64 ended = script; ended != 0) {
            script = 0;
            Q_EMIT VoicePort::said(ended, whole);
            Q_EMIT speakingChanged();
        }
    }
    void setHeadset(bool there) {
        headsetNow = there;
        Q_EMIT headsetChanged();
    }
    void setState(VoiceState state) {
        stateNow = state;
        Q_EMIT stateChanged();
    }

    /// All that may be heard by everybody, in its order.
    QStringList heardByAll() const { return textsFrom(0); }
    /// Of the last script.
    QStringList lastHeard() const { return textsFrom(said.size() - 1); }
    QStringList heardAlone() const {
        QStringList texts;
        for (const SpokenScript& one : said) {
            for (const SpokenLine& line : one.lines) {
                if (const auto* own = std::get_if<PrivateSpokenText>(&line)) {
                    texts.append(own->text().reveal());
                }
            }
        }
        return texts;
    }

    QList<SpokenScript> said;
    VoiceState stateNow = VoiceState::Ready;
    bool headsetNow = false;
    VoiceVolume volumeNow = VoiceVolume::Medium;
    int stops = 0;
    quint64 script = 0; ///< that is being said
    quint64 scripts = 0;

private:
    QStringList textsFrom(qsizetype first) const {
        QStringList texts;
        for (qsizetype i = std::max<qsizetype>(0, first); i < said.size(); ++i) {
            for (const SpokenLine& line : said[i].lines) {
                if (const auto* text = std::get_if<SpokenText>(&line)) {
                    texts.append(text->text());
                }
            }
        }
        return texts;
    }
};

} // namespace kaban::tests
