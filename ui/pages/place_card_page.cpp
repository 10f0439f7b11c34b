#include "ui/pages/place_card_page.h"

namespace kaban {
using namespace Qt::StringLiterals;

namespace place_card_page {

constexpr int spacing = 28;
constexpr int below = 32;
constexpr int pictureWidth = 860;
constexpr int pictureLeastHeight = 220;

StatusKind statusOf(PlaceCardContent::Phase phase) {
    switch (phase) {
    case PlaceCardContent::Phase::ReaderAway:
        return StatusKind::Absent;
    case PlaceCardContent::Phase::Waiting:
        break;
    case PlaceCardContent::Phase::Reading:
        return StatusKind::Busy;
    case PlaceCardContent::Phase::Retry:
        return StatusKind::Caution;
    }
    return StatusKind::Waiting;
}

} // namespace place_card_page

QString PlaceCardPage::otherDocumentAction() {
    return u"other_document"_s;
}

PlaceCardPage::PlaceCardPage(const WidgetContext& context, QWidget* parent)
    : PageOf(context, place_card_page::spacing, place_card_page::below, parent),
      picture_(new PictureView(theme(), u"illus-place-id"_s, place_card_page::pictureWidth,
                               place_card_page::pictureLeastHeight, content())),
      status_(new StatusCard(theme(), content())),
      privacy_(new NoteBar(theme(), content())),
      otherDocument_(
          new TileButton(context, TileStyle::Row, {otherDocumentAction(), {}, {}, u"document"_s}, content())) {
    const QMargins margins = column()->contentsMargins();
    column()->setContentsMargins(margins.left(), 8, margins.right(), margins.bottom());
    if (theme().form() == FormFactor::Portrait)
        column()->addWidget(picture_);
    else
        standBeside(picture_);
    column()->addWidget(status_);
    column()->addWidget(privacy_);
    column()->addStretch(1);
    column()->addWidget(otherDocument_);
    connect(otherDocument_, &TapButton::tapped, this, &PageSurface::actionUsed);
}

void PlaceCardPage::showThis(const PlaceCardContent& content, const PageModel& model) {
    status_->setStatus(place_card_page::statusOf(content.phase), content.statusTitle, content.statusSentence,
                       content.remaining);
    privacy_->setNote(NoteKind::Info, u"lock"_s, content.privacyNote);
    const auto offered = std::find_if(model.actions.begin(), model.actions.end(),
                                      [](const ActionModel& action) { return action.id == otherDocumentAction(); });
    otherDocument_->setVisible(offered != model.actions.end());
    if (offered != model.actions.end())
        otherDocument_->setSpec({offered->id, offered->label.section(u'\n', 0, 0), offered->label.section(u'\n', 1),
                                 offered->icon.isEmpty() ? u"document"_s : offered->icon, offered->enabled});
}

} // namespace kaban
