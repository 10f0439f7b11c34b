#include "app/base/configuration_schema.h"

namespace kaban {

using namespace Qt::StringLiterals;

namespace {

/// Codes go into requests, and into every application, as the contract has them: a wider one would be taken here and
/// refused there, again and again.
ConfigurationKey bankCode() {
    return {.path = u"kiosk.bank_code"_s,
            .type = ConfigurationType::Text,
            .required = false,
            .mayBeEmpty = true,
            .pattern = u"[A-Z0-9]{1,16}"_s,
            .patternWords = u"1 to 16 capital letters and digits in quotes"_s};
}

ConfigurationKey branchCode() {
    return {.path = u"kiosk.branch_code"_s,
            .type = ConfigurationType::Text,
            .required = false,
            .mayBeEmpty = true,
            .pattern = u"[A-Z0-9][A-Z0-9-]{0,31}"_s,
            .patternWords = u"1 to 32 capital letters, digits and hyphens in quotes, the first a letter or digit"_s,
            .needs = u"kiosk.bank_code"_s};
}

/// It goes into a header of every request and into every application, as the contract has it.
ConfigurationKey kioskId() {
    return {.path = u"kiosk.id"_s,
            .type = ConfigurationType::Text,
            .required = true,
            .pattern = u"[A-Za-z0-9][A-Za-z0-9._-]{0,63}"_s,
            .patternWords =
                u"1 to 64 letters, digits, dots, lines and underlines in quotes, the first a letter or digit"_s};
}

/// The calls' own paths are put behind it.
ConfigurationKey upstreamUrl() {
    return {.path = u"upstream.url"_s,
            .type = ConfigurationType::SecureUrl,
            .required = true,
            .pattern = u"[^?]*"_s,
            .patternWords = u"an address in quotes that begins with https:// and holds no user, password or “?”"_s};
}

ConfigurationKey integer(const QString& path, qint64 minimum, qint64 maximum) {
    return {
        .path = path, .type = ConfigurationType::Integer, .required = false, .minimum = minimum, .maximum = maximum};
}

ConfigurationKey choice(const QString& path, const QStringList& allowed) {
    return {.path = path, .type = ConfigurationType::Text, .required = false, .allowed = allowed};
}

ConfigurationKey clientId() {
    return {.path = u"sign_in.client_id"_s,
            .type = ConfigurationType::Text,
            .required = false,
            .pattern = u"[A-Za-z0-9._-]{1,64}"_s,
            .patternWords = u"1 to 64 letters, digits, dots, lines and underlines in quotes"_s};
}

ConfigurationKey optional(const QString& path, ConfigurationType type, const QString& needs = {}) {
    return {.path = path, .type = type, .required = false, .mayBeEmpty = true, .needs = needs};
}

/// A program found by its name, or by its path.
ConfigurationKey program(const QString& path) {
    return {.path = path,
            .type = ConfigurationType::Text,
            .required = false,
            .pattern = u"[A-Za-z0-9._/+-]{1,255}"_s,
            .patternWords = u"the name or path of a program in quotes"_s};
}

/// cmn reads pinyin by the rules of English: nobody would understand it.
ConfigurationKey voiceName(const QString& path) {
    return {.path = path,
            .type = ConfigurationType::Text,
            .required = false,
            .pattern = u"(?!cmn\\z)[A-Za-z][A-Za-z0-9+_-]{0,63}"_s,
            .patternWords = u"the name of a voice in quotes, as espeak-ng --voices lists it, but not cmn"_s};
}

/// What it calls itself may be in any script, but nothing that a terminal would obey.
ConfigurationKey deviceName(const QString& path, const QString& what) {
    return {.path = path,
            .type = ConfigurationType::Text,
            .required = false,
            .mayBeEmpty = true,
            .pattern = u"[^\\p{C}]{1,128}"_s,
            .patternWords = u"the name of %1 in quotes, as kabanctl doctor lists it"_s.arg(what)};
}

ConfigurationKey cameraId(const QString& path) {
    return deviceName(path, u"a camera"_s);
}

QString withoutEmpty(const ConfigurationKey& key) {
    switch (key.type) {
    case ConfigurationType::Boolean:
        return u"true or false, without quotes"_s;
    case ConfigurationType::Integer:
        return u"a whole number from %1 to %2"_s.arg(key.minimum).arg(key.maximum);
    case ConfigurationType::PathList:
        return u"a list of file names, at least one"_s;
    case ConfigurationType::Path:
        return u"a file name in quotes"_s;
    case ConfigurationType::SecureUrl:
        return !key.pattern.isEmpty()
                   ? key.patternWords
                   : u"an address in quotes that begins with https:// and holds no user or password"_s;
    case ConfigurationType::Text:
        break;
    }
    if (!key.allowed.isEmpty()) {
        return u"one of "_s + key.allowed.join(u", "_s);
    }
    return key.pattern.isEmpty() ? u"a text in quotes"_s : key.patternWords;
}

} // namespace

const QList<ConfigurationKey>& configurationKeys() {
    using enum ConfigurationType;
    static const QList<ConfigurationKey> keys = {
        kioskId(),
        {u"kiosk.number"_s, Text, false},
        {u"kiosk.branch"_s, Text, false},
        bankCode(),
        branchCode(),
        choice(u"kiosk.language"_s, {u"zh"_s, u"en"_s}),
        {u"display.elder"_s, Boolean, false},
        {u"display.high_contrast"_s, Boolean, false},
        {u"display.lowered"_s, Boolean, false},
        {u"display.offer_large_text"_s, Boolean, false},
        {u"display.reduced_motion"_s, Boolean, false},
        {u"id_reader.port"_s, Path, true},
        integer(u"id_reader.baud"_s, 9600, 115200),
        upstreamUrl(),
        {u"upstream.ca"_s, Path, true},
        {u"seal.recipients"_s, PathList, true},
        {u"receipts.signers"_s, PathList, true},
        {u"device.key"_s, Path, true},
        {u"device.certificate"_s, Path, true},
        integer(u"individual.min_age"_s, 0, 150),
        clientId(),
        {u"sign_in.card_face"_s, Boolean, false},
        {u"sign_in.sms"_s, Boolean, false},
        {u"staff_call.sound"_s, Boolean, false},
        optional(u"staff_call.webhook"_s, SecureUrl, u"staff_call.webhook_ca"_s),
        optional(u"staff_call.webhook_ca"_s, Path),
        integer(u"staff_call.acknowledge_seconds"_s, 10, 600),
        optional(u"receipt.folder"_s, Path),
        cameraId(u"camera.face.id"_s),
        integer(u"camera.face.width"_s, 640, 8192),
        integer(u"camera.face.height"_s, 480, 8192),
        integer(u"camera.face.rate"_s, 1, 120),
        cameraId(u"camera.document.id"_s),
        integer(u"camera.document.width"_s, 640, 8192),
        integer(u"camera.document.height"_s, 480, 8192),
        integer(u"camera.document.rate"_s, 1, 120),
        {u"voice.enabled"_s, Boolean, false},
        program(u"voice.program"_s),
        voiceName(u"voice.chinese"_s),
        voiceName(u"voice.english"_s),
        choice(u"voice.volume"_s, {u"soft"_s, u"medium"_s, u"loud"_s}),
        deviceName(u"voice.loudspeaker"_s, u"an audio output"_s),
        deviceName(u"voice.headset"_s, u"an audio output"_s),
        optional(u"voice.recordings"_s, Path),
        integer(u"idle.seconds"_s, 60, 900),
        integer(u"attract.seconds"_s, 0, 900),
        choice(u"log.level"_s, {u"debug"_s, u"info"_s, u"warning"_s}),
    };
    return keys;
}

QString describeAllowed(const ConfigurationKey& key) {
    return withoutEmpty(key) + (key.mayBeEmpty ? u", or \"\" for none"_s : QString());
}

} // namespace kaban
