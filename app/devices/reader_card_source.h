#pragma once
// Purpose: the IdCardSource over a driver that runs in a thread of its own. Keeps the device open for the life of the
// program, so that a reader that went away is back before anybody asks for it. Thread: the object lives in the
// session's thread, the driver in the thread owned here; they speak by queued signals only. Ownership: owns thread and
// driver; the factory is called once, in the driver's thread. Errors: availableChanged(false) while the device is away;
// failed() per card. A late answer of an earlier start() is dropped (SEC-20).

#include "app/ports/id_card_source.h"
#include "drivers/api/id_card_reader.h"

#include <QThread>

#include <functional>
#include <memory>

namespace kaban {

class ReaderCardSource : public IdCardSource {
    Q_OBJECT
public:
    using Factory = std::function<std::unique_ptr<drivers::IdCardReader>()>;

    explicit ReaderCardSource(Factory factory, QObject* parent = nullptr);
    ~ReaderCardSource() override;

    void start() override;
    void stop() override;
    bool available() const override { return available_; }
    bool cardPresent() const override { return cardPresent_; }
    bool look() override;

private:
    void answer(void (ReaderCardSource::*handler)());
    void readingBegan();
    void beginLook();
    void lookEnded();
    void cardSeen();
    void cardGone();
    void giveUpOnCard();
    void cardThere();
    void attach(drivers::IdCardReader& reader);
    void setState(drivers::ReaderState state);
    void deliver(int watch, const drivers::IdCard& card);
    void deliverFailure(int watch, drivers::ReaderError error, const QString& status);

    QThread thread_;
    QObject anchor_;                                ///< lives in the driver's thread: calls are posted to it
    std::unique_ptr<drivers::IdCardReader> reader_; ///< touched only in the driver's thread
    int driverWatch_ = 0;                           ///< in the driver's thread: number of the watch or look that runs
    int watch_ = 0; ///< in the session's thread: number of the watch or look that is wanted
    bool watching_ = false;
    bool available_ = false;
    bool cardPresent_ = false;
    bool looking_ = false; ///< nobody wants a card, but one lies there still or may do so
    bool asked_ = false;   ///< the answer of look() is owed
};

} // namespace kaban
