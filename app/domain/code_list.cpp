#include "app/domain/code_list.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kaban {

using namespace Qt::StringLiterals;

namespace {

CodeList::Entry readCodeEntry(const QJsonValue& value) {
    CodeList::Entry entry{value[u"code"_s].toString(), value[u"zh"_s].toString(), value[u"en"_s].toString()};
    entry.postcode = value[u"postcode"_s].toString();
    entry.phone = value[u"phone"_s].toString();
    entry.shown = value[u"shown"_s].toBool(true);
    for (const QJsonValue& outer : value[u"within"_s].toArray()) {
        entry.within.append(outer.toString());
    }
    for (const QJsonValue& word : value[u"words"_s].toArray()) {
        const QJsonValue shown = word[u"shown"_s];
        entry.words.append(
            {word[u"zh"_s].toString(), word[u"en"_s].toString(), shown[u"zh"_s].toString(), shown[u"en"_s].toString()});
    }
    return entry;
}

bool isWholeCodeEntry(const CodeList::Entry& entry) {
    const bool wordless = std::any_of(entry.words.begin(), entry.words.end(), [](const CodeList::Word& word) {
        return word.chinese.isEmpty() || word.english.isEmpty() ||
               word.shownChinese.isEmpty() != word.shownEnglish.isEmpty();
    });
    return !entry.code.isEmpty() && !entry.chinese.isEmpty() && !entry.english.isEmpty() && !wordless;
}

} // namespace

Result<CodeList, QString> CodeList::make(const QString& id, const QString& version, const QList<Entry>& entries) {
    CodeList list;
    list.id_ = id;
    list.version_ = version;
    if (id.isEmpty() || version.isEmpty()) {
        return failure(u"id and version must not be empty"_s);
    }
    for (const Entry& entry : entries) {
        if (!isWholeCodeEntry(entry) || list.index_.contains(entry.code)) {
            return failure(u"entry %1 is incomplete or doubled"_s.arg(list.entries_.size() + 1));
        }
        list.index_.insert(entry.code, list.entries_.size());
        list.entries_.append(entry);
    }
    return list;
}

Result<CodeList, QString> CodeList::parse(const QByteArray& json) {
    QJsonParseError fault;
    const QJsonObject root = QJsonDocument::fromJson(json, &fault).object();
    if (fault.error != QJsonParseError::NoError) {
        return failure(u"not JSON: "_s + fault.errorString());
    }
    if (root.value(u"source"_s).toString().isEmpty()) {
        return failure(u"source must not be empty"_s);
    }
    QList<Entry> entries;
    for (const QJsonValue& value : root.value(u"entries"_s).toArray()) {
        entries.append(readCodeEntry(value));
    }
    auto made = make(root.value(u"id"_s).toString(), root.value(u"version"_s).toString(), entries);
    if (!made) {
        return made;
    }
    CodeList list = std::move(*made);
    const QJsonObject aliases = root.value(u"aliases"_s).toObject();
    for (auto it = aliases.begin(); it != aliases.end(); ++it) {
        const auto target = list.index_.constFind(it.value().toString());
        if (target == list.index_.constEnd() || list.index_.contains(it.key())) {
            return failure(u"alias %1 leads nowhere or hides a code"_s.arg(it.key()));
        }
        const qsizetype place = *target;
        list.index_.insert(it.key(), place);
    }
    return list;
}

const CodeList::Entry* CodeList::find(const QString& code) const {
    const auto found = index_.constFind(code);
    return found == index_.constEnd() ? nullptr : &entries_[*found];
}

} // namespace kaban
