#include "app/vision/photo_profile.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace kaban {

using namespace Qt::StringLiterals;

namespace {

/// Takes the numbers out one by one; what nobody took at the end is a key that nobody knows. The first problem stays.
class ProfileReader {
public:
    explicit ProfileReader(const QByteArray& json) {
        QJsonParseError error;
        root_ = QJsonDocument::fromJson(json, &error).object();
        if (error.error != QJsonParseError::NoError) {
            problem_ = error.errorString();
        }
    }

    QString text(const QString& key) {
        taken_.insert(key);
        QString value = root_.value(key).toString();
        complainIf(value.isEmpty(), u"“%1” is not a text"_s.arg(key));
        return value;
    }

    double number(const QString& section, const QString& key, double least, double most) {
        const QString path = section + u'.' + key;
        taken_ << section << path;
        const QJsonValue value = root_.value(section).toObject().value(key);
        const double number = value.toDouble(least - 1);
        complainIf(!value.isDouble() || number < least || number > most,
                   u"“%1” is not a number from %2 to %3"_s.arg(path).arg(least).arg(most));
        return number;
    }

    Aimed aimed(const QString& section, double most) {
        const Aimed range{number(section, u"min"_s, 0, most), number(section, u"aim"_s, 0, most),
                          number(section, u"max"_s, 0, most)};
        complainIf(range.min > range.aim || range.aim > range.max, u"“%1” is out of order"_s.arg(section));
        return range;
    }

    ByteRange byteRange(const QString& section) {
        constexpr double most = 1e8;
        const ByteRange range{qint64(number(section, u"min"_s, 1, most)), qint64(number(section, u"max"_s, 1, most))};
        complainIf(range.min > range.max, u"“%1” is out of order"_s.arg(section));
        return range;
    }

    void complainIf(bool wrong, const QString& sentence) {
        if (wrong && problem_.isEmpty()) {
            problem_ = sentence;
        }
    }

    QString problem() {
        for (auto section = root_.begin(); section != root_.end(); ++section) {
            complainIf(!taken_.contains(section.key()), u"“%1” is not known"_s.arg(section.key()));
            const QJsonObject keys = section.value().toObject();
            for (auto key = keys.begin(); key != keys.end(); ++key) {
                const QString path = section.key() + u'.' + key.key();
                complainIf(!taken_.contains(path), u"“%1” is not known"_s.arg(path));
            }
        }
        return problem_;
    }

private:
    QJsonObject root_;
    QSet<QString> taken_;
    QString problem_;
};

} // namespace

Result<PhotoProfile, QString> parsePhotoProfile(const QByteArray& json) {
    constexpr double largestSide = 4000;
    ProfileReader reader(json);
    PhotoProfile profile;
    profile.id = reader.text(u"id"_s);
    reader.text(u"source"_s);
    profile.width = int(reader.number(u"canvas"_s, u"width"_s, 16, largestSide));
    profile.height = int(reader.number(u"canvas"_s, u"height"_s, 16, largestSide));
    profile.dpi = int(reader.number(u"canvas"_s, u"dpi"_s, 1, 2400));
    profile.interEye = reader.aimed(u"inter_eye"_s, profile.width);
    profile.headTop = reader.aimed(u"head_top"_s, profile.height);
    profile.eyeMidX = reader.aimed(u"eye_mid_x"_s, profile.width);
    profile.eyeLineFromBottomMin = reader.number(u"eye_line_from_bottom"_s, u"min"_s, 0, profile.height);
    profile.takenInterEyeMin = reader.number(u"taken"_s, u"inter_eye_min"_s, 1, largestSide);
    profile.takenRollMax = reader.number(u"taken"_s, u"roll_max"_s, 0, 45);
    profile.filledShareMax = reader.number(u"taken"_s, u"filled_share_max"_s, 0, 1);
    profile.qualityMin = int(reader.number(u"quality"_s, u"min"_s, 1, 100));
    profile.qualityStart = int(reader.number(u"quality"_s, u"start"_s, 1, 100));
    profile.qualityMax = int(reader.number(u"quality"_s, u"max"_s, 1, 100));
    reader.complainIf(profile.qualityMin > profile.qualityStart || profile.qualityStart > profile.qualityMax,
                      u"“quality” is out of order"_s);
    reader.complainIf(profile.interEye.min <= 0, u"“inter_eye.min” is not more than 0"_s);
    profile.bytes = reader.byteRange(u"bytes"_s);
    profile.receivedBytes = reader.byteRange(u"received_bytes"_s);
    const QString problem = reader.problem();
    if (!problem.isEmpty()) {
        return failure(problem);
    }
    return profile;
}

} // namespace kaban
