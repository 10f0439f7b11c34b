#include "app/vision/head_top.h"

#include "app/vision/upright_patch.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <vector>

namespace kaban {

namespace {

/// The patch above the eyes: this many pixels between the eyes, this many such distances to each side and up.
constexpr int unit = 48;
constexpr double sideways = 2.6;
constexpr double upwards = 3.2;

struct Backdrop {
    cv::Vec3d colour;
    double spread = 0;
    bool known = false;
};

double distanceOf(const cv::Vec3b& pixel, const cv::Vec3d& colour) {
    return cv::norm(cv::Vec3d(pixel[0], pixel[1], pixel[2]) - colour);
}

/// Median colour of a strip beside the head and how far its pixels usually are from it.
Backdrop backdropOf(const cv::Mat& lab, const cv::Mat& inside, const cv::Rect& strip) {
    constexpr size_t enough = 300;
    std::array<std::vector<uchar>, 3> channels;
    std::vector<cv::Vec3b> pixels;
    for (int y = strip.y; y < strip.y + strip.height; ++y) {
        for (int x = strip.x; x < strip.x + strip.width; ++x) {
            if (inside.at<uchar>(y, x) != 0) {
                pixels.push_back(lab.at<cv::Vec3b>(y, x));
            }
        }
    }
    Backdrop backdrop;
    if (pixels.size() < enough) {
        return backdrop;
    }
    for (int channel = 0; channel < 3; ++channel) {
        std::vector<uchar> values;
        values.reserve(pixels.size());
        for (const cv::Vec3b& pixel : pixels) {
            values.push_back(pixel[channel]);
        }
        std::nth_element(values.begin(), values.begin() + qsizetype(values.size() / 2), values.end());
        backdrop.colour[channel] = values[values.size() / 2];
    }
    std::vector<double> distances;
    distances.reserve(pixels.size());
    for (const cv::Vec3b& pixel : pixels) {
        distances.push_back(distanceOf(pixel, backdrop.colour));
    }
    const auto high = distances.begin() + qsizetype(distances.size() * 8 / 10);
    std::nth_element(distances.begin(), high, distances.end());
    backdrop.spread = *high;
    backdrop.known = true;
    return backdrop;
}

/// The share of a row over the head that is no backdrop; nothing where the row lies outside the picture.
std::optional<double> headShare(const cv::Mat& lab, const cv::Mat& inside, int row, const Backdrop& left,
                                const Backdrop& right) {
    constexpr double clearlyOther = 14;
    const double limit = clearlyOther + std::max(left.spread, right.spread);
    int seen = 0;
    int head = 0;
    for (int x = lab.cols / 2 - unit * 3 / 4; x < lab.cols / 2 + unit * 3 / 4; ++x) {
        if (inside.at<uchar>(row, x) == 0) {
            continue;
        }
        ++seen;
        const cv::Vec3b& pixel = lab.at<cv::Vec3b>(row, x);
        const double toRight = double(x) / (lab.cols - 1);
        const cv::Vec3d between = left.colour * (1 - toRight) + right.colour * toRight;
        const double distance =
            std::min({distanceOf(pixel, between), distanceOf(pixel, left.colour), distanceOf(pixel, right.colour)});
        head += distance > limit ? 1 : 0;
    }
    if (seen < unit) {
        return std::nullopt;
    }
    return double(head) / seen;
}

} // namespace

std::optional<HeadTop> findHeadTop(const cv::Mat& picture, const Eyes& eyes) {
    constexpr double restless = 16; // of the backdrop's pixels, in steps of 8-bit Lab
    constexpr double leastHead = 0.12;
    constexpr double lowestRise = 1.2;
    constexpr double highestRise = 2.8;
    const cv::Size size(cvRound(2 * sideways * unit), cvRound(upwards * unit));
    const Crop crop = uprightCrop(eyes, unit / interEye(eyes), {size.width / 2.0, double(size.height)});
    cv::Mat lab;
    cv::cvtColor(warped(picture, crop, size), lab, cv::COLOR_BGR2Lab);
    const cv::Matx23d matrix(crop.cosine, -crop.sine, crop.shift.x(), crop.sine, crop.cosine, crop.shift.y());
    cv::Mat inside;
    cv::warpAffine(cv::Mat(picture.size(), CV_8U, cv::Scalar(255)), inside, matrix, size, cv::INTER_NEAREST);
    const int stripWidth = cvRound(0.9 * unit);
    const int stripHeight = cvRound(2.2 * unit);
    Backdrop left = backdropOf(lab, inside, {0, 0, stripWidth, stripHeight});
    Backdrop right = backdropOf(lab, inside, {size.width - stripWidth, 0, stripWidth, stripHeight});
    if (!left.known && !right.known) {
        return std::nullopt;
    }
    left = left.known ? left : right;
    right = right.known ? right : left;
    if (std::max(left.spread, right.spread) > restless) {
        return std::nullopt;
    }
    int row = size.height - unit;
    std::optional<double> share = 1;
    for (; row >= 0; --row) {
        share = headShare(lab, inside, row, left, right);
        if (!share || *share < leastHead) {
            break;
        }
    }
    const double rise = double(size.height - 1 - row) / unit;
    if (rise < lowestRise || rise > highestRise) {
        return std::nullopt;
    }
    return HeadTop{rise, !share.has_value()};
}

} // namespace kaban
