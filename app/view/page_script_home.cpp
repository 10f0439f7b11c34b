// What is said while nobody is served: home, and the page of a service that is not to be had here.
#include "app/view/page_script.h"
#include "app/view/services_off.h"

namespace kaban::pages {

using namespace Qt::StringLiterals;

PageScript homeScript(const SessionParts& parts, bool elder, bool all) {
    PageScript script;
    if (elder && !all) {
        script.say({spoken("home.elder.headline"), spoken("home.elder.individual"),
                    spoken("home.elder.individual.bring"), spoken("home.elder.minor"), spoken("home.elder.progress"),
                    spoken("home.elder.counter"), spoken("home.elder.phone")});
        return script;
    }
    script.say({elder ? spoken("home.elder.headline") : spoken("home.headline"),
                elder ? SpokenText() : spoken("home.sentence"), spoken("entry.apply")});
    for (const ServiceDefinition& service : parts.services) {
        if (service.guide) {
            continue;
        }
        script.say({SpokenText::of(service.title), SpokenText::of(service.subtitle)});
    }
    if (const auto refusal = parts.outbox.refusal()) {
        script.say(SpokenText::of(QString::fromLatin1(failureTextId(*refusal, "title"))));
    }
    for (const QString& title : titlesOff(parts.services)) {
        script.say({SpokenText::of(title), spoken("off.reason")});
    }
    if (guideOf(parts.services) != nullptr) {
        script.say({spoken("home.bring"), spoken("home.bring.sentence")});
    }
    script.say({spoken("home.counter.title"), spoken("home.counter.sentence")});
    return script;
}

PageScript documentsScript(const SessionParts& parts) {
    PageScript script;
    script.say({spoken("home.document.headline"), spoken("home.document.sentence"), spoken("home.document.question"),
                spoken("home.document.why")});
    const PageModel page = homeDocuments(parts);
    for (const TileModel& tile : std::get<HomeContent>(page.content).tiles) {
        script.say({SpokenText::of(u"home."_s + tile.id), tile.here ? spoken("bring.here") : spoken("bring.counter")});
    }
    return script;
}

PageScript serviceOffScript() {
    PageScript script;
    script.say({spoken("off.title"), spoken("off.sentence"), spoken("signpost.way.counter.title"),
                spoken("signpost.way.counter.sentence"), spoken("off.phone.title"), spoken("off.phone.sentence")});
    return script;
}

} // namespace kaban::pages
