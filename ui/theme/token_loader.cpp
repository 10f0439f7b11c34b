#include "ui/theme/token_loader.h"

#include "ui/theme/token_table.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

namespace kaban {
using namespace Qt::StringLiterals;

namespace token_loading {

constexpr int smallestText = 24;
constexpr int smallestTarget = 88;
constexpr int largestMeasure = 2000;

struct Reader {
    Tokens tokens;
    QSet<QString> seen;

    using Step = Result<void, QString>;

    Step colour(const QString& name, const QJsonValue& value) {
        static const QRegularExpression form(u"\\A#([0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})\\z"_s);
        for (const ColourName& known : colourNames()) {
            if (name != QLatin1StringView(known.name))
                continue;
            if (!form.match(value.toString()).hasMatch())
                return failure(u"colour %1 is not #RRGGBB or #AARRGGBB"_s.arg(name));
            tokens.colours.*known.member = QColor(value.toString());
            return {};
        }
        return failure(u"unknown colour %1"_s.arg(name));
    }

    Step measure(const QString& name, const QJsonValue& value) {
        for (const MeasureName& known : measureNames()) {
            if (name != QLatin1StringView(known.name))
                continue;
            const int pixels = value.toInt(-1);
            const bool isTarget = known.member == &Measures::touch || known.member == &Measures::buttonHeight;
            if (pixels < (isTarget ? smallestTarget : 0) || pixels > largestMeasure)
                return failure(u"measure %1 is out of range"_s.arg(name));
            tokens.measures.*known.member = pixels;
            return {};
        }
        return failure(u"unknown measure %1"_s.arg(name));
    }

    Step type(const QString& name, const QJsonValue& value) {
        for (const TypeName& known : typeNames()) {
            if (name != QLatin1StringView(known.name))
                continue;
            const QJsonObject style = value.toObject();
            const TypeStyle read{style["size"_L1].toInt(), style["line"_L1].toInt(), style["bold"_L1].toBool()};
            if (read.size < smallestText || read.line < read.size || !style["bold"_L1].isBool())
                return failure(u"type %1: size at least 24, line at least size, bold true or false"_s.arg(name));
            tokens.type[static_cast<std::size_t>(known.role)] = read;
            return {};
        }
        return failure(u"unknown type role %1"_s.arg(name));
    }

    Step picture(const QString& name, const QJsonValue& value) {
        if (value.toString().isEmpty())
            return failure(u"picture %1 has no name"_s.arg(name));
        if (name == "hills"_L1)
            tokens.hillsPicture = value.toString();
        else if (name == "card"_L1)
            tokens.cardPicture = value.toString();
        else
            return failure(u"unknown picture %1"_s.arg(name));
        return {};
    }

    Step entry(const QString& group, const QString& name, const QJsonValue& value) {
        seen.insert(group + u'/' + name);
        if (group == "colours"_L1)
            return colour(name, value);
        if (group == "measures"_L1)
            return measure(name, value);
        if (group == "type"_L1)
            return type(name, value);
        if (group == "pictures"_L1)
            return picture(name, value);
        return failure(u"unknown group %1"_s.arg(group));
    }

    Step set(const QByteArray& json) {
        QJsonParseError fault;
        const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
        if (!document.isObject())
            return failure(u"not a JSON object: %1"_s.arg(fault.errorString()));
        const QJsonObject groups = document.object();
        for (auto group = groups.begin(); group != groups.end(); ++group) {
            const QJsonObject entries = group->toObject();
            for (auto named = entries.begin(); named != entries.end(); ++named) {
                if (Step done = entry(group.key(), named.key(), named.value()); !done)
                    return done;
            }
        }
        return {};
    }

    QString missing() const {
        QStringList wanted{u"pictures/hills"_s, u"pictures/card"_s};
        for (const ColourName& known : colourNames())
            wanted += u"colours/"_s + QLatin1StringView(known.name);
        for (const MeasureName& known : measureNames())
            wanted += u"measures/"_s + QLatin1StringView(known.name);
        for (const TypeName& known : typeNames())
            wanted += u"type/"_s + QLatin1StringView(known.name);
        wanted.removeIf([this](const QString& name) { return seen.contains(name); });
        return wanted.join(u", "_s);
    }
};

} // namespace token_loading

Result<Tokens, QString> loadTokens(const QList<TokenSet>& sets) {
    token_loading::Reader reader;
    for (qsizetype i = 0; i < sets.size(); ++i) {
        if (const auto read = reader.set(sets[i].json); !read)
            return failure(u"%1: %2"_s.arg(sets[i].name, read.error()));
        if (const QString missing = reader.missing(); i == 0 && !missing.isEmpty())
            return failure(u"%1: missing %2"_s.arg(sets[i].name, missing));
    }
    if (sets.isEmpty())
        return failure(u"no theme data"_s);
    return reader.tokens;
}

} // namespace kaban
