#include "app/ctl/clerk_commands.h"

#include "app/ctl/clerk_words.h"
#include "app/ctl/command.h"
#include "app/ctl/pin_entry.h"
#include "app/health/system_clock.h"
#include "app/health/system_random.h"
#include "app/identity/one_time_code.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kaban::ctl {

using namespace Qt::StringLiterals;

namespace clerk_commands_detail {

const QString usage = u"Usage: kabanctl clerk add NUMBER [--pin-only] | remove NUMBER | list --data-dir D [--json]\n"_s;

int exitCodeOf(ClerkFault fault) {
    switch (fault) {
    case ClerkFault::BadNumber:
    case ClerkFault::Unreadable:
    case ClerkFault::NotWritable:
        return badUsage;
    case ClerkFault::PinNotSixDigits:
    case ClerkFault::PinRepeated:
    case ClerkFault::PinConsecutive:
    case ClerkFault::PinHoldsNumber:
    case ClerkFault::Exists:
    case ClerkFault::Unknown:
        break;
    }
    return notSo;
}

int report(const Result<void, ClerkFault>& result, const QString& success, QTextStream& out, QTextStream& err) {
    if (!result) {
        err << clerkFaultSentence(result.error()) << '\n';
        return exitCodeOf(result.error());
    }
    out << success << '\n';
    return done;
}

/// The second factor is shown once and nowhere else: as the address that an authenticator takes, typed or as a QR code.
int add(ClerkRegister& clerks, const QString& number, const SecretBytes& secret, QTextStream& out, QTextStream& err) {
    if (!isClerkNumber(number)) { // before a PIN is typed for nothing
        return report(failure(ClerkFault::BadNumber), {}, out, err);
    }
    const auto pin = askForPin(err);
    if (!pin) {
        err << pin.error() << '\n';
        return badUsage;
    }
    const int result = report(clerks.add(number, *pin, secret), u"clerk %1 is added"_s.arg(number), out, err);
    if (result == done && !secret.reveal().isEmpty()) {
        out << u"second factor, for the clerk's own authenticator, shown only now:\n"_s
            << oneTimeAddress(secret, number).reveal() << '\n';
    }
    return result;
}

int list(const ClerkRegister& clerks, bool json, QTextStream& out, QTextStream& err) {
    const auto standings = clerks.list();
    if (!standings) {
        err << clerkFaultSentence(standings.error()) << '\n';
        return exitCodeOf(standings.error());
    }
    QJsonArray entries;
    for (const ClerkStanding& clerk : *standings) {
        const qint64 lockSeconds = (clerk.lockLeftMilliseconds + 999) / 1000;
        entries.append(QJsonObject{{u"number"_s, clerk.number},
                                   {u"wrong_tries"_s, clerk.wrongTries},
                                   {u"lock_left_s"_s, lockSeconds},
                                   {u"second_factor"_s, clerk.secondFactor}});
        if (!json) {
            out << clerk.number << (clerk.secondFactor ? QString() : u"  PIN only"_s)
                << (lockSeconds > 0 ? u"  locked for %1 s"_s.arg(lockSeconds) : QString()) << '\n';
        }
    }
    if (json) {
        out << QString::fromUtf8(QJsonDocument(entries).toJson(QJsonDocument::Compact)) << '\n';
    }
    return done;
}

} // namespace clerk_commands_detail

int clerkCommand(const QStringList& arguments, QTextStream& out, QTextStream& err) {
    const auto options = parseOptions(arguments, {u"--data-dir"_s}, {u"--json"_s, u"--pin-only"_s});
    const QString folder = options ? options->values.value(u"--data-dir"_s) : QString();
    const QString verb = options ? options->positional.value(0) : QString();
    const bool numbered = verb == u"add" || verb == u"remove";
    if (!options || folder.isEmpty() || (!numbered && verb != u"list") ||
        options->positional.size() != (numbered ? 2 : 1)) {
        err << (options ? clerk_commands_detail::usage : options.error() + u'\n');
        return badUsage;
    }
    if (!QFileInfo(folder).isDir()) {
        err << u"there is no folder %1"_s.arg(folder) << '\n';
        return badUsage;
    }
    const SystemClock clock;
    SystemRandom random;
    ClerkRegister clerks(folder, clock, random);
    const QString number = options->positional.value(1);
    if (verb == u"add") {
        const bool pinOnly = options->has(u"--pin-only"_s);
        return clerk_commands_detail::add(
            clerks, number, pinOnly ? SecretBytes() : SecretBytes(random.bytes(oneTimeSecretBytes)), out, err);
    }
    if (verb == u"remove") {
        return clerk_commands_detail::report(clerks.remove(number), u"clerk %1 is removed"_s.arg(number), out, err);
    }
    return clerk_commands_detail::list(clerks, options->has(u"--json"_s), out, err);
}

} // namespace kaban::ctl
