#pragma once
// Purpose: the applicant's hands before the simulated cameras: sits before the one, lays the card under the other and
// turns it over when the page asks for the other side. Simulation builds only. Thread: the screen's. Ownership: by the
// demo or walkthrough; the stages are shared with the cameras.

#include "app/kiosk/camera_stages.h"
#include "drivers/camera/camera_stage.h"

#include <QObject>

namespace kaban {

class Session;

/// Stages with what this program carries for them.
CameraStages makeStages();

class StageHand : public QObject {
    Q_OBJECT
public:
    StageHand(const CameraStages& stages, Session& session);

private:
    void turnCard();

    CameraStages stages_;
    Session& session_;
    QString side_;
};

} // namespace kaban
