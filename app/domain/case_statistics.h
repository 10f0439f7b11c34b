#pragma once
// Purpose: what this kiosk remembers of finished cases: how long each service took, for "about 10 minutes" in what to
// bring (mockup 36), and how often a clerk released a card photo from the rules, by reason (PHO-17). Numbers only:
// nothing of a person, and not when it was. Thread: any; a plain value. Units: seconds. Errors: a time or a count that
// cannot be one is not counted. Source: PHO-17; the visual language, section 3.2 (median of the last 100, nothing said
// under 20).

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace kaban {

class CaseStatistics {
public:
    static constexpr qsizetype mostKept = 100; ///< of each service
    static constexpr qsizetype leastTelling = 20;
    static constexpr int longest = 24 * 60 * 60;

    void add(const QString& service, int seconds);
    /// `times` more applications with a photo that was released for this reason.
    void addPhotoReleases(const QString& reason, qint64 times = 1);
    /// Oldest first.
    QList<int> of(const QString& service) const { return seconds_.value(service); }
    QStringList services() const { return seconds_.keys(); }
    /// The median in whole minutes, at least 1; nothing while there are too few cases to tell.
    std::optional<int> usualMinutes(const QString& service) const;

    /// Of all time, by the reason's name ("head_covering" …).
    const QMap<QString, qint64>& photoReleases() const { return photoReleases_; }

private:
    QHash<QString, QList<int>> seconds_;
    QMap<QString, qint64> photoReleases_;
};

} // namespace kaban
