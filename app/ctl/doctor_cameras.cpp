#include "app/ctl/doctor_cameras.h"

#include "app/ctl/doctor_kiosk.h"
#include "drivers/camera/camera_list.h"
#include "drivers/camera/qt_camera.h"

#include <QEventLoop>
#include <QTimer>

#include <chrono>
#include <future>
#include <memory>
#include <thread>

namespace kaban::ctl {

using namespace Qt::StringLiterals;

namespace doctor_cameras_detail {

constexpr int pictureMilliseconds = 8'000; // a first opening may give nothing; it is opened again after two seconds
constexpr std::chrono::seconds lookDeadline(30);

QString present(const QStringList& names) {
    return names.isEmpty() ? u"no camera is connected"_s : u"connected: “%1”"_s.arg(names.join(u"”, “"_s));
}

/// The size of its first picture, empty when none came; `problem` is the last that was told.
QString firstPicture(const CameraConfiguration& configured, QString& problem) {
    drivers::CameraOptions options;
    options.id = configured.id;
    options.width = configured.width;
    options.height = configured.height;
    options.rate = configured.rate;
    drivers::QtCamera camera(options);
    QEventLoop loop;
    QString size;
    QObject::connect(&camera, &drivers::Camera::failed, &loop,
                     [&problem](drivers::CameraError, const QString& words) { problem = words; });
    QObject::connect(
        &camera, &drivers::Camera::frameTaken, &loop,
        [&](const drivers::CameraFrame& frame) {
            size = u"%1×%2"_s.arg(frame.width).arg(frame.height);
            loop.quit();
        },
        Qt::QueuedConnection);
    QTimer::singleShot(pictureMilliseconds, &loop, &QEventLoop::quit);
    camera.start();
    loop.exec();
    camera.stop();
    return size;
}

CameraHealth look(const CameraConfiguration& camera, const QStringList& names, bool busy) {
    if (camera.id.isEmpty()) {
        return {true, u"none is configured; %1"_s.arg(present(names)), {}};
    }
    if (!names.contains(camera.id)) {
        return {false, u"“%1” is not there; %2"_s.arg(camera.id, present(names)),
                u"check its cable, or put the name of a connected one into kiosk.toml"_s};
    }
    if (busy) {
        return {true, u"“%1” is left to the running kiosk"_s.arg(camera.id), {}};
    }
    QString problem;
    const QString size = firstPicture(camera, problem);
    if (size.isEmpty()) {
        return {false, u"“%1” gives no picture: %2"_s.arg(camera.id, problem),
                u"unplug it and plug it in again; no other program may have it open"_s};
    }
    return {true, u"“%1” gives pictures of %2"_s.arg(camera.id, size), {}};
}

QList<CameraHealth> lookAt(const QList<CameraConfiguration>& cameras, bool busy) {
    const QStringList names = drivers::listCameras();
    QList<CameraHealth> found;
    found.reserve(cameras.size());
    for (const CameraConfiguration& camera : cameras) {
        found.append(look(camera, names, busy));
    }
    return found;
}

} // namespace doctor_cameras_detail

QList<CameraHealth> askCameras(const QList<CameraConfiguration>& cameras, const QString& dataFolder) {
    using namespace doctor_cameras_detail;
    const bool busy = kioskRuns(dataFolder);
    const auto answer = std::make_shared<std::promise<QList<CameraHealth>>>();
    std::future<QList<CameraHealth>> found = answer->get_future();
    std::thread([answer, cameras, busy] { answer->set_value(lookAt(cameras, busy)); }).detach();
    if (found.wait_for(lookDeadline) == std::future_status::ready) {
        return found.get();
    }
    const CameraHealth hanging{false, u"the cameras do not answer"_s, u"unplug them and plug them in again"_s};
    return QList<CameraHealth>(cameras.size(), hanging);
}

} // namespace kaban::ctl
