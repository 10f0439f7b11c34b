#include "app/ctl/outbox_commands.h"

#include "app/ctl/command.h"
#include "app/ctl/outbox_send.h"
#include "app/domain/beijing_time.h"
#include "app/outbox/outbox_reader.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace kaban::ctl {

using namespace Qt::StringLiterals;

namespace {

struct OutboxCall {
    const Options& options;
    QString store; ///< the file
    QTextStream& out;
    QTextStream& err;

    QString id() const { return options.positional.value(1); }
    bool json() const { return options.has(u"--json"_s); }
};

QJsonObject itemObject(const StoredItem& stored) {
    const OutboxItem& item = stored.item;
    return {{u"key"_s, item.key.text()},
            {u"local_number"_s, item.localNumber},
            {u"service"_s, stored.service},
            {u"state"_s, itemStateName(item.state)},
            {u"created_at"_s, beijingIsoText(stored.createdWall)},
            {u"time_trusted"_s, stored.timeTrusted},
            {u"size"_s, item.size},
            {u"sha256"_s, item.sha256},
            {u"attempts"_s, item.attempts},
            {u"last_outcome"_s, item.lastOutcome},
            {u"receipt_number"_s, item.receiptNumber},
            {u"receipt_strength"_s, stored.receiptStrength},
            {u"application_id"_s, item.applicationId},
            {u"recipients"_s, QJsonArray::fromStringList(stored.recipientKeyIds)},
            {u"purged"_s, item.purged}};
}

void printObject(const QJsonObject& object, QTextStream& out) {
    for (auto it = object.begin(); it != object.end(); ++it) {
        out << it.key() << u": "_s << it.value().toVariant().toString() << '\n';
    }
}

void printJson(const QJsonObject& object, QTextStream& out) {
    out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) << '\n';
}

int cannotRead(const OutboxCall& call, const StoreError& error) {
    call.err << (error.text.contains(call.store) ? QString() : call.store + u": "_s) << error.text << '\n';
    return badUsage;
}

int list(const OutboxCall& call, const OutboxReader& reader) {
    const auto items = reader.items();
    if (!items) {
        return cannotRead(call, items.error());
    }
    QJsonArray array;
    for (const StoredItem& stored : *items) {
        array.append(itemObject(stored));
        if (!call.json()) {
            call.out << stored.item.localNumber << '\t' << itemStateName(stored.item.state) << '\t'
                     << beijingIsoText(stored.createdWall) << '\t' << stored.item.key.text() << '\t'
                     << stored.item.receiptNumber << '\n';
        }
    }
    if (call.json()) {
        call.out << QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)) << '\n';
    }
    return done;
}

Result<StoredItem, int> findItem(const OutboxCall& call, const OutboxReader& reader) {
    const auto found = reader.find(call.id());
    if (!found) {
        return failure(cannotRead(call, found.error()));
    }
    if (!*found) {
        call.err << u"there is no item “%1”"_s.arg(call.id()) << '\n';
        return failure(int(notSo));
    }
    return **found;
}

int show(const OutboxCall& call, const OutboxReader& reader) {
    const auto found = findItem(call, reader);
    if (!found) {
        return found.error();
    }
    QJsonObject object = itemObject(*found);
    QJsonArray consents;
    const auto records = reader.consents(found->item.sequence);
    if (!records) {
        return cannotRead(call, records.error());
    }
    for (const ConsentRecord& consent : *records) {
        consents.append(
            QJsonObject{{u"id"_s, consent.id}, {u"version"_s, consent.version}, {u"sha256"_s, consent.sha256}});
    }
    object.insert(u"consents"_s, consents);
    if (call.json()) {
        printJson(object, call.out);
    } else {
        printObject(object, call.out);
    }
    return done;
}

int verify(const OutboxCall& call, const OutboxReader& reader) {
    QStringList faults;
    if (const auto whole = reader.check(); !whole) {
        faults.append(u"store: "_s + whole.error().text);
    }
    const auto items = reader.items();
    if (!items) {
        return cannotRead(call, items.error());
    }
    for (const StoredItem& stored : *items) {
        if (!stored.item.purged && reader.checkBody(stored.item) != BodyCondition::Intact) {
            faults.append(u"%1: the stored bytes are not those that were sealed"_s.arg(stored.item.localNumber));
        }
    }
    const auto count = static_cast<qint64>(items->size());
    if (call.json()) {
        printJson(
            {{u"whole"_s, faults.isEmpty()}, {u"items"_s, count}, {u"faults"_s, QJsonArray::fromStringList(faults)}},
            call.out);
    } else {
        for (const QString& fault : std::as_const(faults)) {
            call.out << fault << '\n';
        }
        call.out << (faults.isEmpty() ? u"%1 items, all whole"_s.arg(count) : u"%1 faults"_s.arg(faults.size()))
                 << '\n';
    }
    return faults.isEmpty() ? done : notSo;
}

int exportBundle(const OutboxCall& call, const OutboxReader& reader) {
    const auto found = findItem(call, reader);
    if (!found) {
        return found.error();
    }
    if (found->item.purged) {
        call.err << u"the bundle of %1 has been deleted: its receipt is stored"_s.arg(call.id()) << '\n';
        return notSo;
    }
    QSaveFile file(call.options.positional.value(2));
    if (!file.open(QIODevice::WriteOnly)) {
        call.err << file.errorString() << '\n';
        return badUsage;
    }
    const auto written =
        reader.body(found->item, [&](const QByteArray& part) { return file.write(part) == part.size(); });
    if (!written || !file.commit()) {
        call.err << (written ? file.errorString() : written.error().text) << '\n';
        return notSo;
    }
    if (call.json()) {
        printJson({{u"key"_s, found->item.key.text()},
                   {u"file"_s, file.fileName()},
                   {u"size"_s, found->item.size},
                   {u"sha256"_s, found->item.sha256}},
                  call.out);
    }
    return done;
}

int readOnly(const OutboxCall& call) {
    const auto reader = OutboxReader::open(call.store);
    if (!reader) {
        return cannotRead(call, reader.error());
    }
    const QString verb = call.options.positional.first();
    if (verb == u"list") {
        return list(call, *reader);
    }
    if (verb == u"show") {
        return show(call, *reader);
    }
    return verb == u"verify" ? verify(call, *reader) : exportBundle(call, *reader);
}

} // namespace

int outboxCommand(const QStringList& arguments, QTextStream& out, QTextStream& err) {
    const auto options =
        parseOptions(arguments, {u"--data-dir"_s, u"--config"_s, u"--timeout"_s}, {u"--json"_s, u"--until-empty"_s});
    static const QHash<QString, qsizetype> operands{
        {u"list"_s, 1}, {u"show"_s, 2}, {u"verify"_s, 1}, {u"export"_s, 3}, {u"send"_s, 1}};
    const QString verb = options ? options->positional.value(0) : QString();
    const QString folder = options ? options->values.value(u"--data-dir"_s) : QString();
    if (!options || folder.isEmpty() || operands.value(verb) != options->positional.size()) {
        err << (options
                    ? u"Usage: kabanctl outbox list | show ID | verify | export ID FILE | send [--until-empty] [--timeout S] --data-dir D [--json]"_s
                    : options.error())
            << '\n';
        return badUsage;
    }
    if (verb != u"send") {
        return readOnly({*options, QDir(folder).filePath(u"store/outbox.sqlite"_s), out, err});
    }
    bool numeric = true;
    const int seconds = options->values.value(u"--timeout"_s, u"60"_s).toInt(&numeric);
    if (!numeric || seconds < 1) {
        err << "--timeout must be a number of seconds\n";
        return badUsage;
    }
    const QString configuration = options->values.value(u"--config"_s, QDir(folder).filePath(u"kiosk.toml"_s));
    return outboxSend({folder, configuration, options->has(u"--until-empty"_s), seconds}, out, err);
}

} // namespace kaban::ctl
