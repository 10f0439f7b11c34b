#pragma once
// Purpose: the applicant's hands before the simulated cameras: sits before the one, lays the card under the other and
// turns it over when the page asks for the other side. Breaks a camera where a case wants it and mends it once the page
// has said so. Simulation builds only. Thread: the screen's. Ownership: by the
// demo or walkthrough; the stages are shared with the cameras.

#include "app/kiosk/camera_stages.h"
#include "app/view/page_model.h"
#include "drivers/camera/camera_stage.h"

#include <QObject>

#include <optional>

namespace kaban {

class Session;

/// Stages with what this program carries for them.
CameraStages makeStages();

struct CameraTrouble {
    enum class When {
        AtStart, ///< before anybody comes
        Live,    ///< once the page shows the live picture
    };
    bool document = false; ///< else the face camera
    QString breaks;        ///< "unplug" or "freeze"
    QString mends;         ///< "plug" or "thaw"
    When when = When::Live;
};

class StageHand : public QObject {
    Q_OBJECT
public:
    StageHand(const CameraStages& stages, Session& session, const std::optional<CameraTrouble>& trouble = {});

    /// A trouble that no page ever told proves nothing.
    bool troubleWasTold() const { return !trouble_ || told_; }

private:
    void look();
    void turnCard(const CameraContent& page);
    void makeTrouble(const CameraContent& page);

    CameraStages stages_;
    Session& session_;
    std::optional<CameraTrouble> trouble_;
    bool broken_ = false;
    bool told_ = false;
    QString side_;
};

} // namespace kaban
