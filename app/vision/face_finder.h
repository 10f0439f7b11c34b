#pragma once
// Purpose: the one face of a picture and its eyes, by OpenCV's trained cascades. The eyes are looked for by four
// cascades on the upright patch and its mirror image, their median is then moved to the darkest spot nearby, which is
// the pupil. Thread: one finder per thread (cascades keep state while they look); no thread is started. Ownership: the
// cascades are copied in. Units: pixels of the picture handed in. Shapes: 8-bit grey. Errors: create() gives a
// sentence; find() NoFace, MultipleFaces, EyesNotFound.

#include "app/base/result.h"
#include "app/vision/cascades.h"
#include "app/vision/crop_geometry.h"
#include "app/vision/upright_patch.h"

#include <opencv2/objdetect.hpp>

#include <array>
#include <vector>

namespace kaban {

struct FoundFace {
    cv::Rect box;
    Eyes eyes;
};

class FaceFinder {
public:
    static Result<FaceFinder, QString> create(const Cascades& cascades);

    Result<FoundFace, PhotoRefusal> find(const cv::Mat& grey);

private:
    struct EyeCascade {
        cv::CascadeClassifier classifier;
        double outward = 0; ///< where it puts the centre of an eye, in distances between the eyes
        double down = 0;
    };

    /// Left and right, in the picture.
    struct EyeHits {
        std::array<std::vector<double>, 2> x;
        std::array<std::vector<double>, 2> y;
    };

    Result<cv::Rect, PhotoRefusal> faceBox(const cv::Mat& grey);
    std::optional<Eyes> eyesIn(const cv::Mat& grey, const cv::Rect& box);
    std::optional<Eyes> medianOfCascades(const cv::Mat& grey, const Eyes& expected, bool again);
    void collectHits(const UprightPatch& patch, int votesNeeded, EyeHits& hits);

    cv::CascadeClassifier face_;
    std::array<EyeCascade, 4> eyes_;
};

} // namespace kaban
