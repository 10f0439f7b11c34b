#include "drivers/camera/qt_camera.h"

#include "drivers/camera/camera_formats.h"
#include "drivers/camera/camera_list.h"
#include "drivers/camera/video_frame.h"

#include <QCamera>
#include <QMediaCaptureSession>
#include <QMediaDevices>
#include <QVideoSink>

namespace kaban::drivers {
namespace qt_camera {

QCameraFormat formatOf(const QCameraDevice& device, const CameraOptions& wish) {
    QList<QCameraFormat> readable;
    QList<CameraOffer> offers;
    const QList<QCameraFormat> formats = device.videoFormats();
    for (const QCameraFormat& format : formats) {
        // JPEG is decoded before it gets here.
        if (isReadable(format.pixelFormat()) || format.pixelFormat() == QVideoFrameFormat::Format_Jpeg) {
            readable.append(format);
            offers.append({format.resolution().width(), format.resolution().height(), format.minFrameRate(),
                           format.maxFrameRate()});
        }
    }
    const double rate = wish.rate;
    const int best = bestOffer(offers, {wish.width, wish.height, rate, rate});
    return best < 0 ? QCameraFormat() : readable.at(best);
}

} // namespace qt_camera

struct QtCamera::Device {
    QString id;
    QMediaCaptureSession session; // goes last: camera and sink take themselves out of it
    QCamera camera;
    QVideoSink sink;

    Device(const QString& name, const QCameraDevice& device) : id(name), camera(device) {}
};

QtCamera::QtCamera(const CameraOptions& options, const SupervisionRules& rules) : SupervisedCamera(options, rules) {}

QtCamera::~QtCamera() {
    QtCamera::closeDevice();
}

void QtCamera::openDevice() {
    watchList();
    const QCameraDevice found = findCamera(options().id);
    if (found.isNull()) {
        report(CameraError::NotFound,
               QStringLiteral("“%1” is not among %2").arg(options().id, listCameras().join(QStringLiteral(", "))));
        return;
    }
    device_ = std::make_unique<Device>(options().id, found);
    QCamera& camera = device_->camera;
    connect(&camera, &QCamera::errorOccurred, this, [this](QCamera::Error error, const QString& words) {
        if (error != QCamera::NoError) {
            report(CameraError::Fault, words);
        }
    });
    connect(&device_->sink, &QVideoSink::videoFrameChanged, this, &QtCamera::take);
    if (const QCameraFormat format = qt_camera::formatOf(found, options()); !format.isNull()) {
        camera.setCameraFormat(format);
    }
    device_->session.setCamera(&camera);
    device_->session.setVideoSink(&device_->sink);
    camera.start();
}

void QtCamera::closeDevice() {
    if (!device_) {
        return;
    }
    device_->sink.disconnect(this);
    device_->camera.disconnect(this);
    device_->sink.setVideoFrame({}); // a buffer that is still held when the camera ends is freed twice by PipeWire 0.3
    device_->camera.stop();
    device_.reset();
}

void QtCamera::watchList() {
    if (list_) {
        return;
    }
    list_ = std::make_unique<QMediaDevices>();
    connect(list_.get(), &QMediaDevices::videoInputsChanged, this, [this] {
        if (device_ && findCamera(device_->id).isNull()) {
            report(CameraError::Disconnected, QStringLiteral("it is not in the list any more"));
        } else {
            listChanged();
        }
    });
}

void QtCamera::take(const QVideoFrame& frame) {
    if (!frame.isValid()) {
        return; // how a sink says that the stream has ended
    }
    if (auto taken = toCameraFrame(frame)) {
        deliver(std::move(*taken));
    } else {
        report(CameraError::UnusableFrames, QVideoFrameFormat::pixelFormatToString(frame.pixelFormat()));
    }
}

} // namespace kaban::drivers
