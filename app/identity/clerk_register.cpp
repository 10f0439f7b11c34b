#include "app/identity/clerk_register.h"

#include "app/identity/one_time_code.h"
#include "app/identity/private_file.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace kaban {

using namespace Qt::StringLiterals;

namespace clerk_register_detail {

QString path(const QString& folder) {
    return QDir(folder).filePath(u"clerks.json"_s);
}

QString lockPath(const QString& folder) {
    return QDir(folder).filePath(u"clerks.lock"_s);
}

Result<QList<Clerk>, ClerkFault> read(const QString& folder) {
    const auto text = readPrivateFile(path(folder));
    if (!text) {
        if (text.error() == PrivateFileFault::NotThere) {
            return QList<Clerk>();
        }
        return failure(ClerkFault::Unreadable);
    }
    auto clerks = parseClerks(*text);
    if (!clerks) {
        return failure(ClerkFault::Unreadable);
    }
    return *std::move(clerks);
}

bool write(const QString& folder, const QList<Clerk>& clerks) {
    return replacePrivateFile(path(folder), clerksText(clerks));
}

auto find(QList<Clerk>& clerks, const QString& number) {
    return std::find_if(clerks.begin(), clerks.end(), [&](const Clerk& clerk) { return clerk.number == number; });
}

ClerkFault meaning(ClerkPinFault fault) {
    switch (fault) {
    case ClerkPinFault::Repeated:
        return ClerkFault::PinRepeated;
    case ClerkPinFault::Consecutive:
        return ClerkFault::PinConsecutive;
    case ClerkPinFault::HoldsNumber:
        return ClerkFault::PinHoldsNumber;
    case ClerkPinFault::NotSixDigits:
        break;
    }
    return ClerkFault::PinNotSixDigits;
}

} // namespace clerk_register_detail

ClerkRegister::ClerkRegister(QString dataFolder, const Clock& clock, RandomSource& random, QString boot,
                             const ClerkPinCost& cost)
    : folder_(std::move(dataFolder)), clock_(clock), random_(random), boot_(std::move(boot)), cost_(cost) {}

QString ClerkRegister::machineRun() {
    QFile file(u"/proc/sys/kernel/random/boot_id"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readLine().trimmed()) : QString();
}

Result<void, ClerkFault> ClerkRegister::add(const QString& number, const SecretBytes& pin,
                                            const SecretBytes& codeSecret) {
    if (!isClerkNumber(number)) {
        return failure(ClerkFault::BadNumber);
    }
    if (const auto fault = clerkPinFault(pin, number)) {
        return failure(clerk_register_detail::meaning(*fault));
    }
    const auto lock = PrivateFileLock::take(clerk_register_detail::lockPath(folder_));
    if (!lock) {
        return failure(ClerkFault::NotWritable);
    }
    auto clerks = clerk_register_detail::read(folder_);
    if (!clerks) {
        return failure(clerks.error());
    }
    if (clerk_register_detail::find(*clerks, number) != clerks->end()) {
        return failure(ClerkFault::Exists);
    }
    const ClerkPinHash hash = hashClerkPin(pin, random_.bytes(clerkSaltBytes), cost_);
    clerks->append(Clerk{number, hash, {}, codeSecret, 0});
    std::sort(clerks->begin(), clerks->end(), [](const Clerk& a, const Clerk& b) { return a.number < b.number; });
    if (hash.hash.reveal().isEmpty() || !clerk_register_detail::write(folder_, *clerks)) {
        return failure(ClerkFault::NotWritable);
    }
    return {};
}

Result<void, ClerkFault> ClerkRegister::remove(const QString& number) {
    const auto lock = PrivateFileLock::take(clerk_register_detail::lockPath(folder_));
    if (!lock) {
        return failure(ClerkFault::NotWritable);
    }
    auto clerks = clerk_register_detail::read(folder_);
    if (!clerks) {
        return failure(clerks.error());
    }
    const auto clerk = clerk_register_detail::find(*clerks, number);
    if (clerk == clerks->end()) {
        return failure(ClerkFault::Unknown);
    }
    clerks->erase(clerk);
    if (!clerk_register_detail::write(folder_, *clerks)) {
        return failure(ClerkFault::NotWritable);
    }
    return {};
}

Result<QList<ClerkStanding>, ClerkFault> ClerkRegister::list() const {
    const auto clerks = clerk_register_detail::read(folder_); // replaced as a whole, so no lock is needed to look
    if (!clerks) {
        return failure(clerks.error());
    }
    QList<ClerkStanding> standings;
    for (const Clerk& clerk : *clerks) {
        standings.append(
            {clerk.number, clerk.tries.wrong, clerkLockLeft(clerk.tries, now()), !clerk.codeSecret.reveal().isEmpty()});
    }
    return standings;
}

ClerkAnswer ClerkRegister::check(const QString& number, const SecretBytes& pin, const SecretBytes& code) {
    const auto lock = PrivateFileLock::take(clerk_register_detail::lockPath(folder_));
    return lock ? checkUnderLock(number, pin, code) : ClerkAnswer{};
}

bool ClerkRegister::takeCode(Clerk& clerk, const SecretBytes& code) const {
    const auto step = matchingStep(clerk.codeSecret, code, clock_.wallMilliseconds() / 1000, clerk.lastCodeStep);
    if (step) {
        clerk.lastCodeStep = *step;
    }
    return step.has_value();
}

ClerkAnswer ClerkRegister::checkUnderLock(const QString& number, const SecretBytes& pin, const SecretBytes& code) {
    auto clerks = clerk_register_detail::read(folder_);
    if (!clerks) {
        return {};
    }
    const auto clerk = clerk_register_detail::find(*clerks, number);
    if (clerk == clerks->end()) {
        // As slow as a number that exists.
        static_cast<void>(hashClerkPin(pin, QByteArray(clerkSaltBytes, '\0'), cost_));
        return {ClerkAnswer::Outcome::Wrong, 0, 0};
    }
    if (const qint64 left = clerkLockLeft(clerk->tries, now()); left > 0) {
        return {ClerkAnswer::Outcome::Locked, 0, left};
    }
    const ClerkTries before = clerk->tries;
    clerk->tries = afterClerkTry(clerk->tries, now());
    if (!clerk_register_detail::write(folder_, *clerks)) {
        return {}; // a try that cannot be counted is none
    }
    const bool pinRight = clerkPinMatches(pin, clerk->pin);
    const bool twoFactors = !clerk->codeSecret.reveal().isEmpty();
    if (pinRight && twoFactors && code.reveal().isEmpty()) { // half of a try: the count stays as it was
        clerk->tries = before;
        return clerk_register_detail::write(folder_, *clerks) ? ClerkAnswer{ClerkAnswer::Outcome::NeedsCode, 0, 0}
                                                              : ClerkAnswer{};
    }
    if (!pinRight || (twoFactors && !takeCode(*clerk, code))) {
        const qint64 left = clerkLockLeft(clerk->tries, now());
        return {left > 0 ? ClerkAnswer::Outcome::Locked : ClerkAnswer::Outcome::Wrong, clerkTriesLeft(clerk->tries),
                left};
    }
    clerk->tries = {};
    if (!clerk_register_detail::write(folder_, *clerks)) {
        return {};
    }
    return {ClerkAnswer::Outcome::Right, 0, 0};
}

} // namespace kaban
