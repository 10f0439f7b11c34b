#include "app/kiosk/stage_hand.h"

#include "app/view/page_model.h"
#include "app/view/session.h"

namespace kaban {

using namespace Qt::StringLiterals;

namespace stage_hand {

const QString face = u":/stage/face.jpg"_s;
const QString slotPrefix = u"slot."_s;

QString sideFile(const QString& slot) {
    return u":/stage/%1.jpg"_s.arg(slot);
}

} // namespace stage_hand

CameraStages makeStages() {
    return {std::make_shared<drivers::CameraStage>(stage_hand::face),
            std::make_shared<drivers::CameraStage>(stage_hand::sideFile(u"id_emblem"_s))};
}

StageHand::StageHand(const CameraStages& stages, Session& session) : stages_(stages), session_(session) {
    connect(&session, &Session::pageChanged, this, &StageHand::turnCard);
}

void StageHand::turnCard() {
    const auto* page = std::get_if<CameraContent>(&session_.page().content);
    for (const PictureSlot& side : page == nullptr ? QList<PictureSlot>() : page->sides) {
        const QString slot = side.id.mid(stage_hand::slotPrefix.size());
        if (side.state == PictureSlot::State::Current && std::exchange(side_, slot) != slot) {
            stages_.document->show(stage_hand::sideFile(slot));
        }
    }
}

} // namespace kaban
