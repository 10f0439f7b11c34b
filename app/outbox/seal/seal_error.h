#pragma once
// Purpose: why an application cannot be sealed. Thread: any (values). A closed list: the submit step shows StoreFault
// or SealFault for them, the log and the doctor name them. No value ever carries content of the application.

#include <QString>

namespace kaban {

enum class SealError {
    RecipientUnreadable,  ///< no recipient at all, a file that is missing, or one that does not hold exactly one
                          ///< certificate
    RecipientUnsuitable,  ///< not a P-256 key, or its certificate forbids key agreement
    RecipientExpired,     ///< outside its validity by a trusted clock
    DeviceKeyUnreadable,  ///< key or certificate of the device is missing, is not PEM, or is not P-256
    DeviceKeyPermissions, ///< the key's file can be reached by group or others, or belongs to somebody else
    DeviceKeyMismatch,    ///< key and certificate of the device do not belong together
    PicturesUnfit,        ///< one is missing, there twice, or not within its limits
    ZipFault,             ///< an entry's name is not allowed or the archive cannot be made
    CryptoFault,          ///< OpenSSL refused, out of memory included
};

/// "recipient_unreadable" …, for logs and tools.
QString sealErrorName(SealError error);

} // namespace kaban
