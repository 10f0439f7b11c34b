#include "app/domain/beijing_time.h"
#include "app/view/pages.h"
#include "app/view/services_off.h"

#include <algorithm>

namespace kaban::pages {

using namespace Qt::StringLiterals;

namespace home_page {

/// What most older people come for, in words of every day.
struct Everyday {
    const char* tile;
    const char* title;
    const char* subtitle;
};

constexpr Everyday everydayServices[] = {
    {"start.individual", "home.elder.individual", "home.elder.individual.bring"},
    {"start.minor", "home.elder.minor", "home.elder.minor.age"},
    {"start.progress", "home.elder.progress", "home.elder.progress.what"},
};

} // namespace home_page

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

PageModel elderHome(const SessionParts& parts, bool all) {
    PageModel page = home(parts);
    auto& content = std::get<HomeContent>(page.content);
    content.headline = qtTrId("home.elder.headline");
    content.sentence.clear();
    if (all) {
        content.more = ActionModel{u"home.few"_s, qtTrId("home.few"), u"arrow-left"_s, ActionModel::Kind::Neutral};
        return page;
    }
    content.few = true;
    content.groupTitle.clear();
    content.groupSubtitle.clear();
    content.counterTitle = qtTrId("home.elder.counter");
    content.counterSentence = qtTrId("home.elder.phone");
    content.more = ActionModel{u"home.more"_s, qtTrId("home.more"), u"chevron-right"_s, ActionModel::Kind::Neutral};
    content.more->iconAfter = true;
    QList<TileModel> few;
    for (const home_page::Everyday& everyday : home_page::everydayServices) {
        const auto tile = std::find_if(content.tiles.begin(), content.tiles.end(), [&](const TileModel& known) {
            return known.id == QLatin1String(everyday.tile);
        });
        if (tile == content.tiles.end()) {
            continue;
        }
        TileModel plain = *tile;
        plain.title = textOf(QLatin1String(everyday.title));
        if (!plain.off && plain.enabled) {
            plain.subtitle = textOf(QLatin1String(everyday.subtitle));
        }
        few.append(plain);
    }
    content.tiles = few;
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
