#include "drivers/id_reader/sam_replies.h"

#include "drivers/id_reader/id_card_text.h"
#include "drivers/id_reader/sam_commands.h"

#include <QtEndian>

namespace kaban::drivers::sam {

std::optional<BaseData> parseBaseData(QByteArrayView data) {
    constexpr qsizetype lengths = 4;
    if (data.size() < lengths)
        return std::nullopt;
    const qsizetype text = qFromBigEndian<quint16>(data.data());
    const qsizetype photo = qFromBigEndian<quint16>(data.data() + 2);
    if (text != TextSize || (photo != PhotoSize && photo != 0) || lengths + text + photo != data.size())
        return std::nullopt;
    return BaseData{data.sliced(lengths, text).toByteArray(), data.sliced(lengths + text, photo).toByteArray()};
}

QStringList parseNewAddresses(QByteArrayView data) {
    QStringList addresses;
    for (qsizetype at = 0; at + AddressSize <= data.size(); at += AddressSize) {
        const QString address = decodeCardText(data.sliced(at, AddressSize));
        if (!address.isEmpty())
            addresses.append(address);
    }
    return addresses;
}

QString moduleNumberText(QByteArrayView data) {
    if (data.size() != 16)
        return {};
    const char* bytes = data.data();
    return QString::asprintf("%02u.%02u-%08u-%010u-%010u", qFromLittleEndian<quint16>(bytes),
                             qFromLittleEndian<quint16>(bytes + 2), qFromLittleEndian<quint32>(bytes + 4),
                             qFromLittleEndian<quint32>(bytes + 8), qFromLittleEndian<quint32>(bytes + 12));
}

} // namespace kaban::drivers::sam
