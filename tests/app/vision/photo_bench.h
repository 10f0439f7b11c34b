#pragma once
// Purpose: what the tests of the card photo share: the product's own profile, Debian's cascades, the real faces and
// where their eyes are. Thread: the test's. Ownership: by value. Units: pixels. Errors: an empty answer; the test that
// needs it fails.

#include "app/vision/card_photo.h"

#include <QList>
#include <QString>

#include <opencv2/core.hpp>

namespace kaban::tests {

struct AnnotatedFace {
    QString file;
    Eyes eyes;          ///< placed by eye, about ±2 px
    double headTop = 0; ///< first row of the head, hair included
};

QList<AnnotatedFace> annotatedFaces();
QByteArray faceBytes(const QString& file);
Frame faceFrame(const QString& file);
PhotoProfile productProfile();
Cascades debianCascades();

cv::Mat pixelsOf(const Frame& frame);
Frame frameFrom(const cv::Mat& bgr);

} // namespace kaban::tests
