#include "app/outbox/seal/seal_error.h"

namespace kaban {

using namespace Qt::StringLiterals;

QString sealErrorName(SealError error) {
    switch (error) {
    case SealError::RecipientUnreadable:
        return u"recipient_unreadable"_s;
    case SealError::RecipientUnsuitable:
        return u"recipient_unsuitable"_s;
    case SealError::RecipientExpired:
        return u"recipient_expired"_s;
    case SealError::DeviceKeyUnreadable:
        return u"device_key_unreadable"_s;
    case SealError::DeviceKeyPermissions:
        return u"device_key_permissions"_s;
    case SealError::DeviceKeyMismatch:
        return u"device_key_mismatch"_s;
    case SealError::PicturesUnfit:
        return u"pictures_unfit"_s;
    case SealError::ZipFault:
        return u"zip_fault"_s;
    case SealError::CryptoFault:
        return u"crypto_fault"_s;
    }
    Q_UNREACHABLE();
}

} // namespace kaban
