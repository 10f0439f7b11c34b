#pragma once
// Purpose: everything a widget needs to look right in one mode and on one screen: tokens, fonts, icons, the style
// sheet. Thread: the screen's. Ownership: one per window, handed to every widget by reference; it must outlive them.
// Units: pixels. Errors: load() answers a sentence for the integrator: theme data wrong or the product's font not
// installed. Source: the visual language, sections 1 and 7 (Noto Sans CJK SC, Regular and Bold only, set explicitly).

#include "app/base/result.h"
#include "ui/theme/icon_renderer.h"
#include "ui/theme/tokens.h"

#include <QFont>

#include <memory>

namespace kaban {

enum class FormFactor { Portrait, Landscape, Small };

struct ThemeChoice {
    FormFactor form = FormFactor::Portrait;
    bool elder = false;
    bool highContrast = false;
    bool reducedMotion = false; ///< the kiosk's setting
};

/// Which token set a window of this size uses.
FormFactor formFactorFor(QSize window);

enum class FontWeight { OfRole, Regular, Bold };

class Theme {
public:
    static Result<std::unique_ptr<Theme>, QString> load(const ThemeChoice& choice);

    FormFactor form() const { return choice_.form; }
    bool elder() const { return choice_.elder; }
    /// The one place that decides: nothing may move by itself. Rings and counts still go on second by second, and what
    /// is pressed shows it.
    bool reducedMotion() const { return choice_.reducedMotion || choice_.elder || choice_.highContrast; }
    const Tokens& tokens() const { return tokens_; }
    const Colours& colours() const { return tokens_.colours; }
    const Measures& measures() const { return tokens_.measures; }
    const QString& styleSheet() const { return styleSheet_; }

    QFont font(TextRole role, FontWeight weight = FontWeight::OfRole) const;
    int line(TextRole role) const { return tokens_.style(role).line; }
    QPixmap icon(const QString& name, const QColor& colour, int size, qreal ratio,
                 qreal stroke = IconRenderer::normalStroke) const;
    QPixmap picture(const QString& name, QSize size, qreal ratio) const;

private:
    Theme(const ThemeChoice& choice, Tokens tokens, QString styleSheet);

    ThemeChoice choice_;
    Tokens tokens_;
    QString styleSheet_;
    mutable IconRenderer icons_; ///< a cache: asking for an icon changes nothing that can be seen
};

/// The style template with the tokens put in. Errors: a place-holder that is no token.
Result<QString, QString> fillStyleTemplate(const QString& text, const Tokens& tokens);

} // namespace kaban
