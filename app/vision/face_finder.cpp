#include "app/vision/face_finder.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <vector>

namespace kaban {

namespace {

/// Distance between the eyes in the patches that are searched: small for the cascades, larger for the pupil.
constexpr double searchInterEye = 56;
constexpr double pupilInterEye = 80;

/// Where the eyes lie in a face box of frontalface_alt2 (mean over the portraits of tests/data/faces).
Eyes expectedEyes(const cv::Rect& box) {
    const QPointF middle(box.x + box.width * 0.502, box.y + box.height * 0.386);
    const QPointF half(box.width * 0.1925, 0);
    return {middle - half, middle + half};
}

double medianOf(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    const size_t middle = values.size() / 2;
    return values.size() % 2 != 0 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

/// The centre of the best hit of one cascade around one eye.
std::optional<QPointF> bestHit(cv::CascadeClassifier& classifier, const cv::Mat& patch, bool right, int votesNeeded) {
    constexpr double unit = searchInterEye;
    const cv::Rect area(cvRound((right ? 1.45 : 0.45) * unit), cvRound(0.4 * unit), cvRound(1.1 * unit),
                        cvRound(1.2 * unit));
    const cv::Size least(cvRound(0.5 * unit), cvRound(0.5 * unit));
    const cv::Size most(cvRound(0.95 * unit), cvRound(0.95 * unit));
    std::vector<cv::Rect> hits;
    std::vector<int> votes;
    classifier.detectMultiScale(patch(area), hits, votes, 1.1, votesNeeded, 0, least, most);
    if (hits.empty()) {
        return std::nullopt;
    }
    const cv::Rect& best = hits[size_t(std::max_element(votes.begin(), votes.end()) - votes.begin())];
    return QPointF(area.x + best.x + best.width / 2.0, area.y + best.y + best.height / 2.0);
}

/// The pupil: the darkest spot of the blurred patch near the eye, the nearer the better.
QPointF darkestNear(const cv::Mat& patch, const QPointF& eye) {
    constexpr double unit = pupilInterEye;
    constexpr double blur = 0.03 * unit;
    constexpr int reach = int(0.12 * unit);
    constexpr double farCosts = 8 / (unit * unit); // of the brightness range, per squared distance
    constexpr int window = int(0.19 * unit);
    cv::Mat soft;
    cv::GaussianBlur(patch, soft, cv::Size(), blur);
    const cv::Point start(cvRound(eye.x()), cvRound(eye.y()));
    double darkest = 0;
    double brightest = 0;
    cv::minMaxLoc(soft(cv::Rect(start.x - window, start.y - window, 2 * window, 2 * window)), &darkest, &brightest);
    double least = 1e9;
    QPointF best = eye;
    for (int y = -reach; y <= reach; ++y) {
        for (int x = -reach; x <= reach; ++x) {
            const double level = (soft.at<uchar>(start.y + y, start.x + x) - darkest) / (brightest - darkest + 1);
            const double cost = level + farCosts * (x * x + y * y);
            if (cost < least) {
                least = cost;
                best = eye + QPointF(x, y);
            }
        }
    }
    return best;
}

bool loadCascade(cv::CascadeClassifier& classifier, const QByteArray& xml) {
    try {
        const cv::FileStorage storage(xml.toStdString(), cv::FileStorage::READ | cv::FileStorage::MEMORY);
        return storage.isOpened() && classifier.read(storage.getFirstTopLevelNode()) && !classifier.empty();
    } catch (const cv::Exception&) {
        return false;
    }
}

} // namespace

Result<FaceFinder, QString> FaceFinder::create(const Cascades& cascades) {
    FaceFinder finder;
    const std::array<const QByteArray*, 4> eyes{&cascades.leftEye, &cascades.rightEye, &cascades.eye,
                                                &cascades.eyeGlasses};
    // The two-split cascades sit above the pupil and a little outside, the others a little below it.
    constexpr std::array<std::array<double, 2>, 4> bias{{{0.02, -0.075}, {0.02, -0.075}, {0, 0.02}, {0, 0.02}}};
    bool loaded = loadCascade(finder.face_, cascades.face);
    for (size_t i = 0; i < eyes.size(); ++i) {
        finder.eyes_[i].outward = bias[i][0];
        finder.eyes_[i].down = bias[i][1];
        loaded = loadCascade(finder.eyes_[i].classifier, *eyes[i]) && loaded;
    }
    if (!loaded) {
        return failure(QStringLiteral("a face or eye cascade is missing or is none"));
    }
    return finder;
}

Result<FoundFace, PhotoRefusal> FaceFinder::find(const cv::Mat& grey) {
    const auto box = faceBox(grey);
    if (!box) {
        return failure(box.error());
    }
    const auto eyes = eyesIn(grey, *box);
    if (!eyes) {
        return failure(PhotoRefusal::EyesNotFound);
    }
    return FoundFace{*box, *eyes};
}

/// A second box counts only when it is no trifle and has eyes: cascades see faces in cloth and curtains.
Result<cv::Rect, PhotoRefusal> FaceFinder::faceBox(const cv::Mat& grey) {
    constexpr int searchWidth = 640;
    constexpr double trifle = 0.12; // of the first face's area
    cv::Mat small = grey;
    const double scale = std::min(1.0, double(searchWidth) / grey.cols);
    if (scale < 1) {
        cv::resize(grey, small, cv::Size(), scale, scale, cv::INTER_AREA);
    }
    std::vector<cv::Rect> boxes;
    const int least = std::max(24, std::min(small.rows, small.cols) / 6);
    face_.detectMultiScale(small, boxes, 1.1, 3, 0, cv::Size(least, least));
    if (boxes.empty()) {
        return failure(PhotoRefusal::NoFace);
    }
    for (cv::Rect& box : boxes) {
        box = cv::Rect(cvRound(box.x / scale), cvRound(box.y / scale), cvRound(box.width / scale),
                       cvRound(box.height / scale));
    }
    std::sort(boxes.begin(), boxes.end(), [](const cv::Rect& a, const cv::Rect& b) { return a.area() > b.area(); });
    for (size_t i = 1; i < boxes.size(); ++i) {
        const bool apart = (boxes[i] & boxes[0]).area() * 2 < boxes[i].area();
        if (apart && boxes[i].area() > trifle * boxes[0].area() && eyesIn(grey, boxes[i])) {
            return failure(PhotoRefusal::MultipleFaces);
        }
    }
    return boxes[0];
}

/// Twice by cascades, because the second look is upright and at the right size; then to the pupils.
std::optional<Eyes> FaceFinder::eyesIn(const cv::Mat& grey, const cv::Rect& box) {
    auto eyes = medianOfCascades(grey, expectedEyes(box), false);
    if (eyes) {
        eyes = medianOfCascades(grey, *eyes, true);
    }
    if (!eyes) {
        return std::nullopt;
    }
    const UprightPatch patch(grey, *eyes, pupilInterEye);
    const auto pupil = [&](double from) {
        return patch.toPicture(darkestNear(patch.pixels(), QPointF(from * pupilInterEye, pupilInterEye)));
    };
    return Eyes{pupil(1), pupil(2)};
}

/// Hits of all eye cascades in one patch and in its mirror image, which evens out what a cascade prefers.
void FaceFinder::collectHits(const UprightPatch& patch, int votesNeeded, EyeHits& hits) {
    cv::Mat even;
    cv::equalizeHist(patch.pixels(), even);
    cv::Mat mirrored;
    cv::flip(even, mirrored, 1);
    for (const bool mirror : {false, true}) {
        for (const bool rightSide : {false, true}) {
            for (EyeCascade& cascade : eyes_) {
                const bool right = rightSide != mirror;
                auto hit = bestHit(cascade.classifier, mirror ? mirrored : even, right, votesNeeded);
                if (!hit) {
                    continue;
                }
                *hit -= QPointF(cascade.outward * (right ? 1 : -1), cascade.down) * searchInterEye;
                const QPointF inPatch(mirror ? even.cols - hit->x() : hit->x(), hit->y());
                // From the edges of pixels, in which boxes count, to their centres.
                const QPointF place = patch.toPicture(inPatch - QPointF(0.5, 0.5));
                hits.x[rightSide].push_back(place.x());
                hits.y[rightSide].push_back(place.y());
            }
        }
    }
}

/// again: also a little smaller and a little larger, against the cascades' own raster.
std::optional<Eyes> FaceFinder::medianOfCascades(const cv::Mat& grey, const Eyes& expected, bool again) {
    const std::vector<double> zooms = again ? std::vector<double>{1, 0.94, 1.06} : std::vector<double>{1};
    EyeHits hits;
    // Doubtful hits only where there are no good ones: they cost accuracy.
    for (const int votesNeeded : {2, 1}) {
        if (!hits.x[0].empty() && !hits.x[1].empty()) {
            break;
        }
        hits = {};
        for (const double zoom : zooms) {
            collectHits(UprightPatch(grey, expected, searchInterEye, zoom), votesNeeded, hits);
        }
    }
    std::array<std::optional<QPointF>, 2> found;
    for (size_t side = 0; side < found.size(); ++side) {
        if (!hits.x[side].empty()) {
            found[side] = QPointF(medianOf(hits.x[side]), medianOf(hits.y[side]));
        }
    }
    if (found[0] && found[1]) {
        return Eyes{*found[0], *found[1]};
    }
    // One eye tells where to look for the other a second time: in the shade of a hat, behind a thick frame.
    if (!again && found[0]) {
        return Eyes{*found[0], expected.right + (*found[0] - expected.left)};
    }
    if (!again && found[1]) {
        return Eyes{expected.left + (*found[1] - expected.right), *found[1]};
    }
    return std::nullopt;
}

} // namespace kaban
