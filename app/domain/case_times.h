#pragma once
// Purpose: how long finished cases of each service took at this kiosk, for "about 10 minutes" in what to bring (mockup
// 36). Numbers only: nothing of a person, and not when it was. Thread: any; a plain value. Units: seconds. Errors: a
// time that cannot be one is not counted. Source: the visual language, section 3.2 (median of the last 100, nothing
// said under 20).

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace kaban {

class CaseTimes {
public:
    static constexpr qsizetype mostKept = 100; ///< of each service
    static constexpr qsizetype leastTelling = 20;
    static constexpr int longest = 24 * 60 * 60;

    void add(const QString& service, int seconds);
    /// Oldest first.
    QList<int> of(const QString& service) const { return seconds_.value(service); }
    QStringList services() const { return seconds_.keys(); }
    /// The median in whole minutes, at least 1; nothing while there are too few cases to tell.
    std::optional<int> usualMinutes(const QString& service) const;

private:
    QHash<QString, QList<int>> seconds_;
};

} // namespace kaban
