#pragma once
// Purpose: the devices and remote services of one kiosk behind their ports, made from its configuration: ID card
// reader, cameras, pictures, sign-in, clerk accounts, authority, receipt printer, pinyin engine, staff call, voice.
// Thread: made, used and destroyed in the screen's thread; each has a thread of its own behind it. Ownership: owns all
// of them, ended in reverse order; clock and random source outlive it. Errors: a sentence when a file that the
// configuration trusts is no such file; what cannot work later says so through its port.

#include "app/base/clock.h"
#include "app/base/configuration.h"
#include "app/base/random_source.h"
#include "app/devices/desk_staff_call.h"
#include "app/devices/device_thread.h"
#include "app/devices/driver_camera_source.h"
#include "app/devices/pinyin_process.h"
#include "app/devices/reader_card_source.h"
#include "app/devices/slip_receipt_printer.h"
#include "app/devices/speech_voice.h"
#include "app/identity/clerk_thread.h"
#include "app/identity/face_sign_in.h"
#include "app/identity/qr_sign_in.h"
#include "app/kiosk/camera_stages.h"
#include "app/ports/token_holder.h"
#include "app/upstream/upstream_thread.h"
#include "app/vision/picture_studio.h"

namespace kaban {

namespace drivers {
class AudioRecord;
}

/// Who is believed over TLS.
struct KioskTrust {
    QList<QSslCertificate> upstream;
    QList<QSslCertificate> desk; ///< empty without a webhook
};

class KioskServices {
public:
    KioskServices(const Configuration& configuration, const KioskTrust& trust, const PhotoProfile& photoProfile,
                  const CameraStages& stages, const QString& dataFolder, const Clock& clock, RandomSource& random);

    /// Before a session is made. `audio`: in the place of the machine's sound, in a walkthrough.
    void startVoice(const Configuration& configuration, VoiceRecordings recordings,
                    const std::shared_ptr<drivers::AudioRecord>& audio, const Clock& clock);

    static Result<KioskTrust, QString> readTrust(const Configuration& configuration);

    IdCardSource& idCards() { return reader_; }
    CameraSource& faceCamera() { return faceCamera_; }
    CameraSource& documentCamera() { return documentCamera_; }
    PictureMaker& pictures() { return pictures_; }
    SignInPort& signIn() { return signIn_; }
    AuthorityPort& authority() { return upstream_.authority(); }
    ReceiptPrinterPort& receiptPrinter() { return printer_; }
    PinyinEngine& pinyin() { return pinyin_; }
    ClerkAccountsPort& clerks() { return clerks_; }
    FaceSignInPort& faces() { return faces_; }
    StaffCallPort& staff() { return staff_; }
    /// Null on a kiosk that does not want one.
    VoicePort* voice() { return voice_.get(); }

    /// Where and how every call to the upstream is made.
    static HttpUpstreamOptions upstreamOptions(const Configuration& configuration, const KioskTrust& trust);

private:
    ReaderCardSource reader_;
    DeviceThread cameraThread_;
    DriverCameraSource faceCamera_;
    DriverCameraSource documentCamera_;
    PictureStudio pictures_;
    TokenHolder token_;
    UpstreamThread upstream_;
    QrSignIn signIn_;
    FaceSignIn faces_;
    ClerkThread clerks_;
    SlipReceiptPrinter printer_;
    PinyinProcess pinyin_;
    DeskStaffCall staff_;
    std::unique_ptr<SpeechVoice> voice_;
};

} // namespace kaban
