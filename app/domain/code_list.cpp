#include "app/domain/code_list.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kaban {

using namespace Qt::StringLiterals;

Result<CodeList, QString> CodeList::parse(const QByteArray& json) {
    QJsonParseError fault;
    const QJsonObject root = QJsonDocument::fromJson(json, &fault).object();
    if (fault.error != QJsonParseError::NoError) {
        return failure(u"not JSON: "_s + fault.errorString());
    }
    CodeList list;
    list.id_ = root.value(u"id"_s).toString();
    list.version_ = root.value(u"version"_s).toString();
    if (list.id_.isEmpty() || list.version_.isEmpty() || root.value(u"source"_s).toString().isEmpty()) {
        return failure(u"id, version and source must not be empty"_s);
    }
    const QJsonArray entries = root.value(u"entries"_s).toArray();
    for (const QJsonValue& value : entries) {
        const Entry entry{value[u"code"_s].toString(), value[u"zh"_s].toString(), value[u"en"_s].toString()};
        if (entry.code.isEmpty() || entry.chinese.isEmpty() || entry.english.isEmpty() ||
            list.index_.contains(entry.code)) {
            return failure(u"entry %1 is incomplete or doubled"_s.arg(list.entries_.size() + 1));
        }
        list.index_.insert(entry.code, list.entries_.size());
        list.entries_.append(entry);
    }
    const QJsonObject aliases = root.value(u"aliases"_s).toObject();
    for (auto it = aliases.begin(); it != aliases.end(); ++it) {
        const auto target = list.index_.constFind(it.value().toString());
        if (target == list.index_.constEnd() || list.index_.contains(it.key())) {
            return failure(u"alias %1 leads nowhere or hides a code"_s.arg(it.key()));
        }
        list.index_.insert(it.key(), *target);
    }
    return list;
}

const CodeList::Entry* CodeList::find(const QString& code) const {
    const auto found = index_.constFind(code);
    return found == index_.constEnd() ? nullptr : &entries_[*found];
}

} // namespace kaban
