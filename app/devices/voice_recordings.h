#pragma once
// Purpose: recorded files in the place of the speech program, text by text: recordings.json in a folder names a WAV
// file for a text id, per language; what it does not name is spoken by the program. Thread: read at start, then any
// (value). Ownership: by value, the sounds in memory. Errors: read() answers a sentence when the table is damaged,
// names a text that the program does not have or a file that is no WAV of 16 bit; the kiosk does not start with it.

#include "app/base/result.h"
#include "drivers/api/audio_output.h"

#include <QHash>
#include <QString>

#include <functional>
#include <optional>

namespace kaban {

class VoiceRecordings {
public:
    /// `known`: whether the program has a text of this id in this language.
    using Known = std::function<bool(const QString& language, const QString& textId)>;
    static Result<VoiceRecordings, QString> read(const QString& folder, const Known& known);

    std::optional<drivers::PcmSound> find(const QString& language, const QString& textId) const;
    qsizetype count() const { return sounds_.size(); }

private:
    QHash<QString, drivers::PcmSound> sounds_; ///< by "zh/home.headline"
};

} // namespace kaban
