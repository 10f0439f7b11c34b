#pragma once
// Purpose: what a key of kiosk.toml may hold. One table is the law for the parser, the error texts and the documented
// example (resources/kiosk.example.toml is tested against it). Thread: any (constant data). Source: design of section
// "Configuration".

#include <QList>
#include <QString>
#include <QStringList>

namespace kaban {

enum class ConfigurationType {
    Text,
    Boolean,
    Integer,
    Path,
    PathList,
    SecureUrl, ///< https with a host; no user and password in it, for a file has no secrets
};

struct ConfigurationKey {
    QString path; ///< table and key, for instance "upstream.url"
    ConfigurationType type;
    bool required;
    QStringList allowed = {};  ///< for Text: the only values
    qint64 minimum = 0;        ///< for Integer, inclusive
    qint64 maximum = 0;        ///< for Integer, inclusive
    bool mayBeEmpty = false;   ///< for Text, Path and SecureUrl: "" means that there is none
    QString pattern = {};      ///< for Text and SecureUrl: what the whole value must match
    QString patternWords = {}; ///< the pattern for people
    QString needs = {};        ///< another key that must be there and not empty when this one is
};

const QList<ConfigurationKey>& configurationKeys();

/// A sentence part for error texts: what the key may hold.
QString describeAllowed(const ConfigurationKey& key);

} // namespace kaban
