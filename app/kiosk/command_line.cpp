#include "app/kiosk/command_line.h"

#include <QHash>
#include <QRegularExpression>

#include <functional>

namespace kaban {

using namespace Qt::StringLiterals;

namespace {

using Setter = std::function<QString(const QString&)>; // an empty answer means accepted

QString setWindow(KioskOptions& options, const QString& value) {
    static const QRegularExpression size(u"^([0-9]{3,5})x([0-9]{3,5})$"_s);
    const auto match = size.match(value);
    if (!match.hasMatch()) {
        return u"must look like 1080x1920"_s;
    }
    options.window = QSize(match.captured(1).toInt(), match.captured(2).toInt());
    return {};
}

QString setOffline(KioskOptions& options, const QString& value) {
    if (value != u"submit" && value != u"start") {
        return u"must be submit or start"_s;
    }
    options.offline = value == u"submit" ? KioskOptions::Offline::AtSubmit : KioskOptions::Offline::FromStart;
    return {};
}

QString setSpeed(KioskOptions& options, const QString& value) {
    options.speed = value.toInt();
    return options.speed >= 1 && options.speed <= 1000 ? QString() : u"must be a whole number from 1 to 1000"_s;
}

QString setLanguage(KioskOptions& options, const QString& value) {
    options.language = value;
    return value == u"zh" || value == u"en" ? QString() : u"must be zh or en"_s;
}

/// "standard" stands for none of the others.
QString setModes(KioskOptions& options, const QString& value) {
    DisplaySettings display;
    for (const QString& mode : value.split(u',')) {
        display.elder |= mode == u"elder";
        display.highContrast |= mode == u"contrast";
        display.lowered |= mode == u"lowered";
        if (!QStringList{u"standard"_s, u"elder"_s, u"contrast"_s, u"lowered"_s}.contains(mode)) {
            return u"must be a list of standard, elder, contrast, lowered"_s;
        }
    }
    options.display = display;
    return {};
}

QString setText(QString& target, const QString& value) {
    target = value;
    return value.isEmpty() ? u"must not be empty"_s : QString();
}

QHash<QString, Setter> settersFor(KioskOptions& options) {
    return {
        {u"--config"_s, [&](const QString& value) { return setText(options.configuration, value); }},
        {u"--data-dir"_s, [&](const QString& value) { return setText(options.dataFolder, value); }},
        {u"--window"_s, [&](const QString& value) { return setWindow(options, value); }},
        {u"--lang"_s, [&](const QString& value) { return setLanguage(options, value); }},
        {u"--mode"_s, [&](const QString& value) { return setModes(options, value); }},
        {u"--walkthrough"_s,
         [&](const QString& value) {
             options.mode = KioskOptions::Mode::Walkthrough;
             return setText(options.service, value);
         }},
        {u"--case"_s, [&](const QString& value) { return setText(options.caseName, value); }},
        {u"--speed"_s, [&](const QString& value) { return setSpeed(options, value); }},
        {u"--out"_s, [&](const QString& value) { return setText(options.out, value); }},
    };
}

QHash<QString, KioskOptions::Mode> modeFlags() {
    using enum KioskOptions::Mode;
    return {{u"--demo"_s, Demo}, {u"--list-cases"_s, ListCases}, {u"--help"_s, Help}, {u"--version"_s, Version}};
}

} // namespace

Result<KioskOptions, QString> parseCommandLine(const QStringList& arguments) {
    KioskOptions options;
    const QHash<QString, Setter> setters = settersFor(options);
    const QHash<QString, KioskOptions::Mode> flags = modeFlags();
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString name = arguments[i].section(u'=', 0, 0);
        const bool joined = arguments[i].contains(u'=');
        if (flags.contains(name) && !joined) {
            options.mode = flags.value(name);
        } else if (name == u"--offline") {
            const QString fault = setOffline(options, joined ? arguments[i].section(u'=', 1) : u"submit"_s);
            if (!fault.isEmpty()) {
                return failure(u"--offline %1"_s.arg(fault));
            }
        } else if (setters.contains(name)) {
            if (!joined && i + 1 >= arguments.size()) {
                return failure(u"%1 needs a value"_s.arg(name));
            }
            const QString fault = setters.value(name)(joined ? arguments[i].section(u'=', 1) : arguments[++i]);
            if (!fault.isEmpty()) {
                return failure(u"%1 %2"_s.arg(name, fault));
            }
        } else {
            return failure(u"“%1” is not known"_s.arg(arguments[i]));
        }
    }
    if (options.mode == KioskOptions::Mode::Walkthrough && options.out.isEmpty()) {
        return failure(u"--walkthrough needs --out DIR"_s);
    }
    return options;
}

QString usageText() {
    return u"Usage: kaban [--config kiosk.toml] [--data-dir D] [--window 1080x1920] [--lang zh|en]\n"
           "       kaban --demo [--window WxH] [--lang zh|en]\n"
           "       kaban --walkthrough SERVICE [--offline[=submit|start]] [--case NAME] [--list-cases] [--window WxH]\n"
           "             [--lang zh|en] [--mode standard,elder,contrast,lowered] [--speed N] --out DIR\n"_s;
}

} // namespace kaban
