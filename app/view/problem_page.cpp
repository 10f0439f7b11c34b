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

} // namespace

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
    content.staffLine = qtTrId("problem.staff").arg(failureNumberText(failure.code) + status);
    content.kioskLine =
        input.parts.kioskNumber.isEmpty() ? QString() : qtTrId("kiosk.number").arg(input.parts.kioskNumber);
    return content;
}

} // namespace kaban::pages
