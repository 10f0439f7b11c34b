#include "app/identity/clerk_file.h"

#include "app/identity/one_time_code.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kaban {

using namespace Qt::StringLiterals;

namespace clerk_file_detail {

constexpr int version = 1;
constexpr int leastHashBytes = 16;

/// Negative where there is no whole number.
qint64 wholeNumber(const QJsonObject& object, const QString& key) {
    return object.value(key).toInteger(-1);
}

std::optional<ClerkPinHash> parsePin(const QJsonObject& object) {
    const QJsonObject scrypt = object.value(u"scrypt"_s).toObject();
    const auto cost = [&](const QString& key) {
        return static_cast<quint64>(std::max<qint64>(0, wholeNumber(scrypt, key)));
    };
    ClerkPinHash pin{{cost(u"n"_s), cost(u"r"_s), cost(u"p"_s)}, {}, {}};
    pin.salt = QByteArray::fromBase64(object.value(u"salt"_s).toString().toLatin1());
    pin.hash = SecretBytes(QByteArray::fromBase64(object.value(u"hash"_s).toString().toLatin1()));
    const bool whole =
        pin.cost.sensible() && pin.salt.size() == clerkSaltBytes && pin.hash.reveal().size() >= leastHashBytes;
    return whole ? std::optional(pin) : std::nullopt;
}

std::optional<ClerkTries> parseTries(const QJsonObject& object) {
    const qint64 wrong = wholeNumber(object, u"wrong"_s);
    const qint64 lock = wholeNumber(object, u"lock_ms"_s);
    const qint64 lockedAt = wholeNumber(object, u"locked_at_ms"_s);
    if (wrong < 0 || wrong > 1'000'000 || lock < 0 || lockedAt < 0 || !object.value(u"boot"_s).isString()) {
        return std::nullopt;
    }
    return ClerkTries{static_cast<int>(wrong), lock, {object.value(u"boot"_s).toString(), lockedAt}};
}

std::optional<Clerk> parseClerk(const QJsonObject& object) {
    const QString number = object.value(u"number"_s).toString();
    const auto pin = parsePin(object);
    const auto tries = parseTries(object);
    if (!isClerkNumber(number) || !pin || !tries) {
        return std::nullopt;
    }
    Clerk clerk{number, *pin, *tries};
    if (object.contains(u"totp"_s)) {
        clerk.codeSecret = SecretBytes(QByteArray::fromBase64(object.value(u"totp"_s).toString().toLatin1()));
        clerk.lastCodeStep = wholeNumber(object, u"totp_step"_s);
        if (clerk.codeSecret.reveal().size() != oneTimeSecretBytes || clerk.lastCodeStep < 0) {
            return std::nullopt; // a second factor that cannot be read must not become none
        }
    }
    return clerk;
}

QJsonObject textOf(const Clerk& clerk) {
    const ClerkPinCost& cost = clerk.pin.cost;
    QJsonObject object{{u"number"_s, clerk.number},
                       {u"scrypt"_s, QJsonObject{{u"n"_s, static_cast<qint64>(cost.n)},
                                                 {u"r"_s, static_cast<qint64>(cost.r)},
                                                 {u"p"_s, static_cast<qint64>(cost.p)}}},
                       {u"salt"_s, QString::fromLatin1(clerk.pin.salt.toBase64())},
                       {u"hash"_s, QString::fromLatin1(clerk.pin.hash.reveal().toBase64())},
                       {u"wrong"_s, clerk.tries.wrong},
                       {u"lock_ms"_s, clerk.tries.lockMilliseconds},
                       {u"locked_at_ms"_s, clerk.tries.lockedAt.milliseconds},
                       {u"boot"_s, clerk.tries.lockedAt.boot}};
    if (!clerk.codeSecret.reveal().isEmpty()) {
        object.insert(u"totp"_s, QString::fromLatin1(clerk.codeSecret.reveal().toBase64()));
        object.insert(u"totp_step"_s, clerk.lastCodeStep);
    }
    return object;
}

} // namespace clerk_file_detail

bool isClerkNumber(const QString& text) {
    return text.size() >= 4 && text.size() <= 8 &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

std::optional<QList<Clerk>> parseClerks(const QByteArray& text) {
    const QJsonObject root = QJsonDocument::fromJson(text).object();
    if (clerk_file_detail::wholeNumber(root, u"version"_s) != clerk_file_detail::version ||
        !root.value(u"clerks"_s).isArray()) {
        return std::nullopt;
    }
    QList<Clerk> clerks;
    const QJsonArray entries = root.value(u"clerks"_s).toArray();
    for (const QJsonValue& entry : entries) {
        const auto clerk = clerk_file_detail::parseClerk(entry.toObject());
        const auto same = [&](const Clerk& other) { return other.number == clerk->number; };
        if (!clerk || std::any_of(clerks.begin(), clerks.end(), same)) {
            return std::nullopt;
        }
        clerks.append(*clerk);
    }
    return clerks;
}

QByteArray clerksText(const QList<Clerk>& clerks) {
    QJsonArray entries;
    for (const Clerk& clerk : clerks) {
        entries.append(clerk_file_detail::textOf(clerk));
    }
    return QJsonDocument(QJsonObject{{u"version"_s, clerk_file_detail::version}, {u"clerks"_s, entries}}).toJson();
}

} // namespace kaban
