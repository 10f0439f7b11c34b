#include "ui/shell/model_mapping.h"

namespace kaban {

namespace model_mapping {

ButtonKind kindOf(ActionModel::Kind kind) {
    switch (kind) {
    case ActionModel::Kind::Primary:
        break;
    case ActionModel::Kind::Secondary:
        return ButtonKind::Secondary;
    case ActionModel::Kind::Neutral:
        return ButtonKind::Neutral;
    case ActionModel::Kind::Danger:
        return ButtonKind::Danger;
    }
    return ButtonKind::Primary;
}

RailStage stageOf(RailState state) {
    switch (state) {
    case RailState::Done:
        return RailStage::Done;
    case RailState::Current:
        return RailStage::Current;
    case RailState::Coming:
        break;
    }
    return RailStage::Coming;
}

ButtonSpec buttonOf(const ActionModel& action) {
    return {action.id, action.label, action.icon, kindOf(action.kind), action.enabled, action.iconAfter};
}

} // namespace model_mapping

StripData toStripData(const StripModel& strip) {
    return {strip.brand, strip.place, strip.networkText, strip.online, strip.clockText};
}

QList<RailItem> toRailItems(const QList<RailSegment>& rail) {
    QList<RailItem> items;
    for (const RailSegment& segment : rail)
        items += {segment.label, model_mapping::stageOf(segment.state)};
    return items;
}

QList<ButtonSpec> toButtons(const QList<ActionModel>& actions, const QStringList& shownByPage) {
    QList<ButtonSpec> buttons;
    for (const ActionModel& action : actions) {
        if (!shownByPage.contains(action.id))
            buttons += model_mapping::buttonOf(action);
    }
    return buttons;
}

ConfirmSpec toConfirmSpec(const ConfirmModel& confirm) {
    ConfirmSpec spec{confirm.icon,
                     confirm.title,
                     confirm.sentence,
                     {},
                     model_mapping::buttonOf(confirm.safe),
                     model_mapping::buttonOf(confirm.doing)};
    // Where a value comes from was said on the page before; the question repeats only the value.
    for (const FieldRow& row : confirm.rows)
        spec.rows += {row.id, row.label, row.value, BadgeKind::IdCard, {}};
    return spec;
}

} // namespace kaban
