#include "app/ctl/statistics_command.h"

#include "app/ctl/command.h"
#include "app/health/case_statistics_file.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace kaban::ctl {

using namespace Qt::StringLiterals;

namespace statistics_command {

QJsonObject timesOf(const CaseStatistics& statistics) {
    QJsonObject services;
    for (const QString& service : statistics.services()) {
        QJsonObject entry{{u"times_known"_s, statistics.of(service).size()}};
        if (const auto minutes = statistics.usualMinutes(service)) {
            entry.insert(u"usual_minutes"_s, *minutes);
        }
        services.insert(service, entry);
    }
    return services;
}

QJsonObject releasesOf(const CaseStatistics& statistics) {
    QJsonObject releases;
    const auto& counts = statistics.photoReleases();
    for (auto reason = counts.begin(); reason != counts.end(); ++reason) {
        releases.insert(reason.key(), reason.value());
    }
    return releases;
}

void print(const QJsonObject& services, const QJsonObject& releases, QTextStream& out) {
    for (auto service = services.begin(); service != services.end(); ++service) {
        const QJsonObject entry = service.value().toObject();
        const QJsonValue minutes = entry[u"usual_minutes"_s];
        out << service.key() << u"  %1 times known"_s.arg(entry[u"times_known"_s].toInt())
            << (minutes.isUndefined() ? QString() : u", usually %1 minutes"_s.arg(minutes.toInt())) << '\n';
    }
    for (auto reason = releases.begin(); reason != releases.end(); ++reason) {
        out << u"photos released, "_s << reason.key() << u"  "_s << reason.value().toInteger() << '\n';
    }
}

} // namespace statistics_command

int statisticsCommand(const QStringList& arguments, QTextStream& out, QTextStream& err) {
    const auto options = parseOptions(arguments, {u"--data-dir"_s}, {u"--json"_s});
    const QString folder = options ? options->values.value(u"--data-dir"_s) : QString();
    if (!options || folder.isEmpty() || !options->positional.isEmpty()) {
        err << (options ? u"Usage: kabanctl statistics --data-dir D [--json]\n"_s : options.error() + u'\n');
        return badUsage;
    }
    if (!QFileInfo(folder).isDir()) {
        err << u"there is no folder %1"_s.arg(folder) << '\n';
        return badUsage;
    }
    const CaseStatistics statistics = readCaseStatistics(caseStatisticsFile(folder));
    const QJsonObject services = statistics_command::timesOf(statistics);
    const QJsonObject releases = statistics_command::releasesOf(statistics);
    if (options->has(u"--json"_s)) {
        const QJsonObject all{{u"services"_s, services}, {u"photo_releases"_s, releases}};
        out << QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact)) << '\n';
    } else {
        statistics_command::print(services, releases, out);
    }
    return done;
}

} // namespace kaban::ctl
