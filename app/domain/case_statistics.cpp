#include "app/domain/case_statistics.h"

#include <algorithm>

namespace kaban {

void CaseStatistics::add(const QString& service, int seconds) {
    if (service.isEmpty() || seconds <= 0 || seconds > longest) {
        return;
    }
    QList<int>& kept = seconds_[service];
    kept.append(seconds);
    if (kept.size() > mostKept) {
        kept.remove(0, kept.size() - mostKept);
    }
}

void CaseStatistics::addPhotoReleases(const QString& reason, qint64 times) {
    if (!reason.isEmpty() && times > 0) {
        photoReleases_[reason] += times;
    }
}

std::optional<int> CaseStatistics::usualMinutes(const QString& service) const {
    QList<int> sorted = seconds_.value(service);
    if (sorted.size() < leastTelling) {
        return std::nullopt;
    }
    std::sort(sorted.begin(), sorted.end());
    const qsizetype middle = sorted.size() / 2;
    const int median = sorted.size() % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    return std::max(1, (median + 30) / 60);
}

} // namespace kaban
