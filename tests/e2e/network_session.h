#pragma once
// Purpose: the kiosk's session without its window and its devices, but with all of its network: sign-in, calls to the
// authority, lists on disk, the sealed store and its delivery, against a sandbox authority in a process of its own. The
// test lays the card down and touches; pictures are made of a real face. Thread: the test's; network and store have
// theirs. Ownership: the authority outlives it. Units: milliseconds; time can be moved forward on both sides. Errors:
// start() is false.

#include "app/base/clock.h"
#include "app/domain/pinyin_initials.h"
#include "app/health/system_clock.h"
#include "app/health/system_random.h"
#include "app/identity/qr_sign_in.h"
#include "app/outbox/outbox_client.h"
#include "app/upstream/upstream_thread.h"
#include "app/view/session.h"
#include "app/view/session_parts.h"
#include "app/vision/picture_studio.h"
#include "sandbox_authority.h"
#include "tests/support/fake_camera.h"
#include "tests/support/fake_ports.h"
#include "tests/support/fake_staff_call.h"

#include <QTemporaryDir>

#include <atomic>

namespace kaban::tests {

/// The machine's clock, and what a test has moved it on.
class MovedClock final : public Clock {
public:
    qint64 wallMilliseconds() const override { return real_.wallMilliseconds() + moved_; }
    qint64 monotonicMilliseconds() const override { return real_.monotonicMilliseconds() + moved_; }
    bool wallTimeTrusted() const override { return true; }
    void advance(std::chrono::milliseconds by) { moved_ += by.count(); }

private:
    SystemClock real_;
    std::atomic<qint64> moved_ = 0;
};

class NetworkSession {
public:
    /// `patience`: how long the kiosk waits for an answer.
    NetworkSession(const SandboxAuthority& authority, std::chrono::milliseconds patience);
    ~NetworkSession();

    bool start();

    const PageModel& page() const { return session_->page(); }
    const QString& step() const { return session_->page().step; }
    /// The text of the code on the sign-in page; empty when there is none.
    QString code() const;
    /// "E-102" of a problem page; empty on any other.
    QString failureNumber() const;
    void act(const QString& action);
    void type(const QString& keys);
    void layDown(const ResidentCard& card);
    /// Of the form that is shown; without an id when it has no such field.
    FormField field(const QString& id) const;
    /// The open one; without a field when none is.
    EditorModel editor() const;

    // The way of 张测试, whom the sandbox knows. False when the next page does not come.
    bool toCode(); ///< of the sign-in page, from home
    bool confirmOnPhone() const;
    bool signIn();          ///< from the code to the disclaimer
    bool authorise();       ///< from the disclaimer to the check that follows; what is ticked stays ticked
    bool photographSides(); ///< from the card that was read to the check page
    bool toSupplement();    ///< from home, everything answered well
    bool toLastQuestion();  ///< from the page of the bank on: all that is left is to submit

    /// Time passes here and at the authority.
    bool advance(std::chrono::seconds by);
    /// Answers that came for forms of the sign-in.
    int formAnswers() const { return formAnswers_; }
    /// Questions for lists that have had their answer, and all others that failed.
    int listAnswers() const { return listAnswers_; }
    /// Ends the delivery's own pauses, as `kabanctl outbox send` does.
    void sendNow();
    /// What the last page has said of the application, without repetitions.
    const QList<DoneContent::Standing>& standings() const { return standings_; }
    QString listFolder() const { return folder_.filePath(QStringLiteral("lists")); }

    /// False when it does not come true in time.
    static bool until(const std::function<bool()>& holds);

private:
    SessionParts parts();
    bool photograph(const QString& nextStep);
    EngineOptions engineOptions(const QString& key, const QString& certificate) const;
    void follow(bool newPage);

    const SandboxAuthority& authority_;
    QTemporaryDir folder_;
    MovedClock clock_;
    SystemRandom random_;
    HttpUpstreamOptions options_;
    TokenHolder token_;
    OutboxClient outbox_;
    OutboxEngine* engine_ = nullptr; ///< in its own thread
    UpstreamThread upstream_;
    QrSignIn signIn_;
    ScriptedCardSource cards_;
    ScriptedCamera faceCamera_;     ///< a real face stands before it
    ScriptedCamera documentCamera_; ///< and something printed lies under this one
    PictureStudio pictures_;
    ScriptedStaffCall staff_;
    ScriptedPrinter printer_;
    ScriptedPinyin pinyin_;
    ScriptedClerks clerks_;
    ScriptedFaces faces_;
    PinyinInitials initials_;
    Translations translations_;
    std::unique_ptr<Session> session_;
    int formAnswers_ = 0;
    int listAnswers_ = 0;
    QList<DoneContent::Standing> standings_;
};

} // namespace kaban::tests
