#include "app/vision/card_photo.h"

#include "app/decoding/picture_decoder.h"
#include "app/vision/face_finder.h"
#include "app/vision/frame_pixels.h"
#include "app/vision/head_top.h"
#include "app/vision/photo_file.h"

#include <opencv2/imgproc.hpp>

namespace kaban {

namespace {

/// A picture much finer than the photo is thinned out first, smoothly: cutting does not smooth.
constexpr double finest = 1.25;

struct Source {
    cv::Mat bgr;
    Eyes eyes;
    double scale = 1; ///< of the frame
};

/// From pixel centres of a picture `scale` times as large to those of the frame.
QPointF toFrame(const QPointF& point, double scale) {
    return {(point.x() + 0.5) / scale - 0.5, (point.y() + 0.5) / scale - 0.5};
}

Crop fromFrame(const Crop& crop, double scale) {
    Crop whole{crop.cosine * scale, crop.sine * scale, {}};
    whole.shift = crop.map(QPointF(0, 0)) - whole.map(toFrame({0, 0}, scale));
    return whole;
}

Result<Source, PhotoRefusal> sourceOf(FaceFinder& finder, const cv::Mat& bgr, const PhotoProfile& profile) {
    cv::Mat grey;
    cv::cvtColor(bgr, grey, cv::COLOR_BGR2GRAY);
    const auto found = finder.find(grey);
    if (!found) {
        return failure(found.error());
    }
    const double scale = profile.interEye.aim * finest / interEye(found->eyes);
    if (scale >= 1) {
        return Source{bgr, found->eyes, 1};
    }
    Source source;
    source.scale = scale;
    cv::resize(bgr, source.bgr, cv::Size(), scale, scale, cv::INTER_AREA);
    cv::cvtColor(source.bgr, grey, cv::COLOR_BGR2GRAY);
    const auto again = finder.find(grey);
    if (!again) {
        return failure(again.error());
    }
    source.eyes = again->eyes;
    return source;
}

void measureEyes(const Eyes& eyes, const PhotoProfile& profile, CardPhotoMeasures& measures) {
    const QPointF middle = (eyes.left + eyes.right) / 2;
    measures.interEye = interEye(eyes);
    measures.eyeMidX = middle.x();
    measures.eyeLineFromBottom = profile.height - middle.y();
}

bool keepsRules(const CardPhotoMeasures& measures, const PhotoProfile& profile) {
    return profile.interEye.holds(measures.interEye) && profile.eyeMidX.holds(measures.eyeMidX) &&
           measures.eyeLineFromBottom >= profile.eyeLineFromBottomMin;
}

/// The photo's place, by the rules and then as the person moved it. A head that would be cut at the top is a rule too.
Result<CropPlan, PhotoRefusal> framed(const Source& source, const std::optional<HeadTop>& headTop,
                                      const PhotoProfile& profile, const PhotoFraming& framing) {
    const QSize size(source.bgr.cols, source.bgr.rows);
    const auto plan = planCrop(size, source.eyes, headTop, profile);
    if (!plan || framing == PhotoFraming()) {
        return plan;
    }
    const auto moved =
        movedCrop(*plan, QPointF(framing.right, framing.down) * profile.width, framing.zoom, size, profile);
    if (moved && headTop) {
        const Eyes eyes{moved->crop.map(source.eyes.left), moved->crop.map(source.eyes.right)};
        const double top = (eyes.left.y() + eyes.right.y()) / 2 - headTop->rise * interEye(eyes);
        if (top < profile.headTop.min) {
            return failure(PhotoRefusal::Geometry);
        }
    }
    return moved;
}

/// Without eyes to go by: upright, as high as the picture, from its middle. Thinned out as far as the largest zoom
/// lets.
Source middleOf(const cv::Mat& bgr, const PhotoProfile& profile) {
    constexpr double largestZoom = 2;
    const double scale = std::min(1.0, largestZoom * profile.height / bgr.rows);
    Source source{bgr, {}, scale};
    if (scale < 1) {
        cv::resize(bgr, source.bgr, cv::Size(), scale, scale, cv::INTER_AREA);
    }
    return source;
}

CropPlan middlePlan(const Source& source, const PhotoProfile& profile) {
    const double scale = std::max(double(profile.height) / source.bgr.rows, double(profile.width) / source.bgr.cols);
    Crop crop{scale, 0, {}};
    crop.shift = QPointF((profile.width - 1) / 2.0, (profile.height - 1) / 2.0) -
                 crop.map(QPointF((source.bgr.cols - 1) / 2.0, (source.bgr.rows - 1) / 2.0));
    return {crop, 0};
}

Result<PhotoFile, PhotoRefusal> writtenPhoto(const cv::Mat& canvas, const PhotoProfile& profile) {
    const auto file = writePhotoFile(frameOf(canvas), profile);
    if (file && !photoFileFaults(file->jpeg, profile, PhotoOrigin::MadeHere).isEmpty()) {
        return failure(PhotoRefusal::FileWrong);
    }
    return file;
}

/// The finished photo as somebody else would see it. A face that is not found again proves nothing either way (one in
/// thirty, at this size): then what was planned stands, and the measures say that nobody confirmed it.
bool lookedAtAgain(FaceFinder& finder, const Frame& photo, const PhotoProfile& profile, CardPhotoMeasures& measures) {
    cv::Mat grey;
    cv::cvtColor(bgrOf(photo), grey, cv::COLOR_BGR2GRAY);
    const auto found = finder.find(grey);
    measures.lookedAtAgain = found.has_value();
    if (found) {
        measureEyes(found->eyes, profile, measures);
    }
    return keepsRules(measures, profile);
}

} // namespace

class CardPhotoMaker::Finder {
public:
    FaceFinder faces;
};

CardPhotoMaker::CardPhotoMaker(std::unique_ptr<Finder> finder) : finder_(std::move(finder)) {}
CardPhotoMaker::~CardPhotoMaker() = default;

Result<std::unique_ptr<CardPhotoMaker>, QString> CardPhotoMaker::create(const Cascades& cascades) {
    cv::setNumThreads(1); // with several the hits come in any order, and so would the photo
    const auto faces = FaceFinder::create(cascades);
    if (!faces) {
        return failure(faces.error());
    }
    return std::unique_ptr<CardPhotoMaker>(new CardPhotoMaker(std::make_unique<Finder>(Finder{*faces})));
}

Result<CardPhoto, CardPhotoRefused> CardPhotoMaker::make(const Frame& frame, const PhotoProfile& profile,
                                                         const PhotoFraming& framing) {
    CardPhotoMeasures measures;
    try {
        const auto photo = made(frame, profile, framing, measures);
        if (photo) {
            return *photo;
        }
        return failure(CardPhotoRefused{{photo.error()}, measures});
    } catch (const cv::Exception&) {
        return failure(CardPhotoRefused{{PhotoRefusal::ProcessingFailed}, measures});
    }
}

Result<CardPhoto, PhotoRefusal> CardPhotoMaker::made(const Frame& frame, const PhotoProfile& profile,
                                                     const PhotoFraming& framing, CardPhotoMeasures& measures) {
    const cv::Mat bgr = bgrOf(frame);
    if (bgr.empty()) {
        return failure(PhotoRefusal::ProcessingFailed);
    }
    const auto source = sourceOf(finder_->faces, bgr, profile);
    if (!source) {
        return failure(source.error());
    }
    measures.takenInterEye = interEye(source->eyes) / source->scale;
    measures.takenRoll = rollOf(source->eyes);
    const auto headTop = findHeadTop(source->bgr, source->eyes);
    const auto plan = framed(*source, headTop, profile, framing);
    if (!plan) {
        return failure(plan.error());
    }
    measures.crop = fromFrame(plan->crop, source->scale);
    measures.filledShare = plan->filledShare;
    const cv::Mat canvas = warped(source->bgr, plan->crop, cv::Size(profile.width, profile.height));
    measureEyes({plan->crop.map(source->eyes.left), plan->crop.map(source->eyes.right)}, profile, measures);
    if (headTop) {
        measures.headTop = profile.height - measures.eyeLineFromBottom - headTop->rise * measures.interEye;
    }
    if (framing != PhotoFraming() && !keepsRules(measures, profile)) {
        return failure(PhotoRefusal::Geometry);
    }
    const auto file = writtenPhoto(canvas, profile);
    if (!file) {
        return failure(file.error());
    }
    measures.quality = file->quality;
    measures.fullColour = file->fullColour;
    const auto readBack = decodePicture(file->jpeg);
    if (!readBack) {
        return failure(PhotoRefusal::FileWrong);
    }
    if (!lookedAtAgain(finder_->faces, *readBack, profile, measures)) {
        return failure(PhotoRefusal::Geometry);
    }
    return CardPhoto{file->jpeg, true, measures};
}

Result<CardPhoto, CardPhotoRefused> CardPhotoMaker::makeReleased(const Frame& frame, const PhotoProfile& profile,
                                                                 const PhotoFraming& framing) {
    const auto byRules = make(frame, profile, framing);
    if (byRules) {
        return byRules;
    }
    try {
        const auto photo = asTaken(frame, profile, framing);
        if (photo) {
            return *photo;
        }
        return failure(CardPhotoRefused{{photo.error()}, {}});
    } catch (const cv::Exception&) {
        return failure(CardPhotoRefused{{PhotoRefusal::ProcessingFailed}, {}});
    }
}

/// Where it lies does not depend on the framing: moved, it moves from where it was.
Result<CardPhoto, PhotoRefusal> CardPhotoMaker::asTaken(const Frame& frame, const PhotoProfile& profile,
                                                        const PhotoFraming& framing) const {
    const cv::Mat bgr = bgrOf(frame);
    if (bgr.empty()) {
        return failure(PhotoRefusal::ProcessingFailed);
    }
    auto source = sourceOf(finder_->faces, bgr, profile);
    auto plan = source ? planCrop(QSize(source->bgr.cols, source->bgr.rows), source->eyes,
                                  findHeadTop(source->bgr, source->eyes), profile)
                       : Result<CropPlan, PhotoRefusal>(failure(source.error()));
    if (!plan) {
        source = middleOf(bgr, profile);
        plan = middlePlan(*source, profile);
    }
    const auto moved = movedCrop(*plan, QPointF(framing.right, framing.down) * profile.width, framing.zoom,
                                 QSize(source->bgr.cols, source->bgr.rows), profile);
    if (!moved) {
        return failure(moved.error());
    }
    const auto file = writtenPhoto(warped(source->bgr, moved->crop, cv::Size(profile.width, profile.height)), profile);
    if (!file) {
        return failure(file.error());
    }
    CardPhotoMeasures measures;
    measures.crop = fromFrame(moved->crop, source->scale);
    measures.filledShare = moved->filledShare;
    measures.quality = file->quality;
    measures.fullColour = file->fullColour;
    return CardPhoto{file->jpeg, false, measures};
}

} // namespace kaban
