#pragma once
// Purpose: a clerk releases a card photo from the kiosk's own rules for somebody whom they do not fit, with a reason
// and by name (PHO-17). The authority still judges the photo. Outcomes: released. Intents: reason.*. Answers:
// card_photo.clerk, card_photo.release (the reason's name); they stay for every further photo of this session, and a
// photo that keeps the rules carries neither. Rules: PHO-17, LOG-29.

#include "app/steps/clerk_step.h"

namespace kaban {

/// Why the rules do not fit.
enum class PhotoRelease {
    HeadCovering, ///< worn for religion or medicine
    Position,     ///< in a wheelchair, or held by an adult
    Eyes,         ///< they cannot be kept open
    Face,         ///< the program does not recognise it: a bandage, a scar
};
inline constexpr int photoReleaseCount = static_cast<int>(PhotoRelease::Face) + 1;

/// "head_covering" …: in texts, in the application and in the log.
QString photoReleaseName(PhotoRelease reason);

class PhotoReleaseStep : public ClerkStep {
    Q_OBJECT
public:
    using ClerkStep::ClerkStep;
    void run() override;

    std::optional<PhotoRelease> reason() const { return reason_; }
    bool answered() const override { return reason_.has_value(); }

protected:
    bool answer(const QString& id) override;
    void conclude() override;

private:
    std::optional<PhotoRelease> reason_;
};

} // namespace kaban
