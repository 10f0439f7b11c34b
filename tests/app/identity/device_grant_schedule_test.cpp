// Random schedules of answers, waits, restarts and stops: whatever happens, the promises of the device grant hold.
#include "app/identity/device_grant.h"
#include "grant_answers.h"
#include "tests/support/requires.h"

#include <QRandomGenerator>
#include <QTest>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;

namespace device_grant_schedule_detail {

/// A server that says anything, and a referee who knows what may not happen.
class World {
public:
    explicit World(quint32 seed) : random_(seed) {}

    void run(int events) {
        for (int i = 0; i < events && fault.isEmpty(); ++i) {
            happen();
        }
    }

    QString fault;
    int polls = 0;
    int codes = 0;
    int tokens = 0;
    int failures = 0;

private:
    void happen() {
        const int dice = random_.bounded(20);
        if (dice == 0) {
            act(grant_.start(now_), true);
        } else if (dice == 1 && random_.bounded(8) == 0) {
            act(grant_.stop(), false);
            check(!grant_.deadline() && running_ == 0, "stopped and still alive");
        } else if (dice == 2) {
            const quint64 stray = lastCall_ + 2 - random_.bounded(5U);
            if (stray != running_) {
                check(grant_.answered(stray, anyAnswer(), now_).empty(), "acts on an answer that nobody waits for");
            }
        } else if (dice < 6) {
            waitALittle();
        } else if (dice < 11) {
            waitUntilDue();
        } else if (running_ != 0) {
            deliver();
        }
    }

    void waitALittle() {
        const auto deadline = grant_.deadline();
        if (deadline && *deadline > now_) {
            now_ += random_.bounded(static_cast<int>(*deadline - now_));
            check(grant_.timePassed(now_).empty(), "acts before its deadline");
        }
    }

    void waitUntilDue() {
        if (const auto deadline = grant_.deadline()) {
            now_ = std::max(now_, *deadline) + (random_.bounded(4) == 0 ? random_.bounded(100'000) : 0);
            act(grant_.timePassed(now_), true);
        }
    }

    void deliver() {
        const bool polling = !alive_.isEmpty();
        now_ += random_.bounded(3000);
        const FormAnswer answer = random_.bounded(4) == 0 ? anyAnswer() : polling ? pending() : anyCode();
        const bool slowDown = answer.json && answer.json->value(u"error"_s) == u"slow_down"_s;
        if (polling && slowDown && answer.status == 400) {
            interval_ += 5000;
        }
        notBefore_ = now_ + interval_;
        const auto call = std::exchange(running_, 0U);
        act(grant_.answered(call, answer, now_), true);
    }

    void act(const grant::Actions& actions, bool mayLive) {
        for (size_t i = 0; i < actions.size(); ++i) {
            const bool tells = std::visit([this](const auto& action) { return judge(action); }, actions[i]);
            check(!tells || i + 1 == actions.size(), "tells before its last action");
        }
        const auto deadline = grant_.deadline();
        const qint64 farthest = std::max(now_ + 60'000, alive_.isEmpty() ? 0 : end());
        check(!deadline || (mayLive && *deadline > now_ && *deadline <= farthest), "a deadline out of reach");
        check(deadline || running_ == 0, "ended with a call running");
    }

    bool judge(const grant::Post& post) {
        check(running_ == 0, "two calls at once");
        check(post.call > lastCall_, "a call number is used twice");
        running_ = lastCall_ = post.call;
        if (!post.path.endsWith(u"/token"_s)) {
            alive_.clear(); // what was shown before is not polled for any more
            ++codes;
            return false;
        }
        ++polls;
        check(post.fields.at(1).second.reveal() == alive_, "polls for a code that does not live");
        check(now_ >= notBefore_, "polls too early");
        check(now_ < end(), "polls for a code that has ended");
        return false;
    }
    bool judge(const grant::Cancel& cancel) {
        check(cancel.call == running_ && running_ != 0, "cancels what does not run");
        running_ = 0;
        notBefore_ = now_ + interval_;
        return false;
    }
    bool judge(const grant::ShowCode& show) {
        check(alive_.isEmpty(), "two codes at once");
        alive_ = u"device-"_s + show.code.text.section(u'/', -1);
        interval_ = offeredInterval_;
        notBefore_ = now_ + interval_;
        scanned_ = false;
        shownEnds_ = now_ + std::min<qint64>(offeredLife_, 60'000);
        codeEnds_ = now_ + std::min<qint64>(offeredLife_, 300'000);
        check(show.code.lifeMilliseconds == shownEnds_ - now_, "another life than granted");
        return true;
    }
    bool judge(const grant::TellScanned& told) {
        check(!alive_.isEmpty() && now_ < end() && !scanned_, "scanned without a code, or twice");
        scanned_ = true;
        check(told.code.lifeMilliseconds == codeEnds_ - now_, "another life than the server's");
        return true;
    }
    bool judge(const grant::TellSignedIn&) {
        check(!alive_.isEmpty() && now_ < end(), "an approval of a code that does not live");
        alive_.clear();
        ++tokens;
        return true;
    }
    bool judge(const grant::TellFailed&) {
        alive_.clear();
        ++failures;
        return true;
    }

    /// What a phone has not opened ends with its minute, but for the last answer.
    qint64 end() const { return scanned_ ? codeEnds_ : std::min(codeEnds_, shownEnds_ + 5000); }

    FormAnswer anyAnswer() {
        switch (random_.bounded(13)) {
        case 0:
            return away();
        case 1:
            return page(random_.bounded(100, 600));
        case 2:
            return {};
        case 3:
            return oauthError(u"slow_down"_s);
        case 4:
            return oauthError(random_.bounded(2) == 0 ? u"expired_token"_s : u"invalid_grant"_s);
        case 5:
            return oauthError(random_.bounded(3) == 0 ? u"access_denied"_s : u"strange"_s);
        case 6:
            return random_.bounded(4) == 0 ? tokenAnswer() : scannedAnswer();
        case 7:
        case 8:
            return pending();
        default:
            return anyCode();
        }
    }

    FormAnswer anyCode() {
        QJsonObject json = codeJson(++codeNumber_);
        const int life = random_.bounded(random_.bounded(4) == 0 ? 900 : 200);
        const int interval = random_.bounded(12);
        const bool named = random_.bounded(5) > 0;
        json.insert(u"expires_in"_s, life);
        json.insert(u"interval"_s, named ? QJsonValue(interval) : QJsonValue(QJsonValue::Undefined));
        offeredLife_ = life * 1000;
        offeredInterval_ = named ? std::max(interval, 1) * 1000 : 5000;
        return said(200, json);
    }

    void check(bool good, const char* what) {
        if (!good && fault.isEmpty()) {
            fault = QString::fromLatin1(what);
        }
    }

    QRandomGenerator random_;
    DeviceGrant grant_{u"kaban-kiosk"_s};
    qint64 now_ = 0;
    quint64 lastCall_ = 0;
    quint64 running_ = 0;
    int codeNumber_ = 0;
    qint64 offeredLife_ = 0;
    qint64 offeredInterval_ = 0;
    QString alive_;
    qint64 shownEnds_ = 0;
    qint64 codeEnds_ = 0;
    bool scanned_ = false;
    qint64 interval_ = 0;
    qint64 notBefore_ = 0;
};

} // namespace device_grant_schedule_detail

class DeviceGrantScheduleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void promises_hold_in_every_schedule() {
        REQUIRES("LOG-26");
        REQUIRES("SEC-20");
        REQUIRES("SEC-80");
        int polls = 0;
        int codes = 0;
        int tokens = 0;
        int failures = 0;
        for (quint32 seed = 1; seed <= 2000; ++seed) {
            device_grant_schedule_detail::World world(seed);
            world.run(300);
            QVERIFY2(world.fault.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(world.fault)));
            polls += world.polls;
            codes += world.codes;
            tokens += world.tokens;
            failures += world.failures;
        }
        // The schedules have been everywhere.
        QVERIFY2(polls > 20000 && codes > 20000 && tokens > 50 && failures > 2000,
                 qPrintable(
                     u"%1 polls, %2 codes, %3 tokens, %4 failures"_s.arg(polls).arg(codes).arg(tokens).arg(failures)));
    }
};

QTEST_GUILESS_MAIN(DeviceGrantScheduleTest)
#include "device_grant_schedule_test.moc"
