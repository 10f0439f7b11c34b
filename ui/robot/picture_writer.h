#pragma once
// Purpose: numbered PNGs of the window, compressed and written outside the screen's thread (INV-8).
// Thread: take() in the screen's; finish() waits for the writers. Ownership: by the robot's owner. Errors: finish()
// names files not written.

#include <QStringList>
#include <QThreadPool>
#include <QWidget>

#include <atomic>
#include <memory>

namespace kaban {

class PictureWriter {
public:
    explicit PictureWriter(QString folder);
    ~PictureWriter();

    /// The file's name without folder: "03-commitment.png".
    QString take(QWidget& window, const QString& name);
    /// False when a picture could not be written.
    bool finish();

private:
    QString folder_;
    int count_ = 0;
    QThreadPool pool_;
    std::shared_ptr<std::atomic<int>> failures_ = std::make_shared<std::atomic<int>>(0);
};

} // namespace kaban
