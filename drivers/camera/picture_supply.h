#pragma once
// Purpose: the FrameSupply of pictures, one after the other at a steady rate. Thread, ownership, units, shapes, errors:
// as FrameSupply says.

#include "drivers/camera/frame_supply.h"

#include <QStringList>
#include <QTimer>

namespace kaban::drivers {

class PictureSupply final : public FrameSupply {
    Q_OBJECT
public:
    PictureSupply(const QStringList& files, int rate);

    void start() override;

private:
    void sendNext();

    QStringList files_;
    QTimer pace_;
    qsizetype next_ = 0;
    CameraFrame last_; ///< a still picture is read once
    QString lastFile_;
};

/// Nothing when the file is not such a picture; `problem` then says why.
bool readPicture(const QString& path, CameraFrame& frame, QString& problem);

} // namespace kaban::drivers
