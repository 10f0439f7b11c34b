#include "ui/theme/token_table.h"

namespace kaban {

std::span<const ColourName> colourNames() {
    static constexpr ColourName names[] = {
        {"paper", &Colours::paper},
        {"surface", &Colours::surface},
        {"sunken", &Colours::sunken},
        {"sky", &Colours::sky},
        {"bar", &Colours::bar},
        {"scrim", &Colours::scrim},
        {"dim", &Colours::dim},
        {"ink", &Colours::ink},
        {"ink-2", &Colours::ink2},
        {"ink-3", &Colours::ink3},
        {"on-dark", &Colours::onDark},
        {"on-dark-2", &Colours::onDark2},
        {"on-dark-off", &Colours::onDarkOff},
        {"primary", &Colours::primary},
        {"primary-press", &Colours::primaryPress},
        {"primary-tint", &Colours::primaryTint},
        {"on-primary", &Colours::onPrimary},
        {"ok", &Colours::ok},
        {"ok-tint", &Colours::okTint},
        {"on-ok", &Colours::onOk},
        {"danger", &Colours::danger},
        {"danger-press", &Colours::dangerPress},
        {"danger-tint", &Colours::dangerTint},
        {"on-danger", &Colours::onDanger},
        {"warn", &Colours::warn},
        {"warn-tint", &Colours::warnTint},
        {"on-warn", &Colours::onWarn},
        {"focus", &Colours::focus},
        {"call", &Colours::call},
        {"call-press", &Colours::callPress},
        {"on-call", &Colours::onCall},
        {"line", &Colours::line},
        {"line-strong", &Colours::lineStrong},
        {"disabled", &Colours::disabled},
        {"on-disabled", &Colours::onDisabled},
        {"mark", &Colours::mark},
        {"mark-check", &Colours::markCheck},
        {"code", &Colours::code},
        {"code-ground", &Colours::codeGround},
    };
    return names;
}

std::span<const MeasureName> measureNames() {
    static constexpr MeasureName names[] = {
        {"gutter", &Measures::gutter},
        {"touch", &Measures::touch},
        {"button-height", &Measures::buttonHeight},
        {"row-height", &Measures::rowHeight},
        {"row-height-dense", &Measures::rowHeightDense},
        {"field-name", &Measures::fieldName},
        {"top-strip", &Measures::topStrip},
        {"rail", &Measures::rail},
        {"action-strip", &Measures::actionStrip},
        {"assist-bar", &Measures::assistBar},
        {"assist-icon", &Measures::assistIcon},
        {"hero", &Measures::hero},
        {"title-above", &Measures::titleAbove},
        {"title-below", &Measures::titleBelow},
        {"stack-gap", &Measures::stackGap},
        {"radius-picture", &Measures::radiusPicture},
        {"radius-field", &Measures::radiusField},
        {"radius-tile", &Measures::radiusTile},
        {"radius-sheet", &Measures::radiusSheet},
        {"countdown", &Measures::countdown},
        {"stroke", &Measures::stroke},
        {"stroke-strong", &Measures::strokeStrong},
        {"stroke-selected", &Measures::strokeSelected},
        {"stroke-rail", &Measures::strokeRail},
        {"note-stroke", &Measures::noteStroke},
    };
    return names;
}

std::span<const TypeName> typeNames() {
    static constexpr TypeName names[] = {
        {"display", TextRole::Display},
        {"h1", TextRole::H1},
        {"h2", TextRole::H2},
        {"button", TextRole::Button},
        {"button-wrapped", TextRole::ButtonWrapped},
        {"call", TextRole::Call},
        {"assist", TextRole::Assist},
        {"brand", TextRole::Brand},
        {"number", TextRole::Number},
        {"countdown", TextRole::Countdown},
        {"statement", TextRole::Statement},
        {"turn", TextRole::Turn},
        {"lead", TextRole::Lead},
        {"body", TextRole::Body},
        {"label", TextRole::Label},
        {"caption", TextRole::Caption},
    };
    return names;
}

} // namespace kaban
