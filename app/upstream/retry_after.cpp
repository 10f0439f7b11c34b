#include "app/upstream/retry_after.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace kaban {

using namespace Qt::StringLiterals;

namespace retry_after_detail {

constexpr qsizetype longestText = 64;
constexpr qint64 longestSeconds = 10'000'000'000; // beyond any use, and its milliseconds still fit

std::optional<qint64> secondsOf(const QByteArray& text) {
    const bool negative = text.startsWith('-');
    const QByteArray digits = text.mid(negative ? 1 : 0);
    const bool number =
        !digits.isEmpty() && std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!number) {
        return std::nullopt;
    }
    bool fits = false;
    const qint64 seconds = digits.toLongLong(&fits);
    return negative ? 0 : fits ? std::min(seconds, longestSeconds) : longestSeconds;
}

std::optional<qint64> dateInForm(const QString& text, const QString& form) {
    QDateTime moment = QLocale::c().toDateTime(text, form);
    if (!moment.isValid()) {
        return std::nullopt;
    }
    moment.setTimeSpec(Qt::UTC);
    // The form of RFC 850 has two digits for the year; Qt takes them for 19xx. No server of ours knew those years.
    if (moment.date().year() < 1970) {
        moment = moment.addYears(100);
    }
    return moment.toMSecsSinceEpoch();
}

} // namespace retry_after_detail

std::optional<qint64> httpDateMilliseconds(const QByteArray& text) {
    if (text.size() > retry_after_detail::longestText) {
        return std::nullopt;
    }
    QString wanted = QString::fromLatin1(text).simplified();
    // The day's name says nothing that the date does not, and it would contradict a year taken for 19xx.
    wanted.remove(0, wanted.indexOf(u' ') + 1);
    for (const QString& form :
         {u"dd MMM yyyy hh:mm:ss 'GMT'"_s, u"dd-MMM-yy hh:mm:ss 'GMT'"_s, u"MMM d hh:mm:ss yyyy"_s}) {
        if (const auto moment = retry_after_detail::dateInForm(wanted, form)) {
            return moment;
        }
    }
    return std::nullopt;
}

std::optional<qint64> retryAfterMilliseconds(const QByteArray& retryAfter, const QByteArray& date,
                                             qint64 wallMilliseconds) {
    const QByteArray text = retryAfter.trimmed();
    if (const auto seconds = retry_after_detail::secondsOf(text)) {
        return *seconds * 1000;
    }
    const auto until = httpDateMilliseconds(text);
    if (!until) {
        return std::nullopt;
    }
    return std::max<qint64>(0, *until - httpDateMilliseconds(date).value_or(wallMilliseconds));
}

} // namespace kaban
