#include "sam_samples.h"

namespace kaban::tests {

QByteArray fromHex(const char* text) {
    return QByteArray::fromHex(text);
}

quint32 crc32(const QByteArray& bytes) {
    quint32 crc = 0xFFFFFFFFU;
    for (const char byte : bytes) {
        crc ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
    }
    return ~crc;
}

static void appendWord(QByteArray& bytes, qsizetype value) {
    bytes.append(static_cast<char>(value / 256));
    bytes.append(static_cast<char>(value % 256));
}

QByteArray replyFrame(quint8 status, const QByteArray& data, quint8 sw1, quint8 sw2) {
    QByteArray checked;
    appendWord(checked, data.size() + 4);
    checked.append(static_cast<char>(sw1))
        .append(static_cast<char>(sw2))
        .append(static_cast<char>(status))
        .append(data);
    int sum = 0;
    for (const char byte : checked)
        sum ^= byte;
    return QByteArray::fromHex("AAAAAA9669") + checked + static_cast<char>(sum);
}

QByteArray units(const QString& text, int count) {
    const QString padded = text.leftJustified(count, u' ');
    QByteArray bytes;
    for (const QChar unit : padded) {
        bytes.append(static_cast<char>(unit.unicode() & 0xFF));
        bytes.append(static_cast<char>(unit.unicode() >> 8));
    }
    return bytes;
}

using namespace Qt::StringLiterals;

QByteArray residentText(const QString& name, const QString& number) {
    return units(name, 15) + units(u"1"_s, 1) + units(u"01"_s, 2) + units(u"19000101"_s, 8) +
           units(u"测试省样例市示范路1号"_s, 35) + units(number, 18) + units(u"样例市公安局"_s, 15) +
           units(u"20200101"_s, 8) + units(u"长期"_s, 8) + units({}, 18);
}

QByteArray hongKongMacaoTaiwanText() {
    return units(u"样例乙"_s, 15) + units(u"2"_s, 1) + units({}, 2) + units(u"19040229"_s, 8) +
           units(u"测试省样例市示范路2号"_s, 35) + units(u"820000190402290024"_s, 18) + units(u"样例市公安局"_s, 15) +
           units(u"20210301"_s, 8) + units(u"20260301"_s, 8) + units(u"M00000001"_s, 9) + units(u"01"_s, 2) +
           units({}, 3) + units(u"J"_s, 1) + units({}, 3);
}

QByteArray foreign2017Text() {
    return units(u"SAMPLE, ALPHA BETA"_s, 60) + units(u"1"_s, 1) + units(u"USA310000010111"_s, 15) +
           units(u"USA"_s, 3) + units(u"样例丙"_s, 15) + units(u"20170616"_s, 8) + units(u"20270615"_s, 8) +
           units(u"19000101"_s, 8) + units(u"01"_s, 2) + units(u"1500"_s, 4) + units(u"I"_s, 1) + units({}, 3);
}

QByteArray foreign2023Text() {
    return units(u"样例丙"_s, 15) + units(u"1"_s, 1) + units(u"01"_s, 2) + units(u"19000101"_s, 8) +
           units(u"SAMPLE, ALPHA BETA"_s, 35) + units(u"931840190001010010"_s, 18) + units({}, 15) +
           units(u"20231201"_s, 8) + units(u"20331130"_s, 8) + units({}, 11) + units(u"USA"_s, 3) + units(u"Y"_s, 1) +
           units(u"001"_s, 3);
}

QByteArray baseData(const QByteArray& text, char photo) {
    QByteArray data;
    appendWord(data, text.size());
    appendWord(data, 1024);
    return data + text + QByteArray(1024, photo);
}

QByteArray baseFrame(const QByteArray& text, char photo) {
    return replyFrame(0x90, baseData(text, photo));
}

QByteArray fingerprintFrame(const QByteArray& text, int fingerBytes) {
    QByteArray data;
    appendWord(data, text.size());
    appendWord(data, 1024);
    appendWord(data, fingerBytes);
    return replyFrame(0x90, data + text + QByteArray(1024, '\0') + QByteArray(fingerBytes, '\0'));
}

} // namespace kaban::tests
