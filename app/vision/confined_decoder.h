#pragma once
// Purpose: pictures of others decoded in a process of their own, kaban-picture-decoder, that may do nothing else
// (SEC-68): what a picture does to the decoder, it does not do to the kiosk. One process per picture.
// Thread: any with an event loop; no call waits. Ownership: the processes die with the object. Units: milliseconds;
// nothing may take longer than the deadline. Shapes: the answer is as decodePicture() gives it. Errors: PictureFault;
// TookTooLong after the deadline, DecoderFailed when the process crashed, was ended by its limits or says nonsense.

#include "app/base/secret.h"
#include "app/decoding/picture_decoder.h"

#include <QObject>

#include <chrono>
#include <functional>

namespace kaban {

/// The program beside the running one. Needs a QCoreApplication.
QString installedPictureDecoder();

class ConfinedDecoder : public QObject {
    Q_OBJECT
public:
    using Answer = std::function<void(Result<Frame, PictureFault> picture)>;

    /// A picture at the limits takes about two seconds on a slow machine.
    explicit ConfinedDecoder(QString program, std::chrono::milliseconds deadline = std::chrono::seconds(10),
                             QObject* parent = nullptr);
    ~ConfinedDecoder() override;

    /// Answers once, later, in this thread; not after stop().
    void decode(const SecretBytes& file, Answer answer);
    void stop();

private:
    QString program_;
    std::chrono::milliseconds deadline_;
};

} // namespace kaban
