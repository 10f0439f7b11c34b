#include "app/ctl/card_read.h"

#include "drivers/id_reader/sam_serial_reader.h"

#include <QCommandLineParser>
#include <QDate>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>

#include <chrono>
#include <optional>

using namespace Qt::StringLiterals;

namespace kaban::ctl {

namespace card_json_detail {

using namespace drivers;

QString kindWord(IdCardKind kind) {
    switch (kind) {
    case IdCardKind::Resident:
        return u"resident"_s;
    case IdCardKind::HongKongMacaoTaiwan:
        return u"hmt"_s;
    case IdCardKind::ForeignPermanent2017:
        return u"foreign-2017"_s;
    case IdCardKind::ForeignPermanent2023:
        return u"foreign-2023"_s;
    }
    Q_UNREACHABLE();
}

/// GB/T 2261.1. A code that the list lacks tells nothing, so it is unknown too; the warnings name it.
QString sexWord(const QString& code) {
    if (code.isEmpty())
        return u""_s;
    if (code == u"1")
        return u"male"_s;
    if (code == u"2")
        return u"female"_s;
    return code == u"9" ? u"unstated"_s : u"unknown"_s;
}

QString dateText(const QString& onChip) {
    if (onChip == u"长期") // protocol
        return u"long-term"_s;
    const QDate date = QDate::fromString(onChip, u"yyyyMMdd"_s);
    return date.isValid() ? date.toString(Qt::ISODate) : onChip;
}

/// Half a character cannot be written in UTF-8: it becomes U+FFFD, where everybody can see it.
QString writable(QString text) {
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            ++i;
        else if (text.at(i).isSurrogate())
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace card_json_detail

QJsonObject cardJson(const drivers::IdCard& card, const QString& samId) {
    using namespace card_json_detail;
    QJsonObject json;
    const auto put = [&json](const QString& key, const QString& value) {
        if (!value.isNull())
            json.insert(key, writable(value));
    };
    put(u"kind"_s, kindWord(card.kind));
    put(u"name"_s, card.name);
    put(u"name_en"_s, card.nameEnglish);
    put(u"sex"_s, sexWord(card.sexCode));
    put(u"ethnicity_code"_s, card.ethnicityCode);
    put(u"birth_date"_s, dateText(card.birthDate));
    put(u"address"_s, card.address);
    put(u"id_number"_s, card.number);
    put(u"authority"_s, card.authority);
    put(u"valid_from"_s, dateText(card.validFrom));
    put(u"valid_to"_s, dateText(card.validUntil));
    put(u"pass_number"_s, card.passNumber);
    put(u"issue_count"_s, card.issueCount);
    put(u"nationality"_s, card.nationality);
    put(u"renewal_count"_s, card.renewalCount);
    if (!card.address.isNull()) {
        QJsonArray addresses;
        for (const QString& address : card.newAddresses)
            addresses.append(writable(address));
        json.insert(u"new_addresses"_s, addresses);
    }
    put(u"sam_id"_s, samId.isNull() ? u""_s : samId);
    json.insert(u"photo_decoded"_s, false); // no decoder is linked: vendors license theirs per module
    json.insert(u"warnings"_s, QJsonArray::fromStringList(card.warnings));
    return json;
}

namespace card_read_detail {

using namespace drivers;

constexpr int Done = 0;
constexpr int NotSo = 1;
constexpr int BadUsage = 2;
constexpr int DeviceFailure = 3;

struct Request {
    QString port;
    std::chrono::milliseconds limit{};
    bool json = false;
};

/// Nothing, and the reason in `problem`, when the command line is not right.
std::optional<Request> requestOf(const QStringList& arguments, QString& problem) {
    QCommandLineParser parser;
    const QCommandLineOption port(u"port"_s, {}, u"PATH"_s);
    const QCommandLineOption timeout(u"timeout"_s, {}, u"S"_s, u"30"_s);
    const QCommandLineOption json(u"json"_s);
    parser.addOptions({port, timeout, json});
    if (!parser.parse(QStringList{u"card read"_s} + arguments)) {
        problem = parser.errorText();
        return std::nullopt;
    }
    bool number = false;
    const double seconds = parser.value(timeout).toDouble(&number);
    if (!parser.positionalArguments().isEmpty())
        problem = u"Unexpected argument '%1'."_s.arg(parser.positionalArguments().constFirst());
    else if (parser.value(port).isEmpty())
        problem = u"--port is missing."_s;
    else if (!number || !(seconds > 0) || seconds > 86400)
        problem = u"--timeout must be a number of seconds, more than 0 and at most 86400."_s;
    if (!problem.isEmpty())
        return std::nullopt;
    return Request{parser.value(port), std::chrono::milliseconds(qRound64(seconds * 1000)), parser.isSet(json)};
}

QString reasonOf(ReaderError error) {
    switch (error) {
    case ReaderError::CardUnreadable:
        return u"The card could not be read."_s;
    case ReaderError::CardNotGenuine:
        return u"The reader does not accept the card."_s;
    case ReaderError::WrongCard:
        return u"This is not an ID card."_s;
    case ReaderError::DeviceFault:
        return u"The reader failed."_s;
    case ReaderError::BadData:
        return u"What the reader sent makes no card."_s;
    }
    Q_UNREACHABLE();
}

void print(const IdCard& card, const QString& samId, bool json, QTextStream& out) {
    const QJsonObject object = cardJson(card, samId);
    if (json) {
        out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) << '\n';
        return;
    }
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QVariant value = entry.value().toVariant();
        const bool list = value.typeId() == QMetaType::QVariantList;
        out << entry.key() << ": " << (list ? value.toStringList().join(u", "_s) : value.toString()) << '\n';
    }
}

} // namespace card_read_detail

int cardRead(const QStringList& arguments, QTextStream& out, QTextStream& err) {
    using namespace card_read_detail;
    QString problem;
    const std::optional<Request> request = requestOf(arguments, problem);
    if (!request) {
        err << problem << "\nUsage: kabanctl card read --port PATH [--timeout S] [--json]" << Qt::endl;
        return BadUsage;
    }
    SamSerialReader reader(request->port);
    QEventLoop loop;
    const auto fail = [&](int code, const QString& reason) {
        err << reason << Qt::endl;
        loop.exit(code);
    };
    QObject::connect(&reader, &IdCardReader::cardRead, &loop, [&](const IdCard& card) {
        print(card, reader.samId(), request->json, out);
        out.flush();
        loop.exit(Done);
    });
    QObject::connect(&reader, &IdCardReader::readFailed, &loop, [&](ReaderError error, const QString& status) {
        const bool deviceFault = error == ReaderError::DeviceFault;
        if (deviceFault && reader.state() != ReaderState::Ready)
            return; // the link broke under the card; it is being opened again and then reads the card
        fail(deviceFault ? DeviceFailure : NotSo, reasonOf(error) + u" ["_s + status + u']');
    });
    QObject::connect(&reader, &IdCardReader::stateChanged, &loop, [&](ReaderState state) {
        if (state == ReaderState::Offline)
            fail(DeviceFailure, u"The reader cannot be reached: %1"_s.arg(reader.lastProblem()));
        else if (state == ReaderState::OutOfService)
            fail(DeviceFailure, u"The reader says that it cannot work."_s);
    });
    QTimer::singleShot(request->limit, Qt::PreciseTimer, &loop, [&] {
        if (reader.state() == ReaderState::Ready)
            fail(NotSo, u"No card was laid down in time."_s);
        else
            fail(DeviceFailure, u"The reader did not become ready in time: %1"_s.arg(reader.lastProblem()));
    });
    reader.watch();
    reader.open();
    const int code = loop.exec();
    reader.close();
    return code;
}

} // namespace kaban::ctl
