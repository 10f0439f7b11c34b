#include "app/upstream/trust_file.h"

#include <QFile>

#include <algorithm>

namespace kaban {

using namespace Qt::StringLiterals;

namespace trust_file_detail {

constexpr qint64 largestFile = 1024LL * 1024;
const QByteArray begin = QByteArrayLiteral("-----BEGIN CERTIFICATE-----");

} // namespace trust_file_detail

Result<QList<QSslCertificate>, QString> readTrustFile(const QString& key, const QString& path) {
    const auto mistake = [&](const QString& reason) { return failure(u"“%1” names %2: %3"_s.arg(key, path, reason)); };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return mistake(file.errorString());
    }
    const QByteArray text = file.read(trust_file_detail::largestFile);
    const QList<QSslCertificate> found = QSslCertificate::fromData(text, QSsl::Pem);
    const qsizetype begun = text.count(trust_file_detail::begin);
    if (begun == 0) {
        return mistake(u"it holds no certificate (PEM)"_s);
    }
    const bool whole = found.size() == begun && std::none_of(found.begin(), found.end(),
                                                             [](const QSslCertificate& one) { return one.isNull(); });
    return whole ? Result<QList<QSslCertificate>, QString>(found) : mistake(u"a certificate in it is damaged"_s);
}

} // namespace kaban
