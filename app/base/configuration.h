#pragma once
// Purpose: the kiosk's one TOML file as a checked value. Thread: any (value). Ownership: by value.
// Errors: an unknown key, a wrong type or a value outside the schema is an error with file, line and what is allowed;
// nothing is half applied (REL-73). There are no secrets in it: keys and certificates are files named by path (relative
// to the file's folder).

#include "app/base/result.h"

#include <QString>
#include <QStringList>

namespace kaban {

struct ConfigurationError {
    QString file;
    int line = 0; ///< 1-based; 0 when the fault has no place (a missing key)
    QString message;

    QString text() const;
};

struct CameraConfiguration {
    QString id; ///< what the camera calls itself, as `kabanctl doctor` lists it; empty: none
    int width = 1280;
    int height = 720;
    int rate = 30; ///< frames per second
};

/// What the kiosk says aloud, and where.
struct VoiceConfiguration {
    bool enabled = true;
    QString program = QStringLiteral("espeak-ng"); ///< name or path
    QString chinese = QStringLiteral("cmn-latn-pinyin");
    QString english = QStringLiteral("en-us");
    QString volume = QStringLiteral("medium"); ///< soft, medium or loud, at the start of each session
    QString loudspeaker; ///< what it calls itself, as `kabanctl doctor` lists it; empty: the system's default
    QString headset;     ///< likewise; empty: none
    QString recordings;  ///< folder with recordings.json; empty: those of the program
};

struct Configuration {
    QString kioskId;
    QString kioskNumber;
    QString branch;
    QString language = QStringLiteral("zh");
    bool displayElder = false; ///< this, the next one and the last: how the screen is at the start of each session
    bool displayHighContrast = false;
    bool displayOfferLargeText = true; ///< asked once whose ID card says 60 or older
    bool displayReducedMotion = false; ///< nothing moves; in large text and in high contrast nothing ever does
    bool displayLowered = false;       ///< for a stand whose middle is above 1200 mm
    QString idReaderPort;
    int idReaderBaud = 115200;
    CameraConfiguration faceCamera;
    CameraConfiguration documentCamera{{}, 1920, 1080, 15};
    QString upstreamUrl;
    QString upstreamCa;
    QStringList sealRecipients; ///< certificates (PEM) of those who may open a submission
    QStringList receiptSigners; ///< certificates (PEM) of those whose receipts count
    QString deviceKey;
    QString deviceCertificate;
    int individualMinimumAge = 18; ///< years (IND-16, GAP-10)
    QString bankCode;              ///< of the hosting bank, as the list of banks has it; may be empty
    QString branchCode;            ///< of this branch, as the bank's list of branches has it; may be empty
    QString signInClientId = QStringLiteral("kaban-kiosk");
    bool signInCardFace = true; ///< ID card and live face (LOG-20 a), where there is a camera for faces
    bool signInSms = true;      ///< mobile number, typed name and number, live face (LOG-20 c), likewise
    bool staffCallSound = true;
    QString staffCallWebhook;   ///< https address of the desk; empty: none
    QString staffCallWebhookCa; ///< certificates (PEM) that the desk's server is believed by
    int staffCallAcknowledgeSeconds = 60;
    VoiceConfiguration voice;
    QString receiptFolder;   ///< receipts go there as PDF; empty: no printer
    int idleSeconds = 120;   ///< until a forgotten session ends; the last 30 are the countdown (LOG-22)
    int attractSeconds = 60; ///< until a home that is left alone shows the attract screen (SCR-01); 0: never
    QString logLevel = QStringLiteral("info"); ///< debug, info or warning
};

/// `text` is the file's content, `fileName` its absolute path (for messages and for relative paths inside).
Result<Configuration, ConfigurationError> parseConfiguration(const QByteArray& text, const QString& fileName);

/// Reads the file and parses it.
Result<Configuration, ConfigurationError> loadConfiguration(const QString& fileName);

} // namespace kaban
