// What a person is told before signing in: the questions, and the list of what to bring. All of it is data of the
// service file; the answers are no personal data and are gone at home.
#include "app/domain/beijing_time.h"
#include "app/view/pages.h"
#include "app/view/services_off.h"

namespace kaban::pages {

using namespace Qt::StringLiterals;

namespace guide_pages {

/// What was answered so far, in the order in which it was asked.
QString saidSoFar(const PageInput& input) {
    QStringList said;
    for (const StepDefinition& step : input.service.steps) {
        for (const ChoiceDefinition& choice : step.choices) {
            if (!choice.said.isEmpty() && input.answers.value(step.id) == choice.id) {
                said.append(textOf(choice.said));
            }
        }
    }
    return said.isEmpty() ? QString() : qtTrId("bring.said").arg(said.join(qtTrId("list.separator")));
}

WhatToBringContent::Thing thingOf(const ThingDefinition& definition) {
    WhatToBringContent::Thing thing{textOf(definition.title), textOf(definition.sentence), definition.picture, {}};
    for (const ThingDefinition::Side& side : definition.sides) {
        thing.sides.append({side.picture, textOf(side.label)});
    }
    return thing;
}

} // namespace guide_pages

bool adviceLeadsOn(const PageInput& input) {
    return isOffered(input.parts.services, input.definition.service);
}

std::optional<int> usualMinutes(const PageInput& input) {
    const CaseStatisticsPort* kept = input.parts.caseStatistics;
    return kept != nullptr && adviceLeadsOn(input) ? kept->statistics().usualMinutes(input.definition.service)
                                                   : std::nullopt;
}

void question(const PageInput& input, PageModel& page) {
    QuestionContent content;
    content.picture = input.definition.picture;
    for (const ChoiceDefinition& choice : input.definition.choices) {
        TileModel tile{choice.id, textOf(choice.title), textOf(choice.sentence), choice.icon};
        tile.badge = textOf(choice.badge);
        tile.here = choice.badge == u"bring.here";
        content.answers.append(tile);
    }
    page.content = content;
    page.actions = {backAction()};
}

void whatToBring(const PageInput& input, PageModel& page) {
    const bool offered = adviceLeadsOn(input);
    if (!offered) {
        page.title = qtTrId("bring.counter.title");
    }
    page.sentence = guide_pages::saidSoFar(input);
    WhatToBringContent content;
    for (const ThingDefinition& thing : input.definition.things) {
        if (input.answers.holds(thing.when)) {
            content.things.append(guide_pages::thingOf(thing));
        }
    }
    for (const RemarkDefinition& remark : input.definition.remarks) {
        if (input.answers.holds(remark.when)) {
            content.remarks.append({remark.icon, textOf(remark.text)});
        }
    }
    if (const auto minutes = usualMinutes(input)) {
        content.remarks.append({u"clock"_s, qtTrId("bring.minutes").arg(*minutes)});
    }
    content.groupTitle = qtTrId("bring.group").arg(content.things.size());
    content.again = {u"again"_s, qtTrId("bring.again"), u"refresh"_s, ActionModel::Kind::Neutral};
    const QString news = counterSlipNews(input.slip);
    content.note = news.isEmpty() ? qtTrId("bring.note") : news;
    page.content = content;
    page.actions.clear();
    if (auto print = counterSlipAction(input.slip)) {
        print->label = print->enabled ? qtTrId("bring.print") : print->label;
        print->kind = ActionModel::Kind::Secondary;
        page.actions.append(*print);
    }
    if (offered) {
        page.actions.append({u"service."_s + input.definition.service, qtTrId("bring.start"), u"arrow-right"_s,
                             ActionModel::Kind::Primary, true, true});
    } else {
        page.actions.append({u"leave"_s, qtTrId("signpost.home"), u"home"_s});
    }
}

ReceiptPaper bringingList(const PageInput& input, const PageModel& page) {
    ReceiptPaper paper;
    const auto* content = std::get_if<WhatToBringContent>(&page.content);
    if (content == nullptr) {
        return paper;
    }
    paper.bank = hostLine(input.parts);
    paper.title = content->groupTitle;
    paper.warning = page.sentence;
    for (qsizetype i = 0; i < content->things.size(); ++i) {
        const WhatToBringContent::Thing& thing = content->things[i];
        QStringList words{thing.title};
        for (const WhatToBringContent::Side& side : thing.sides) {
            words.append(QString(side.label).replace(u'\n', u' '));
        }
        paper.next.append(words.size() == 1 ? u"%1  %2"_s.arg(thing.title, thing.sentence)
                                            : u"%1: %2"_s.arg(words.takeFirst(), words.join(qtTrId("list.separator"))));
    }
    paper.nextTitle = page.title;
    for (const WhatToBringContent::Remark& remark : content->remarks) {
        paper.notes.append(remark.text);
    }
    paper.notes.append(qtTrId("bring.note"));
    paper.lines.append(
        {qtTrId("receipt.time"), beijingIsoText(input.parts.clock.wallMilliseconds()).left(16).replace(u'T', u' ')});
    paper.hotline = qtTrId("receipt.hotline");
    paper.provider = qtTrId("provider");
    paper.foot = qtTrId("receipt.fraud");
    return paper;
}

} // namespace kaban::pages
