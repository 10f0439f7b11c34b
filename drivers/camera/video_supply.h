#pragma once
// Purpose: the FrameSupply of a video file, played at its own pace. Thread, ownership, units, shapes, errors: as
// FrameSupply says. What can be played is what the multimedia system of the machine can decode.

#include "drivers/camera/frame_supply.h"

#include <QMediaPlayer>
#include <QVideoSink>

namespace kaban::drivers {

class VideoSupply final : public FrameSupply {
    Q_OBJECT
public:
    explicit VideoSupply(const QString& file);
    ~VideoSupply() override;

    void start() override;

private:
    void take(const QVideoFrame& video);

    QString file_;
    QMediaPlayer player_;
    QVideoSink sink_;
};

} // namespace kaban::drivers
