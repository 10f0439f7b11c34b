#pragma once
// Purpose: frames and texts of the protocol notes, built by code of the tests' own, so that driver and test cannot
// share a mistake; their CRC-32 values come from the notes. Thread: pure functions. Units: bytes.

#include <QByteArray>
#include <QString>

namespace kaban::tests {

/// "AA 96 69" → bytes.
QByteArray fromHex(const char* text);
quint32 crc32(const QByteArray& bytes);

/// A whole reply frame with its check byte.
QByteArray replyFrame(quint8 status, const QByteArray& data = {}, quint8 sw1 = 0, quint8 sw2 = 0);
/// Text padded with spaces to so many UTF-16 units, little-endian.
QByteArray units(const QString& text, int count);

QByteArray residentText(const QString& name = QStringLiteral("测试甲"),
                        const QString& number = QStringLiteral("110101190001010014"));
QByteArray hongKongMacaoTaiwanText();
QByteArray foreign2017Text();
QByteArray foreign2023Text();

/// Data of a 30 01 reply; the photo is 1024 bytes of `photo`.
QByteArray baseData(const QByteArray& text, char photo = 0);
QByteArray baseFrame(const QByteArray& text, char photo = 0);
/// A whole 30 10 reply with so many bytes of fingerprints.
QByteArray fingerprintFrame(const QByteArray& text, int fingerBytes);

} // namespace kaban::tests
