#pragma once
// Purpose: frames out of files, again and again, in a camera's place. Simulation builds only. Thread: the one that
// created it, with an event loop. Ownership: nothing shared; destroyed, it sends nothing more. Units: frames per
// second, pixels. Shapes: pictures become Bgr24, turned as their EXIF says; a video's frames come as they are decoded.
// Errors: failed(), once, and nothing after it. Pictures are JPEG and PNG of at most 40 million pixels, told by
// content.

#include "drivers/api/camera_frame.h"

#include <QObject>
#include <QString>

#include <memory>

namespace kaban::drivers {

class FrameSupply : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void start() = 0;

Q_SIGNALS:
    void frame(const kaban::drivers::CameraFrame& frame);
    void failed(const QString& wordsForSupport);
};

/// For a picture, a folder of pictures (in the order of their names) or a video. Never null: what cannot be read says
/// so when it is started.
std::unique_ptr<FrameSupply> makeFrameSupply(const QString& path, int rate);

} // namespace kaban::drivers
