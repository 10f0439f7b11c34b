#include "app/base/sha256.h"

#include <QCryptographicHash>

#include <openssl/evp.h>

namespace kaban {

QByteArray sha256(QByteArrayView bytes) {
    constexpr unsigned size = 32;
    QByteArray digest(size, '\0');
    unsigned written = 0;
    const int done = EVP_Digest(bytes.data(), static_cast<size_t>(bytes.size()),
                                reinterpret_cast<unsigned char*>(digest.data()), &written, EVP_sha256(), nullptr);
    if (done == 1 && written == size) {
        return digest;
    }
    return QCryptographicHash::hash(bytes.toByteArray(), QCryptographicHash::Sha256);
}

QString sha256Hex(QByteArrayView bytes) {
    return QString::fromLatin1(sha256(bytes).toHex());
}

} // namespace kaban
