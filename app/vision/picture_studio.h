#pragma once
// Purpose: the PictureMaker over this layer: a thread of its own in which pictures are made one after the other; files
// of others go through a process of their own first (SEC-68) and hold nobody up. Thread: the object lives in the
// session's thread; the work runs in the other one and sees only values. Ownership: owns the thread; the end waits for
// the picture that is being made (below a second for a camera's frame). Errors: as the port says; cascades that cannot
// be read refuse every photo as Failed, and so does a decoder that cannot be started every file.

#include "app/decoding/picture_decoder.h"
#include "app/ports/picture_maker.h"
#include "app/vision/cascades.h"
#include "app/vision/photo_profile.h"

#include <QThread>

#include <functional>
#include <memory>
#include <variant>

namespace kaban {

class CardPhotoMaker;
class ConfinedDecoder;
class FaceFinder;

class PictureStudio : public PictureMaker {
    Q_OBJECT
public:
    /// decoderProgram: the kaban-picture-decoder.
    PictureStudio(Cascades cascades, PhotoProfile profile, QString decoderProgram, QObject* parent = nullptr);
    ~PictureStudio() override;

    quint64 makeCardPhoto(const Frame& frame, const PhotoFraming& framing, PhotoGate gate) override;
    quint64 makeCardPhotoOf(const SecretBytes& file) override;
    quint64 makeDocument(const Frame& frame) override;
    quint64 makeEvidence(const Frame& frame) override;
    void cancelAll() override;

private:
    using Outcome = std::variant<MadePicture, PictureTrouble>;

    quint64 inStudio(std::function<Outcome()> work);
    void decode(quint64 ticket, const SecretBytes& file);
    void report(quint64 ticket, Outcome outcome);
    void deliver(quint64 ticket, const Outcome& outcome);
    Outcome cardPhoto(const Frame& frame, const PhotoFraming& framing, PhotoGate gate);
    Outcome cardPhotoOf(const Result<Frame, PictureFault>& decoded);
    Outcome document(const Frame& frame) const;
    Outcome evidence(const Frame& frame);

    QThread thread_;
    QObject anchor_; ///< lives in the studio's thread: work is posted to it
    Cascades cascades_;
    PhotoProfile profile_;
    QString decoderProgram_;
    // In the studio's thread, made when first needed:
    std::unique_ptr<CardPhotoMaker> maker_;
    std::unique_ptr<ConfinedDecoder> decoder_;
    std::unique_ptr<FaceFinder> finder_;
    quint64 lastTicket_ = 0;
    quint64 cancelledUpTo_ = 0;
};

} // namespace kaban
