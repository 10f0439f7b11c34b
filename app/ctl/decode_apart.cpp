#include "app/ctl/decode_apart.h"

#include "app/vision/confined_decoder.h"

#include <QEventLoop>

#include <utility>

namespace kaban::ctl {

Result<Frame, PictureFault> decodeApart(const QByteArray& bytes) {
    ConfinedDecoder decoder(installedPictureDecoder());
    Result<Frame, PictureFault> picture = failure(PictureFault::DecoderFailed);
    QEventLoop loop;
    decoder.decode(SecretBytes(bytes), [&](Result<Frame, PictureFault> answer) {
        picture = std::move(answer);
        loop.quit();
    });
    loop.exec();
    return picture;
}

} // namespace kaban::ctl
