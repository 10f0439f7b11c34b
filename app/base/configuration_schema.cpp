#include "app/base/configuration_schema.h"

namespace kaban {

using namespace Qt::StringLiterals;

const QList<ConfigurationKey>& configurationKeys() {
    using enum ConfigurationType;
    static const QList<ConfigurationKey> keys = {
        {u"kiosk.id"_s, Text, true, {}},
        {u"kiosk.number"_s, Text, false, {}},
        {u"kiosk.branch"_s, Text, false, {}},
        {u"kiosk.language"_s, Text, false, {u"zh"_s, u"en"_s}},
        {u"id_reader.port"_s, Path, true, {}},
        {u"id_reader.baud"_s, Integer, false, {}, 9600, 115200},
        {u"upstream.url"_s, Text, true, {}, 0, 0, u"https://"_s},
        {u"upstream.ca"_s, Path, true, {}},
        {u"seal.recipients"_s, PathList, true, {}},
        {u"receipts.signers"_s, PathList, true, {}},
        {u"device.key"_s, Path, true, {}},
        {u"device.certificate"_s, Path, true, {}},
        {u"individual.min_age"_s, Integer, false, {}, 0, 150},
    };
    return keys;
}

QString describeAllowed(const ConfigurationKey& key) {
    switch (key.type) {
    case ConfigurationType::Integer:
        return u"a whole number from %1 to %2"_s.arg(key.minimum).arg(key.maximum);
    case ConfigurationType::PathList:
        return u"a list of file names, at least one"_s;
    case ConfigurationType::Path:
        return u"a file name in quotes"_s;
    case ConfigurationType::Text:
        break;
    }
    if (!key.allowed.isEmpty()) {
        return u"one of "_s + key.allowed.join(u", "_s);
    }
    return key.prefix.isEmpty() ? u"a text in quotes"_s : u"a text that begins with "_s + key.prefix;
}

} // namespace kaban
