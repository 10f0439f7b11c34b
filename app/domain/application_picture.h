#pragma once
// Purpose: the pictures of an application: which slots there are, which a service needs, what they are called in the
// bundle and how large they may be. Thread: any (values). Ownership: by value; the bytes are overwritten when dropped.
// Units: bytes, pixels. Errors: none here; picturesWhole() is the last check before sealing, not the judgement of a
// picture (app/vision). Source: IND-10, PHO-02, PHO-10, PHO-13, PHO-16; resources/upstream/bundle.schema.json.

#include "app/base/secret.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace kaban {

constexpr QStringView cardPhotoSlot = u"card_photo";
constexpr QStringView idEmblemSlot = u"id_emblem"; ///< 正面, the side with the national emblem (PHO-10)
constexpr QStringView idPersonSlot = u"id_person"; ///< 背面, the side with the person's data

/// A picture made here satisfies both readings of "20K-8.75M".
constexpr qint64 smallestPicture = 20'480;
constexpr qint64 largestPicture = 8'750'000;
/// For one that others made either reading will do.
constexpr qint64 smallestReceivedPicture = 20'000;
constexpr qint64 largestReceivedPicture = 9'175'040;

constexpr bool pictureBytesFit(qint64 bytes) {
    return bytes >= smallestPicture && bytes <= largestPicture;
}
constexpr bool receivedPictureBytesFit(qint64 bytes) {
    return bytes >= smallestReceivedPicture && bytes <= largestReceivedPicture;
}

/// What a sealed application takes at most: all its pictures at their limit, and room for its data, signature and seal.
constexpr qint64 largestSealedApplication = 3 * largestPicture + 1024LL * 1024;

struct ApplicationPicture {
    QString slot;
    SecretBytes jpeg;                          ///< as it goes into the bundle; never decoded below app/vision
    QString source = QStringLiteral("camera"); ///< or "upstream": what the authority showed and the person chose
    int width = 0;                             ///< 0 where it is not known
    int height = 0;
    QString releasedBy{};    ///< number of the clerk who released a card photo from the kiosk's rules; else empty
    QString releaseReason{}; ///< "head_covering", "position", "eyes" or "face" (PHO-17)
};

bool isPictureSlot(QStringView slot);
/// "images/photo.jpg" for the card photo, else "images/" + slot + ".jpg".
QString pictureEntryName(const QString& slot);

/// What an individual's application needs, in the order of the bundle. With the electronic licence the authority has
/// the sides of the ID card itself; they may still be there (PHO-16).
QStringList pictureSlotsNeeded(bool electronicLicence);

/// Every needed slot once, no other twice or unknown, every picture within its limits and from a known source.
bool picturesWhole(const QList<ApplicationPicture>& pictures, bool electronicLicence);

} // namespace kaban
