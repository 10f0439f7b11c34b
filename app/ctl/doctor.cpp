#include "app/ctl/doctor.h"

#include "app/base/configuration.h"
#include "app/ctl/clerk_words.h"
#include "app/ctl/command.h"
#include "app/ctl/decode_apart.h"
#include "app/ctl/doctor_cameras.h"
#include "app/ctl/doctor_pinyin.h"
#include "app/ctl/doctor_reader.h"
#include "app/ctl/doctor_voice.h"
#include "app/health/system_clock.h"
#include "app/health/system_random.h"
#include "app/identity/clerk_register.h"
#include "app/outbox/seal/receipt.h"
#include "app/outbox/seal/sealer.h"
#include "app/outbox/space_limits.h"
#include "app/upstream/trust_file.h"
#include "drivers/audio/speaker.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QUrl>

#include <algorithm>
#include <chrono>
#include <future>
#include <memory>
#include <thread>

namespace kaban::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr int connectMilliseconds = 5'000;
constexpr int soundMilliseconds = 5'000;

struct Finding {
    QString part;
    bool well = false;
    QString what;
    QString todo; ///< empty when well
};

Finding checkReader(const Configuration& configuration, const QString& folder) {
    const ReaderHealth health = askReader(configuration.idReaderPort, configuration.idReaderBaud, folder);
    return {u"id-reader"_s, health.well, health.what, health.todo};
}

QList<Finding> checkCameras(const Configuration& configuration, const QString& folder) {
    const QStringList parts{u"face-camera"_s, u"document-camera"_s};
    const QList<CameraHealth> health = askCameras({configuration.faceCamera, configuration.documentCamera}, folder);
    QList<Finding> findings;
    for (qsizetype i = 0; i < health.size(); ++i) {
        findings.append({parts.value(i), health[i].well, health[i].what, health[i].todo});
    }
    return findings;
}

/// Without it no photo of the authority's is ever used (SEC-68); the kiosk goes on and takes new ones.
Finding checkPictureDecoder() {
    const QByteArray greyDot = QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNoAAAAggCB2kUIOwAAAABJRU5ErkJggg==");
    if (const auto picture = decodeApart(greyDot); !picture) {
        return {u"picture-decoder"_s, false, pictureFaultName(picture.error()),
                u"kaban-picture-decoder must stand beside kabanctl, and the system must allow seccomp filters"_s};
    }
    return {u"picture-decoder"_s, true, u"decodes, and can do nothing else"_s, {}};
}

/// `key` names the certificates that the server is believed by.
Finding checkServer(const QString& part, const QString& address, const QString& key, const QString& ca,
                    const QString& todo) {
    const auto trust = readTrustFile(key, ca);
    if (!trust) {
        return {part, false, trust.error(), todo};
    }
    const QUrl url(address);
    const QString server = url.toString(QUrl::RemovePath | QUrl::RemoveQuery);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(*trust);
    QSslSocket socket;
    socket.setSslConfiguration(tls);
    socket.connectToHostEncrypted(url.host(), static_cast<quint16>(url.port(443)));
    if (!socket.waitForEncrypted(connectMilliseconds)) {
        return {part, false, u"%1: %2"_s.arg(server, socket.errorString()), todo};
    }
    return {part, true, u"%1 answers over TLS"_s.arg(server), {}};
}

Finding checkNetwork(const Configuration& configuration) {
    return checkServer(u"network"_s, configuration.upstreamUrl, u"upstream.ca"_s, configuration.upstreamCa,
                       u"check line, firewall and the certificate in upstream.ca"_s);
}

Finding checkDesk(const Configuration& configuration) {
    if (configuration.staffCallWebhook.isEmpty()) {
        return {u"desk"_s, true, u"none is configured; the screen says whom to ask"_s, {}};
    }
    return checkServer(u"desk"_s, configuration.staffCallWebhook, u"staff_call.webhook_ca"_s,
                       configuration.staffCallWebhookCa,
                       u"check the desk's server and the certificate in staff_call.webhook_ca"_s);
}

Finding checkSound(const Configuration& configuration) {
    if (!configuration.staffCallSound) {
        return {u"sound"_s, true, u"switched off"_s, {}};
    }
    // A sound system that hangs keeps its thread and nothing else; the program ends without it.
    const auto name = std::make_shared<std::promise<QString>>();
    std::future<QString> found = name->get_future();
    const drivers::AudioOptions options{configuration.voice.loudspeaker, configuration.voice.headset};
    std::thread([name, options] { name->set_value(drivers::speakerName(options)); }).detach();
    const bool answered = found.wait_for(std::chrono::milliseconds(soundMilliseconds)) == std::future_status::ready;
    const QString speaker = answered ? found.get() : QString();
    if (speaker.isEmpty()) {
        return {u"sound"_s, false, answered ? u"there is no loudspeaker"_s : u"the sound system does not answer"_s,
                u"connect a loudspeaker, or set staff_call.sound to false"_s};
    }
    return {u"sound"_s, true, speaker, {}};
}

Finding checkReceipts(const Configuration& configuration) {
    const QString folder = configuration.receiptFolder;
    if (folder.isEmpty()) {
        return {u"receipts"_s, true, u"no printer is configured; the screen asks to photograph the number"_s, {}};
    }
    const QFileInfo info(folder);
    if (!info.exists() && QFileInfo(info.absolutePath()).isWritable()) {
        return {u"receipts"_s, true, u"%1 will be made"_s.arg(folder), {}};
    }
    if (!info.isDir() || !info.isWritable()) {
        return {u"receipts"_s, false, u"%1 cannot be written"_s.arg(folder),
                u"make the folder and give it to the kiosk's user"_s};
    }
    return {u"receipts"_s, true, u"%1 can be written"_s.arg(folder), {}};
}

Finding checkPinyin() {
    const PinyinHealth health = askPinyin();
    return {u"pinyin"_s, health.well, health.what, health.todo};
}

Finding checkVoice(const Configuration& configuration) {
    const VoiceHealth health = askVoice(configuration.voice);
    return {u"voice"_s, health.well, health.what, health.todo};
}

Finding checkClock() {
    const bool trusted = SystemClock().wallTimeTrusted();
    return {u"clock"_s, trusted, trusted ? u"the date is possible"_s : u"the date cannot be right"_s,
            trusted ? QString() : u"set the time; check the battery of the board"_s};
}

Finding checkDisk(const QString& folder) {
    const qint64 free = freeBytesOn(folder);
    // Asked of the folder itself: inside a container its file system is in no list of mounts.
    const bool well = QFileInfo(folder).isWritable() && free >= SpaceLimits().leastFreeBytes();
    return {u"disk"_s, well, u"%1 MiB free in %2"_s.arg(free / 1024 / 1024).arg(folder),
            well ? QString() : u"free some space or remount writable"_s};
}

/// A store that was not whole was put aside: nobody sends what it holds.
Finding checkQueue(const QString& folder) {
    const QDir store(QDir(folder).filePath(u"store"_s));
    const QStringList damaged = store.entryList({u"*-corrupt-*.sqlite"_s}, QDir::Files, QDir::Name);
    if (damaged.isEmpty()) {
        return {u"queue"_s, true, u"no damaged store lies aside"_s, {}};
    }
    return {
        u"queue"_s, false, u"put aside as damaged: %1"_s.arg(damaged.join(u", "_s)),
        u"keep %1 and hand these files to support: they may hold applications that were not sent"_s.arg(store.path())};
}

Finding checkKeys(const Configuration& configuration) {
    const SystemClock clock;
    const SealerFiles files{configuration.sealRecipients, configuration.deviceKey, configuration.deviceCertificate};
    const auto named = [](SealError error, const QStringList& meant) {
        return u"%1 (%2)"_s.arg(sealErrorName(error), meant.join(u", "_s));
    };
    if (const auto sealer = Sealer::load(files, clock); !sealer) {
        return {u"keys"_s, false, named(sealer.error(), filesMeant(files, sealer.error())),
                u"check [seal] and [device] in kiosk.toml, and the mode 0600 of the key"_s};
    }
    if (const auto signers = loadReceiptSigners(configuration.receiptSigners); !signers) {
        return {u"keys"_s, false, named(signers.error(), configuration.receiptSigners),
                u"check [receipts] in kiosk.toml"_s};
    }
    return {u"keys"_s, true, u"device key and %1 recipients are usable"_s.arg(configuration.sealRecipients.size()), {}};
}

/// Without one nobody can confirm at the screen that a person and an ID card belong together (LOG-25).
Finding checkClerks(const QString& folder) {
    const SystemClock clock;
    SystemRandom random;
    const auto clerks = ClerkRegister(folder, clock, random).list();
    if (!clerks) {
        return {
            u"clerks"_s, false, clerkFaultSentence(clerks.error()),
            u"make clerks.json of the data folder the kiosk's own with mode 0600; if it is damaged, move it away and "
            u"add the clerks again"_s};
    }
    if (clerks->isEmpty()) {
        return {u"clerks"_s, true, u"none; nobody can confirm a person at the screen (kabanctl clerk add)"_s, {}};
    }
    const auto locked = std::count_if(clerks->begin(), clerks->end(),
                                      [](const ClerkStanding& clerk) { return clerk.lockLeftMilliseconds > 0; });
    return {u"clerks"_s, true, u"%1 can sign in, %2 locked for a while"_s.arg(clerks->size() - locked).arg(locked), {}};
}

void print(const QList<Finding>& findings, bool json, QTextStream& out) {
    QJsonArray array;
    for (const Finding& finding : findings) {
        array.append(QJsonObject{{u"part"_s, finding.part},
                                 {u"well"_s, finding.well},
                                 {u"what"_s, finding.what},
                                 {u"todo"_s, finding.todo}});
        if (!json) {
            out << (finding.well ? u"ok    "_s : u"NOT   "_s) << finding.part << u": "_s << finding.what;
            out << (finding.well ? QString() : u" → "_s + finding.todo) << '\n';
        }
    }
    if (json) {
        out << QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)) << '\n';
    }
}

} // namespace

int doctor(const QStringList& arguments, QTextStream& out, QTextStream& err) {
    const auto options = parseOptions(arguments, {u"--config"_s, u"--data-dir"_s}, {u"--json"_s});
    if (!options || !options->positional.isEmpty() || options->values.isEmpty()) {
        err << (options ? u"Usage: kabanctl doctor --config FILE | --data-dir D [--json]"_s : options.error()) << '\n';
        return badUsage;
    }
    const QString folder = options->values.value(u"--data-dir"_s);
    const QString file = options->values.value(u"--config"_s, QDir(folder).filePath(u"kiosk.toml"_s));
    const auto configuration = loadConfiguration(file);
    if (!configuration) {
        err << configuration.error().text() << '\n';
        return badUsage;
    }
    const QString dataFolder = folder.isEmpty() ? QFileInfo(file).absolutePath() : folder;
    QList<Finding> findings{checkReader(*configuration, dataFolder)};
    findings += checkCameras(*configuration, dataFolder);
    findings += {checkPictureDecoder(), checkNetwork(*configuration), checkClock(),
                 checkDisk(dataFolder), checkQueue(dataFolder),       checkKeys(*configuration)};
    findings += {checkSound(*configuration), checkDesk(*configuration), checkReceipts(*configuration), checkPinyin(),
                 checkVoice(*configuration), checkClerks(dataFolder)};
    print(findings, options->has(u"--json"_s), out);
    const bool well =
        std::all_of(findings.begin(), findings.end(), [](const Finding& finding) { return finding.well; });
    return well ? done : notSo;
}

} // namespace kaban::ctl
