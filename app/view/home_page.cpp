#include "app/domain/beijing_time.h"
#include "app/view/pages.h"
#include "app/view/services_off.h"

namespace kaban::pages {

using namespace Qt::StringLiterals;

PageModel home(const SessionParts& parts) {
    HomeContent content;
    content.headline = qtTrId("home.headline");
    content.sentence = qtTrId("home.sentence");
    content.groupTitle = qtTrId("entry.apply");
    content.groupSubtitle = qtTrId("svc.group");
    content.counterTitle = qtTrId("home.counter.title");
    content.counterSentence = qtTrId("home.counter.sentence");
    const std::optional<FailureCode> refusal = parts.outbox.refusal();
    for (const ServiceDefinition& service : parts.services) {
        TileModel tile{
            u"start."_s + service.id, textOf(service.title), textOf(service.subtitle), service.icon, true, true};
        if (refusal) {
            tile.enabled = false;
            tile.subtitle = textOf(QString::fromUtf8(failureTextId(*refusal, "title")));
        }
        content.tiles.append(tile);
    }
    content.tiles += tilesOff(parts.services);
    PageModel page;
    page.step = u"home"_s;
    page.content = content;
    return page;
}

StripModel strip(const SessionParts& parts, const ServiceDefinition* service) {
    StripModel strip;
    strip.brand = qtTrId("brand");
    strip.place = service == nullptr ? parts.branch : textOf(service->title);
    strip.online = parts.outbox.online();
    strip.networkText = strip.online ? qtTrId("network.online") : qtTrId("network.offline");
    strip.clockText = beijingClockText(parts.clock.wallMilliseconds());
    return strip;
}

} // namespace kaban::pages
