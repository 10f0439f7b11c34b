#include "app/decoding/decoder_answer.h"

#include "app/decoding/picture_codecs.h"

#include <QtEndian>

namespace kaban {

namespace {

constexpr int decoded = 0; // faults are counted from 1

} // namespace

QByteArray decoderAnswerHeader(const Result<Frame, PictureFault>& outcome) {
    QByteArray header(decoderAnswerHeaderBytes, '\0');
    if (outcome) {
        qToLittleEndian(static_cast<quint32>(outcome->width), header.data() + 1);
        qToLittleEndian(static_cast<quint32>(outcome->height), header.data() + 5);
    } else {
        header[0] = static_cast<char>(1 + static_cast<int>(outcome.error()));
    }
    return header;
}

Result<Frame, PictureFault> readDecoderAnswerHeader(QByteArrayView header, const PictureLimits& limits) {
    if (header.size() != decoderAnswerHeaderBytes) {
        return failure(PictureFault::DecoderFailed);
    }
    const int outcome = static_cast<quint8>(header[0]);
    if (outcome != decoded) {
        const bool known = outcome <= 1 + static_cast<int>(lastPictureFault);
        return failure(known ? static_cast<PictureFault>(outcome - 1) : PictureFault::DecoderFailed);
    }
    const auto frame = emptyPicture(qFromLittleEndian<quint32>(header.data() + 1),
                                    qFromLittleEndian<quint32>(header.data() + 5), limits);
    return frame ? frame : failure(PictureFault::DecoderFailed);
}

} // namespace kaban
