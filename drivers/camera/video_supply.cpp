#include "drivers/camera/video_supply.h"

#include "drivers/camera/video_frame.h"

#include <QUrl>

namespace kaban::drivers {

VideoSupply::VideoSupply(const QString& file) : file_(file), player_(this), sink_(this) {
    player_.setVideoSink(&sink_);
    connect(&sink_, &QVideoSink::videoFrameChanged, this, &VideoSupply::take);
    connect(&player_, &QMediaPlayer::errorOccurred, this,
            [this](QMediaPlayer::Error, const QString& words) { Q_EMIT failed(words); });
    connect(&player_, &QMediaPlayer::mediaStatusChanged, this, [this](QMediaPlayer::MediaStatus status) {
        if (status == QMediaPlayer::EndOfMedia) { // Qt's own repetition leaves a gap of a frame, this one too
            player_.setPosition(0);
            player_.play();
        }
    });
}

VideoSupply::~VideoSupply() {
    sink_.disconnect(this);
    player_.disconnect(this);
    player_.stop();
    player_.setVideoSink(nullptr);
}

void VideoSupply::start() {
    player_.setSource(QUrl::fromLocalFile(file_));
    player_.play();
}

void VideoSupply::take(const QVideoFrame& video) {
    if (!video.isValid()) {
        return; // between the end and the beginning
    }
    if (const auto taken = toCameraFrame(video)) {
        Q_EMIT frame(*taken);
    } else {
        Q_EMIT failed(QVideoFrameFormat::pixelFormatToString(video.pixelFormat()));
    }
}

} // namespace kaban::drivers
