#include "ui/pages/face_check_page.h"

#include "ui/pages/collection_parts.h"
#include "ui/pages/picture_mapping.h"

namespace kaban {
using namespace Qt::StringLiterals;

namespace face_check_page {

constexpr int spacing = 20;
constexpr int below = 8;
constexpr int noteGap = 16;
constexpr QSize picture(640, 500);

ChoiceSpec specOf(const ChoiceModel& way) {
    return {way.id, way.icon, way.title, way.sentence, way.chosen, way.enabled, true};
}

} // namespace face_check_page

FaceCheckPage::FaceCheckPage(const WidgetContext& context, QWidget* parent)
    : PageOf(context, face_check_page::spacing, face_check_page::below, parent),
      camera_(new CameraView(theme(), this)),
      of_(new SourceBadge(theme(), content())),
      waysPlace_(new QVBoxLayout),
      consent_(new CheckRow(context, u"tick"_s, content())),
      note_(new TextBlock(theme(), TextRole::Label, theme().colours().ink2, content())),
      fullText_(new ActionPlace(context, content())) {
    arrange();
    consent_->hide();
    connect(consent_, &TapButton::tapped, this, &PageSurface::actionUsed);
    connect(fullText_, &ActionPlace::tapped, this, &PageSurface::actionUsed);
}

void FaceCheckPage::arrange() {
    const bool high = theme().form() == FormFactor::Portrait;
    if (high) {
        camera_->setFixedWidth(face_check_page::picture.width());
        column()->addWidget(camera_, 0, Qt::AlignHCenter);
        keepWhole(camera_, face_check_page::picture.height());
    } else {
        standBeside(camera_);
    }
    waysPlace_->setSpacing(face_check_page::spacing);
    auto* last = new QHBoxLayout;
    last->setSpacing(face_check_page::noteGap);
    last->addWidget(note_, 1, Qt::AlignVCenter);
    last->addWidget(fullText_, 0, Qt::AlignVCenter);
    column()->addWidget(of_, 0, high ? Qt::AlignHCenter : Qt::AlignLeft);
    column()->addLayout(waysPlace_);
    column()->addLayout(last); // what is agreed to can be read before one is asked to agree
    column()->addWidget(consent_);
    column()->addStretch(1);
}

void FaceCheckPage::showThis(const FaceCheckContent& content, const PageModel&) {
    if (theme().form() == FormFactor::Portrait)
        camera_->setVisible(content.cameraShown);
    else
        showBeside(content.cameraShown);
    camera_->setSpec(toCameraSpec(content.camera));
    of_->setBadge(content.ofTyped ? BadgeKind::Typed : BadgeKind::IdCard, content.of);
    showWays(content.ways);
    const bool asked = content.consent && consent_->isHidden();
    consent_->setVisible(content.consent.has_value());
    if (content.consent)
        consent_->setState(content.consent->text, content.consent->ticked, content.consent->hint,
                           content.consent->possible);
    note_->setTextOrHide(content.note);
    showAction(fullText_, content.fullText, {});
    showWhatCounts(content, asked);
}

/// On a small screen, or in large letters, either the consent or the picture is in sight: first the one, then, from
/// the moment at which somebody is to be seen in it, the other, whenever it says something new.
void FaceCheckPage::showWhatCounts(const FaceCheckContent& content, bool asked) {
    const CameraContent& camera = content.camera;
    const bool off = camera.phase == CameraContent::Phase::Unwanted;
    const bool news = isNews({QString::number(static_cast<int>(camera.phase)), camera.plateTitle, camera.instruction});
    if (off && content.consent) {
        if (asked)
            takeTo(consent_);
        return;
    }
    if (news && content.cameraShown)
        reveal(camera_);
}

void FaceCheckPage::showWays(const QList<ChoiceModel>& ways) {
    while (ways_.size() < ways.size()) {
        ways_ += new ChoiceTile(context(), face_check_page::specOf(ways[ways_.size()]), content());
        waysPlace_->addWidget(ways_.last());
        connect(ways_.last(), &TapButton::tapped, this, &PageSurface::actionUsed);
    }
    for (qsizetype i = 0; i < ways.size(); ++i)
        ways_[i]->setSpec(face_check_page::specOf(ways[i]));
}

} // namespace kaban
