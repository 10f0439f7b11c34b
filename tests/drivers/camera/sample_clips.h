#pragma once
// Purpose: pictures and videos of one colour for the cameras' tests, made when they are needed. Thread: any. Ownership:
// files in the test's own folder. Errors: false when a file cannot be written.

#include <QColor>
#include <QList>
#include <QSize>
#include <QString>

namespace kaban::tests {

bool writePicture(const QString& path, const QColor& colour, const QSize& size = {640, 360});

/// Motion JPEG in AVI, which needs no encoder: one frame per colour.
bool writeClip(const QString& path, const QList<QColor>& colours, int rate, const QSize& size = {640, 360});

} // namespace kaban::tests
