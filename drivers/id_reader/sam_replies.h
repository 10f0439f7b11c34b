#pragma once
// Purpose: takes apart what successful replies carry: text and photo, appended addresses, the module's number.
// Thread: pure functions. Units: bytes, UTF-16 units little-endian. Errors: nothing (std::nullopt) when the shape is
// not exactly right; no byte outside the view is ever touched (SEC-65). Source: GA 467; read replies in the protocol
// notes.

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <optional>

namespace kaban::drivers::sam {

struct BaseData {
    QByteArray text;  ///< 256 bytes
    QByteArray photo; ///< 1024 bytes, or none when the module gives none
    bool operator==(const BaseData&) const = default;
};

/// Data of 30 01: two big-endian lengths, text, photo.
std::optional<BaseData> parseBaseData(QByteArrayView data);
/// Data of 30 03: records of 70 bytes; blank ones are left out, order kept.
QStringList parseNewAddresses(QByteArrayView data);
/// Data of 12 FF as printed on papers and licences, for instance 05.03-20240115-0000012345-0987654321.
QString moduleNumberText(QByteArrayView data);

} // namespace kaban::drivers::sam
