#include "app/steps/document_shots_step.h"

#include "app/steps/consents.h"
#include "app/steps/pictures.h"

#include <algorithm>

namespace kaban {

using namespace Qt::StringLiterals;

DocumentShotsStep::DocumentShotsStep(const StepDefinition& definition, StepContext stepContext)
    : CameraStep(definition, stepContext, stepContext.documentCamera) {}

bool DocumentShotsStep::borrowed(const QString& slot) const {
    return pictureBorrowed(context(), slot);
}

bool DocumentShotsStep::licenceMissing() const {
    return licenceAllowed(context()) && context().answers.value(u"eligibility.electronic_licence"_s) != u"yes";
}

void DocumentShotsStep::begin() {
    show(std::max<qsizetype>(missing(), 0));
}

void DocumentShotsStep::intent(const QString& id) {
    if (id == u"enlarge" && phase() == Phase::Taken && shot(current()) != nullptr) {
        setEnlarged(true);
    } else if (id == u"enlarge.close") {
        setEnlarged(false);
    } else if (enlarged_) {
        return; // what lies under it takes no touch
    } else if (leaving() && id != u"back") {
        return; // whoever is done waits for the verdict
    } else if (id == u"capture") {
        capture();
    } else if (id == u"retake" && phase() == Phase::Taken) {
        switchOn();
    } else if (id == u"next" && complete()) {
        leave();
    } else if (id == u"next" && phase() == Phase::Taken && missing() != current_) {
        show(missing());
    } else if (id == u"back") {
        Q_EMIT finished(id);
    } else if (id.startsWith(u"slot.") && phase() != Phase::Working) {
        const qsizetype index = slotIds().indexOf(id.mid(5));
        if (index >= 0) {
            show(index);
        }
    }
}

/// A slot with a picture, or one that needs none, is looked at; for another the camera goes on.
void DocumentShotsStep::show(qsizetype index) {
    current_ = index;
    if (shot(current()) != nullptr || borrowed(current())) { // a refused one too: it is shown with the reason
        showTaken();
    } else {
        switchOn();
    }
}

/// -1 when nothing is missing.
qsizetype DocumentShotsStep::missing() const {
    const QStringList& wanted = slotIds();
    const auto found = std::find_if(wanted.begin(), wanted.end(),
                                    [this](const QString& slot) { return !pictureThere(context(), slot); });
    return found == wanted.end() ? -1 : found - wanted.begin();
}

void DocumentShotsStep::setEnlarged(bool on) {
    enlarged_ = on;
    Q_EMIT changed();
}

quint64 DocumentShotsStep::makeFrom(const Frame& frame) {
    return context().pictures.makeDocument(frame);
}

void DocumentShotsStep::take(const MadePicture& picture) {
    keep(current(), sessionPicture(picture));
    showTaken();
}

} // namespace kaban
