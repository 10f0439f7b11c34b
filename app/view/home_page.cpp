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

constexpr qsizetype tilesAboveGuide = 3; ///< for oneself, for a child, for employees

/// What a foreigner or a returning family may have in hand, this machine's own first (GAP-12, mockup 20).
struct Document {
    const char* id;
    const char* icon;
    const char* title;
    const char* service; ///< that this document is for; empty: only the counter's
};

constexpr Document documents[] = {
    {"id_card", "id-card", "home.document.id_card", "individual"},
    {"child", "booklet", "home.document.child", "minor"},
    {"foreign_permanent", "card", "home.document.foreign_permanent", ""},
    {"residence_permit", "card", "home.document.residence_permit", ""},
    {"other", "document", "home.document.other", ""},
};

/// The services, those that are not to be had here, and what to bring; nothing can be begun while the kiosk takes none.
QList<HomeTile> allTiles(const SessionParts& parts) {
    QList<HomeTile> tiles;
    const std::optional<FailureCode> refusal = parts.outbox.refusal();
    for (const ServiceDefinition& service : parts.services) {
        if (service.guide) {
            continue;
        }
        HomeTile tile{{u"start."_s + service.id, {}, {}, service.icon, true, true}, service.title, service.subtitle};
        if (refusal) {
            tile.tile.enabled = false;
            tile.subtitle = QString::fromUtf8(failureTextId(*refusal, "title"));
        }
        tiles.append(tile);
    }
    tiles += tilesOff(parts.services);
    if (const ServiceDefinition* guide = guideOf(parts.services)) {
        HomeTile tile{
            {u"start."_s + guide->id, {}, {}, guide->icon, false, true}, u"home.bring"_s, u"home.bring.sentence"_s};
        tile.tile.guide = true;
        tiles.insert(std::min<qsizetype>(tilesAboveGuide, tiles.size()), tile);
    }
    return tiles;
}

QList<TileModel> worded(const QList<HomeTile>& tiles) {
    QList<TileModel> words;
    for (const HomeTile& tile : tiles) {
        words.append(tile.tile);
        words.last().title = textOf(tile.title);
        words.last().subtitle = textOf(tile.subtitle);
    }
    return words;
}

} // namespace home_page

QList<HomeTile> homeTiles(const SessionParts& parts, bool few) {
    const QList<HomeTile> all = home_page::allTiles(parts);
    if (!few) {
        return all;
    }
    QList<HomeTile> tiles;
    for (const home_page::Everyday& everyday : home_page::everydayServices) {
        const auto known = std::find_if(
            all.begin(), all.end(), [&](const HomeTile& tile) { return tile.tile.id == QLatin1String(everyday.tile); });
        if (known == all.end()) {
            continue;
        }
        tiles.append(*known);
        tiles.last().title = QLatin1String(everyday.title);
        if (!known->tile.off && known->tile.enabled) {
            tiles.last().subtitle = QLatin1String(everyday.subtitle);
        }
    }
    return tiles;
}

PageModel home(const SessionParts& parts) {
    HomeContent content;
    content.headline = qtTrId("home.headline");
    content.sentence = qtTrId("home.sentence");
    content.groupTitle = qtTrId("entry.apply");
    content.groupSubtitle = qtTrId("svc.group");
    content.counterTitle = qtTrId("home.counter.title");
    content.counterSentence = qtTrId("home.counter.sentence");
    content.tiles = home_page::worded(homeTiles(parts, false));
    PageModel page;
    page.step = u"home"_s;
    page.content = content;
    return page;
}

const ServiceDefinition* guideOf(const QList<ServiceDefinition>& services) {
    const auto guide =
        std::find_if(services.begin(), services.end(), [](const ServiceDefinition& service) { return service.guide; });
    return guide == services.end() ? nullptr : &*guide;
}

PageModel homeDocuments(const SessionParts& parts) {
    PageModel page;
    page.step = u"home"_s;
    HomeContent content;
    content.documents = true;
    content.headline = qtTrId("home.document.headline");
    content.sentence = qtTrId("home.document.sentence");
    content.groupTitle = qtTrId("home.document.question");
    content.groupSubtitle = qtTrId("home.document.why");
    for (const home_page::Document& document : home_page::documents) {
        TileModel tile{u"document."_s + QLatin1String(document.id), textOf(QLatin1String(document.title)),
                       textOf(QLatin1String(document.title) + ".official"_L1), QLatin1String(document.icon)};
        tile.here = isOffered(parts.services, QLatin1String(document.service));
        tile.badge = tile.here ? qtTrId("bring.here") : qtTrId("bring.counter");
        content.tiles.append(tile);
    }
    content.beside = {
        {u"start.progress"_s, qtTrId("home.document.receipt"), u"receipt"_s, ActionModel::Kind::Secondary}};
    if (const ServiceDefinition* guide = guideOf(parts.services)) {
        content.beside.append(
            {u"start."_s + guide->id, qtTrId("home.document.list"), u"print"_s, ActionModel::Kind::Neutral});
    }
    page.content = content;
    return page;
}

QString documentInHand(const QString& documentId) {
    return qtTrId("home.document.have").arg(textOf(u"home.document."_s + documentId));
}

bool isServedHere(const SessionParts& parts, const QString& documentId) {
    return std::any_of(
        std::begin(home_page::documents), std::end(home_page::documents), [&](const home_page::Document& known) {
            return documentId == QLatin1String(known.id) && isOffered(parts.services, QLatin1String(known.service));
        });
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
    content.tiles = home_page::worded(homeTiles(parts, true));
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
