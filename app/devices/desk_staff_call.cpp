#include "app/devices/desk_staff_call.h"

#include "app/base/log.h"
#include "app/domain/beijing_time.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace kaban {

using namespace Qt::StringLiterals;

namespace desk_staff_call_detail {

constexpr int callIdBytes = 16;

/// Ids are small letters, lines and single digits: no number of a person can pass for one.
QString onlyId(const QString& text) {
    static const QRegularExpression shape(u"\\A(?!.*[0-9]{3})[a-z][a-z0-9_-]{0,39}\\z"_s);
    return shape.match(text).hasMatch() ? text : QString();
}

QString onlyCode(const QString& text) {
    static const QRegularExpression shape(u"\\AE-[0-9]{3}\\z"_s);
    return shape.match(text).hasMatch() ? text : QString();
}

StaffCallRules completed(StaffCallRules rules, bool sound, bool desk) {
    rules.sound = sound;
    rules.desk = desk;
    return rules;
}

} // namespace desk_staff_call_detail

/// The sound's side in its own thread: makes the driver when it is first needed, and there.
class DeskStaffCall::SoundGuest : public QObject {
    Q_OBJECT
public:
    explicit SoundGuest(SoundFactory factory) : factory_(std::move(factory)) {}

    void play() {
        if (!player_) {
            player_ = factory_();
            connect(player_.get(), &drivers::SoundPlayer::ended, this, [](drivers::SoundOutcome outcome) {
                if (outcome != drivers::SoundOutcome::Played && outcome != drivers::SoundOutcome::Stopped) {
                    qCWarning(logDevice) << "staff call not heard, outcome" << static_cast<int>(outcome);
                }
            });
        }
        player_->play(drivers::Sound::StaffCall);
    }

    void stop() {
        if (player_) {
            player_->stop();
        }
    }

private:
    SoundFactory factory_;
    std::unique_ptr<drivers::SoundPlayer> player_;
};

DeskStaffCall::DeskStaffCall(const StaffCallOptions& options, SoundFactory sound, const Clock& clock,
                             RandomSource& random, QObject* parent)
    : StaffCallPort(parent),
      options_(options),
      clock_(clock),
      random_(random),
      core_(desk_staff_call_detail::completed(options.rules, bool(sound), !options.desk.webhook.isEmpty())) {
    wake_.setSingleShot(true);
    connect(&wake_, &QTimer::timeout, this, [this] {
        const StaffCallState before = core_.state();
        run(core_.wake(clock_.monotonicMilliseconds()));
        settle(before);
    });
    if (sound) {
        startSound(std::move(sound));
    }
    if (!options.desk.webhook.isEmpty()) {
        startDesk();
    }
}

DeskStaffCall::~DeskStaffCall() = default;

void DeskStaffCall::startSound(SoundFactory factory) {
    sound_ = new SoundGuest(std::move(factory));
    soundThread_ = std::make_unique<DeviceThread>(u"staff-call-sound"_s, sound_);
}

void DeskStaffCall::startDesk() {
    desk_ = new DeskClient(options_.desk);
    connect(desk_, &DeskClient::answered, this,
            [this](quint64 request, bool delivered, bool acknowledged, const QString& statusUrl) {
                const StaffCallState before = core_.state();
                const DeskAnswer answer{delivered, acknowledged, statusUrl};
                run(core_.answered(request, answer, clock_.monotonicMilliseconds()));
                settle(before);
            });
    deskThread_ = std::make_unique<DeviceThread>(u"staff-call-desk"_s, desk_);
}

void DeskStaffCall::call(const StaffCallReason& reason) {
    if (core_.running()) {
        return;
    }
    using namespace desk_staff_call_detail;
    const qint64 wall = clock_.wallMilliseconds();
    const QJsonObject told{{u"kiosk"_s, options_.kioskId},
                           {u"number"_s, options_.kioskNumber},
                           {u"branch"_s, options_.branch},
                           {u"service"_s, onlyId(reason.service)},
                           {u"step"_s, onlyId(reason.step)},
                           {u"code"_s, onlyCode(reason.code)},
                           {u"called_at"_s, beijingIsoText(wall)},
                           {u"call_id"_s, QString::fromLatin1(random_.bytes(callIdBytes).toHex())}};
    announcement_ = QJsonDocument(told).toJson(QJsonDocument::Compact);
    const StaffCallState before = core_.state();
    run(core_.call(clock_.monotonicMilliseconds(), wall));
    settle(before);
}

void DeskStaffCall::cancel() {
    const StaffCallState before = core_.state();
    run(core_.cancel());
    settle(before);
}

void DeskStaffCall::run(const StaffCallActions& actions) {
    using Kind = StaffCallAction::Kind;
    for (const StaffCallAction& action : actions) {
        switch (action.kind) {
        case Kind::Ring:
            QMetaObject::invokeMethod(
                sound_, [guest = sound_] { guest->play(); }, Qt::QueuedConnection);
            break;
        case Kind::Silence:
            QMetaObject::invokeMethod(
                sound_, [guest = sound_] { guest->stop(); }, Qt::QueuedConnection);
            break;
        case Kind::Post:
            post(action.request);
            break;
        case Kind::Poll:
            QMetaObject::invokeMethod(
                desk_, [desk = desk_, action] { desk->poll(action.request, action.url); }, Qt::QueuedConnection);
            break;
        case Kind::Drop:
            QMetaObject::invokeMethod(
                desk_, [desk = desk_] { desk->drop(); }, Qt::QueuedConnection);
            break;
        }
    }
}

void DeskStaffCall::post(quint64 request) {
    QMetaObject::invokeMethod(
        desk_, [desk = desk_, request, json = announcement_] { desk->post(request, json); }, Qt::QueuedConnection);
}

/// After every event: the next wake, and the news.
void DeskStaffCall::settle(StaffCallState before) {
    const std::optional<qint64> next = core_.nextWake();
    if (next) {
        const qint64 pause = std::max<qint64>(0, *next - clock_.monotonicMilliseconds());
        wake_.start(std::chrono::milliseconds(pause));
    } else {
        wake_.stop();
    }
    if (before != core_.state()) {
        qCInfo(logDevice) << "staff call state" << static_cast<int>(core_.state());
        Q_EMIT stateChanged();
    }
}

} // namespace kaban

#include "desk_staff_call.moc"
