#pragma once
// Purpose: the upload's body as the network library may read it: once, forwards, exactly so many bytes. A library that
// cannot rewind cannot send twice (REL-38), whatever device the caller has given. Thread: that of the call. Ownership:
// borrows `source` until release(), which happens before the caller hears the answer. Errors: a source that ends early
// ends this device early; the call then never completes and its deadline ends it.

#include <QIODevice>
#include <QPointer>

namespace kaban {

class OneWayBody final : public QIODevice {
    Q_OBJECT
public:
    OneWayBody(QIODevice* source, qint64 size);

    bool isSequential() const override { return true; }
    bool reset() override { return false; } // the inherited one would warn about every refused rewind
    bool atEnd() const override { return left_ == 0; }
    qint64 bytesAvailable() const override;
    /// Bytes that the library has taken.
    qint64 bytesTaken() const { return size_ - left_; }
    void release();

protected:
    qint64 readData(char* data, qint64 maxSize) override;
    qint64 writeData(const char* data, qint64 maxSize) override;

private:
    QPointer<QIODevice> source_;
    qint64 size_;
    qint64 left_;
};

} // namespace kaban
