#include "app/vision/confined_decoder.h"

#include "app/decoding/decoder_answer.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace kaban {

namespace {

constexpr int secondsToDie = 2; // of a killed process that has no files, sockets or children

/// One picture on its way through one process.
class Decoding : public QObject {
public:
    Decoding(ConfinedDecoder::Answer answer, QObject* parent) : QObject(parent), answer_(std::move(answer)) {
        process_.setProcessEnvironment(QProcessEnvironment()); // it needs nothing of ours
        process_.setStandardErrorFile(QProcess::nullDevice());
        connect(&process_, &QProcess::readyReadStandardOutput, this, [this] { readOn(); });
        connect(&process_, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart) {
                end(failure(PictureFault::DecoderFailed));
            }
        });
        connect(&process_, &QProcess::finished, this, [this] {
            readOn();
            end(whole());
        });
    }

    ~Decoding() override {
        process_.disconnect(this);
        process_.kill();
        process_.waitForFinished(secondsToDie * 1000);
        if (announced_) {
            wipe(announced_->bytes);
        }
    }

    void start(const QString& program, const SecretBytes& file, std::chrono::milliseconds deadline) {
        QTimer::singleShot(deadline, this, [this] { end(failure(PictureFault::TookTooLong)); });
        process_.start(program, QStringList());
        process_.write(file.reveal());
        process_.closeWriteChannel();
    }

private:
    void readOn() {
        if (header_.size() < decoderAnswerHeaderBytes) {
            header_ += process_.read(decoderAnswerHeaderBytes - header_.size());
            if (header_.size() < decoderAnswerHeaderBytes) {
                return;
            }
            announced_ = readDecoderAnswerHeader(header_);
        }
        QByteArray none;
        QByteArray& pixels = announced_ ? announced_->bytes : none;
        const qint64 room = pixels.size() - received_;
        if (process_.bytesAvailable() > room) { // not an answer of ours, and nobody knows where it ends
            end(failure(PictureFault::DecoderFailed));
            return;
        }
        received_ += std::max<qint64>(0, process_.read(pixels.data() + received_, room));
    }

    Result<Frame, PictureFault> whole() {
        const bool well = process_.exitStatus() == QProcess::NormalExit && process_.exitCode() == 0;
        const bool all = !announced_ || received_ == announced_->bytes.size();
        return well && all ? std::move(announced_) : failure(PictureFault::DecoderFailed);
    }

    void end(Result<Frame, PictureFault> outcome) {
        if (const auto answer = std::exchange(answer_, nullptr)) {
            deleteLater();
            answer(std::move(outcome));
        }
    }

    ConfinedDecoder::Answer answer_;
    QProcess process_;
    QByteArray header_;
    Result<Frame, PictureFault> announced_ = failure(PictureFault::DecoderFailed); ///< until the header is there
    qint64 received_ = 0;
};

} // namespace

QString installedPictureDecoder() {
    return QCoreApplication::applicationDirPath() + QStringLiteral("/kaban-picture-decoder");
}

ConfinedDecoder::ConfinedDecoder(QString program, std::chrono::milliseconds deadline, QObject* parent)
    : QObject(parent), program_(std::move(program)), deadline_(deadline) {}

ConfinedDecoder::~ConfinedDecoder() = default;

void ConfinedDecoder::decode(const SecretBytes& file, Answer answer) {
    auto* decoding = new Decoding(std::move(answer), this);
    decoding->start(program_, file, deadline_);
}

void ConfinedDecoder::stop() {
    const auto running = children();
    qDeleteAll(running);
}

} // namespace kaban
