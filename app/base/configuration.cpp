#include "app/base/configuration.h"

#include "app/base/configuration_schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QUrl>
#include <QVariant>

#include <toml++/toml.h>

#include <algorithm>

namespace kaban {

using namespace Qt::StringLiterals;

namespace {

using Values = QHash<QString, QVariant>;

class ConfigurationReader {
public:
    explicit ConfigurationReader(const QString& fileName)
        : fileName_(fileName), folder_(QFileInfo(fileName).absoluteDir()) {}

    Result<Values, ConfigurationError> read(const toml::table& root) {
        for (auto&& [name, node] : root) {
            const QString table = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.length()));
            if (!node.is_table()) {
                return error(node, u"“%1” must be a table in [brackets]"_s.arg(table));
            }
            if (const auto read = readTable(table, *node.as_table()); !read) {
                return failure(read.error());
            }
        }
        return missing(root);
    }

private:
    Result<Values, ConfigurationError> missing(const toml::table& root) const {
        for (const ConfigurationKey& key : configurationKeys()) {
            if (key.required && !values_.contains(key.path)) {
                return failure(ConfigurationError{
                    fileName_, 0, u"“%1” is missing; it must be %2"_s.arg(key.path, describeAllowed(key))});
            }
            const bool set = !values_.value(key.path).toString().isEmpty();
            if (!key.needs.isEmpty() && set && values_.value(key.needs).toString().isEmpty()) {
                return error(*root.at_path(key.path.toStdString()).node(),
                             u"“%1” is not used without “%2”, which is missing"_s.arg(key.path, key.needs));
            }
        }
        return values_;
    }

    tl::unexpected<ConfigurationError> error(const toml::node& node, const QString& message) const {
        return failure(ConfigurationError{fileName_, static_cast<int>(node.source().begin.line), message});
    }

    /// A table in a table, as [camera.face], is part of the key's name.
    Result<bool, ConfigurationError> readTable(const QString& name, const toml::table& table) {
        for (auto&& [key, value] : table) {
            const QString path = name + u'.' + QString::fromUtf8(key.data(), static_cast<qsizetype>(key.length()));
            const auto read =
                isTableOfKeys(path) && value.is_table() ? readTable(path, *value.as_table()) : readKey(path, value);
            if (!read) {
                return failure(read.error());
            }
        }
        return true;
    }

    static bool isTableOfKeys(const QString& path) {
        const QList<ConfigurationKey>& keys = configurationKeys();
        return std::any_of(keys.begin(), keys.end(),
                           [&](const ConfigurationKey& key) { return key.path.startsWith(path + u'.'); });
    }

    Result<bool, ConfigurationError> readKey(const QString& path, const toml::node& node) {
        const QList<ConfigurationKey>& keys = configurationKeys();
        const auto rule =
            std::find_if(keys.begin(), keys.end(), [&](const ConfigurationKey& key) { return key.path == path; });
        if (rule == keys.end()) {
            QStringList known;
            for (const ConfigurationKey& key : keys) {
                known.append(key.path);
            }
            return error(node, u"“%1” is not a setting; known are %2"_s.arg(path, known.join(u", "_s)));
        }
        const QVariant value = convert(*rule, node);
        if (!value.isValid()) {
            return error(node, u"“%1” must be %2"_s.arg(path, describeAllowed(*rule)));
        }
        values_.insert(path, value);
        return true;
    }

    QVariant convert(const ConfigurationKey& rule, const toml::node& node) const {
        switch (rule.type) {
        case ConfigurationType::Boolean: {
            const auto yes = node.value_exact<bool>();
            return yes ? QVariant(*yes) : QVariant();
        }
        case ConfigurationType::Integer: {
            const auto number = node.value_exact<int64_t>();
            return number && *number >= rule.minimum && *number <= rule.maximum
                       ? QVariant(static_cast<qlonglong>(*number))
                       : QVariant();
        }
        case ConfigurationType::PathList:
            return convertPaths(node);
        case ConfigurationType::Path:
        case ConfigurationType::SecureUrl:
        case ConfigurationType::Text:
            break;
        }
        return node.is_string() ? convertText(rule, textOf(node)) : QVariant();
    }

    QVariant convertText(const ConfigurationKey& rule, const QString& text) const {
        if (text.isEmpty()) {
            return rule.mayBeEmpty ? QVariant(text) : QVariant();
        }
        if (rule.type == ConfigurationType::Path) {
            return folder_.absoluteFilePath(text);
        }
        const bool secure = rule.type != ConfigurationType::SecureUrl || isSecureUrl(text);
        const bool listed = rule.allowed.isEmpty() || rule.allowed.contains(text);
        const bool shaped =
            rule.pattern.isEmpty() ||
            QRegularExpression(QRegularExpression::anchoredPattern(rule.pattern)).match(text).hasMatch();
        return secure && listed && shaped ? QVariant(text) : QVariant();
    }

    static bool isSecureUrl(const QString& text) {
        const QUrl url(text, QUrl::StrictMode);
        return text.startsWith(u"https://"_s) && url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() &&
               !url.hasFragment();
    }

    QVariant convertPaths(const toml::node& node) const {
        const toml::array* array = node.as_array();
        if (array == nullptr || array->empty()) {
            return {};
        }
        QStringList paths;
        for (const toml::node& element : *array) {
            const QString text = textOf(element);
            if (text.isEmpty()) {
                return {};
            }
            paths.append(folder_.absoluteFilePath(text));
        }
        return paths;
    }

    static QString textOf(const toml::node& node) {
        const auto text = node.value_exact<std::string>();
        return text ? QString::fromStdString(*text) : QString();
    }

    QString fileName_;
    QDir folder_;
    Values values_;
};

void takeBranchDevices(const Values& values, Configuration& out) {
    out.staffCallSound = values.value(u"staff_call.sound"_s, out.staffCallSound).toBool();
    out.staffCallWebhook = values.value(u"staff_call.webhook"_s).toString();
    out.staffCallWebhookCa = values.value(u"staff_call.webhook_ca"_s).toString();
    out.staffCallAcknowledgeSeconds =
        values.value(u"staff_call.acknowledge_seconds"_s, out.staffCallAcknowledgeSeconds).toInt();
    out.receiptFolder = values.value(u"receipt.folder"_s).toString();
}

VoiceConfiguration voiceOf(const Values& values) {
    VoiceConfiguration out;
    out.enabled = values.value(u"voice.enabled"_s, out.enabled).toBool();
    out.program = values.value(u"voice.program"_s, out.program).toString();
    out.chinese = values.value(u"voice.chinese"_s, out.chinese).toString();
    out.english = values.value(u"voice.english"_s, out.english).toString();
    out.volume = values.value(u"voice.volume"_s, out.volume).toString();
    out.loudspeaker = values.value(u"voice.loudspeaker"_s).toString();
    out.headset = values.value(u"voice.headset"_s).toString();
    out.recordings = values.value(u"voice.recordings"_s).toString();
    return out;
}

CameraConfiguration cameraOf(const Values& values, const QString& table, CameraConfiguration out) {
    out.id = values.value(table + u".id"_s).toString();
    out.width = values.value(table + u".width"_s, out.width).toInt();
    out.height = values.value(table + u".height"_s, out.height).toInt();
    out.rate = values.value(table + u".rate"_s, out.rate).toInt();
    return out;
}

Configuration toConfiguration(const Values& values) {
    Configuration out;
    out.kioskId = values.value(u"kiosk.id"_s).toString();
    out.kioskNumber = values.value(u"kiosk.number"_s).toString();
    out.branch = values.value(u"kiosk.branch"_s).toString();
    out.bankCode = values.value(u"kiosk.bank_code"_s).toString();
    out.branchCode = values.value(u"kiosk.branch_code"_s).toString();
    out.language = values.value(u"kiosk.language"_s, out.language).toString();
    out.displayElder = values.value(u"display.elder"_s, out.displayElder).toBool();
    out.displayHighContrast = values.value(u"display.high_contrast"_s, out.displayHighContrast).toBool();
    out.displayLowered = values.value(u"display.lowered"_s, out.displayLowered).toBool();
    out.displayOfferLargeText = values.value(u"display.offer_large_text"_s, out.displayOfferLargeText).toBool();
    out.displayReducedMotion = values.value(u"display.reduced_motion"_s, out.displayReducedMotion).toBool();
    out.idReaderPort = values.value(u"id_reader.port"_s).toString();
    out.idReaderBaud = values.value(u"id_reader.baud"_s, out.idReaderBaud).toInt();
    out.upstreamUrl = values.value(u"upstream.url"_s).toString();
    out.upstreamCa = values.value(u"upstream.ca"_s).toString();
    out.sealRecipients = values.value(u"seal.recipients"_s).toStringList();
    out.receiptSigners = values.value(u"receipts.signers"_s).toStringList();
    out.deviceKey = values.value(u"device.key"_s).toString();
    out.deviceCertificate = values.value(u"device.certificate"_s).toString();
    out.individualMinimumAge = values.value(u"individual.min_age"_s, out.individualMinimumAge).toInt();
    out.signInClientId = values.value(u"sign_in.client_id"_s, out.signInClientId).toString();
    out.signInCardFace = values.value(u"sign_in.card_face"_s, out.signInCardFace).toBool();
    out.signInSms = values.value(u"sign_in.sms"_s, out.signInSms).toBool();
    out.idleSeconds = values.value(u"idle.seconds"_s, out.idleSeconds).toInt();
    out.attractSeconds = values.value(u"attract.seconds"_s, out.attractSeconds).toInt();
    out.logLevel = values.value(u"log.level"_s, out.logLevel).toString();
    out.faceCamera = cameraOf(values, u"camera.face"_s, out.faceCamera);
    out.documentCamera = cameraOf(values, u"camera.document"_s, out.documentCamera);
    out.voice = voiceOf(values);
    takeBranchDevices(values, out);
    return out;
}

} // namespace

QString ConfigurationError::text() const {
    return line > 0 ? u"%1:%2: %3"_s.arg(file, QString::number(line), message) : u"%1: %2"_s.arg(file, message);
}

Result<Configuration, ConfigurationError> parseConfiguration(const QByteArray& text, const QString& fileName) {
    try {
        const toml::table root = toml::parse(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
        const auto values = ConfigurationReader(fileName).read(root);
        if (!values) {
            return failure(values.error());
        }
        return toConfiguration(*values);
    } catch (const toml::parse_error& fault) {
        return failure(ConfigurationError{
            fileName, static_cast<int>(fault.source().begin.line),
            u"this is not TOML: "_s +
                QString::fromUtf8(fault.description().data(), static_cast<qsizetype>(fault.description().size()))});
    }
}

Result<Configuration, ConfigurationError> loadConfiguration(const QString& fileName) {
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ConfigurationError{fileName, 0, u"cannot be read: "_s + file.errorString()});
    }
    return parseConfiguration(file.readAll(), QFileInfo(fileName).absoluteFilePath());
}

} // namespace kaban
