#include "app/identity/clerk_pin.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>

#include <algorithm>

namespace kaban {

namespace clerk_pin_detail {

constexpr int hashBytes = 32;
constexpr quint64 mostMemory = 192ULL * 1024 * 1024;

bool isDigit(char character) {
    return character >= '0' && character <= '9';
}

/// 000000, 121212, 123123: one piece over and over.
bool repeated(const QByteArray& pin) {
    const auto made = [&](int piece) { return std::equal(pin.begin() + piece, pin.end(), pin.begin()); };
    return made(1) || made(2) || made(3);
}

bool consecutive(const QByteArray& pin) {
    const auto by = [&](int step) {
        return std::adjacent_find(pin.begin(), pin.end(), [&](char a, char b) { return b - a != step; }) == pin.end();
    };
    return by(1) || by(-1);
}

} // namespace clerk_pin_detail

std::optional<ClerkPinFault> clerkPinFault(const SecretBytes& pin, const QString& clerkNumber) {
    const QByteArray& digits = pin.reveal();
    if (digits.size() != clerkPinDigits || !std::all_of(digits.begin(), digits.end(), clerk_pin_detail::isDigit)) {
        return ClerkPinFault::NotSixDigits;
    }
    if (clerk_pin_detail::repeated(digits)) {
        return ClerkPinFault::Repeated;
    }
    if (clerk_pin_detail::consecutive(digits)) {
        return ClerkPinFault::Consecutive;
    }
    const QByteArray number = clerkNumber.toLatin1();
    if (digits.contains(number) || number.contains(digits)) {
        return ClerkPinFault::HoldsNumber;
    }
    return std::nullopt;
}

bool ClerkPinCost::sensible() const {
    const bool powerOfTwo = n != 0 && (n & (n - 1)) == 0;
    return powerOfTwo && n >= (1U << 10) && n <= (1U << 17) && r >= 1 && r <= 8 && p >= 1 && p <= 4;
}

ClerkPinHash hashClerkPin(const SecretBytes& pin, const QByteArray& salt, const ClerkPinCost& cost) {
    QByteArray hash(clerk_pin_detail::hashBytes, '\0');
    const bool made =
        EVP_PBE_scrypt(pin.reveal().constData(), static_cast<size_t>(pin.reveal().size()),
                       reinterpret_cast<const unsigned char*>(salt.constData()), static_cast<size_t>(salt.size()),
                       cost.n, cost.r, cost.p, clerk_pin_detail::mostMemory,
                       reinterpret_cast<unsigned char*>(hash.data()), static_cast<size_t>(hash.size())) == 1;
    return {cost, salt, made ? SecretBytes(std::move(hash)) : SecretBytes()};
}

bool clerkPinMatches(const SecretBytes& pin, const ClerkPinHash& kept) {
    const ClerkPinHash tried = hashClerkPin(pin, kept.salt, kept.cost);
    const QByteArray& one = tried.hash.reveal();
    const QByteArray& other = kept.hash.reveal();
    return one.size() == clerk_pin_detail::hashBytes && one.size() == other.size() &&
           CRYPTO_memcmp(one.constData(), other.constData(), static_cast<size_t>(one.size())) == 0;
}

} // namespace kaban
