#include "app/view/voice_guide.h"

#include <algorithm>
#include <utility>

namespace kaban {

using namespace Qt::StringLiterals;

namespace {

QString key(const QList<SpokenText>& texts) {
    QString joined;
    for (const SpokenText& text : texts) {
        joined += text.text() + u'\n';
    }
    return joined.trimmed();
}

QList<SpokenLine> linesOf(const QList<SpokenText>& texts) {
    QList<SpokenLine> lines;
    for (const SpokenText& text : texts) {
        if (!text.isEmpty()) {
            lines.append(text);
        }
    }
    return lines;
}

bool isPrivate(const SpokenLine& line) {
    return std::holds_alternative<PrivateSpokenText>(line);
}

} // namespace

VoiceGuide::VoiceGuide(VoicePort* port) : port_(port), wish_(kiosks()) {}

VoiceGuide::Wish VoiceGuide::kiosks() const {
    return {false, port_ == nullptr ? VoiceVolume::Medium : port_->startVolume()};
}

void VoiceGuide::setWish(const Wish& wish) {
    wish_ = wish;
    if (port_ != nullptr) {
        port_->setVolume(wish.volume);
    }
}

void VoiceGuide::nextPerson() {
    sessionEnded();
    setWish(kiosks());
    greet_ = false;
    listened_ = false;
}

void VoiceGuide::sessionEnded() {
    private_ = false;
    headsetAsked_ = false;
    hush();
}

void VoiceGuide::turn(bool on) {
    wish_.on = on && possible();
    greet_ = wish_.on;
    hush();
}

/// Soft → medium → loud → soft.
void VoiceGuide::nextVolume() {
    const VoiceVolume next = wish_.volume == VoiceVolume::Soft     ? VoiceVolume::Medium
                             : wish_.volume == VoiceVolume::Medium ? VoiceVolume::Loud
                                                                   : VoiceVolume::Soft;
    setWish({wish_.on, next});
}

void VoiceGuide::hush() {
    pageScript_ = 0;
    news_.clear();
    if (port_ != nullptr && port_->speaking()) {
        port_->stop();
    }
}

bool VoiceGuide::turnTo(const QString& text) {
    return std::exchange(text_, text) != text;
}

SpokenScript VoiceGuide::allowed(const QList<SpokenLine>& lines, const QString& language) const {
    SpokenScript script{language, lines};
    if (!private_ || !port_->headset()) {
        script.lines.removeIf(isPrivate);
    }
    return script;
}

void VoiceGuide::readPage(const pages::PageScript& script, const QString& language) {
    QList<SpokenLine> lines = script.lines;
    if (std::exchange(greet_, false)) {
        lines.prepend(spoken("voice.on"));
    }
    news_ = key(script.news); // it is part of the page, or comes with it
    pageScript_ = port_->say(allowed(lines, language));
}

void VoiceGuide::follow(const pages::PageScript& script, const QString& language, bool newPage) {
    if (newPage || greet_) {
        readPage(script, language);
        return;
    }
    const QString news = key(script.news);
    if (news == news_) {
        return;
    }
    news_ = news;
    const QList<SpokenLine> lines = linesOf(script.news);
    if (lines.isEmpty()) {
        if (pageScript_ == 0 && port_->speaking()) { // what it was about is over
            port_->stop();
        }
        return;
    }
    if (script.urgent) {
        pageScript_ = 0;
        port_->say(allowed(lines, language));
    } else {
        port_->sayAfter(allowed(lines, language));
    }
}

void VoiceGuide::listen(const pages::PageScript& script, const QString& language) {
    if (!possible()) {
        return;
    }
    if (port_->speaking()) {
        pageScript_ = 0;
        port_->stop();
        return;
    }
    listened_ = true;
    readPage(script, language);
}

bool VoiceGuide::readingPage() const {
    return pageScript_ != 0 && port_ != nullptr && port_->speaking();
}

bool VoiceGuide::asksForHeadset(const pages::PageScript& script) const {
    return on() && !headsetAsked_ && port_->headset() &&
           std::any_of(script.lines.begin(), script.lines.end(), isPrivate);
}

/// Whoever plugs in another one may be another person.
void VoiceGuide::headsetChanged() {
    private_ = false;
    headsetAsked_ = false;
}

QString VoiceGuide::whyNot() const {
    switch (port_ == nullptr ? VoiceState::Off : port_->state()) {
    case VoiceState::Off:
        return qtTrId("voice.why.off");
    case VoiceState::Looking:
        return qtTrId("voice.why.looking");
    case VoiceState::NoProgram:
        return qtTrId("voice.why.no_program");
    case VoiceState::NoOutlet:
        return qtTrId("voice.why.no_outlet");
    case VoiceState::Ready:
        break;
    }
    return {};
}

VoiceModel VoiceGuide::model(bool elder, bool titled) const {
    VoiceModel model;
    model.possible = possible();
    model.on = on();
    model.why = whyNot();
    if (!model.possible || !(elder || model.on) || !titled) {
        return model;
    }
    const bool speaking = port_->speaking();
    model.listen = ActionModel{listenAction.toString(), speaking ? qtTrId("voice.listen.stop") : qtTrId("voice.listen"),
                               speaking ? u"cross"_s : u"sound"_s, ActionModel::Kind::Neutral};
    model.listenWhat = speaking ? qtTrId("voice.listen.stop.what") : qtTrId("voice.listen.what");
    if (!model.on && !listened_) {
        return model;
    }
    const bool loudest = wish_.volume == VoiceVolume::Loud;
    model.volume = ActionModel{volumeAction.toString(), loudest ? qtTrId("voice.softer") : qtTrId("voice.louder"),
                               loudest ? u"minus"_s : u"plus"_s, ActionModel::Kind::Neutral};
    return model;
}

} // namespace kaban
