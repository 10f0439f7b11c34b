#include "app/kiosk/product_data.h"

#include "app/vision/compiled_data.h"

#include <QDir>
#include <QFile>

namespace kaban {

using namespace Qt::StringLiterals;

namespace {

Result<QByteArray, QString> readResource(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(u"%1: %2"_s.arg(path, file.errorString()));
    }
    return file.readAll();
}

/// Every file of a resource folder through one parser; the first mistake ends it.
template <class T, class Parser>
Result<QList<T>, QString> loadFolder(const QString& folder, Parser parse) {
    QList<T> loaded;
    const QStringList names = QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        const auto bytes = readResource(folder + u'/' + name);
        if (!bytes) {
            return failure(bytes.error());
        }
        auto parsed = parse(*bytes);
        if (!parsed) {
            return failure(u"%1/%2: %3"_s.arg(folder, name, parsed.error()));
        }
        loaded.append(std::move(*parsed));
    }
    return loaded;
}

} // namespace

Result<ProductData, QString> loadProductData() {
    ProductData data;
    auto services = loadFolder<ServiceDefinition>(u":/services"_s, parseService);
    auto texts = loadFolder<LegalText>(u":/texts"_s, parseLegalText);
    auto lists = loadFolder<CodeList>(u":/code_lists"_s, CodeList::parse);
    if (!services || !texts || !lists) {
        return failure(!services ? services.error() : !texts ? texts.error() : lists.error());
    }
    const auto table = readResource(u":/pinyin/initials.tsv"_s);
    auto initials = table ? PinyinInitials::parse(*table) : failure(table.error());
    if (!initials) {
        return failure(u"initials.tsv: "_s + initials.error());
    }
    auto profile = compiledPhotoProfile();
    if (!profile) {
        return failure(profile.error());
    }
    data.photoProfile = std::move(*profile);
    data.initials = std::move(*initials);
    data.services = *services;
    data.legalTexts = *texts;
    for (const CodeList& list : *lists) {
        data.codeLists.insert(list.id(), list);
    }
    return data;
}

} // namespace kaban
