#pragma once
// Purpose: what the user of the program asked for. Thread: start-up. Errors: a sentence for standard error; the program
// then ends with 2. The commands are stable: others build on them.

#include "app/base/result.h"
#include "app/kiosk/camera_stages.h"
#include "app/view/display_settings.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace kaban {

struct KioskOptions {
    enum class Mode { Kiosk, Demo, Walkthrough, ListCases, Help, Version };
    enum class Offline { No, AtSubmit, FromStart };

    Mode mode = Mode::Kiosk;
    QString configuration; ///< file; empty: the data folder's kiosk.toml
    QString dataFolder;
    QSize window;                           ///< empty: the whole screen (kiosk, demo) or 1080x1920 (walkthrough)
    QString language;                       ///< empty: as configured
    std::optional<DisplaySettings> display; ///< at the start of every session; nothing: as configured
    QString service;
    QString caseName = QStringLiteral("adult");
    Offline offline = Offline::No;
    int speed = 1;
    QString out;
    CameraStages stages;                         ///< never from the command line: demo and walkthrough set them
    std::shared_ptr<drivers::AudioRecord> audio; ///< likewise, the walkthrough: in place of the machine's sound
};

/// `arguments` without the program's name.
Result<KioskOptions, QString> parseCommandLine(const QStringList& arguments);
QString usageText();

} // namespace kaban
