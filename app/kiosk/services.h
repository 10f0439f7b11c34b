#pragma once
// Purpose: the devices and remote services of one kiosk behind their ports, made from its configuration: ID card
// reader, sign-in, authority, receipt printer, staff call. Thread: made, used and destroyed in the screen's thread;
// each has a thread of its own behind it. Ownership: owns all of them, ended in reverse order; clock and random source
// outlive it. Errors: none; what cannot work says so through its port.

#include "app/base/clock.h"
#include "app/base/configuration.h"
#include "app/base/random_source.h"
#include "app/devices/desk_staff_call.h"
#include "app/devices/reader_card_source.h"
#include "app/devices/slip_receipt_printer.h"
#include "app/identity/qr_sign_in.h"
#include "app/ports/token_holder.h"
#include "app/upstream/upstream_thread.h"

namespace kaban {

class KioskServices {
public:
    KioskServices(const Configuration& configuration, const QString& dataFolder, const Clock& clock,
                  RandomSource& random);

    IdCardSource& idCards() { return reader_; }
    SignInPort& signIn() { return signIn_; }
    AuthorityPort& authority() { return upstream_.authority(); }
    ReceiptPrinterPort& receiptPrinter() { return printer_; }
    StaffCallPort& staff() { return staff_; }

    /// Where and how every call to the upstream is made.
    static HttpUpstreamOptions upstreamOptions(const Configuration& configuration);

private:
    ReaderCardSource reader_;
    TokenHolder token_;
    UpstreamThread upstream_;
    QrSignIn signIn_;
    SlipReceiptPrinter printer_;
    DeskStaffCall staff_;
};

} // namespace kaban
