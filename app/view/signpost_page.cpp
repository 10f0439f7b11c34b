#include "app/view/signpost_page.h"

#include "app/view/translations.h"

#include <algorithm>

namespace kaban::pages {

using namespace Qt::StringLiterals;

namespace signpost_words {

using Mood = SignpostContent::Mood;

/// A line of the page: icon and the middle of its text ids, signpost.way.<name>.title and .sentence.
struct Way {
    const char* icon;
    const char* name;
    const char* action = nullptr; ///< up to its first dot also the end of its label's text id, signpost.do.<action>
};

struct Entry {
    const char* key;
    const char* icon;
    Mood mood;
    QList<Way> ways;
};

const QList<Entry>& entries() {
    static const QList<Entry> all = {
        {"sign_in_other", "phone", Mood::Wait, {{"bank", "counter", "print_slip"}, {"staff", "call"}}},
        {"refused", "hand", Mood::Wait, {{"bank", "counter", "print_slip"}, {"info", "why_authorise"}}},
        {"no_card",
         "id-card",
         Mood::Wait,
         {{"id-card", "bring_card"}, {"phone", "online"}, {"bank", "counter_temporary_card", "print_slip"}}},
        {"other_document",
         "document",
         Mood::Wait,
         {{"id-card", "residence_card"}, {"document", "passport"}, {"bank", "counter_document", "print_slip"}}},
        {"info_wrong",
         "warning",
         Mood::Stop,
         {{"phone", "line_96066"}, {"staff", "call"}, {"bank", "counter", "print_slip"}}},
        {"eligibility_unavailable",
         "wifi-off",
         Mood::Wait,
         {{"server", "checked_later"}, {"refresh", "again", "retry"}}},
        {"has_card", "card", Mood::Good, {{"phone-card", "ecard", "service.ecard"}, {"bank", "replace"}}},
        {"in_progress", "clock", Mood::Good, {{"checklist", "progress", "service.progress"}, {"phone", "line_96066"}}},
        {"collective",
         "building",
         Mood::Wait,
         {{"list-people", "employee", "service.employer"}, {"bank", "counter", "print_slip"}}},
        {"minor", "child", Mood::Wait, {{"family", "guardian", "service.minor"}, {"bank", "counter", "print_slip"}}},
        {"adult",
         "person",
         Mood::Wait,
         {{"person", "individual", "service.individual"}, {"bank", "counter", "print_slip"}}},
        {"not_found", "search", Mood::Stop, {{"phone", "line_96066"}, {"staff", "call"}}},
        {"mismatch", "user-check", Mood::Stop, {{"staff", "call"}, {"phone", "line_96066"}}},
        {"expired_id", "id-card", Mood::Stop, {{"id-card", "renew_id"}, {"bank", "counter", "print_slip"}}},
        {"unavailable", "wifi-off", Mood::Wait, {{"bank", "counter", "print_slip"}, {"staff", "call"}}},
    };
    return all;
}

QString words(const char* name, const char* part) {
    return textOf(u"signpost.%1.%2"_s.arg(QLatin1String(name), QLatin1String(part)));
}

WayOut wayOut(const Way& way) {
    const QByteArray name = QByteArray("way.") + way.name;
    WayOut out{QLatin1String(way.icon), words(name.constData(), "title"), words(name.constData(), "sentence"),
               std::nullopt};
    if (way.action != nullptr) {
        const QString action = QLatin1String(way.action);
        out.action = ActionModel{action, textOf(u"signpost.do."_s + action.section(u'.', 0, 0)),
                                 QLatin1String(way.icon), ActionModel::Kind::Secondary};
    }
    return out;
}

const Entry& entryOf(const QString& key) {
    const auto found = std::find_if(entries().begin(), entries().end(),
                                    [&key](const Entry& entry) { return QLatin1String(entry.key) == key; });
    return found == entries().end() ? entries().last() : *found;
}

} // namespace signpost_words

Signpost signpost(const QString& key) {
    using namespace signpost_words;
    const Entry& entry = entryOf(key);
    Signpost post{words(entry.key, "title"), words(entry.key, "sentence"), {}};
    post.content.icon = QLatin1String(entry.icon);
    post.content.mood = entry.mood;
    post.content.waysTitle = qtTrId("signpost.ways");
    for (const Way& way : entry.ways) {
        post.content.ways.append(wayOut(way));
    }
    return post;
}

QStringList signpostTextIds(const QString& key) {
    using namespace signpost_words;
    const Entry& entry = entryOf(key);
    const auto both = [](const QString& name) {
        return QStringList{u"signpost.%1.title"_s.arg(name), u"signpost.%1.sentence"_s.arg(name)};
    };
    QStringList ids = both(QLatin1String(entry.key));
    ids.append(u"signpost.ways"_s);
    for (const Way& way : entry.ways) {
        ids += both(u"way."_s + QLatin1String(way.name));
    }
    return ids;
}

QStringList signpostKeys() {
    QStringList keys;
    for (const signpost_words::Entry& entry : signpost_words::entries()) {
        keys.append(QLatin1String(entry.key));
    }
    return keys;
}

} // namespace kaban::pages
