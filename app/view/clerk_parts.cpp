#include "app/view/clerk_parts.h"

namespace kaban::pages {

using namespace Qt::StringLiterals;

namespace clerk_parts {

using Phase = ClerkStep::Phase;
using Trouble = ClerkStep::Trouble;

constexpr int pinDigits = 6;

qint64 seconds(qint64 milliseconds) {
    return (milliseconds + 999) / 1000;
}

QString errorOf(const ClerkStep& step) {
    switch (step.trouble()) {
    case Trouble::None:
        break;
    case Trouble::Wrong:
        return step.triesLeft() > 0 ? qtTrId("witness.wrong.left").arg(step.triesLeft()) : qtTrId("witness.wrong");
    case Trouble::Locked:
        return step.lockLeftMilliseconds() > 0 ? qtTrId("witness.locked").arg(seconds(step.lockLeftMilliseconds()))
                                               : qtTrId("witness.unlocked");
    case Trouble::Unavailable:
        return qtTrId("witness.unavailable");
    }
    return {};
}

void describePad(const ClerkStep& step, ClerkContent& content) {
    if (step.phase() == Phase::Number) {
        content.padTitle = qtTrId("witness.number");
        content.padSentence = qtTrId("witness.number.sentence");
        content.typed = step.number();
        content.typedName = qtTrId("witness.number.typed").arg(step.number());
        return;
    }
    const bool working = step.phase() == Phase::Checking;
    content.padEnabled = !working && step.lockLeftMilliseconds() == 0;
    if (!working) {
        content.change = ActionModel{u"change"_s, qtTrId("witness.change"), u"edit"_s, ActionModel::Kind::Secondary};
    }
    if (step.phase() == Phase::Code) {
        content.asked = ClerkContent::Asked::Code;
        content.padTitle = qtTrId("witness.code");
        content.padSentence = qtTrId("witness.code.sentence");
        content.typed = step.code();
        content.typedName = qtTrId("witness.code.typed").arg(step.code());
        return;
    }
    content.asked = ClerkContent::Asked::Pin;
    content.padTitle = qtTrId("witness.pin");
    content.padSentence = qtTrId("witness.clerk").arg(step.number());
    content.dots = step.phase() == Phase::Checking ? pinDigits : step.pinDigits();
    content.dotsOf = pinDigits;
    content.typedName = qtTrId("witness.pin.typed").arg(content.dots).arg(pinDigits);
}

ActionModel nextAction(const ClerkStep& step) {
    ActionModel next{u"next"_s, qtTrId("witness.next"), u"arrow-right"_s, ActionModel::Kind::Primary, true, true};
    if (!step.numberComplete()) {
        next.enabled = false;
        next.icon.clear();
        next.label = qtTrId("witness.next.blocked");
    }
    return next;
}

} // namespace clerk_parts

ClerkContent clerkContent(const PageInput& input, const ClerkStep& step) {
    ClerkContent content;
    content.requestTitle = qtTrId("witness.request").arg(input.parts.kioskNumber, textOf(input.service.title));
    content.stripTitle = qtTrId("witness.strip");
    const QString kiosk = qtTrId("kiosk.number").arg(input.parts.kioskNumber);
    content.stripPlace = step.phase() == ClerkStep::Phase::Number
                             ? kiosk
                             : u"%1  %2"_s.arg(qtTrId("witness.clerk").arg(step.number()), kiosk);
    content.lockLine = qtTrId("witness.lock").arg(clerk_parts::seconds(step.untilPageLocks()));
    clerk_parts::describePad(step, content);
    content.error = clerk_parts::errorOf(step);
    return content;
}

/// What is still missing, in the button itself.
ActionModel clerkConfirmAction(const ClerkStep& step, const ClerkWords& words) {
    if (step.phase() == ClerkStep::Phase::Number) {
        return clerk_parts::nextAction(step);
    }
    ActionModel confirm{u"confirm"_s, words.confirm, u"check"_s};
    if (step.ready()) {
        return confirm;
    }
    confirm.enabled = false;
    if (step.phase() == ClerkStep::Phase::Checking) {
        confirm.icon = u"sync"_s;
        confirm.label = qtTrId("witness.checking");
    } else if (step.lockLeftMilliseconds() > 0) {
        confirm.label = qtTrId("witness.confirm.locked");
    } else if (!step.answered()) {
        confirm.label = words.unanswered;
    } else {
        const qsizetype there = step.phase() == ClerkStep::Phase::Code ? step.code().size() : step.pinDigits();
        confirm.label = qtTrId(words.digitsId).arg(clerk_parts::pinDigits - static_cast<int>(there));
    }
    return confirm;
}

} // namespace kaban::pages
