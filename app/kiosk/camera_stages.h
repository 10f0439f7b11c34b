#pragma once
// Purpose: what stands before the cameras of a demo or a walkthrough. Without a stage a camera is a real one; in what a
// bank installs there are no stages. Thread: any. Ownership: shared with the cameras.

#include <memory>

namespace kaban {

namespace drivers {
class AudioRecord;
class CameraStage;
} // namespace drivers

struct CameraStages {
    std::shared_ptr<drivers::CameraStage> face;
    std::shared_ptr<drivers::CameraStage> document;
};

} // namespace kaban
