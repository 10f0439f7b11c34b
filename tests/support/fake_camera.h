#pragma once
// Purpose: cameras and a picture maker that do what a test says; nothing real stands behind them. They fake time and
// faults for tests of steps and sessions; drivers and vision are tested with real frames elsewhere. Thread: the test's.
// Ownership: by the test. No Q_OBJECT: they add no signals, and header-only they need no moc.

#include "app/ports/camera_source.h"
#include "app/ports/picture_maker.h"

namespace kaban::tests {

inline Frame plainFrame(int width, int height, char shade = '\x40') {
    Frame frame;
    frame.width = width;
    frame.height = height;
    frame.stride = width * 3;
    frame.bytes = QByteArray(qsizetype(frame.stride) * height, shade);
    return frame;
}

class ScriptedCamera : public CameraSource {
public:
    bool configured() const override { return true; }
    void start() override {
        ++starts;
        on = true;
        statusNow = statusOnStart;
    }
    void stop() override {
        on = false;
        statusNow = CameraStatus::Off;
        newest = Frame();
    }
    CameraStatus status() const override { return statusNow; }
    Frame preview() const override { return newest; }
    std::shared_ptr<FrameMailbox> frames() override { return box; }
    void capture(std::chrono::milliseconds) override {
        ++captures;
        if (atOnce) {
            Q_EMIT captured(picture);
        }
    }

    void say(CameraStatus status) {
        statusNow = status;
        Q_EMIT statusChanged(status);
    }
    void show(const Frame& frame) {
        newest = frame;
        Q_EMIT previewChanged();
    }

    int starts = 0;
    int captures = 0;
    bool on = false;
    bool atOnce = true; ///< false: the test owes captured() or captureFailed()
    CameraStatus statusOnStart = CameraStatus::Streaming;
    CameraStatus statusNow = CameraStatus::Off;
    Frame newest;
    Frame picture = plainFrame(64, 48);
    std::shared_ptr<FrameMailbox> box = std::make_shared<FrameMailbox>();
};

class ScriptedPictureMaker : public PictureMaker {
public:
    quint64 makeCardPhoto(const Frame&, const PhotoFraming& framing, PhotoGate gate) override {
        framings.append(framing);
        gates.append(gate);
        return answer(358, 441);
    }
    quint64 makeCardPhotoOf(const SecretBytes& file) override {
        files.append(file);
        return answer(358, 441);
    }
    quint64 makeDocument(const Frame&) override {
        ++documents;
        return answer(1400, 900);
    }
    quint64 makeEvidence(const Frame&) override {
        ++evidence;
        return answer(640, 560);
    }
    void cancelAll() override { ++cancels; }

    /// Every picture differs from the one before.
    MadePicture sample(int width, int height) {
        ++count;
        MadePicture picture;
        picture.jpeg = SecretBytes(QByteArray(30'000, static_cast<char>(count)));
        picture.shown = plainFrame(width, height, static_cast<char>(count));
        picture.thumbnail = plainFrame(20, 14, static_cast<char>(count));
        picture.width = width;
        picture.height = height;
        picture.keptRules = keptRules;
        return picture;
    }

    QList<PhotoFraming> framings;
    QList<PhotoGate> gates;
    bool keptRules = true;
    QList<SecretBytes> files;
    int documents = 0;
    int evidence = 0;
    int cancels = 0;
    int count = 0;
    quint64 tickets = 0;
    bool atOnce = true;                    ///< false: the test owes made() or refused()
    std::optional<PictureTrouble> trouble; ///< what every question is refused with

private:
    quint64 answer(int width, int height) {
        const quint64 ticket = ++tickets;
        if (atOnce && trouble) {
            Q_EMIT refused(ticket, *trouble);
        } else if (atOnce) {
            Q_EMIT made(ticket, sample(width, height));
        }
        return ticket;
    }
};

} // namespace kaban::tests
