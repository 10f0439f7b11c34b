#pragma once
// Purpose: where the upstream is, who may prove to be it, and how long we wait. Thread: any (value). Ownership: by
// value. Units: milliseconds, bytes. Errors: none here; KioskRequests::usable() judges.

#include <QList>
#include <QSslCertificate>
#include <QString>
#include <QUrl>

#include <chrono>

namespace kaban {

struct HttpUpstreamOptions {
    QUrl base;                 ///< https only; its path, if any, comes before /v1
    QList<QSslCertificate> ca; ///< the only ones that are believed; the system's are not
    QString kioskId;
    QString programVersion;
    std::chrono::milliseconds connectDeadline = std::chrono::seconds(10);    ///< name, TCP and TLS together
    std::chrono::milliseconds noProgressDeadline = std::chrono::seconds(30); ///< REL-35
    qint64 slowestLinkBytesPerSecond = 8000;                                 ///< 64 kbit/s, REL-55
    std::chrono::milliseconds answerDeadline = std::chrono::seconds(20);     ///< while somebody waits at the screen
    std::chrono::milliseconds pictureDeadline = std::chrono::seconds(60);    ///< the same with a picture on the way
    std::chrono::milliseconds listPatience = std::chrono::seconds(3);        ///< then a stored list is good enough
};

} // namespace kaban
