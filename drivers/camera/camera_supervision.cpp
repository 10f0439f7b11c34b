#include "drivers/camera/camera_supervision.h"

#include <algorithm>

namespace kaban::drivers {

CameraSupervision::CameraSupervision(const SupervisionRules& rules) : rules_(rules) {}

std::optional<qint64> CameraSupervision::nextWake() const {
    return state_ == CameraState::Stopped ? std::nullopt : std::optional(due_);
}

SupervisionActions CameraSupervision::start(qint64 now) {
    if (state_ != CameraState::Stopped) {
        return {};
    }
    state_ = CameraState::Opening;
    vain_ = 0;
    opened(now);
    return {SupervisionAction::Open};
}

SupervisionActions CameraSupervision::stop() {
    state_ = CameraState::Stopped;
    return std::exchange(open_, false) ? SupervisionActions{SupervisionAction::Close} : SupervisionActions{};
}

void CameraSupervision::frame(qint64 now) {
    if (!open_) {
        return; // on its way when the camera was closed
    }
    state_ = CameraState::Streaming;
    vain_ = 0;
    due_ = now + rules_.silence;
}

SupervisionActions CameraSupervision::failed(qint64 now) {
    if (!open_) {
        return {};
    }
    open_ = false;
    state_ = CameraState::Offline;
    due_ = now + pause(rules_.firstPause);
    ++vain_;
    return {SupervisionAction::Close};
}

SupervisionActions CameraSupervision::listChanged(qint64 now) {
    if (state_ != CameraState::Offline || open_) {
        return {};
    }
    vain_ = 0;
    opened(now);
    return {SupervisionAction::Open};
}

SupervisionActions CameraSupervision::wake(qint64 now) {
    if (state_ == CameraState::Stopped || now < due_) {
        return {};
    }
    if (!open_) { // the state stays what it was until a frame or a failure says something new: no flicker
        opened(now);
        return {SupervisionAction::Open};
    }
    open_ = false;
    // A first opening without a frame is common and says nothing yet.
    state_ = state_ == CameraState::Opening && vain_ == 0 ? CameraState::Opening : CameraState::Frozen;
    due_ = now + pause(rules_.rest);
    ++vain_;
    return {SupervisionAction::Close, SupervisionAction::TellSilence};
}

void CameraSupervision::opened(qint64 now) {
    open_ = true;
    due_ = now + rules_.silence;
}

qint64 CameraSupervision::pause(qint64 first) const {
    constexpr int mostDoublings = 16; // far beyond any longestPause
    return std::min(first << std::min(vain_, mostDoublings), rules_.longestPause);
}

} // namespace kaban::drivers
