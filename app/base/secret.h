#pragma once
// Purpose: personal data and key material that must not reach a log by accident and are overwritten when dropped
// (MSK-07, INV-9). Thread: as T. Ownership: by value; copies are wiped one by one. The value is only reachable by the
// word reveal(), which reviews look for. There is no stream operator on purpose: printing a Secret does not compile for
// std streams and prints «…» with QDebug.

#include <QByteArray>
#include <QDebug>
#include <QString>

#include <utility>

namespace kaban {

inline void wipe(QString& text) {
    if (text.isDetached()) { // a shared buffer belongs to others too; they wipe it when they are the last
        text.fill(QChar(u'\0'));
    }
    text.clear();
}

inline void wipe(QByteArray& bytes) {
    if (bytes.isDetached()) {
        bytes.fill('\0');
    }
    bytes.clear();
}

template <class T>
class Secret {
public:
    Secret() = default;
    explicit Secret(T value) : value_(std::move(value)) {}
    Secret(const Secret&) = default;
    Secret(Secret&&) noexcept = default;
    Secret& operator=(const Secret& other) {
        if (this != &other) {
            wipe(value_);
            value_ = other.value_;
        }
        return *this;
    }
    Secret& operator=(Secret&& other) noexcept {
        if (this != &other) {
            wipe(value_);
            value_ = std::move(other.value_);
        }
        return *this;
    }
    ~Secret() { wipe(value_); }

    const T& reveal() const { return value_; }
    bool operator==(const Secret& other) const { return value_ == other.value_; }

private:
    T value_;
};

using SecretText = Secret<QString>;
using SecretBytes = Secret<QByteArray>;

template <class T>
QDebug operator<<(QDebug debug, const Secret<T>&) {
    QDebugStateSaver saver(debug);
    return debug.nospace() << "«…»";
}

} // namespace kaban
