#include "app/domain/beijing_time.h"
#include "app/view/pages.h"

namespace kaban::pages {

using namespace Qt::StringLiterals;

QString hostLine(const SessionParts& parts) {
    return parts.kioskNumber.isEmpty() ? parts.branch
                                       : u"%1  %2"_s.arg(parts.branch, qtTrId("kiosk.number").arg(parts.kioskNumber));
}

std::optional<ActionModel> counterSlipAction(const SlipPrinting& slip) {
    const bool running = slip.state() == SlipPrinting::State::Running;
    if (!running && !slip.offered()) {
        return std::nullopt;
    }
    return ActionModel{u"print_slip"_s, running ? qtTrId("slip.printing") : qtTrId("slip.print"), u"print"_s,
                       ActionModel::Kind::Primary, !running};
}

const char* counterSlipNewsTextId(const SlipPrinting& slip) {
    switch (slip.state()) {
    case SlipPrinting::State::Printed:
        return QT_TRID_NOOP("slip.printed");
    case SlipPrinting::State::Failed:
        return QT_TRID_NOOP("slip.failed");
    case SlipPrinting::State::NotAsked:
    case SlipPrinting::State::Running:
        break;
    }
    return nullptr;
}

QString counterSlipNews(const SlipPrinting& slip) {
    const char* textId = counterSlipNewsTextId(slip);
    return textId == nullptr ? QString() : qtTrId(textId);
}

ReceiptPaper counterSlip(const PageInput& input, const PageModel& page) {
    ReceiptPaper paper;
    paper.bank = hostLine(input.parts);
    paper.title = qtTrId("slip.title");
    // Once the submission has a key nobody here can promise that nothing is stored.
    paper.warning = input.answers.submissionKey() ? QString() : qtTrId("slip.not_submitted");
    paper.lines.append({qtTrId("receipt.service"), textOf(input.service.subtitle)});
    const QString stage = input.service.rail.value(input.definition.rail.value_or(0));
    if (!stage.isEmpty()) {
        paper.lines.append({qtTrId("slip.stage"), textOf(stage)});
    }
    const auto* problem = std::get_if<ProblemContent>(&page.content);
    const bool stopped = problem != nullptr || std::holds_alternative<SignpostContent>(page.content);
    paper.lines.append({qtTrId("slip.reason"), stopped ? page.title : qtTrId("slip.no_answer")});
    if (problem != nullptr) {
        paper.lines.append({qtTrId("slip.staff"), problem->staffCode});
    }
    paper.lines.append(
        {qtTrId("receipt.time"), beijingIsoText(input.parts.clock.wallMilliseconds()).left(16).replace(u'T', u' ')});
    paper.notes = {qtTrId("slip.note"), qtTrId("slip.bring")};
    paper.hotline = qtTrId("receipt.hotline");
    paper.provider = qtTrId("provider");
    paper.foot = qtTrId("receipt.fraud");
    return paper;
}

} // namespace kaban::pages
