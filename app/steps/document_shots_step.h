#pragma once
// Purpose: photographs of documents, one slot after the other: live picture with an outline, taken by hand, looked at,
// enlarged, taken again. A slot that the electronic licence stands for needs none and may have one all the same.
// Outcomes: next, back (and timeout by the flow). Intents: capture, retake, next, back, enlarge, enlarge.close,
// slot.<id>. Rules: IND-10, PHO-10, PHO-11, PHO-13, PHO-16. Judgement and the shot by itself come later.

#include "app/steps/camera_step.h"

namespace kaban {

class DocumentShotsStep : public CameraStep {
    Q_OBJECT
public:
    DocumentShotsStep(const StepDefinition& definition, StepContext context);
    void intent(const QString& id) override;

    const QStringList& slotIds() const { return definition().pictures; }
    QString current() const { return slotIds().value(current_); }
    /// Null before one was made.
    const SessionPicture* shot(const QString& slot) const { return context().answers.picture(slot); }
    bool borrowed(const QString& slot) const;
    /// The person agreed to the electronic licence and none came: the card has to be photographed all the same.
    bool licenceMissing() const;
    /// Whether "next" leads on instead of to the next slot.
    bool complete() const { return missing() < 0; }
    bool enlarged() const { return enlarged_; }

protected:
    bool mayLeave() const override { return complete(); }
    void begin() override;
    quint64 makeFrom(const Frame& frame) override;
    void take(const MadePicture& picture) override;

private:
    void show(qsizetype index);
    qsizetype missing() const;
    void setEnlarged(bool on);

    qsizetype current_ = 0;
    bool enlarged_ = false;
};

} // namespace kaban
