#include "drivers/camera/simulated_camera.h"
#include "sample_clips.h"
#include "tests/support/requires.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace kaban::drivers;
using namespace kaban::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;

SupervisionRules quick() {
    return {.silence = 300, .rest = 20, .firstPause = 20, .longestPause = 100};
}

CameraOptions fast() {
    CameraOptions options;
    options.rate = 50;
    return options;
}

/// Words for what a frame shows in its middle; JPEG and 4:2:0 move a colour a little.
QString colourOf(const CameraFrame& preview) {
    const qsizetype place = static_cast<qsizetype>(preview.stride) * (preview.height / 2) + preview.width / 2 * 3LL;
    const auto high = [&](int channel) { return static_cast<uchar>(preview.bytes.at(place + channel)) > 128; };
    return high(2) ? (high(1) ? u"yellow"_s : u"red"_s) : (high(1) ? u"green"_s : (high(0) ? u"blue"_s : u"black"_s));
}

/// A simulated camera and what came of it.
struct Bench {
    explicit Bench(const QString& source)
        : stage(std::make_shared<CameraStage>(source)), camera(stage, fast(), quick()) {
        QObject::connect(&camera, &Camera::frameTaken, &camera,
                         [this](const CameraFrame& frame, const CameraFrame& preview) {
                             ++frames;
                             last = frame;
                             const QString colour = colourOf(preview);
                             if (colours.isEmpty() || colours.constLast() != colour) {
                                 colours.append(colour);
                             }
                         });
        QObject::connect(&camera, &Camera::failed, &camera, [this](CameraError error) { errors.append(error); });
    }

    std::shared_ptr<CameraStage> stage;
    SimulatedCamera camera;
    int frames = 0;
    CameraFrame last;
    QStringList colours; ///< as they change
    QList<CameraError> errors;
};

} // namespace

class SimulatedCameraTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        red_ = folder_->filePath(u"red.jpg"_s);
        QVERIFY(writePicture(red_, Qt::red));
    }

    void picture_shownAsACamera_comesAgainAndAgain() {
        Bench bench(red_);
        QSignalSpy states(&bench.camera, &Camera::stateChanged);
        bench.camera.start();
        QTRY_VERIFY_WITH_TIMEOUT(bench.frames >= 5, patience);
        QCOMPARE(states.size(), 2);
        QCOMPARE(states.at(0).constFirst().value<CameraState>(), CameraState::Opening);
        QCOMPARE(states.at(1).constFirst().value<CameraState>(), CameraState::Streaming);
        QCOMPARE(QSize(bench.last.width, bench.last.height), QSize(640, 360));
        QCOMPARE(bench.last.sequence, static_cast<quint64>(bench.frames));
        QVERIFY(bench.last.monotonicNanoseconds > 0);
        QCOMPARE(bench.colours, QStringList{u"red"_s});
    }

    void folder_shownAsACamera_playsItsPicturesByNameForEver() {
        QVERIFY(folder_->isValid() && QDir(folder_->path()).mkdir(u"clip"_s));
        QVERIFY(writePicture(folder_->filePath(u"clip/03.png"_s), Qt::blue)); // JPEG all the same: told by content
        QVERIFY(writePicture(folder_->filePath(u"clip/01.jpg"_s), Qt::red));
        QVERIFY(writePicture(folder_->filePath(u"clip/02.jpg"_s), Qt::green));
        Bench bench(folder_->filePath(u"clip"_s));
        bench.camera.start();
        QTRY_VERIFY_WITH_TIMEOUT(bench.colours.size() >= 5, patience);
        QCOMPARE(bench.colours.mid(0, 5), (QStringList{u"red"_s, u"green"_s, u"blue"_s, u"red"_s, u"green"_s}));
    }

    void video_shownAsACamera_playsForEver() {
        const QString clip = folder_->filePath(u"clip.avi"_s);
        QVERIFY(writeClip(clip, QList<QColor>(10, Qt::red) + QList<QColor>(10, Qt::blue), 50));
        Bench bench(clip);
        bench.camera.start();
        QTRY_VERIFY_WITH_TIMEOUT(bench.colours.size() >= 4, patience);
        QCOMPARE(bench.colours.mid(0, 4), (QStringList{u"red"_s, u"blue"_s, u"red"_s, u"blue"_s}));
        QCOMPARE(QSize(bench.last.width, bench.last.height), QSize(640, 360));
        bench.camera.stop();
    }

    void unplugged_andPluggedInAgain_comesBack() {
        Bench bench(red_);
        bench.camera.start();
        QTRY_COMPARE_WITH_TIMEOUT(bench.camera.state(), CameraState::Streaming, patience);
        QCOMPARE(bench.stage->command(u"unplug"_s), QString());
        QTRY_COMPARE_WITH_TIMEOUT(bench.camera.state(), CameraState::Offline, patience);
        QCOMPARE(bench.errors.value(0), CameraError::Disconnected);
        QTRY_VERIFY_WITH_TIMEOUT(bench.errors.contains(CameraError::NotFound), patience); // it is looked for
        QCOMPARE(bench.stage->command(u"plug"_s), QString());
        QTRY_COMPARE_WITH_TIMEOUT(bench.camera.state(), CameraState::Streaming, patience);
    }

    void start_withoutACamera_isOfflineUntilThereIsOne() {
        Bench bench(red_);
        bench.stage->setPlugged(false);
        bench.camera.start();
        QTRY_COMPARE_WITH_TIMEOUT(bench.camera.state(), CameraState::Offline, patience);
        QCOMPARE(bench.frames, 0);
        bench.stage->setPlugged(true);
        QTRY_COMPARE_WITH_TIMEOUT(bench.camera.state(), CameraState::Streaming, patience);
    }

    void frozen_andThawed_comesBack() {
        Bench bench(red_);
        bench.camera.start();
        QTRY_COMPARE_WITH_TIMEOUT(bench.camera.state(), CameraState::Streaming, patience);
        QCOMPARE(bench.stage->command(u"freeze"_s), QString());
        QTRY_COMPARE_WITH_TIMEOUT(bench.camera.state(), CameraState::Frozen, patience);
        QVERIFY(bench.errors.contains(CameraError::NoFrames));
        QCOMPARE(bench.stage->command(u"thaw"_s), QString());
        QTRY_COMPARE_WITH_TIMEOUT(bench.camera.state(), CameraState::Streaming, patience);
    }

    void stop_ofAStreamingCamera_isTheLastOfIt() {
        REQUIRES("SEC-30");
        Bench bench(red_);
        bench.camera.start();
        QTRY_VERIFY_WITH_TIMEOUT(bench.frames >= 1, patience);
        bench.stage->setPlugged(false); // what is on its way when it is stopped
        bench.camera.stop();
        const int before = bench.frames;
        Bench other(red_); // time passes, seen by another
        other.camera.start();
        QTRY_VERIFY_WITH_TIMEOUT(other.frames >= 10, patience);
        QCOMPARE(bench.frames, before);
        QVERIFY(bench.errors.isEmpty());
        QCOMPARE(bench.camera.state(), CameraState::Stopped);
    }

    void show_ofAnotherPicture_changesWhatIsSeen() {
        const QString green = folder_->filePath(u"green picture.jpg"_s);
        QVERIFY(writePicture(green, Qt::green, {800, 600}));
        Bench bench(red_);
        bench.camera.start();
        QTRY_VERIFY_WITH_TIMEOUT(bench.frames >= 1, patience);
        QCOMPARE(bench.stage->command(u"show "_s + green), QString());
        QTRY_COMPARE_WITH_TIMEOUT(bench.colours, (QStringList{u"red"_s, u"green"_s}), patience);
        QCOMPARE(QSize(bench.last.width, bench.last.height), QSize(800, 600));
        QCOMPARE(bench.camera.state(), CameraState::Streaming);
    }

    void source_thatIsNoPicture_isAFaultThatEndsWithTheNextSource_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("no picture");
        QTest::newRow("drawing") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
        QTest::newRow("65,535 × 65,535") << QByteArray::fromHex(
            "89504e470d0a1a0a0000000d494844520000ffff0000ffff080200000039674e070000000849444154789c030000000001480689d2"
            "0000000049454e44ae426082");
    }
    void source_thatIsNoPicture_isAFaultThatEndsWithTheNextSource() {
        REQUIRES("SEC-68");
        QFETCH(QByteArray, content);
        const QString bad = folder_->filePath(u"bad.png"_s);
        QFile file(bad);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        Bench bench(bad);
        QSignalSpy refused(bench.stage.get(), &CameraStage::refused);
        bench.camera.start();
        QTRY_COMPARE_WITH_TIMEOUT(bench.camera.state(), CameraState::Offline, patience);
        QCOMPARE(bench.errors.value(0), CameraError::SourceUnreadable);
        QTRY_VERIFY_WITH_TIMEOUT(bench.errors.size() >= 3, patience);
        QCOMPARE(refused.size(), 1); // told once, however often it is tried
        bench.stage->show(red_);
        QTRY_COMPARE_WITH_TIMEOUT(bench.camera.state(), CameraState::Streaming, patience);
        bench.stage->show(bad);
        QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 2, patience);
    }

    void command_thatNobodyKnows_isRefusedAndChangesNothing() {
        CameraStage stage(red_);
        QSignalSpy changed(&stage, &CameraStage::changed);
        for (const auto& words : {u""_s, u"jump"_s, u"show"_s, u"plug it"_s, u"show /nowhere/at-all.png"_s}) {
            QVERIFY2(!stage.command(words).isEmpty(), qPrintable(words));
        }
        QVERIFY(changed.isEmpty());
        QVERIFY(stage.scene().plugged && !stage.scene().frozen);
    }

private:
    std::unique_ptr<QTemporaryDir> folder_;
    QString red_;
};

QTEST_GUILESS_MAIN(SimulatedCameraTest)
#include "simulated_camera_test.moc"
