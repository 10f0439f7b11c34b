// Both cameras of a kiosk through the whole chain: files, simulated cameras, their thread, the ports.

#include "app/devices/driver_camera_source.h"
#include "drivers/camera/simulated_camera.h"
#include "tests/support/requires.h"

#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace kaban;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

/// A camera and what stands before it.
struct Played {
    Played(DeviceThread& thread, const QString& picture)
        : stage(std::make_shared<drivers::CameraStage>(picture)), source(thread, picture, [stage = stage] {
              return std::make_unique<drivers::SimulatedCamera>(stage, drivers::CameraOptions());
          }) {}

    std::shared_ptr<drivers::CameraStage> stage;
    DriverCameraSource source;
};

} // namespace

class SimulatedCamerasTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        thread_ = std::make_unique<DeviceThread>(u"cameras"_s);
        face_ = std::make_unique<Played>(*thread_, picture(u"face.png"_s, Qt::red, {1280, 720}));
        document_ = std::make_unique<Played>(*thread_, picture(u"card.png"_s, Qt::blue, {1920, 1080}));
    }
    void cleanup() {
        document_.reset();
        face_.reset();
        thread_.reset();
    }

    void unplugged_inTheMiddleOfAStep_isToldAndComesBackWhileTheOtherGoesOn() {
        CameraSource& face = face_->source;
        CameraSource& document = document_->source;
        face.start();
        document.start();
        QTRY_VERIFY_WITH_TIMEOUT(isWhole(face.preview()) && isWhole(document.preview()), patience);
        QCOMPARE(face_->stage->command(u"unplug"_s), QString());
        QTRY_COMPARE_WITH_TIMEOUT(face.status(), CameraStatus::Offline, patience);
        const quint64 seen = document.preview().sequence;
        QTRY_VERIFY_WITH_TIMEOUT(document.preview().sequence > seen, patience);
        QCOMPARE(document.status(), CameraStatus::Streaming);

        QSignalSpy captured(&face, &CameraSource::captured);
        face.capture(60s); // asked while it is away
        QCOMPARE(face_->stage->command(u"plug"_s), QString());
        QTRY_COMPARE_WITH_TIMEOUT(face.status(), CameraStatus::Streaming, patience);
        QTRY_COMPARE_WITH_TIMEOUT(captured.size(), 1, patience);
        const auto frame = captured.constFirst().constFirst().value<Frame>();
        QCOMPARE(QSize(frame.width, frame.height), QSize(1280, 720));
        QCOMPARE(frame.bytes.left(3), QByteArray("\x00\x00\xff", 3));
        QCOMPARE(QSize(face.preview().width, face.preview().height), QSize(960, 540));
    }

    void start_withoutACamera_isOfflineAndACaptureEnds() {
        document_->stage->setPlugged(false);
        CameraSource& document = document_->source;
        document.start();
        QTRY_COMPARE_WITH_TIMEOUT(document.status(), CameraStatus::Offline, patience);
        QSignalSpy failed(&document, &CameraSource::captureFailed);
        document.capture(50ms);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
    }

    void end_whileBothStream_leavesNothingBehind() {
        REQUIRES("SEC-30");
        face_->source.start();
        document_->source.start();
        QTRY_VERIFY_WITH_TIMEOUT(isWhole(face_->source.preview()), patience);
        const auto box = face_->source.frames();
        cleanup();
        QVERIFY(!box->take());
    }

private:
    QString picture(const QString& name, const QColor& colour, const QSize& size) const {
        QImage image(size, QImage::Format_RGB32);
        image.fill(colour);
        image.save(folder_->filePath(name));
        return folder_->filePath(name);
    }

    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<DeviceThread> thread_;
    std::unique_ptr<Played> face_;
    std::unique_ptr<Played> document_;
};

QTEST_GUILESS_MAIN(SimulatedCamerasTest)
#include "simulated_cameras_test.moc"
