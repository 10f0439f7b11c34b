#include "app/vision/picture_studio.h"

#include "app/vision/card_photo.h"
#include "app/vision/confined_decoder.h"
#include "app/vision/face_finder.h"
#include "app/vision/frame_pixels.h"
#include "app/vision/photo_file.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <utility>

namespace kaban {

namespace {

constexpr int shownWidth = 1400;   // wider than any page paints it
constexpr int thumbnailWidth = 20; // a line of a document's print is less than one of these pixels high
constexpr JpegRules documentRules{
    0, 70, 92, 100, {20'480, 8'750'000}}; // PHO-13; how many dots an inch has is not known

constexpr int evidenceWidth = 640;
constexpr int evidenceHeight = 560;                                 // as the page shows the person to himself
constexpr JpegRules evidenceRules{0, 50, 85, 95, {1'000, 200'000}}; // the contract's bytes (checkFace)

/// The middle of the picture in the page's proportions, as large as the contract has it.
cv::Mat personIn(const cv::Mat& bgr) {
    const int width = std::min(bgr.cols, bgr.rows * evidenceWidth / evidenceHeight);
    const int height = std::min(bgr.rows, width * evidenceHeight / evidenceWidth);
    cv::Mat person;
    cv::resize(bgr(cv::Rect((bgr.cols - width) / 2, (bgr.rows - height) / 2, width, height)), person,
               cv::Size(evidenceWidth, evidenceHeight), 0, 0, cv::INTER_AREA);
    return person;
}

PictureTrouble troubleOf(PhotoRefusal refusal) {
    switch (refusal) {
    case PhotoRefusal::NoFace:
        return PictureTrouble::NoFace;
    case PhotoRefusal::MultipleFaces:
        return PictureTrouble::SeveralFaces;
    case PhotoRefusal::EyesNotFound:
        return PictureTrouble::EyesNotFound;
    case PhotoRefusal::LowResolution:
        return PictureTrouble::TooFar;
    case PhotoRefusal::Roll:
        return PictureTrouble::Tilted;
    case PhotoRefusal::HeadCut:
        return PictureTrouble::HeadCut;
    case PhotoRefusal::OutOfFrame:
        return PictureTrouble::OffCentre;
    case PhotoRefusal::Geometry:
        return PictureTrouble::BeyondRules;
    case PhotoRefusal::FileTooSmall:
        return PictureTrouble::TooFewBytes;
    case PhotoRefusal::FileTooLarge:
        return PictureTrouble::TooManyBytes;
    case PhotoRefusal::FileWrong:
    case PhotoRefusal::ProcessingFailed:
        break;
    }
    return PictureTrouble::Failed;
}

Frame scaledTo(const cv::Mat& bgr, int width) {
    if (bgr.cols <= width) {
        return frameOf(bgr);
    }
    cv::Mat small;
    cv::resize(bgr, small, cv::Size(width, std::max(1, width * bgr.rows / bgr.cols)), 0, 0, cv::INTER_AREA);
    return frameOf(small);
}

MadePicture pictureOf(const QByteArray& jpeg, const cv::Mat& bgr) {
    return {SecretBytes(jpeg), scaledTo(bgr, shownWidth), scaledTo(bgr, thumbnailWidth), bgr.cols, bgr.rows};
}

} // namespace

PictureStudio::PictureStudio(Cascades cascades, PhotoProfile profile, QString decoderProgram, QObject* parent)
    : PictureMaker(parent),
      cascades_(std::move(cascades)),
      profile_(std::move(profile)),
      decoderProgram_(std::move(decoderProgram)) {
    thread_.setObjectName(QStringLiteral("pictures"));
    anchor_.moveToThread(&thread_);
    thread_.start();
}

PictureStudio::~PictureStudio() {
    QMetaObject::invokeMethod(
        &anchor_,
        [this] {
            decoder_.reset();
            maker_.reset();
            finder_.reset();
            anchor_.moveToThread(thread()); // destroyed by the session's thread, with this object
        },
        Qt::BlockingQueuedConnection);
    thread_.quit();
    thread_.wait();
}

quint64 PictureStudio::makeCardPhoto(const Frame& frame, const PhotoFraming& framing, PhotoGate gate) {
    return inStudio([this, frame, framing, gate] { return cardPhoto(frame, framing, gate); });
}

quint64 PictureStudio::makeCardPhotoOf(const SecretBytes& file) {
    if (!profile_.receivedBytes.holds(file.reveal().size())) {
        return inStudio([] { return PictureTrouble::NotAPicture; });
    }
    const quint64 ticket = ++lastTicket_;
    QMetaObject::invokeMethod(&anchor_, [this, ticket, file] { decode(ticket, file); });
    return ticket;
}

quint64 PictureStudio::makeDocument(const Frame& frame) {
    return inStudio([this, frame] { return document(frame); });
}

quint64 PictureStudio::makeEvidence(const Frame& frame) {
    return inStudio([this, frame] { return evidence(frame); });
}

void PictureStudio::cancelAll() {
    cancelledUpTo_ = lastTicket_;
    QMetaObject::invokeMethod(&anchor_, [this] {
        if (decoder_) {
            decoder_->stop();
        }
    });
}

quint64 PictureStudio::inStudio(std::function<Outcome()> work) {
    const quint64 ticket = ++lastTicket_;
    QMetaObject::invokeMethod(&anchor_, [this, ticket, work = std::move(work)] { report(ticket, work()); });
    return ticket;
}

void PictureStudio::decode(quint64 ticket, const SecretBytes& file) {
    if (!decoder_) {
        decoder_ = std::make_unique<ConfinedDecoder>(decoderProgram_);
    }
    decoder_->decode(file, [this, ticket](Result<Frame, PictureFault> picture) {
        report(ticket, cardPhotoOf(picture));
        if (picture) {
            wipe(picture->bytes);
        }
    });
}

void PictureStudio::report(quint64 ticket, Outcome outcome) {
    QMetaObject::invokeMethod(this, [this, ticket, outcome = std::move(outcome)] { deliver(ticket, outcome); });
}

void PictureStudio::deliver(quint64 ticket, const Outcome& outcome) {
    if (ticket <= cancelledUpTo_) {
        return;
    }
    if (const auto* picture = std::get_if<MadePicture>(&outcome)) {
        Q_EMIT made(ticket, *picture);
    } else {
        Q_EMIT refused(ticket, std::get<PictureTrouble>(outcome));
    }
}

PictureStudio::Outcome PictureStudio::cardPhoto(const Frame& frame, const PhotoFraming& framing, PhotoGate gate) {
    if (!maker_) {
        auto maker = CardPhotoMaker::create(cascades_);
        if (!maker) {
            return PictureTrouble::Failed;
        }
        maker_ = std::move(*maker);
    }
    const auto photo = gate == PhotoGate::Released ? maker_->makeReleased(frame, profile_, framing)
                                                   : maker_->make(frame, profile_, framing);
    if (!photo) {
        return troubleOf(photo.error().reasons.value(0, PhotoRefusal::ProcessingFailed));
    }
    const auto shown = decodePicture(photo->jpeg);
    if (!shown) {
        return PictureTrouble::Failed;
    }
    MadePicture picture = pictureOf(photo->jpeg, bgrOf(*shown));
    picture.keptRules = photo->keptRules;
    return picture;
}

PictureStudio::Outcome PictureStudio::cardPhotoOf(const Result<Frame, PictureFault>& decoded) {
    if (decoded) {
        return cardPhoto(*decoded, {}, PhotoGate::Rules);
    }
    return decoded.error() == PictureFault::DecoderFailed ? PictureTrouble::Failed : PictureTrouble::NotAPicture;
}

PictureStudio::Outcome PictureStudio::document(const Frame& frame) const {
    const cv::Mat bgr = bgrOf(frame);
    if (bgr.empty()) {
        return PictureTrouble::Failed;
    }
    const auto file = writeJpegFile(frame.format == FrameFormat::Bgr24 ? frame : frameOf(bgr), documentRules);
    return file ? Outcome(pictureOf(file->jpeg, bgr)) : Outcome(troubleOf(file.error()));
}

/// Whether the eyes are to be seen well enough is for who compares.
PictureStudio::Outcome PictureStudio::evidence(const Frame& frame) {
    const cv::Mat bgr = bgrOf(frame);
    if (bgr.empty()) {
        return PictureTrouble::Failed;
    }
    if (!finder_) {
        auto finder = FaceFinder::create(cascades_);
        if (!finder) {
            return PictureTrouble::Failed;
        }
        finder_ = std::make_unique<FaceFinder>(std::move(*finder));
    }
    const cv::Mat person = personIn(bgr);
    cv::Mat grey;
    cv::cvtColor(person, grey, cv::COLOR_BGR2GRAY);
    const auto face = finder_->find(grey);
    if (!face && (face.error() == PhotoRefusal::NoFace || face.error() == PhotoRefusal::MultipleFaces)) {
        return troubleOf(face.error());
    }
    const auto file = writeJpegFile(frameOf(person), evidenceRules);
    return file ? Outcome(MadePicture{SecretBytes(file->jpeg), {}, {}, person.cols, person.rows})
                : Outcome(troubleOf(file.error()));
}

} // namespace kaban
