#include "app/ctl/photo_make.h"

#include "app/ctl/command.h"
#include "app/ctl/decode_apart.h"
#include "app/vision/card_photo.h"
#include "app/vision/compiled_data.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <optional>

using namespace Qt::StringLiterals;

namespace kaban::ctl {

namespace photo_make_detail {

struct Outcome {
    QStringList codes; ///< empty: made
    QByteArray jpeg;
    CardPhotoMeasures measures;
};

/// One byte more than the decoder takes is enough to be refused: nobody reads an endless file.
std::optional<QByteArray> picture(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    return file.read(PictureLimits().bytes + 1);
}

Result<Outcome, QString> outcomeOf(const QByteArray& bytes) {
    const auto profile = compiledPhotoProfile();
    if (!profile) {
        return failure(profile.error());
    }
    const auto maker = CardPhotoMaker::create(compiledCascades());
    if (!maker) {
        return failure(maker.error());
    }
    const auto frame = decodeApart(bytes);
    if (!frame) {
        return Outcome{{pictureFaultName(frame.error())}, {}, {}};
    }
    const auto photo = (*maker)->make(*frame, *profile);
    if (photo) {
        return Outcome{{}, photo->jpeg, photo->measures};
    }
    QStringList codes;
    for (const PhotoRefusal reason : photo.error().reasons) {
        codes.append(photoRefusalName(reason));
    }
    return Outcome{codes, {}, photo.error().measures};
}

double rounded(double value) {
    return qRound(value * 100) / 100.0;
}

QJsonObject measuresJson(const Outcome& outcome) {
    const CardPhotoMeasures& measures = outcome.measures;
    QJsonObject json;
    const auto put = [&json](const QString& key, const std::optional<double>& value) {
        if (value) {
            json.insert(key, rounded(*value));
        }
    };
    put(u"taken_inter_eye"_s, measures.takenInterEye);
    put(u"taken_roll"_s, measures.takenRoll);
    if (measures.crop) {
        const Crop& crop = *measures.crop;
        json.insert(u"crop"_s, QJsonObject{{u"cosine"_s, crop.cosine},
                                           {u"sine"_s, crop.sine},
                                           {u"shift_x"_s, crop.shift.x()},
                                           {u"shift_y"_s, crop.shift.y()}});
        put(u"filled_percent"_s, measures.filledShare * 100);
        put(u"inter_eye"_s, measures.interEye);
        put(u"eye_mid_x"_s, measures.eyeMidX);
        put(u"eye_line_from_bottom"_s, measures.eyeLineFromBottom);
        put(u"head_top"_s, measures.headTop);
        json.insert(u"face_found_again"_s, measures.lookedAtAgain);
    }
    if (!outcome.jpeg.isEmpty()) {
        json.insert(u"bytes"_s, outcome.jpeg.size());
        json.insert(u"quality"_s, measures.quality);
        json.insert(u"chroma"_s, measures.fullColour ? u"4:4:4"_s : u"4:2:0"_s);
    }
    return json;
}

bool written(const QString& path, const QByteArray& jpeg) {
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(jpeg) == jpeg.size() && file.commit();
}

} // namespace photo_make_detail

int photoMake(const QStringList& arguments, QTextStream& out, QTextStream& err) {
    using namespace photo_make_detail;
    const auto options = parseOptions(arguments, {}, {u"--json"_s});
    if (!options || options->positional.size() != 2) {
        err << (options ? u"Usage: kabanctl photo make IN OUT.jpg [--json]"_s : options.error()) << '\n';
        return badUsage;
    }
    const auto bytes = picture(options->positional.first());
    if (!bytes) {
        err << u"“%1” cannot be read"_s.arg(options->positional.first()) << '\n';
        return badUsage;
    }
    const auto outcome = outcomeOf(*bytes);
    if (!outcome) {
        err << outcome.error() << '\n';
        return badUsage;
    }
    const bool made = outcome->codes.isEmpty();
    if (made && !written(options->positional.last(), outcome->jpeg)) {
        err << u"“%1” cannot be written"_s.arg(options->positional.last()) << '\n';
        return deviceFailure;
    }
    if (options->has(u"--json"_s)) {
        const QJsonObject answer{{u"file"_s, options->positional.first()},
                                 {u"accepted"_s, made},
                                 {u"codes"_s, QJsonArray::fromStringList(outcome->codes)},
                                 {u"measures"_s, measuresJson(*outcome)}};
        out << QString::fromUtf8(QJsonDocument(answer).toJson(QJsonDocument::Compact)) << '\n';
    } else {
        out << (made ? u"made, %1 bytes"_s.arg(outcome->jpeg.size()) : u"refused: "_s + outcome->codes.join(u", "_s))
            << '\n';
    }
    return made ? done : notSo;
}

} // namespace kaban::ctl
