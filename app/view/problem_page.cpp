#include "app/steps/problem_step.h"
#include "app/view/pages.h"

namespace kaban::pages {

using namespace Qt::StringLiterals;

namespace {

QString failurePart(FailureCode code, const char* part) {
    return textOf(QString::fromUtf8(failureTextId(code, part)));
}

QString problemIcon(FailureCode code) {
    const int number = failureEntry(code).number;
    if (number < 300) {
        return u"id-card"_s;
    }
    return number < 400 ? u"info"_s : u"warning"_s;
}

ProblemContent problemContent(const PageInput& input, const StepFailure& failure) {
    ProblemContent content;
    content.icon = problemIcon(failure.code);
    content.whatLabel = qtTrId("problem.what");
    content.what = failurePart(failure.code, "what");
    content.doLabel = qtTrId("problem.do");
    content.todo = failurePart(failure.code, "do");
    content.whoLabel = qtTrId("problem.who");
    content.who = failurePart(failure.code, "who");
    const QString status = failure.statusForSupport.isEmpty() ? QString() : u" · "_s + failure.statusForSupport;
    content.staffCode = failureNumberText(failure.code) + status;
    content.staffLine = qtTrId("problem.staff").arg(content.staffCode);
    content.kioskLine =
        input.parts.kioskNumber.isEmpty() ? QString() : qtTrId("kiosk.number").arg(input.parts.kioskNumber);
    content.note = counterSlipNews(input.slip);
    content.noteIsBad = input.slip.state() == SlipPrinting::State::Failed;
    return content;
}

/// The counter first where a slip can be printed (mockup 16); once it is out, leaving is what comes next.
QList<ActionModel> problemActions(const PageInput& input, const StepFailure& failure) {
    using Kind = ActionModel::Kind;
    ActionModel leave{u"leave"_s, qtTrId("problem.leave"), u"exit"_s, Kind::Neutral};
    ActionModel retry{u"retry"_s, qtTrId("problem.retry"), u"refresh"_s, Kind::Primary};
    const bool again = input.definition.outcomes.contains(u"retry"_s) && failureEntry(failure.code).again;
    QList<ActionModel> actions;
    if (const auto print = counterSlipAction(input.slip)) {
        retry.kind = Kind::Secondary;
        actions = {again ? retry : leave, *print};
    } else if (input.slip.state() == SlipPrinting::State::Printed) {
        retry.kind = Kind::Secondary;
        leave = {u"leave"_s, qtTrId("slip.leave"), u"home"_s, Kind::Primary};
        actions = again ? QList<ActionModel>{retry, leave} : QList<ActionModel>{leave};
    } else {
        actions = again ? QList<ActionModel>{leave, retry} : QList<ActionModel>{leave};
    }
    if (actions.size() == 1) { // the only way on
        actions.first().kind = Kind::Primary;
    }
    return actions;
}

} // namespace

void problem(const PageInput& input, PageModel& page) {
    const StepFailure failed = static_cast<const ProblemStep&>(input.step).failure();
    page.title = textOf(QString::fromUtf8(failureTextId(failed.code, "title")));
    page.content = problemContent(input, failed);
    page.actions = problemActions(input, failed);
}

} // namespace kaban::pages
