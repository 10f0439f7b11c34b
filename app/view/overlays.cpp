#include "app/view/overlays.h"

#include "app/domain/beijing_time.h"

#include <algorithm>

namespace kaban::overlays {

using namespace Qt::StringLiterals;

namespace {

ActionModel secondary(QStringView id, const QString& label) {
    return {id.toString(), label, QString(), ActionModel::Kind::Secondary};
}

QString staffTitle(StaffCallState state) {
    switch (state) {
    case StaffCallState::Calling:
        return qtTrId("staff.calling.title");
    case StaffCallState::Acknowledged:
        return qtTrId("staff.acknowledged.title");
    case StaffCallState::Unanswered:
        return qtTrId("staff.unanswered.title");
    case StaffCallState::Idle:
    case StaffCallState::NoDesk:
        break;
    }
    return qtTrId("staff.title");
}

QString staffSentence(StaffCallState state, qint64 since) {
    switch (state) {
    case StaffCallState::Calling:
        return qtTrId("staff.calling.sentence").arg(beijingClockText(since));
    case StaffCallState::Acknowledged:
        return qtTrId("staff.acknowledged.sentence");
    case StaffCallState::Unanswered:
        return qtTrId("staff.unanswered.sentence");
    case StaffCallState::Idle:
    case StaffCallState::NoDesk:
        break;
    }
    return qtTrId("staff.sentence");
}

ConfirmModel leaveQuestion() {
    ConfirmModel model;
    model.icon = u"exit"_s;
    model.title = qtTrId("exit.title");
    model.sentence = qtTrId("exit.sentence");
    model.safe = secondary(stayAction, qtTrId("exit.stay"));
    model.doing = {leaveAction.toString(), qtTrId("exit.leave"), QString(), ActionModel::Kind::Neutral};
    return model;
}

ConfirmModel staffCall(StaffCallState state, qint64 callingSinceMilliseconds) {
    ConfirmModel model;
    model.icon = state == StaffCallState::Acknowledged ? u"check-circle"_s : u"call-staff"_s;
    model.title = staffTitle(state);
    model.sentence = staffSentence(state, callingSinceMilliseconds);
    model.safe = secondary(stayAction, qtTrId("staff.understood"));
    if (state == StaffCallState::Calling || state == StaffCallState::Unanswered) {
        model.doing = {cancelCallAction.toString(), qtTrId("staff.cancel"), QString(), ActionModel::Kind::Neutral};
    }
    return model;
}

ConfirmModel cardLeft() {
    ConfirmModel model;
    model.icon = u"id-card"_s;
    model.title = qtTrId("card_left.title");
    model.sentence = qtTrId("card_left.sentence");
    model.safe = secondary(stayAction, qtTrId("card_left.understood"));
    return model;
}

} // namespace

std::optional<ConfirmModel> questionOf(Overlay overlay, const StaffCallPort& staff) {
    switch (overlay) {
    case Overlay::Leave:
        return leaveQuestion();
    case Overlay::StaffCall:
        return staffCall(staff.state(), staff.callingSinceMilliseconds());
    case Overlay::CardLeft:
        return cardLeft();
    case Overlay::None:
        break;
    }
    return std::nullopt;
}

TimeoutModel timeRunsOut(qint64 remainingMilliseconds, qint64 warningMilliseconds) {
    TimeoutModel model;
    model.title = qtTrId("timeout.title");
    model.sentence = qtTrId("timeout.sentence");
    model.secondsLeft = static_cast<int>((remainingMilliseconds + 999) / 1000);
    // One step a second, as the number beside it.
    model.remainingPart = std::clamp(1000.0 * model.secondsLeft / static_cast<double>(warningMilliseconds), 0.0, 1.0);
    model.stay = {moreTimeAction.toString(), qtTrId("timeout.stay"), u"hand"_s};
    model.leave = {leaveAction.toString(), qtTrId("timeout.leave"), u"exit"_s, ActionModel::Kind::Neutral};
    return model;
}

} // namespace kaban::overlays
