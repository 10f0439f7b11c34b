#include "app/kiosk/stage_hand.h"

#include "app/view/session.h"

#include <QTimer>

#include <chrono>
#include <utility>

namespace kaban {

using namespace Qt::StringLiterals;

namespace stage_hand {

const QString face = u":/stage/face.jpg"_s;
const QString slotPrefix = u"slot."_s;
constexpr std::chrono::milliseconds readingTime(1500); // somebody reads what the page says

QString sideFile(const QString& slot) {
    return u":/stage/%1.jpg"_s.arg(slot);
}

} // namespace stage_hand

CameraStages makeStages() {
    return {std::make_shared<drivers::CameraStage>(stage_hand::face),
            std::make_shared<drivers::CameraStage>(stage_hand::sideFile(u"id_emblem"_s))};
}

StageHand::StageHand(const CameraStages& stages, Session& session, const std::optional<CameraTrouble>& trouble)
    : stages_(stages), session_(session), trouble_(trouble) {
    connect(&session, &Session::pageChanged, this, &StageHand::look);
    if (trouble_ && trouble_->when == CameraTrouble::When::AtStart) {
        broken_ = true;
        (trouble_->document ? stages_.document : stages_.face)->command(trouble_->breaks);
    }
}

void StageHand::look() {
    if (const auto* page = std::get_if<CameraContent>(&session_.page().content)) {
        turnCard(*page);
        makeTrouble(*page);
    }
}

void StageHand::turnCard(const CameraContent& page) {
    for (const PictureSlot& side : page.sides) {
        const QString slot = side.id.mid(stage_hand::slotPrefix.size());
        if (side.state == PictureSlot::State::Current && std::exchange(side_, slot) != slot) {
            stages_.document->show(stage_hand::sideFile(slot));
        }
    }
}

void StageHand::makeTrouble(const CameraContent& page) {
    const bool document = page.purpose == CameraContent::Purpose::Document;
    if (!trouble_ || trouble_->document != document || told_) {
        return;
    }
    const auto stage = document ? stages_.document : stages_.face;
    if (page.phase == CameraContent::Phase::Live && !std::exchange(broken_, true)) {
        stage->command(trouble_->breaks);
    } else if (page.phase == CameraContent::Phase::Away) {
        told_ = true;
        QTimer::singleShot(stage_hand::readingTime, this, [stage, mends = trouble_->mends] { stage->command(mends); });
    }
}

} // namespace kaban
