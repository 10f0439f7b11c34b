#pragma once
// Purpose: a few live pictures of one face, a moment apart, made fit to be compared. It says whether one face was there
// and claims nothing else. Used by the face step while its camera runs. Thread: the session's; nothing waits.
// Ownership: by the step; camera and maker outlive it. Units: milliseconds. Errors: Fault after the deadline at the
// latest. Rules: LOG-24, SEC-20, SEC-30 (full frames are overwritten as soon as the picture is made, pictures when they
// are handed on or given up).

#include "app/ports/face_sign_in.h"
#include "app/steps/step.h"

#include <QObject>

namespace kaban {

class FaceTaking : public QObject {
    Q_OBJECT
public:
    enum class Fault { NoFace, SeveralFaces, Camera };

    FaceTaking(const StepContext& context, QObject* parent);
    ~FaceTaking() override;

    /// The camera runs already.
    void start();
    void stop();
    void timePassed();
    bool running() const { return running_; }
    int taken() const { return static_cast<int>(pictures_.size()); }

Q_SIGNALS:
    void changed();
    /// Whoever hears it takes the pictures away.
    void done(const QList<kaban::FacePicture>& pictures);
    void failed(kaban::FaceTaking::Fault fault);

private:
    void capture();
    void keep(const SecretBytes& jpeg);
    void refuse(PictureTrouble trouble);
    void giveUp();
    void later(qint64 milliseconds);
    void dropFrame();
    qint64 now() const { return context_.clock.monotonicMilliseconds(); }

    StepContext context_;
    bool running_ = false;
    bool asked_ = false;           ///< a capture is awaited
    std::optional<qint64> nextAt_; ///< monotonic: the next capture
    qint64 until_ = 0;             ///< monotonic
    qint64 firstAt_ = 0;           ///< monotonic: of the first picture
    Fault lastFault_ = Fault::Camera;
    Frame frame_;
    QList<FacePicture> pictures_;
};

} // namespace kaban
