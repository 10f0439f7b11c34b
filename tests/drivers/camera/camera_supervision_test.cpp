#include "drivers/camera/camera_supervision.h"

#include <QRandomGenerator>
#include <QTest>

using namespace kaban::drivers;
using Act = SupervisionAction;

namespace {

constexpr qint64 start = 1'000'000;

CameraSupervision streaming() {
    CameraSupervision camera;
    camera.start(start);
    camera.frame(start + 70);
    return camera;
}

} // namespace

class CameraSupervisionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void start_ofAStoppedCamera_opensItOnce() {
        CameraSupervision camera;
        QCOMPARE(camera.state(), CameraState::Stopped);
        QVERIFY(!camera.nextWake());
        QCOMPARE(camera.start(start), SupervisionActions{Act::Open});
        QCOMPARE(camera.state(), CameraState::Opening);
        QCOMPARE(camera.start(start + 1), SupervisionActions{});
        QCOMPARE(camera.nextWake(), start + 2'000);
    }

    void frame_first_makesItStream() {
        CameraSupervision camera = streaming();
        QCOMPARE(camera.state(), CameraState::Streaming);
        QCOMPARE(camera.nextWake(), start + 2'070);
        QCOMPARE(camera.wake(start + 2'069), SupervisionActions{});
    }

    void silence_afterTheFirstOpening_opensAgainWithoutAlarm() {
        CameraSupervision camera;
        camera.start(start);
        QCOMPARE(camera.wake(start + 2'000), (SupervisionActions{Act::Close, Act::TellSilence}));
        QCOMPARE(camera.state(), CameraState::Opening);
        QCOMPARE(camera.nextWake(), start + 2'250);
        QCOMPARE(camera.wake(start + 2'250), SupervisionActions{Act::Open});
        camera.frame(start + 2'300);
        QCOMPARE(camera.state(), CameraState::Streaming);
    }

    void silence_afterTheSecondOpening_isAFrozenCamera() {
        CameraSupervision camera;
        camera.start(start);
        camera.wake(start + 2'000);
        camera.wake(start + 2'250);
        QCOMPARE(camera.wake(start + 4'250), (SupervisionActions{Act::Close, Act::TellSilence}));
        QCOMPARE(camera.state(), CameraState::Frozen);
    }

    void silence_ofAStreamingCamera_isFrozenAndOpenedAgainUntilAFrameComes() {
        CameraSupervision camera = streaming();
        qint64 now = start + 2'070;
        for (const qint64 pause : {250, 500, 1'000, 2'000, 4'000, 5'000, 5'000}) {
            QCOMPARE(camera.wake(now), (SupervisionActions{Act::Close, Act::TellSilence}));
            QCOMPARE(camera.state(), CameraState::Frozen);
            now += pause;
            QCOMPARE(camera.nextWake(), now);
            QCOMPARE(camera.wake(now), SupervisionActions{Act::Open});
            QCOMPARE(camera.state(), CameraState::Frozen);
            now += 2'000;
        }
        camera.frame(now - 1);
        QCOMPARE(camera.state(), CameraState::Streaming);
        QCOMPARE(camera.nextWake(), now - 1 + 2'000);
    }

    void failure_isTriedAgainWithGrowingPausesForEver() {
        CameraSupervision camera;
        camera.start(start);
        qint64 now = start;
        for (const qint64 pause : {500, 1'000, 2'000, 4'000, 5'000, 5'000}) {
            QCOMPARE(camera.failed(now), SupervisionActions{Act::Close});
            QCOMPARE(camera.state(), CameraState::Offline);
            now += pause;
            QCOMPARE(camera.nextWake(), now);
            QCOMPARE(camera.wake(now), SupervisionActions{Act::Open});
            QCOMPARE(camera.state(), CameraState::Offline);
        }
        for (int i = 0; i < 1'000; ++i) { // a week without a camera overflows nothing
            camera.failed(now);
            now = *camera.nextWake();
            QCOMPARE(camera.wake(now), SupervisionActions{Act::Open});
        }
        camera.frame(now + 60);
        QCOMPARE(camera.state(), CameraState::Streaming);
    }

    void listChanged_whileOffline_triesAtOnce() {
        CameraSupervision camera;
        camera.start(start);
        camera.failed(start);
        QCOMPARE(camera.listChanged(start + 100), SupervisionActions{Act::Open});
        QCOMPARE(camera.listChanged(start + 110), SupervisionActions{}); // it is being tried
        camera.failed(start + 120);
        QCOMPARE(camera.nextWake(), start + 620); // and the pauses begin anew
    }

    void listChanged_whileItWorksOrIsStopped_changesNothing() {
        CameraSupervision camera = streaming();
        QCOMPARE(camera.listChanged(start + 100), SupervisionActions{});
        camera.stop();
        QCOMPARE(camera.listChanged(start + 200), SupervisionActions{});
        QCOMPARE(camera.state(), CameraState::Stopped);
    }

    void stop_closesWhatIsOpenAndNothingElse() {
        CameraSupervision camera = streaming();
        QCOMPARE(camera.stop(), SupervisionActions{Act::Close});
        QCOMPARE(camera.stop(), SupervisionActions{});
        QVERIFY(!camera.nextWake());
        QCOMPARE(camera.wake(start + 60'000), SupervisionActions{});
        camera.start(start + 70'000);
        camera.failed(start + 70'001);
        QCOMPARE(camera.stop(), SupervisionActions{});
    }

    void lateEvents_afterStop_changeNothing() {
        CameraSupervision camera = streaming();
        camera.stop();
        camera.frame(start + 200);
        QCOMPARE(camera.state(), CameraState::Stopped);
        QCOMPARE(camera.failed(start + 201), SupervisionActions{});
        QCOMPARE(camera.state(), CameraState::Stopped);
    }

    void anyEvents_inAnyOrder_openAndCloseInTurnAndNeverForgetTheCamera() {
        const auto seed = QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        const QByteArray told = "seed " + QByteArray::number(seed);
        CameraSupervision camera;
        bool open = false;
        bool wanted = false;
        qint64 now = start;
        const auto follow = [&](const SupervisionActions& actions) {
            for (const Act action : actions) {
                if (action != Act::TellSilence) {
                    QVERIFY2(open == (action == Act::Close), told.constData());
                    open = !open;
                }
            }
        };
        for (int i = 0; i < 50'000; ++i) {
            now += random.bounded(1'500);
            switch (random.bounded(7)) {
            case 0:
                follow(camera.start(now));
                wanted = true;
                break;
            case 1:
                follow(random.bounded(4) == 0 ? camera.stop() : SupervisionActions{});
                wanted = wanted && camera.state() != CameraState::Stopped;
                break;
            case 2:
                camera.frame(now);
                break;
            case 3:
                follow(camera.failed(now));
                break;
            case 4:
                follow(camera.listChanged(now));
                break;
            default:
                follow(camera.wake(now));
            }
            QVERIFY2(wanted == (camera.state() != CameraState::Stopped), told.constData());
            QVERIFY2(!open || wanted, told.constData());
            QVERIFY2(!wanted || *camera.nextWake() <= now + 5'000, told.constData()); // it is always tried again
        }
    }
};

QTEST_GUILESS_MAIN(CameraSupervisionTest)
#include "camera_supervision_test.moc"
