#pragma once
// Purpose: the design values of one theme under the names of the visual language: colours, type table, measures.
// Widgets use these names and never literals. Thread: the screen's; a plain value. Ownership: by value. Units: pixels
// of the screen. Source: the visual language, section 1 (tokens) and section 2 (frame); the data stand in
// resources/theme.

#include <QColor>
#include <QString>

#include <array>

namespace kaban {

enum class TextRole {
    Display,
    H1,
    H2,
    Button,
    ButtonWrapped, ///< a button whose word needs two lines
    Call,
    Assist, ///< the words of the assist bar
    Brand,
    Number,    ///< the receipt number on the end page
    Countdown, ///< the seconds in the ring of the timeout sheet
    Statement, ///< the three answers of a problem page
    Turn,      ///< the one word of whose turn it is
    Lead,
    Body,
    Label,
    Caption
};
inline constexpr int textRoleCount = static_cast<int>(TextRole::Caption) + 1;

struct TypeStyle {
    int size = 0;
    int line = 0;
    bool bold = false;
};

struct Colours {
    QColor paper, surface, sunken, sky, bar, scrim;
    QColor dim; ///< over the camera's picture outside of the shape to look into
    QColor ink, ink2, ink3;
    QColor onDark, onDark2;
    QColor onDarkOff; ///< on-dark-2 at reduced emphasis: what the assist bar cannot do yet, still at least 4.5 on bar
    QColor primary, primaryPress, primaryTint, onPrimary;
    QColor ok, okTint, onOk;
    QColor danger, dangerPress, dangerTint, onDanger;
    QColor warn, warnTint, onWarn;
    QColor focus, call, callPress, onCall;
    QColor line, lineStrong, disabled, onDisabled;
    QColor mark, markCheck;
    QColor code, codeGround; ///< modules of a QR code and their ground: dark on white in every theme
};

struct Measures {
    int gutter = 0, touch = 0, buttonHeight = 0, rowHeight = 0, rowHeightDense = 0;
    int fieldName = 0; ///< width of the names in a field row
    int topStrip = 0, rail = 0, actionStrip = 0, assistBar = 0, assistIcon = 0, hero = 0;
    int titleAbove = 0, titleBelow = 0, stackGap = 0;
    int radiusPicture = 0, radiusField = 0, radiusTile = 0, radiusSheet = 0;
    int countdown = 0; ///< width of the ring of the timeout sheet
    int stroke = 0, strokeStrong = 0, strokeSelected = 0, strokeRail = 0, noteStroke = 0;
};

struct Tokens {
    Colours colours;
    std::array<TypeStyle, textRoleCount> type;
    Measures measures;
    QString hillsPicture; ///< icon names of the two illustrations of the home page
    QString cardPicture;

    const TypeStyle& style(TextRole role) const { return type[static_cast<std::size_t>(role)]; }
};

} // namespace kaban
