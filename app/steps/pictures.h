#pragma once
// Purpose: which pictures an application needs and has. Thread: the session's. Ownership: none. Errors: none. Rules:
// IND-10, PHO-16 (the electronic licence stands for both sides of the ID card).

#include "app/domain/application_picture.h"
#include "app/steps/step.h"

namespace kaban {

/// The authority has it and the person allows its use; nothing has to be photographed.
bool pictureBorrowed(const StepContext& context, const QString& slot);
/// Here and not refused by the authority (PHO-18), or borrowed.
bool pictureThere(const StepContext& context, const QString& slot);
/// What a maker made, as the session keeps it.
SessionPicture sessionPicture(const MadePicture& made, AnswerSource source = AnswerSource::Camera);
/// What was taken, as the application carries it.
QList<ApplicationPicture> applicationPictures(const StepContext& context);
/// Every slot of the service, in the order of its steps.
QStringList pictureSlots(const ServiceDefinition& service);

} // namespace kaban
