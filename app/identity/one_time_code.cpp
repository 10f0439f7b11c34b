#include "app/identity/one_time_code.h"

#include <QtEndian>

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <array>

namespace kaban {

using namespace Qt::StringLiterals;

namespace one_time_code_detail {

constexpr qint64 stepSeconds = 30;
constexpr qint64 stepsEitherWay = 2;
constexpr quint32 codes = 1'000'000;

QByteArray base32(const QByteArray& bytes) {
    static constexpr char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    QByteArray text;
    text.reserve(bytes.size() * 8 / 5 + 1);
    quint32 bits = 0;
    int held = 0;
    for (const char byte : bytes) {
        bits = (bits << 8) | static_cast<unsigned char>(byte);
        held += 8;
        for (; held >= 5; held -= 5) {
            text += letters[(bits >> (held - 5)) & 31U];
        }
    }
    if (held > 0) {
        text += letters[(bits << (5 - held)) & 31U];
    }
    return text;
}

} // namespace one_time_code_detail

/// RFC 4226, 5.3: dynamic truncation.
QByteArray oneTimeCode(const SecretBytes& secret, qint64 step) {
    const quint64 counter = qToBigEndian(static_cast<quint64>(step));
    std::array<unsigned char, EVP_MAX_MD_SIZE> hash{};
    unsigned int length = 0;
    const QByteArray& key = secret.reveal();
    const unsigned char* made =
        key.isEmpty() ? nullptr
                      : HMAC(EVP_sha1(), key.constData(), static_cast<int>(key.size()),
                             reinterpret_cast<const unsigned char*>(&counter), sizeof counter, hash.data(), &length);
    if (made == nullptr || length != 20) {
        return {};
    }
    const quint32 number = qFromBigEndian<quint32>(hash.data() + (hash[19] & 15U)) & 0x7fffffffU;
    OPENSSL_cleanse(hash.data(), hash.size());
    return QByteArray::number(number % one_time_code_detail::codes).rightJustified(oneTimeCodeDigits, '0');
}

qint64 oneTimeStep(qint64 secondsSince1970) {
    return secondsSince1970 / one_time_code_detail::stepSeconds;
}

std::optional<qint64> matchingStep(const SecretBytes& secret, const SecretBytes& code, qint64 secondsSince1970,
                                   qint64 lastStep) {
    const qint64 now = oneTimeStep(secondsSince1970);
    std::optional<qint64> found;
    for (qint64 step = now - one_time_code_detail::stepsEitherWay; step <= now + one_time_code_detail::stepsEitherWay;
         ++step) {
        const QByteArray right = oneTimeCode(secret, step);
        const QByteArray& given = code.reveal();
        const bool same = right.size() == oneTimeCodeDigits && given.size() == right.size() &&
                          CRYPTO_memcmp(right.constData(), given.constData(), oneTimeCodeDigits) == 0;
        if (same && step > lastStep) {
            found = step;
        }
    }
    return found;
}

SecretText oneTimeAddress(const SecretBytes& secret, const QString& clerkNumber) {
    return SecretText(u"otpauth://totp/Kaban:%1?secret=%2&issuer=Kaban"_s.arg(
        clerkNumber, QString::fromLatin1(one_time_code_detail::base32(secret.reveal()))));
}

} // namespace kaban
