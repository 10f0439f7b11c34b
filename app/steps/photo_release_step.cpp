#include "app/steps/photo_release_step.h"

#include "app/base/log.h"

namespace kaban {

using namespace Qt::StringLiterals;

QString photoReleaseName(PhotoRelease reason) {
    switch (reason) {
    case PhotoRelease::HeadCovering:
        return u"head_covering"_s;
    case PhotoRelease::Position:
        return u"position"_s;
    case PhotoRelease::Eyes:
        return u"eyes"_s;
    case PhotoRelease::Face:
        break;
    }
    return u"face"_s;
}

void PhotoReleaseStep::run() {
    context().answers.remove(u"card_photo.clerk"_s);
    context().answers.remove(u"card_photo.release"_s);
    ClerkStep::run();
    qCInfo(logFlow) << "photo release asked for";
}

/// Not to release it needs no name: the person is back where he or she was.
bool PhotoReleaseStep::answer(const QString& id) {
    if (id == u"back") {
        Q_EMIT finished(id);
        return false;
    }
    for (int i = 0; i < photoReleaseCount; ++i) {
        const auto reason = static_cast<PhotoRelease>(i);
        if (id == u"reason."_s + photoReleaseName(reason)) {
            reason_ = reason;
            return true;
        }
    }
    return false;
}

/// Counted by whoever reads the bundles or the log: who, and why; nothing of the applicant.
void PhotoReleaseStep::conclude() {
    const QString reason = photoReleaseName(reason_.value_or(PhotoRelease::Face));
    context().answers.set(u"card_photo.clerk"_s, number(), AnswerSource::Clerk);
    context().answers.set(u"card_photo.release"_s, reason, AnswerSource::Clerk);
    qCInfo(logFlow) << "photo release: clerk" << number() << "released the photo," << reason;
    Q_EMIT finished(u"released"_s);
}

} // namespace kaban
