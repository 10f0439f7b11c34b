#pragma once
// Purpose: what a key of kiosk.toml may hold. One table is the law for the parser, the error texts and the documented
// example (resources/kiosk.example.toml is tested against it). Thread: any (constant data). Source: design of section
// "Configuration".

#include <QList>
#include <QString>
#include <QStringList>

namespace kaban {

enum class ConfigurationType { Text, Integer, Path, PathList };

struct ConfigurationKey {
    QString path; ///< table and key, for instance "upstream.url"
    ConfigurationType type;
    bool required;
    QStringList allowed; ///< for Text: the only values, or a single "https://…" example when a prefix is asked
    qint64 minimum = 0;  ///< for Integer, inclusive
    qint64 maximum = 0;  ///< for Integer, inclusive
    QString prefix = {}; ///< for Text: what the value must begin with
};

const QList<ConfigurationKey>& configurationKeys();

/// A sentence part for error texts: what the key may hold.
QString describeAllowed(const ConfigurationKey& key);

} // namespace kaban
