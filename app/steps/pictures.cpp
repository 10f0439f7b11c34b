#include "app/steps/pictures.h"

#include "app/steps/consents.h"
#include "app/steps/picture_check.h"

namespace kaban {

using namespace Qt::StringLiterals;

bool pictureBorrowed(const StepContext& context, const QString& slot) {
    return slot != cardPhotoSlot && context.answers.picture(slot) == nullptr &&
           context.answers.value(u"eligibility.electronic_licence"_s) == u"yes" && licenceAllowed(context);
}

bool pictureThere(const StepContext& context, const QString& slot) {
    const bool taken = context.answers.picture(slot) != nullptr && !PictureCheck::refused(context.answers, slot);
    return taken || pictureBorrowed(context, slot);
}

SessionPicture sessionPicture(const MadePicture& made, AnswerSource source) {
    return {made.jpeg, made.shown, made.thumbnail, source, made.width, made.height, made.keptRules};
}

QList<ApplicationPicture> applicationPictures(const StepContext& context) {
    QList<ApplicationPicture> pictures;
    const QStringList slotIds = pictureSlots(context.service);
    for (const QString& slot : slotIds) {
        if (const SessionPicture* taken = context.answers.picture(slot)) {
            pictures.append({slot, taken->jpeg, answerSourceName(taken->source), taken->width, taken->height});
            if (!taken->keptRules) {
                pictures.last().releasedBy = context.answers.value(u"card_photo.clerk"_s);
                pictures.last().releaseReason = context.answers.value(u"card_photo.release"_s);
            }
        }
    }
    return pictures;
}

QStringList pictureSlots(const ServiceDefinition& service) {
    QStringList slotIds;
    for (const StepDefinition& step : service.steps) {
        slotIds += step.pictures;
    }
    return slotIds;
}

} // namespace kaban
