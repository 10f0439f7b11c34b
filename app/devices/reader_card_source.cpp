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
    connect(&reader, &drivers::IdCardReader::cardSeen, &anchor_, [this] { answer(&ReaderCardSource::cardSeen); });
    connect(&reader, &drivers::IdCardReader::cardRemoved, &anchor_, [this] { answer(&ReaderCardSource::cardGone); });
    connect(&reader, &drivers::IdCardReader::reading, &anchor_, [this] { answer(&ReaderCardSource::readingBegan); });
    connect(&reader, &drivers::IdCardReader::cardRead, &anchor_, [this](const drivers::IdCard& card) {
        QMetaObject::invokeMethod(this, [this, watch = driverWatch_, card] { deliver(watch, card); });
    });
    connect(&reader, &drivers::IdCardReader::readFailed, &anchor_,
            [this](drivers::ReaderError error, const QString& status) {
                QMetaObject::invokeMethod(
                    this, [this, watch = driverWatch_, error, status] { deliverFailure(watch, error, status); });
            });
}

/// Of the watch or look that is wanted, or nothing: called in the driver's thread.
void ReaderCardSource::answer(void (ReaderCardSource::*handler)()) {
    QMetaObject::invokeMethod(this, [this, handler, watch = driverWatch_] {
        if (watch == watch_) {
            (this->*handler)();
        }
    });
}

void ReaderCardSource::readingBegan() {
    if (watching_) {
        cardPresent_ = true; // who leaves now leaves it behind (SEC-31)
        Q_EMIT reading();
    }
}

void ReaderCardSource::start() {
    watching_ = true;
    lookEnded();
    ++watch_;
    QMetaObject::invokeMethod(&anchor_, [this, watch = watch_] {
        reader_->unwatch(); // a card that lies there still counts as laid down anew
        driverWatch_ = watch;
        reader_->watch();
    });
}

/// A card that lies there is watched until it is taken away, so that nobody leaves it behind (SEC-31); read it is not.
void ReaderCardSource::stop() {
    watching_ = false;
    QMetaObject::invokeMethod(&anchor_, [this] { reader_->unwatch(); });
    if (cardPresent_) {
        beginLook();
    }
}

bool ReaderCardSource::look() {
    if (watching_ || cardPresent_ || !available_) {
        return false;
    }
    asked_ = true;
    beginLook();
    return true;
}

void ReaderCardSource::beginLook() {
    looking_ = true;
    ++watch_;
    QMetaObject::invokeMethod(&anchor_, [this, watch = watch_] {
        driverWatch_ = watch;
        reader_->look();
    });
}

void ReaderCardSource::lookEnded() {
    looking_ = false;
    if (std::exchange(asked_, false)) {
        Q_EMIT looked(cardPresent_);
    }
}

void ReaderCardSource::cardSeen() {
    cardPresent_ = true;
    if (std::exchange(asked_, false)) {
        Q_EMIT looked(true);
    }
}

void ReaderCardSource::cardGone() {
    const bool known = std::exchange(cardPresent_, false);
    lookEnded();
    if (known) {
        Q_EMIT cardRemoved();
    }
}

void ReaderCardSource::setState(drivers::ReaderState state) {
    const bool now = state == drivers::ReaderState::Ready;
    qCInfo(logDevice) << "ID reader state" << static_cast<int>(state);
    if (state == drivers::ReaderState::Offline || state == drivers::ReaderState::OutOfService) {
        giveUpOnCard(); // nobody sees it go any more; it must not lock the kiosk for ever
    }
    if (now != available_) {
        available_ = now;
        Q_EMIT availableChanged(now);
    }
}

void ReaderCardSource::giveUpOnCard() {
    if (looking_) {
        QMetaObject::invokeMethod(&anchor_, [this] { reader_->unwatch(); });
    }
    cardGone();
}

/// A card whose answer came after stop() is watched as well.
void ReaderCardSource::cardThere() {
    cardPresent_ = true;
    if (!watching_ && !looking_) {
        beginLook();
    }
}

void ReaderCardSource::deliver(int watch, const drivers::IdCard& card) {
    cardThere();
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
        cardThere();
    } else { // a broken link knows of no card, and will not see it go
        giveUpOnCard();
    }
    qCWarning(logDevice) << "ID card read failed" << static_cast<int>(error) << status;
    if (watching_ && watch == watch_) {
        Q_EMIT failed(toFailureCode(error), status);
    }
}

} // namespace kaban
