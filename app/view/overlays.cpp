#include "app/view/overlays.h"

#include "app/domain/beijing_time.h"
#include "app/view/pages.h"

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

/// Nobody comes: the counter, with a slip that says how far it went.
void offerSlip(ConfirmModel& model, const SlipPrinting& slip) {
    if (const QString news = pages::counterSlipNews(slip); !news.isEmpty()) {
        model.sentence = news;
    }
    if (const auto print = pages::counterSlipAction(slip)) {
        model.doing = {print->enabled ? printSlipAction.toString() : print->id, print->label, print->icon, print->kind,
                       print->enabled};
    }
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

ConfirmModel headsetQuestion() {
    ConfirmModel model;
    model.icon = u"sound"_s;
    model.title = qtTrId("voice.headset.title");
    model.sentence = qtTrId("voice.headset.sentence");
    model.safe = secondary(stayAction, qtTrId("voice.headset.no"));
    model.doing = {hearPrivateAction.toString(), qtTrId("voice.headset.yes"), QString(), ActionModel::Kind::Secondary};
    return model;
}

/// Both answers are alike: it is offered, never forced.
ConfirmModel largeTextQuestion() {
    ConfirmModel model;
    model.icon = u"text-size"_s;
    model.title = qtTrId("large_text.title");
    model.sentence = qtTrId("large_text.sentence");
    model.safe = secondary(stayAction, qtTrId("large_text.no"));
    model.doing = secondary(largeTextAction, qtTrId("large_text.yes"));
    return model;
}

/// Title and sentence of a call that stands like this; when it was made is not said.
QList<SpokenText> spokenCall(StaffCallState state, const SlipPrinting* slip) {
    const char* slipNews = slip == nullptr ? nullptr : pages::counterSlipNewsTextId(*slip);
    switch (state) {
    case StaffCallState::Calling:
        return {spoken("staff.calling.title")};
    case StaffCallState::Acknowledged:
        return {spoken("staff.acknowledged.title"), spoken("staff.acknowledged.sentence")};
    case StaffCallState::Unanswered:
        return {spoken("staff.unanswered.title"),
                slipNews == nullptr ? spoken("staff.unanswered.sentence") : spoken(slipNews)};
    case StaffCallState::Idle:
    case StaffCallState::NoDesk:
        break;
    }
    return {spoken("staff.title"), spoken("staff.sentence")};
}

ConfirmModel cardLeftQuestion() {
    ConfirmModel model;
    model.icon = u"id-card"_s;
    model.title = qtTrId("card_left.title");
    model.sentence = qtTrId("card_left.sentence");
    model.safe = secondary(stayAction, qtTrId("card_left.understood"));
    return model;
}

} // namespace

Answered Overlays::answer(const QString& id) {
    if (now_ == Overlay::None) {
        return Answered::NotAsked;
    }
    if (id == leaveAction && now_ == Overlay::Leave) {
        return Answered::Leave;
    }
    if (id == printSlipAction && now_ == Overlay::StaffCall) {
        return Answered::PrintSlip;
    }
    if (id == hearPrivateAction && now_ == Overlay::Headset) {
        now_ = Overlay::None;
        return Answered::HearPrivate;
    }
    if (id == largeTextAction && now_ == Overlay::LargeText) {
        now_ = Overlay::None;
        return Answered::LargeText;
    }
    if (id == cancelCallAction && now_ == Overlay::StaffCall) {
        staff_.cancel();
        now_ = Overlay::None;
    } else if (id == stayAction) {
        now_ = Overlay::None;
    }
    return Answered::Handled;
}

void Overlays::callStaff(const StaffCallReason& reason) {
    if (staff_.state() == StaffCallState::Acknowledged && now_ != Overlay::StaffCall) {
        staff_.cancel();
    }
    const StaffCallState state = staff_.state();
    if (state == StaffCallState::Idle || state == StaffCallState::NoDesk) {
        staff_.call(reason);
    }
    now_ = Overlay::StaffCall;
}

void Overlays::sessionEnded() {
    now_ = Overlay::None;
    staff_.cancel();
}

bool Overlays::cardTaken() {
    const bool asked = now_ == Overlay::CardLeft;
    if (asked) {
        now_ = Overlay::None;
    }
    return asked;
}

std::optional<ConfirmModel> Overlays::question(const SlipPrinting* slip) const {
    switch (now_) {
    case Overlay::Leave:
        return leaveQuestion();
    case Overlay::StaffCall: {
        ConfirmModel model = staffCall(staff_.state(), staff_.callingSinceMilliseconds());
        if (slip != nullptr && staff_.state() == StaffCallState::Unanswered) {
            offerSlip(model, *slip);
        }
        return model;
    }
    case Overlay::CardLeft:
        return cardLeftQuestion();
    case Overlay::Headset:
        return headsetQuestion();
    case Overlay::LargeText:
        return largeTextQuestion();
    case Overlay::None:
        break;
    }
    return std::nullopt;
}

QList<SpokenText> spokenQuestion(Overlay what, StaffCallState call, const SlipPrinting* slip) {
    switch (what) {
    case Overlay::Leave:
        return {spoken("exit.title"), spoken("exit.sentence"), spoken("exit.stay"), spoken("exit.leave")};
    case Overlay::StaffCall:
        return spokenCall(call, slip);
    case Overlay::CardLeft:
        return {spoken("card_left.title"), spoken("card_left.sentence")};
    case Overlay::Headset:
        return {spoken("voice.headset.title"), spoken("voice.headset.sentence"), spoken("voice.headset.no"),
                spoken("voice.headset.yes")};
    case Overlay::LargeText:
        return {spoken("large_text.title"), spoken("large_text.sentence"), spoken("large_text.no"),
                spoken("large_text.yes")};
    case Overlay::None:
        break;
    }
    return {};
}

TimeoutModel timeRunsOut(qint64 remainingMilliseconds, qint64 warningMilliseconds) {
    TimeoutModel model;
    model.title = qtTrId("timeout.title");
    model.secondsLeft = static_cast<int>((remainingMilliseconds + 999) / 1000);
    model.sentence = qtTrId("timeout.sentence").arg(model.secondsLeft);
    // One step a second, as the number beside it.
    model.remainingPart = std::clamp(1000.0 * model.secondsLeft / static_cast<double>(warningMilliseconds), 0.0, 1.0);
    model.stay = {moreTimeAction.toString(), qtTrId("timeout.stay"), u"hand"_s};
    model.leave = {leaveAction.toString(), qtTrId("timeout.leave"), u"exit"_s, ActionModel::Kind::Neutral};
    return model;
}

} // namespace kaban::overlays
