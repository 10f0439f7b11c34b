#pragma once
// Purpose: what the session's voice does: on or off, how loud, whether the person wants to hear the own data on a
// headset, what was said of the page that stands there. Internal to app/view. Thread: the screen's. Ownership: the
// session's; the port outlives it. Errors: without a voice it is never on, and its button says why. Rules: SCR-10,
// SEC-29 (without consent no PrivateSpokenText goes to the port at all), SEC-16 (reset for the next person).

#include "app/ports/voice_port.h"
#include "app/view/page_model.h"
#include "app/view/page_script.h"

namespace kaban {

inline constexpr QStringView voiceAction = u"voice";
inline constexpr QStringView listenAction = u"listen";
inline constexpr QStringView volumeAction = u"listen.volume";

class VoiceGuide {
public:
    /// `port`: null on a kiosk without a voice.
    explicit VoiceGuide(VoicePort* port);

    /// What a person has chosen; the next one begins anew.
    struct Wish {
        bool on = false;
        VoiceVolume volume = VoiceVolume::Medium;
        bool operator==(const Wish&) const = default;
    };
    const Wish& wish() const { return wish_; }
    void setWish(const Wish& wish);
    bool isWished() const { return wish_ != kiosks(); }
    void nextPerson();

    bool on() const { return wish_.on && possible(); }
    void turn(bool on);
    void nextVolume();

    /// The page that stands there, in `language`; a new one ends what was said of the old one.
    void follow(const pages::PageScript& script, const QString& language, bool newPage);
    /// Another page, and it is not read.
    void hush();
    /// Which text stands in the page's place; true when that is another than before. Then it is as another page: what
    /// was heard of the one is nothing of the other (GEN-13).
    bool turnTo(const QString& text);
    /// Reads the page, or stops.
    void listen(const pages::PageScript& script, const QString& language);
    /// True when this script was the page's, heard to its end.
    bool pageHeard(quint64 script, bool whole) const { return whole && script != 0 && script == pageScript_; }
    bool readingPage() const;

    /// The headset question: asked once per session, where there is something to hear.
    bool asksForHeadset(const pages::PageScript& script) const;
    void headsetAsked() { headsetAsked_ = true; }
    void allowPrivate(bool allowed) { private_ = allowed; }
    void headsetChanged();
    void sessionEnded();

    /// `titled`: a page of the applicant with a title to stand beside.
    VoiceModel model(bool elder, bool titled) const;

private:
    bool possible() const { return port_ != nullptr && port_->state() == VoiceState::Ready; }
    Wish kiosks() const;
    QString whyNot() const;
    SpokenScript allowed(const QList<SpokenLine>& lines, const QString& language) const;
    void readPage(const pages::PageScript& script, const QString& language);

    VoicePort* port_;
    Wish wish_;
    bool private_ = false;
    bool headsetAsked_ = false;
    quint64 pageScript_ = 0; ///< of the page that stands there; 0: it is not being read
    QString text_;           ///< that stands in the page's place; empty: the page itself
    QString news_;           ///< what was said last
    bool greet_ = false;     ///< the voice has just been turned on
    bool listened_ = false;  ///< 听 was pressed: how loud it is has begun to matter
};

} // namespace kaban
