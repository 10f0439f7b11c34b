#include "app/health/case_statistics_file.h"

#include "app/base/log.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace kaban {

using namespace Qt::StringLiterals;

namespace case_statistics_file {

QByteArray toJson(const CaseStatistics& statistics) {
    QJsonObject seconds;
    for (const QString& service : statistics.services()) {
        QJsonArray all;
        for (const int each : statistics.of(service)) {
            all.append(each);
        }
        seconds.insert(service, all);
    }
    QJsonObject releases;
    const auto& counts = statistics.photoReleases();
    for (auto reason = counts.begin(); reason != counts.end(); ++reason) {
        releases.insert(reason.key(), reason.value());
    }
    return QJsonDocument(QJsonObject{{u"seconds"_s, seconds}, {u"photo_releases"_s, releases}})
        .toJson(QJsonDocument::Compact);
}

/// Whole or not at all, and on the disk when it returns.
void write(const QString& fileName, const QByteArray& json) {
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit()) {
        qCWarning(logKiosk) << "the statistics of finished cases cannot be kept:" << file.errorString();
    }
}

} // namespace case_statistics_file

CaseStatistics readCaseStatistics(const QString& fileName) {
    CaseStatistics statistics;
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        return statistics; // of a kiosk that has finished nothing yet
    }
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject services = root[u"seconds"_s].toObject();
    for (auto service = services.begin(); service != services.end(); ++service) {
        for (const QJsonValue& seconds : service.value().toArray()) {
            statistics.add(service.key(), seconds.toInt());
        }
    }
    const QJsonObject releases = root[u"photo_releases"_s].toObject();
    for (auto reason = releases.begin(); reason != releases.end(); ++reason) {
        statistics.addPhotoReleases(reason.key(), reason.value().toInteger());
    }
    return statistics;
}

QString caseStatisticsFile(const QString& dataFolder) {
    return dataFolder + u"/case-statistics.json"_s;
}

CaseStatisticsFile::CaseStatisticsFile(QString fileName)
    : fileName_(std::move(fileName)), statistics_(readCaseStatistics(fileName_)) {
    writer_.setMaxThreadCount(1);
}

CaseStatisticsFile::~CaseStatisticsFile() {
    writer_.waitForDone();
}

void CaseStatisticsFile::finished(const QString& service, int seconds, const QString& photoRelease) {
    statistics_.add(service, seconds);
    statistics_.addPhotoReleases(photoRelease);
    writer_.start([fileName = fileName_, json = case_statistics_file::toJson(statistics_)] {
        case_statistics_file::write(fileName, json);
    });
}

} // namespace kaban
