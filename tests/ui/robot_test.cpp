// The robot before a camera: its pictures show what the camera shows, and a camera in trouble does not hold it up.
#include "ui/robot/robot.h"

#include "tests/support/session_bench.h"
#include "tests/ui/ui_test_base.h"
#include "ui/pages/page_factory.h"
#include "ui/shell/main_window.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace kaban::tests {

namespace robot_test {

constexpr int looks = 5;
constexpr int brief = 300;       ///< milliseconds
constexpr int patience = 20'000; ///< milliseconds, under load

} // namespace robot_test

/// A real session stands before the document camera, and the robot looks on without touching anything there.
class Onlooker {
public:
    explicit Onlooker(int cameraDeadlineMilliseconds = 10 * robot_test::patience)
        : themes_(loadThemes()), writer_(folder_.path()) {
        bench.documentCamera.statusOnStart = CameraStatus::Opening;
        bench.toPlaceCard();
        Q_EMIT bench.cards.cardRead(bench.card);
        window_ = std::make_unique<MainWindow>(*bench.session, themes_, bench.clock, makePage);
        window_->resize(1080, 1920);
        window_->show();
        RobotPlan plan;
        plan.habits.instead.insert(u"id_sides"_s, u"nothing"_s);
        plan.cameraDeadlineMilliseconds = cameraDeadlineMilliseconds;
        robot_ = std::make_unique<Robot>(*window_, *bench.session, plan, writer_);
        robot_->start();
        stands_ = QTest::qWaitFor([this] { return bench.documentCamera.on; }, robot_test::patience);
    }

    /// The page is shown and its camera switched on.
    bool stands() const { return stands_; }

    /// The robot has looked at what stands there now.
    bool looksOn() {
        QSignalSpy pulse(robot_->findChild<QTimer*>(), &QTimer::timeout);
        return QTest::qWaitFor([&] { return pulse.count() >= robot_test::looks; }, robot_test::patience);
    }

    QStringList pictures() {
        writer_.finish();
        return QDir(folder_.path()).entryList({u"*.png"_s}, QDir::Files, QDir::Name);
    }
    QImage picture(const QString& name) const { return QImage(folder_.filePath(name)); }

    SessionBench bench;

private:
    QTemporaryDir folder_;
    ThemeShelf themes_;
    std::unique_ptr<MainWindow> window_;
    PictureWriter writer_;
    std::unique_ptr<Robot> robot_;
    bool stands_ = false;
};

class RobotTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cameraPage_isPicturedOnceTheCameraShowsSomething();
    void cameraPage_ofACameraThatIsAway_isPicturedAtOnce();
    void cameraPage_ofASilentCamera_isPicturedAtTheDeadline();
    void documentPage_everyLook_isPicturedOnce();
};

void RobotTest::cameraPage_isPicturedOnceTheCameraShowsSomething() {
    Onlooker onlooker;
    QVERIFY(onlooker.stands());
    QVERIFY(onlooker.looksOn());
    QCOMPARE(onlooker.pictures(), QStringList());
    onlooker.bench.documentCamera.say(CameraStatus::Streaming);
    QVERIFY(onlooker.looksOn());
    QCOMPARE(onlooker.pictures(), QStringList()); // it streams, and nothing of it is on the screen yet
    onlooker.bench.documentCamera.show(plainFrame(952, 712, '\xA0'));
    QTRY_COMPARE_WITH_TIMEOUT(onlooker.pictures(), QStringList{u"01-id_sides.png"_s}, robot_test::patience);
    QCOMPARE(onlooker.picture(u"01-id_sides.png"_s).pixelColor(540, 700), QColor(0xA0, 0xA0, 0xA0));
}

void RobotTest::cameraPage_ofACameraThatIsAway_isPicturedAtOnce() {
    Onlooker onlooker;
    QVERIFY(onlooker.stands());
    onlooker.bench.documentCamera.say(CameraStatus::Offline);
    QTRY_COMPARE_WITH_TIMEOUT(onlooker.pictures(), QStringList{u"01-id_sides.png"_s}, robot_test::patience);
    onlooker.bench.documentCamera.say(CameraStatus::Streaming);
    onlooker.bench.documentCamera.show(plainFrame(952, 712));
    QTRY_COMPARE_WITH_TIMEOUT(onlooker.pictures(), QStringList({u"01-id_sides.png"_s, u"02-id_sides-live.png"_s}),
                              robot_test::patience);
}

void RobotTest::cameraPage_ofASilentCamera_isPicturedAtTheDeadline() {
    Onlooker onlooker(robot_test::brief);
    QVERIFY(onlooker.stands());
    QTRY_COMPARE_WITH_TIMEOUT(onlooker.pictures(), QStringList{u"01-id_sides.png"_s}, robot_test::patience);
}

void RobotTest::documentPage_everyLook_isPicturedOnce() {
    Onlooker onlooker;
    QVERIFY(onlooker.stands());
    QStringList expected;
    const auto sees = [&](const QString& picture) {
        expected += picture;
        QTRY_COMPARE_WITH_TIMEOUT(onlooker.pictures(), expected, robot_test::patience);
    };
    const auto showCamera = [&] {
        onlooker.bench.documentCamera.say(CameraStatus::Streaming);
        onlooker.bench.documentCamera.show(plainFrame(952, 712));
    };
    showCamera();
    sees(u"01-id_sides.png"_s);
    onlooker.bench.act(u"capture"_s);
    sees(u"02-id_sides-taken.png"_s);
    onlooker.bench.act(u"enlarge"_s);
    sees(u"03-id_sides-enlarged.png"_s);
    onlooker.bench.act(u"enlarge.close"_s);
    onlooker.bench.act(u"next"_s); // to the other side
    showCamera();
    sees(u"04-id_sides-live.png"_s);
    onlooker.bench.act(u"capture"_s);
    sees(u"05-id_sides-taken.png"_s);
    onlooker.bench.act(u"retake"_s); // that has been seen
    showCamera();
    QVERIFY(onlooker.looksOn());
    QCOMPARE(onlooker.pictures(), expected);
}

} // namespace kaban::tests

QTEST_MAIN(kaban::tests::RobotTest)
#include "robot_test.moc"
