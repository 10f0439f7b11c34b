#include "app/kiosk/services.h"

#include "app/upstream/trust_file.h"
#include "app/vision/compiled_data.h"
#include "app/vision/confined_decoder.h"
#include "drivers/audio/qt_audio_output.h"
#ifdef KABAN_SIMULATION
#include "drivers/audio/simulated_audio.h"
#endif
#include "drivers/audio/speaker.h"
#include "drivers/camera/qt_camera.h"
#ifdef KABAN_SIMULATION
#include "drivers/camera/simulated_camera.h"
#endif
#include "drivers/id_reader/sam_serial_reader.h"
#include "drivers/printer/pdf_slip_printer.h"

#include <QCoreApplication>

namespace kaban {

namespace kiosk_services {

ReaderCardSource::Factory reader(const Configuration& configuration) {
    return [port = configuration.idReaderPort, baud = configuration.idReaderBaud] {
        drivers::sam::Options options;
        options.baudRates = {baud};
        return std::make_unique<drivers::SamSerialReader>(port, options);
    };
}

/// None where none is configured, unless a stage stands in its place.
DriverCameraSource::Factory camera(const CameraConfiguration& configuration,
                                   const std::shared_ptr<drivers::CameraStage>& stage) {
    const drivers::CameraOptions options{configuration.id, configuration.width, configuration.height,
                                         configuration.rate};
#ifdef KABAN_SIMULATION
    if (stage) {
        return [options, stage] { return std::make_unique<drivers::SimulatedCamera>(stage, options); };
    }
#else
    Q_UNUSED(stage)
#endif
    if (configuration.id.isEmpty()) {
        return {};
    }
    return [options] { return std::make_unique<drivers::QtCamera>(options); };
}

SlipReceiptPrinter::Factory printer(const QString& folder) {
    if (folder.isEmpty()) {
        return {};
    }
    return [folder] { return std::make_unique<drivers::PdfSlipPrinter>(folder); };
}

/// Never out of the applicant's headset, even where the system takes that for its loudspeaker.
DeskStaffCall::SoundFactory sound(const Configuration& configuration) {
    if (!configuration.staffCallSound) {
        return {};
    }
    const drivers::AudioOptions options{configuration.voice.loudspeaker, configuration.voice.headset};
    return [options] { return std::make_unique<drivers::Speaker>(options); };
}

SpeechVoice::OutputFactory audioOutput(const VoiceConfiguration& voice,
                                       const std::shared_ptr<drivers::AudioRecord>& audio) {
#ifdef KABAN_SIMULATION
    if (audio) {
        return [audio] { return std::make_unique<drivers::SimulatedAudio>(audio); };
    }
#else
    Q_UNUSED(audio)
#endif
    const drivers::AudioOptions options{voice.loudspeaker, voice.headset};
    return [options] { return std::make_unique<drivers::QtAudioOutput>(options); };
}

VoiceVolume volumeOf(const QString& name) {
    return name == u"soft" ? VoiceVolume::Soft : name == u"loud" ? VoiceVolume::Loud : VoiceVolume::Medium;
}

StaffCallOptions staffCall(const Configuration& configuration, const KioskTrust& trust) {
    StaffCallOptions options;
    options.kioskId = configuration.kioskId;
    options.kioskNumber = configuration.kioskNumber;
    options.branch = configuration.branch;
    options.desk.webhook = QUrl(configuration.staffCallWebhook);
    options.desk.ca = trust.desk;
    options.rules.ringAgain = 1000LL * configuration.staffCallAcknowledgeSeconds;
    return options;
}

} // namespace kiosk_services

KioskServices::KioskServices(const Configuration& configuration, const KioskTrust& trust,
                             const PhotoProfile& photoProfile, const CameraStages& stages, const QString& dataFolder,
                             const Clock& clock, RandomSource& random)
    : reader_(kiosk_services::reader(configuration)),
      cameraThread_(QStringLiteral("cameras")),
      faceCamera_(cameraThread_, QStringLiteral("face"), kiosk_services::camera(configuration.faceCamera, stages.face)),
      documentCamera_(cameraThread_, QStringLiteral("document"),
                      kiosk_services::camera(configuration.documentCamera, stages.document)),
      pictures_(compiledCascades(), photoProfile, installedPictureDecoder()),
      upstream_(upstreamOptions(configuration, trust), dataFolder + QStringLiteral("/lists"), token_, random, clock),
      signIn_(upstream_.forms(), token_, clock, configuration.signInClientId),
      faces_(upstream_.forms(), token_, configuration.signInClientId),
      clerks_(ClerkRegister(dataFolder, clock, random)),
      printer_(kiosk_services::printer(configuration.receiptFolder)),
      pinyin_(QCoreApplication::applicationDirPath() + QStringLiteral("/kaban-pinyin"), clock),
      staff_(kiosk_services::staffCall(configuration, trust), kiosk_services::sound(configuration), clock, random) {}

void KioskServices::startVoice(const Configuration& configuration, VoiceRecordings recordings,
                               const std::shared_ptr<drivers::AudioRecord>& audio, const Clock& clock) {
    const VoiceConfiguration& wanted = configuration.voice;
    if (wanted.enabled) {
        const SpeechOptions options{wanted.program, wanted.chinese, wanted.english,
                                    kiosk_services::volumeOf(wanted.volume)};
        voice_ = std::make_unique<SpeechVoice>(options, std::move(recordings),
                                               kiosk_services::audioOutput(wanted, audio), clock);
    }
}

Result<KioskTrust, QString> KioskServices::readTrust(const Configuration& configuration) {
    KioskTrust trust;
    const auto upstream = readTrustFile(QStringLiteral("upstream.ca"), configuration.upstreamCa);
    if (!upstream) {
        return failure(upstream.error());
    }
    trust.upstream = *upstream;
    if (!configuration.staffCallWebhook.isEmpty()) {
        const auto desk = readTrustFile(QStringLiteral("staff_call.webhook_ca"), configuration.staffCallWebhookCa);
        if (!desk) {
            return failure(desk.error());
        }
        trust.desk = *desk;
    }
    return trust;
}

HttpUpstreamOptions KioskServices::upstreamOptions(const Configuration& configuration, const KioskTrust& trust) {
    HttpUpstreamOptions options;
    options.base = QUrl(configuration.upstreamUrl);
    options.ca = trust.upstream;
    options.kioskId = configuration.kioskId;
    options.programVersion = QStringLiteral(KABAN_VERSION);
    return options;
}

} // namespace kaban
