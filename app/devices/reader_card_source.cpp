#include "app/devices/reader_card_source.h"

#include "app/base/log.h"
#include "app/devices/card_conversion.h"

#include <utility>

namespace kaban {
namespace {

FailureCode toFailureCode(drivers::ReaderError error) {
    switch (error) {
    case drivers::ReaderError::CardNotGenuine:
        return FailureCode::CardNotGenuine;
    case drivers::ReaderError::WrongCard:
        return FailureCode::WrongCard;
    case drivers::ReaderError::DeviceFault:
        return FailureCode::CardReaderFault;
    case drivers::ReaderError::CardUnreadable:
    case drivers::ReaderError::BadData:
        break;
    }
    return FailureCode::CardUnreadable;
}

} // namespace

ReaderCardSource::ReaderCardSource(Factory factory, QObject* parent) : IdCardSource(parent) {
    thread_.setObjectName(QStringLiteral("id-reader"));
    anchor_.moveToThread(&thread_);
    thread_.start();
    QMetaObject::invokeMethod(&anchor_, [this, factory = std::move(factory)] {
        reader_ = factory();
        attach(*reader_);
        reader_->open();
    });
}

ReaderCardSource::~ReaderCardSource() {
    QMetaObject::invokeMethod(
        &anchor_,
        [this] {
            reader_->close();
            reader_.reset();
            anchor_.moveToThread(thread()); // destroyed by the session's thread, with this object
        },
        Qt::BlockingQueuedConnection);
    thread_.quit();
    thread_.wait();
}

void ReaderCardSource::attach(drivers::IdCardReader& reader) {
    // Runs in the driver's thread: `this` as receiver queues every answer into the session's thread.
    connect(&reader, &drivers::IdCardReader::stateChanged, this,
            [this](drivers::ReaderState state) { setState(state); });
    connect(&reader, &drivers::IdCardReader::cardRemoved, this, [this] {
        cardPresent_ = false;
        if (std::exchange(awaitingRemoval_, false)) {
            unwatch();
        }
        Q_EMIT cardRemoved();
    });
    connect(&reader, &drivers::IdCardReader::reading, &anchor_, [this] {
        QMetaObject::invokeMethod(this, [this, watch = driverWatch_] {
            if (watching_ && watch == watch_) {
                cardPresent_ = true; // who leaves now leaves it behind (SEC-31)
                Q_EMIT reading();
            }
        });
    });
    connect(&reader, &drivers::IdCardReader::cardRead, &anchor_, [this](const drivers::IdCard& card) {
        QMetaObject::invokeMethod(this, [this, watch = driverWatch_, card] { deliver(watch, card); });
    });
    connect(&reader, &drivers::IdCardReader::readFailed, &anchor_,
            [this](drivers::ReaderError error, const QString& status) {
                QMetaObject::invokeMethod(
                    this, [this, watch = driverWatch_, error, status] { deliverFailure(watch, error, status); });
            });
}

void ReaderCardSource::start() {
    watching_ = true;
    const bool stillWatched = std::exchange(awaitingRemoval_, false);
    ++watch_;
    QMetaObject::invokeMethod(&anchor_, [this, watch = watch_, stillWatched] {
        if (stillWatched) { // a card that lies there still counts as laid down anew
            reader_->unwatch();
        }
        driverWatch_ = watch;
        reader_->watch();
    });
}

/// A card that lies there is watched until it is taken away, so that nobody leaves it behind (SEC-31).
void ReaderCardSource::stop() {
    watching_ = false;
    awaitingRemoval_ = cardPresent_;
    if (!cardPresent_) {
        unwatch();
    }
}

/// A card whose answer came after stop(): the driver looks no longer, and has to until the card is gone.
void ReaderCardSource::awaitRemoval() {
    if (!std::exchange(awaitingRemoval_, true)) {
        QMetaObject::invokeMethod(&anchor_, [this] { reader_->watch(); });
    }
}

void ReaderCardSource::unwatch() {
    QMetaObject::invokeMethod(&anchor_, [this] { reader_->unwatch(); });
}

void ReaderCardSource::setState(drivers::ReaderState state) {
    const bool now = state == drivers::ReaderState::Ready;
    qCInfo(logDevice) << "ID reader state" << static_cast<int>(state);
    if (state == drivers::ReaderState::Offline && std::exchange(cardPresent_, false)) {
        awaitingRemoval_ = false; // nobody sees it go any more; it must not lock the kiosk for ever
        Q_EMIT cardRemoved();
    }
    if (now != available_) {
        available_ = now;
        Q_EMIT availableChanged(now);
    }
}

void ReaderCardSource::deliver(int watch, const drivers::IdCard& card) {
    cardPresent_ = true;
    if (!watching_) {
        awaitRemoval();
    }
    if (!watching_ || watch != watch_) {
        return;
    }
    if (!card.warnings.isEmpty()) {
        qCWarning(logDevice) << "ID card warnings" << card.warnings;
    }
    const auto person = toResidentCard(card);
    if (person) {
        Q_EMIT cardRead(*person);
    } else {
        Q_EMIT failed(person.error(), {});
    }
}

void ReaderCardSource::deliverFailure(int watch, drivers::ReaderError error, const QString& status) {
    if (error != drivers::ReaderError::DeviceFault) {
        cardPresent_ = true;
        if (!watching_) {
            awaitRemoval();
        }
    } else if (std::exchange(cardPresent_, false)) { // a broken link knows of no card, and will not see it go
        if (std::exchange(awaitingRemoval_, false)) {
            unwatch();
        }
        Q_EMIT cardRemoved();
    }
    qCWarning(logDevice) << "ID card read failed" << static_cast<int>(error) << status;
    if (watching_ && watch == watch_) {
        Q_EMIT failed(toFailureCode(error), status);
    }
}

} // namespace kaban
