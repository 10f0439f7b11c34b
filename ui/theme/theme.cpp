#include "ui/theme/theme.h"

#include "ui/theme/token_loader.h"
#include "ui/theme/token_table.h"

#include <QFile>
#include <QFontDatabase>
#include <QRegularExpression>

namespace kaban {
using namespace Qt::StringLiterals;

namespace theme_loading {

QString family() {
    return u"Noto Sans CJK SC"_s;
}

Result<QByteArray, QString> resource(const QString& name) {
    QFile file(u":/theme/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(u"theme data %1 is not in the program"_s.arg(name));
    return file.readAll();
}

QStringList setNames(const ThemeChoice& choice) {
    QStringList names{u"standard.json"_s};
    if (choice.form == FormFactor::Landscape)
        names += u"landscape.json"_s;
    if (choice.form == FormFactor::Small)
        names += u"small.json"_s;
    if (choice.elder)
        names += u"elder.json"_s;
    // A wide screen is low: not all of it can grow as on a high one.
    if (choice.elder && choice.form == FormFactor::Landscape)
        names += u"elder_landscape.json"_s;
    if (choice.elder && choice.form == FormFactor::Small)
        names += u"elder_small.json"_s;
    if (choice.highContrast)
        names += u"high_contrast.json"_s;
    return names;
}

Result<QList<TokenSet>, QString> tokenSets(const ThemeChoice& choice) {
    QList<TokenSet> sets;
    for (const QString& name : setNames(choice)) {
        const auto json = resource(name);
        if (!json)
            return failure(json.error());
        sets += TokenSet{name, *json};
    }
    return sets;
}

QString valueOf(const QString& name, const Tokens& tokens) {
    for (const ColourName& known : colourNames()) {
        if (name == QLatin1StringView(known.name))
            return (tokens.colours.*known.member).name(QColor::HexArgb);
    }
    for (const MeasureName& known : measureNames()) {
        if (name == QLatin1StringView(known.name))
            return QString::number(tokens.measures.*known.member);
    }
    return {};
}

} // namespace theme_loading

FormFactor formFactorFor(QSize window) {
    if (window.height() > window.width())
        return FormFactor::Portrait;
    return window.width() >= 1600 ? FormFactor::Landscape : FormFactor::Small;
}

Result<QString, QString> fillStyleTemplate(const QString& text, const Tokens& tokens) {
    static const QRegularExpression placeHolder(u"\\$\\{([a-z0-9-]+)\\}"_s);
    static const QRegularExpression comment(u"/\\*.*?\\*/"_s, QRegularExpression::DotMatchesEverythingOption);
    QString source = text;
    source.remove(comment);
    QString filled;
    qsizetype done = 0;
    for (auto all = placeHolder.globalMatch(source); all.hasNext();) {
        const QRegularExpressionMatch match = all.next();
        const QString value = theme_loading::valueOf(match.captured(1), tokens);
        if (value.isEmpty())
            return failure(u"style template: %1 is no token"_s.arg(match.captured(1)));
        filled += source.mid(done, match.capturedStart() - done) + value;
        done = match.capturedEnd();
    }
    return filled + source.mid(done);
}

Result<std::unique_ptr<Theme>, QString> Theme::load(const ThemeChoice& choice) {
    if (!QFontDatabase::hasFamily(theme_loading::family()))
        return failure(u"the font %1 is not installed"_s.arg(theme_loading::family()));
    const auto sets = theme_loading::tokenSets(choice);
    if (!sets)
        return failure(sets.error());
    const auto tokens = loadTokens(*sets);
    if (!tokens)
        return failure(tokens.error());
    const auto style = theme_loading::resource(u"style.qss"_s);
    if (!style)
        return failure(style.error());
    const auto filled = fillStyleTemplate(QString::fromUtf8(*style), *tokens);
    if (!filled)
        return failure(filled.error());
    return std::unique_ptr<Theme>(new Theme(choice, *tokens, *filled));
}

Theme::Theme(const ThemeChoice& choice, Tokens tokens, QString styleSheet)
    : choice_(choice), tokens_(std::move(tokens)), styleSheet_(std::move(styleSheet)) {}

QFont Theme::font(TextRole role, FontWeight weight) const {
    const TypeStyle& style = tokens_.style(role);
    const bool bold = weight == FontWeight::Bold || (weight == FontWeight::OfRole && style.bold);
    QFont font(theme_loading::family());
    font.setPixelSize(style.size);
    font.setWeight(bold ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QPixmap Theme::icon(const QString& name, const QColor& colour, int size, qreal ratio, qreal stroke) const {
    return icons_.icon(name, colour, size, ratio, stroke);
}

QPixmap Theme::picture(const QString& name, QSize size, qreal ratio) const {
    return icons_.picture(name, tokens_.colours.primary, size, ratio);
}

} // namespace kaban
