#include "app/vision/compiled_data.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace kaban {

namespace {

QByteArray resource(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Cascades compiledCascades() {
    return {resource(u":/cascades/frontalface_alt2.xml"_s), resource(u":/cascades/lefteye_2splits.xml"_s),
            resource(u":/cascades/righteye_2splits.xml"_s), resource(u":/cascades/eye.xml"_s),
            resource(u":/cascades/eye_tree_eyeglasses.xml"_s)};
}

Result<PhotoProfile, QString> compiledPhotoProfile() {
    return parsePhotoProfile(resource(u":/photo_profiles/third_generation.json"_s));
}

} // namespace kaban
