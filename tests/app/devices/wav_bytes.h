#pragma once
// Purpose: a WAV file's bytes with so many samples of 16 bit in one channel. Thread: any (pure).

#include <QByteArray>
#include <QtEndian>

namespace kaban::tests {

template <class T>
QByteArray littleEndian(T number) {
    QByteArray bytes(sizeof(T), '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

inline QByteArray wavBytes(int samples, int rate) {
    const auto length = static_cast<quint32>(2 * samples);
    return "RIFF" + littleEndian<quint32>(36 + length) + "WAVEfmt " + littleEndian<quint32>(16) +
           littleEndian<quint16>(1) + littleEndian<quint16>(1) + littleEndian(static_cast<quint32>(rate)) +
           littleEndian(static_cast<quint32>(2 * rate)) + littleEndian<quint16>(2) + littleEndian<quint16>(16) +
           "data" + littleEndian(length) + QByteArray(static_cast<qsizetype>(length), '\1');
}

} // namespace kaban::tests
