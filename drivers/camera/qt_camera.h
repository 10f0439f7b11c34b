#pragma once
// Purpose: a real camera, through Qt Multimedia. Thread: the one that created it, with an event loop, and the same for
// all cameras of a program (camera_list.h). Ownership: owns the device from opening to closing. Units: as Camera says.
// Errors: as Camera says. The device is stopped and its sink cut off before either is destroyed, because frames arrive
// until then and would find nobody.

#include "drivers/camera/supervised_camera.h"

#include <memory>

class QMediaDevices;
class QVideoFrame;

namespace kaban::drivers {

class QtCamera final : public SupervisedCamera {
    Q_OBJECT
public:
    explicit QtCamera(const CameraOptions& options, const SupervisionRules& rules = {});
    ~QtCamera() override;

protected:
    void openDevice() override;
    void closeDevice() override;

private:
    struct Device;

    void watchList();
    void take(const QVideoFrame& frame);

    std::unique_ptr<QMediaDevices> list_; ///< made with the first opening: it looks for every camera there is
    std::unique_ptr<Device> device_;
};

} // namespace kaban::drivers
