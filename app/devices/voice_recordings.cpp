#include "app/devices/voice_recordings.h"

#include "app/devices/wav_sound.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace kaban {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 8 * 1024 * 1024; // minutes of speech

QString keyOf(const QString& language, const QString& textId) {
    return language + u'/' + textId;
}

std::optional<drivers::PcmSound> soundIn(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.size() <= largestFile ? soundOfWav(file.readAll()) : std::nullopt;
}

} // namespace

Result<VoiceRecordings, QString> VoiceRecordings::read(const QString& folder, const Known& known) {
    const QString table = folder + u"/recordings.json"_s;
    QFile file(table);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(u"%1: %2"_s.arg(table, file.errorString()));
    }
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll());
    if (!json.isObject()) {
        return failure(u"%1: this is no JSON object"_s.arg(table));
    }
    VoiceRecordings recordings;
    const QJsonObject languages = json.object();
    for (auto language = languages.begin(); language != languages.end(); ++language) {
        if ((language.key() != u"zh" && language.key() != u"en") || !language->isObject()) {
            return failure(
                u"%1: “%2” must be zh or en and hold text ids with their files"_s.arg(table, language.key()));
        }
        const QJsonObject files = language->toObject();
        for (auto entry = files.begin(); entry != files.end(); ++entry) {
            if (!known(language.key(), entry.key())) {
                return failure(u"%1: there is no text “%2” in %3"_s.arg(table, entry.key(), language.key()));
            }
            const QString name = entry->toString();
            const auto sound = name.isEmpty() || name.contains(u'/') ? std::nullopt : soundIn(folder + u'/' + name);
            if (!sound) {
                return failure(u"%1: “%2” is no WAV file of 16 bit beside it"_s.arg(table, name));
            }
            recordings.sounds_.insert(keyOf(language.key(), entry.key()), *sound);
        }
    }
    return recordings;
}

std::optional<drivers::PcmSound> VoiceRecordings::find(const QString& language, const QString& textId) const {
    const auto found = sounds_.constFind(keyOf(language, textId));
    return textId.isEmpty() || found == sounds_.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace kaban
