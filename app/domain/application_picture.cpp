#include "app/domain/application_picture.h"

#include <algorithm>
#include <array>

namespace kaban {

using namespace Qt::StringLiterals;

namespace application_picture_detail {

constexpr std::array<QStringView, 3> slotsInOrder{cardPhotoSlot, idEmblemSlot, idPersonSlot};

bool usable(const ApplicationPicture& picture) {
    return isPictureSlot(picture.slot) && pictureBytesFit(picture.jpeg.reveal().size()) &&
           (picture.source == u"camera" || picture.source == u"upstream");
}

} // namespace application_picture_detail

bool isPictureSlot(QStringView slot) {
    const auto& known = application_picture_detail::slotsInOrder;
    return std::find(known.begin(), known.end(), slot) != known.end();
}

QString pictureEntryName(const QString& slot) {
    return slot == cardPhotoSlot ? u"images/photo.jpg"_s : u"images/"_s + slot + u".jpg"_s;
}

QStringList pictureSlotsNeeded(bool electronicLicence) {
    QStringList needed;
    for (const QStringView slot : application_picture_detail::slotsInOrder) {
        if (slot == cardPhotoSlot || !electronicLicence) {
            needed.append(slot.toString());
        }
    }
    return needed;
}

bool picturesWhole(const QList<ApplicationPicture>& pictures, bool electronicLicence) {
    QStringList missing = pictureSlotsNeeded(electronicLicence);
    QStringList seen;
    for (const ApplicationPicture& picture : pictures) {
        if (!application_picture_detail::usable(picture) || seen.contains(picture.slot)) {
            return false;
        }
        seen.append(picture.slot);
        missing.removeAll(picture.slot);
    }
    return missing.isEmpty();
}

} // namespace kaban
