#include "app/base/ids.h"

#include <QUuid>

namespace kaban {

SubmissionKey SubmissionKey::generate(qint64 wallMilliseconds, const QByteArray& tenRandomBytes) {
    Q_ASSERT(tenRandomBytes.size() == 10);
    QByteArray raw(16, '\0');
    for (int i = 0; i < 6; ++i) {
        raw[i] = static_cast<char>((wallMilliseconds >> (8 * (5 - i))) & 0xff);
    }
    for (int i = 0; i < 10; ++i) {
        raw[6 + i] = tenRandomBytes[i];
    }
    raw[6] = static_cast<char>((static_cast<unsigned char>(raw[6]) & 0x0fU) | 0x70U);
    raw[8] = static_cast<char>((static_cast<unsigned char>(raw[8]) & 0x3fU) | 0x80U);
    return SubmissionKey(QUuid::fromRfc4122(raw).toString(QUuid::WithoutBraces));
}

std::optional<SubmissionKey> SubmissionKey::parse(const QString& text) {
    const QUuid uuid = QUuid::fromString(text);
    if (uuid.isNull() || uuid.toString(QUuid::WithoutBraces) != text) {
        return std::nullopt;
    }
    return SubmissionKey(text);
}

QByteArray traceParent(const QByteArray& twentyFourRandomBytes) {
    Q_ASSERT(twentyFourRandomBytes.size() == 24);
    return "00-" + twentyFourRandomBytes.left(16).toHex() + '-' + twentyFourRandomBytes.right(8).toHex() + "-01";
}

} // namespace kaban
