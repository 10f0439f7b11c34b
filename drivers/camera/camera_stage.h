#pragma once
// Purpose: what a simulated camera sees and suffers, and the hand of whoever plays: demo panel, walkthrough, test.
// Simulation builds only. Thread: any; changed() is emitted in the thread that changed something. Ownership: shared by
// the camera and the hand. Errors: command() says what it does not understand.

#include <QMutex>
#include <QObject>
#include <QString>

namespace kaban::drivers {

class CameraStage : public QObject {
    Q_OBJECT
public:
    struct Scene {
        QString source; ///< a picture, a folder of pictures in the order of their names, or a video; played for ever
        bool plugged = true;
        bool frozen = false; ///< open, and gives no frames
    };

    explicit CameraStage(const QString& source) : scene_{source} {}

    Scene scene() const;
    void show(const QString& source);
    void setPlugged(bool plugged);
    void setFrozen(bool frozen);

    /// "show PATH", "unplug", "plug", "freeze", "thaw". Empty when done, otherwise what is wrong.
    QString command(const QString& words);
    /// The camera cannot play the source; who chose it hears of it once.
    void refuse(const QString& source, const QString& words);

Q_SIGNALS:
    void changed();
    /// In the camera's thread, with words for support.
    void refused(const QString& words);

private:
    template <class Change>
    void apply(Change change);

    mutable QMutex mutex_;
    Scene scene_;
    QString refused_; ///< source that was told of
};

} // namespace kaban::drivers
