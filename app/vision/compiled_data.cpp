#include "app/vision/compiled_data.h"

#include <QFile>
#include <QResource>

using namespace Qt::StringLiterals;

namespace kaban {

namespace {

QByteArray resource(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The program's own bytes, which are there as long as it runs: nothing is read or copied before somebody looks.
QByteArray cascade(const QString& name) {
    const QResource found(u":/cascades/"_s + name);
    if (found.compressionAlgorithm() != QResource::NoCompression) {
        return found.uncompressedData();
    }
    return QByteArray::fromRawData(reinterpret_cast<const char*>(found.data()), found.size());
}

} // namespace

Cascades compiledCascades() {
    return {cascade(u"frontalface_alt2.xml"_s), cascade(u"lefteye_2splits.xml"_s), cascade(u"righteye_2splits.xml"_s),
            cascade(u"eye.xml"_s), cascade(u"eye_tree_eyeglasses.xml"_s)};
}

Result<PhotoProfile, QString> compiledPhotoProfile() {
    return parsePhotoProfile(resource(u":/photo_profiles/third_generation.json"_s));
}

} // namespace kaban
