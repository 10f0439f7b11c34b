#include "app/devices/driver_camera_source.h"
#include "puppet_camera.h"
#include "tests/support/requires.h"

#include <QSignalSpy>
#include <QTest>

using namespace kaban;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using kaban::tests::PuppetCamera;

namespace {

constexpr int patience = 30'000;

/// A source over a puppet, started.
struct Bench {
    explicit Bench(std::chrono::milliseconds silence = 60s)
        : source(
              thread, u"face"_s, [this] { return std::make_unique<PuppetCamera>(stage); }, silence) {}

    /// In the driver's thread, and done when this returns.
    template <class Deed>
    void in(Deed deed) {
        PuppetCamera* camera = stage->camera;
        QMetaObject::invokeMethod(
            camera, [camera, deed] { deed(*camera); }, Qt::BlockingQueuedConnection);
    }
    void give(quint64 sequence) {
        in([sequence](PuppetCamera& camera) { camera.give(sequence); });
    }
    bool stream() {
        source.start();
        if (!QTest::qWaitFor([this] { return stage->camera != nullptr; }, patience)) {
            return false;
        }
        in([](PuppetCamera& camera) { camera.become(drivers::CameraState::Streaming); });
        return QTest::qWaitFor([this] { return source.status() == CameraStatus::Streaming; }, patience);
    }

    std::shared_ptr<PuppetCamera::Stage> stage = std::make_shared<PuppetCamera::Stage>();
    DeviceThread thread{u"cameras"_s};
    DriverCameraSource source;
};

} // namespace

class DriverCameraSourceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void driver_livesInAnotherThreadAndOnlyOnceStarted() {
        Bench bench;
        QVERIFY(bench.source.configured());
        QCOMPARE(bench.source.status(), CameraStatus::Off);
        QVERIFY(bench.stream());
        QVERIFY(bench.stage->thread.load() != QThread::currentThread());
        QCOMPARE(bench.stage->starts.load(), 1);
        bench.source.start(); // it runs already
        bench.source.stop();
        bench.source.start();
        QTRY_COMPARE_WITH_TIMEOUT(bench.stage->starts.load(), 2, patience);
    }

    void status_followsTheDriverInTheSessionsThread() {
        Bench bench;
        QList<CameraStatus> seen;
        bool here = true;
        connect(&bench.source, &CameraSource::statusChanged, this, [&](CameraStatus status) {
            seen.append(status);
            here = here && QThread::currentThread() == thread();
        });
        QVERIFY(bench.stream());
        for (const auto state :
             {drivers::CameraState::Frozen, drivers::CameraState::Offline, drivers::CameraState::Streaming}) {
            bench.in([state](PuppetCamera& camera) { camera.become(state); });
        }
        QTRY_COMPARE_WITH_TIMEOUT(seen,
                                  (QList{CameraStatus::Opening, CameraStatus::Streaming, CameraStatus::Frozen,
                                         CameraStatus::Offline, CameraStatus::Streaming}),
                                  patience);
        QVERIFY(here);
    }

    void preview_whileTheSessionIsBusy_isTheNewestAndToldOnce() {
        Bench bench;
        QVERIFY(bench.stream());
        QVERIFY(!isWhole(bench.source.preview()));
        QSignalSpy changed(&bench.source, &CameraSource::previewChanged);
        for (quint64 sequence = 1; sequence <= 100; ++sequence) {
            bench.give(sequence); // the session's loop does not run meanwhile
        }
        QTRY_COMPARE_WITH_TIMEOUT(bench.source.preview().sequence, quint64(100), patience);
        QCOMPARE(changed.size(), 1);
        QVERIFY(isWhole(bench.source.preview()));
        QCOMPARE(bench.source.preview().format, FrameFormat::Bgr24);
        bench.give(101);
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 2, patience);
    }

    void frames_forAJudgeWhoIsSlow_areTheNewestAndHinderNobody() {
        Bench bench;
        QVERIFY(bench.stream());
        const auto box = bench.source.frames();
        bench.give(1);
        bench.give(2); // nobody has looked at the first
        QTRY_COMPARE_WITH_TIMEOUT(bench.source.preview().sequence, quint64(2), patience);
        const auto judged = box->take();
        QVERIFY(judged);
        QCOMPARE(judged->sequence, quint64(2));
        QCOMPARE(judged->format, FrameFormat::I420);
        QCOMPARE(judged->monotonicNanoseconds, 2'000);
        QVERIFY(isWhole(*judged));
        QVERIFY(!box->take());
    }

    void capture_whileItStreams_isTheNextFullPicture() {
        Bench bench;
        QVERIFY(bench.stream());
        bench.give(1);
        QSignalSpy captured(&bench.source, &CameraSource::captured);
        QSignalSpy failed(&bench.source, &CameraSource::captureFailed);
        bench.source.capture(60s);
        bench.give(2);
        bench.give(3);
        QTRY_COMPARE_WITH_TIMEOUT(captured.size(), 1, patience);
        const auto frame = captured.constFirst().constFirst().value<Frame>();
        QCOMPARE(frame.sequence, quint64(2));
        QCOMPARE(frame.width, 32);
        QVERIFY(isWhole(frame));
        QVERIFY(failed.isEmpty());
    }

    void capture_withoutAPictureUntilTheDeadline_isTooLate() {
        Bench bench;
        QVERIFY(bench.stream());
        QSignalSpy captured(&bench.source, &CameraSource::captured);
        QSignalSpy failed(&bench.source, &CameraSource::captureFailed);
        bench.source.capture(20ms);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
        QCOMPARE(failed.constFirst().constFirst().value<CaptureFault>(), CaptureFault::TooLate);
        bench.give(1); // comes after all; nobody wants it any more
        QTRY_COMPARE_WITH_TIMEOUT(bench.source.preview().sequence, quint64(1), patience);
        QVERIFY(captured.isEmpty());
    }

    void capture_whileTheCameraIsAway_waitsForItsReturn() {
        Bench bench;
        QVERIFY(bench.stream());
        bench.in([](PuppetCamera& camera) { camera.become(drivers::CameraState::Offline); });
        QTRY_COMPARE_WITH_TIMEOUT(bench.source.status(), CameraStatus::Offline, patience);
        QSignalSpy captured(&bench.source, &CameraSource::captured);
        bench.source.capture(60s);
        bench.in([](PuppetCamera& camera) { camera.become(drivers::CameraState::Streaming); });
        bench.give(1);
        QTRY_COMPARE_WITH_TIMEOUT(captured.size(), 1, patience);
    }

    void capture_displacedByAnother_isTold() {
        Bench bench;
        QVERIFY(bench.stream());
        QSignalSpy captured(&bench.source, &CameraSource::captured);
        QSignalSpy failed(&bench.source, &CameraSource::captureFailed);
        bench.source.capture(60s);
        bench.source.capture(60s);
        QVERIFY(failed.isEmpty()); // never from within the call
        bench.give(1);
        QTRY_COMPARE_WITH_TIMEOUT(captured.size(), 1, patience);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.constFirst().constFirst().value<CaptureFault>(), CaptureFault::Displaced);
    }

    void stop_whileItStreams_wipesAndEndsEverything() {
        REQUIRES("SEC-30");
        REQUIRES("SEC-20");
        Bench bench;
        QVERIFY(bench.stream());
        bench.give(1);
        QTRY_COMPARE_WITH_TIMEOUT(bench.source.preview().sequence, quint64(1), patience);
        QSignalSpy changed(&bench.source, &CameraSource::previewChanged);
        QSignalSpy captured(&bench.source, &CameraSource::captured);
        QSignalSpy failed(&bench.source, &CameraSource::captureFailed);
        bench.source.capture(60s);
        bench.source.capture(60s);
        bench.give(2); // on its way
        bench.source.stop();
        QCOMPARE(bench.source.status(), CameraStatus::Off);
        QVERIFY(bench.source.preview().bytes.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(bench.stage->stops.load(), 1, patience);
        bench.source.start();
        QTRY_COMPARE_WITH_TIMEOUT(bench.stage->starts.load(), 2, patience);
        bench.give(3);
        QTRY_COMPARE_WITH_TIMEOUT(bench.source.preview().sequence, quint64(3), patience);
        QCOMPARE(changed.size(), 1);
        QVERIFY(captured.isEmpty() && failed.isEmpty());
    }

    void stop_leavesNoFrameInTheBoxes() {
        REQUIRES("SEC-30");
        Bench bench;
        QVERIFY(bench.stream());
        const auto box = bench.source.frames();
        bench.give(1);
        bench.source.stop();
        QVERIFY(!box->take());
        bench.give(2); // a frame that the driver had in its hands when it was stopped
        QTRY_COMPARE_WITH_TIMEOUT(bench.stage->stops.load(), 1, patience);
        bench.in([](PuppetCamera&) {}); // its thread has done all that was before
        QVERIFY(!box->take());
    }

    void kiosk_withoutSuchACamera_saysSo() {
        DeviceThread thread(u"cameras"_s);
        DriverCameraSource source(thread, u"document"_s, {});
        QVERIFY(!source.configured());
        source.start();
        QCOMPARE(source.status(), CameraStatus::Offline);
        QSignalSpy failed(&source, &CameraSource::captureFailed);
        source.capture(20ms);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
        source.stop();
        QCOMPARE(source.status(), CameraStatus::Off);
    }

    void driver_thatHangs_isToldAsFrozenAndHoldsNothingUp() {
        const auto stage = std::make_shared<PuppetCamera::Stage>();
        stage->hangs = true;
        {
            DeviceThread thread(u"cameras"_s);
            DriverCameraSource source(
                thread, u"face"_s, [stage] { return std::make_unique<PuppetCamera>(stage); }, 100ms);
            source.start();
            QTRY_COMPARE_WITH_TIMEOUT(source.status(), CameraStatus::Frozen, patience);
            source.stop();
            QCOMPARE(source.status(), CameraStatus::Off);
        }
        stage->release.release(); // the thread was left behind
    }
};

QTEST_GUILESS_MAIN(DriverCameraSourceTest)
#include "driver_camera_source_test.moc"
