#include "drivers/camera/camera_stage.h"

#include <QFileInfo>

namespace kaban::drivers {

using namespace Qt::StringLiterals;

CameraStage::Scene CameraStage::scene() const {
    const QMutexLocker lock(&mutex_);
    return scene_;
}

template <class Change>
void CameraStage::apply(Change change) {
    {
        const QMutexLocker lock(&mutex_);
        change(scene_);
    }
    Q_EMIT changed();
}

void CameraStage::show(const QString& source) {
    apply([this, &source](Scene& scene) {
        scene.source = source;
        refused_.clear();
    });
}

void CameraStage::setPlugged(bool plugged) {
    apply([plugged](Scene& scene) { scene.plugged = plugged; });
}

void CameraStage::setFrozen(bool frozen) {
    apply([frozen](Scene& scene) { scene.frozen = frozen; });
}

/// The camera tries again for as long as it is wanted, and fails each time.
void CameraStage::refuse(const QString& source, const QString& words) {
    {
        const QMutexLocker lock(&mutex_);
        if (source != scene_.source || refused_ == source) {
            return;
        }
        refused_ = source;
    }
    Q_EMIT refused(words);
}

QString CameraStage::command(const QString& words) {
    const QString text = words.trimmed();
    const QString verb = text.section(u' ', 0, 0);
    const QString rest = text.section(u' ', 1).trimmed();
    if (verb == u"show" && !rest.isEmpty()) {
        if (!QFileInfo::exists(rest)) {
            return u"“%1” is not there"_s.arg(rest);
        }
        show(rest);
    } else if (rest.isEmpty() && (verb == u"plug" || verb == u"unplug")) {
        setPlugged(verb == u"plug");
    } else if (rest.isEmpty() && (verb == u"freeze" || verb == u"thaw")) {
        setFrozen(verb == u"freeze");
    } else {
        return u"“%1” is none of show PATH, unplug, plug, freeze, thaw"_s.arg(text);
    }
    return {};
}

} // namespace kaban::drivers
