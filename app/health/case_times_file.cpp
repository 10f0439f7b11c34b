#include "app/health/case_times_file.h"

#include "app/base/log.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace kaban {

namespace case_times_file {

CaseTimes read(const QString& fileName) {
    CaseTimes times;
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        return times; // of a kiosk that has finished nothing yet
    }
    const QJsonObject services = QJsonDocument::fromJson(file.readAll()).object();
    for (auto service = services.begin(); service != services.end(); ++service) {
        for (const QJsonValue& seconds : service.value().toArray()) {
            times.add(service.key(), seconds.toInt());
        }
    }
    return times;
}

QByteArray toJson(const CaseTimes& times) {
    QJsonObject services;
    for (const QString& service : times.services()) {
        QJsonArray all;
        for (const int seconds : times.of(service)) {
            all.append(seconds);
        }
        services.insert(service, all);
    }
    return QJsonDocument(services).toJson(QJsonDocument::Compact);
}

/// Whole or not at all, and on the disk when it returns.
void write(const QString& fileName, const QByteArray& json) {
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit()) {
        qCWarning(logKiosk) << "the times of finished cases cannot be kept:" << file.errorString();
    }
}

} // namespace case_times_file

CaseTimesFile::CaseTimesFile(QString fileName)
    : fileName_(std::move(fileName)), times_(case_times_file::read(fileName_)) {
    writer_.setMaxThreadCount(1);
}

CaseTimesFile::~CaseTimesFile() {
    writer_.waitForDone();
}

void CaseTimesFile::finished(const QString& service, int seconds) {
    times_.add(service, seconds);
    writer_.start(
        [fileName = fileName_, json = case_times_file::toJson(times_)] { case_times_file::write(fileName, json); });
}

} // namespace kaban
