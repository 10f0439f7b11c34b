#pragma once
// Purpose: what the pages of signing in show: the choice, the code, the face, the clerk; part of the page model.
// Thread: the session's (the screen's) thread; plain values. Ownership: by value. Rules: LOG-20, LOG-25, LOG-29.

#include "app/view/part_models.h"
#include "app/view/picture_models.h"

#include <QList>
#include <QString>

#include <optional>

namespace kaban {

/// Signing in by a code on the screen (mockup 02).
struct SignInContent {
    enum class Phase { Loading, Live, Scanned, Expired, Offline };
    struct Hint {
        QString plain;
        QString strong; ///< the word to look for, bold
    };
    Phase phase = Phase::Loading;
    QString qrText;           ///< content of the code; empty unless Live
    QString qrName;           ///< accessible name of the code
    double remainingPart = 0; ///< 1 → 0: the ring
    QString statusTitle;      ///< 正在等您扫码，还有 42 秒
    QString statusSentence;
    std::optional<ActionModel> renew; ///< 换一个
    QList<Hint> hints;                ///< numbered, three
    QString appsTitle;                ///< 您用哪个软件扫？
    QList<ActionModel> apps;
    int chosenApp = 0;
};

/// How a person proves who he or she is (LOG-20, mockup 33).
struct SignInChoiceContent {
    std::optional<TileModel> card; ///< the hero
    QString phoneTitle, counterTitle;
    TileModel phone;
    std::optional<TileModel> sms;
    TileModel counter;
    QString note;
};

/// What a clerk answers with number and PIN: whether person and card belong together, whether a photo is released;
/// nothing of the person stands here (mockup 35, LOG-25, LOG-29, PHO-17).
struct ClerkContent {
    QString stripTitle, stripPlace; ///< 工作人员 / 柜员 0721　1 号机: the dark strip above
    QString requestTitle;           ///< 1 号机　本人申领
    QString requestSentence;        ///< when it was asked for, and why
    QString lockLine;               ///< 52 秒后自动锁定
    QList<TickModel> ticks;         ///< 是本人, 已核验原件
    QList<ChoiceModel> reasons;     ///< in place of the ticks: why it is sent back or released
    enum class Asked { Number, Pin, Code };
    Asked asked = Asked::Number;         ///< what to type
    QString padTitle;                    ///< the same in words
    QString padSentence;                 ///< whose PIN
    std::optional<ActionModel> change{}; ///< another number
    QString typed;                       ///< the clerk's number, in clear
    int dots = 0;                        ///< digits of the PIN, of `dotsOf`
    int dotsOf = 0;                      ///< 0: a number is typed, no PIN
    QString typedName;                   ///< accessible name of the number or of the dots
    bool padEnabled = true;
    QString error; ///< empty when right
    QString note;
};

/// Two equal ways to show that it is the person of the card (mockup 34, LOG-25). The live picture comes by
/// PageSurface::showPreview().
struct FaceCheckContent {
    CameraContent camera;
    bool cameraShown = true; ///< false: a way without one is chosen
    QString of;              ///< whose card was read, masked
    bool ofTyped = false;    ///< no card: name and number were typed
    QList<ChoiceModel> ways;
    std::optional<TickModel> consent{}; ///< of the first way only
    std::optional<ActionModel> fullText{};
    QString note;
};

/// Whose turn it is at the screen, in one word (mockup 41).
struct WhoseTurnContent {
    struct Turn {
        enum class State { Done, Now, Coming };
        State state = State::Coming;
        QString who, what, stateText;
    };
    QString lead, word, sentence; ///< 现在请 / 工作人员 / 自己看、自己点
    QList<Turn> turns;
    QString note;
};

} // namespace kaban
