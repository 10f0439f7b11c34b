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

QList<TileModel> tilesOff(const QList<ServiceDefinition>& offered) {
    QList<TileModel> tiles;
    for (const services_off::Known& service : services_off::knownServices) {
        const QString id = QLatin1String(service.id);
        if (!isOffered(offered, id)) {
            tiles.append({u"start."_s + id, textOf(QLatin1String(service.title)), qtTrId("off.reason"),
                          QLatin1String(service.icon), false, true, true});
        }
    }
    return tiles;
}

QStringList titlesOff(const QList<ServiceDefinition>& offered) {
    QStringList ids;
    for (const services_off::Known& service : services_off::knownServices) {
        if (!isOffered(offered, QLatin1String(service.id))) {
            ids.append(QLatin1String(service.title));
        }
    }
    return ids;
}

std::optional<PageModel> serviceOff(const SessionParts& parts, const QString& service) {
    const QList<TileModel> tiles = tilesOff(parts.services);
    const auto tile =
        std::find_if(tiles.begin(), tiles.end(), [&](const TileModel& off) { return off.id == u"start."_s + service; });
    if (tile == tiles.end()) {
        return std::nullopt;
    }
    SignpostContent content;
    content.icon = tile->icon;
    content.waysTitle = qtTrId("off.ways").arg(tile->title);
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
