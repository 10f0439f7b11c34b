#include "app/view/services_off.h"

#include "app/view/translations.h"

#include <algorithm>

namespace kaban::pages {

using namespace Qt::StringLiterals;

namespace services_off {

struct Known {
    const char* id;
    const char* icon;
    const char* title;
};

/// In the order of the home page.
constexpr Known knownServices[] = {
    {"minor", "child", "svc.min.short"},    {"employer", "building", "svc.emp.short"},
    {"progress", "clock", "svc.prg.short"}, {"ecard", "phone-card", "svc.ecd.short"},
    {"family", "family", "svc.fam.short"},
};

} // namespace services_off

bool isOffered(const QList<ServiceDefinition>& offered, const QString& id) {
    return std::any_of(offered.begin(), offered.end(),
                       [&](const ServiceDefinition& service) { return service.id == id; });
}

QList<HomeTile> tilesOff(const QList<ServiceDefinition>& offered) {
    QList<HomeTile> tiles;
    for (const services_off::Known& service : services_off::knownServices) {
        const QString id = QLatin1String(service.id);
        if (!isOffered(offered, id)) {
            tiles.append({{u"start."_s + id, {}, {}, QLatin1String(service.icon), false, true, true},
                          QLatin1String(service.title),
                          u"off.reason"_s});
        }
    }
    return tiles;
}

std::optional<PageModel> serviceOff(const SessionParts& parts, const QString& service) {
    const QList<HomeTile> tiles = tilesOff(parts.services);
    const auto off = std::find_if(tiles.begin(), tiles.end(),
                                  [&](const HomeTile& known) { return known.tile.id == u"start."_s + service; });
    if (off == tiles.end()) {
        return std::nullopt;
    }
    SignpostContent content;
    content.icon = off->tile.icon;
    content.waysTitle = qtTrId("off.ways").arg(textOf(off->title));
    content.ways = {{u"bank"_s, qtTrId("signpost.way.counter.title"), qtTrId("signpost.way.counter.sentence"), {}},
                    {u"phone"_s, qtTrId("off.phone.title"), qtTrId("off.phone.sentence"), {}}};
    content.servicesTitle = qtTrId("off.here");
    for (const ServiceDefinition& offered : parts.services) {
        if (offered.guide) {
            continue;
        }
        content.services.append(
            {u"start."_s + offered.id, textOf(offered.title), textOf(offered.subtitle), offered.icon});
    }
    PageModel page;
    page.step = u"service_off"_s;
    page.title = qtTrId("off.title");
    page.sentence = qtTrId("off.sentence");
    page.content = content;
    page.actions = {{u"home"_s, qtTrId("signpost.home"), u"home"_s}};
    return page;
}

} // namespace kaban::pages
