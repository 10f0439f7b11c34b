#include "app/ctl/clerk_words.h"

namespace kaban::ctl {

using namespace Qt::StringLiterals;

QString clerkFaultSentence(ClerkFault fault) {
    switch (fault) {
    case ClerkFault::BadNumber:
        return u"a clerk's number has 4 to 8 digits"_s;
    case ClerkFault::PinNotSixDigits:
        return u"the PIN must have exactly 6 digits"_s;
    case ClerkFault::PinRepeated:
        return u"the PIN repeats itself; choose another one"_s;
    case ClerkFault::PinConsecutive:
        return u"the PIN counts up or down; choose another one"_s;
    case ClerkFault::PinHoldsNumber:
        return u"the PIN holds the clerk's number; choose another one"_s;
    case ClerkFault::Exists:
        return u"there is such a clerk already; for a new PIN remove the account first"_s;
    case ClerkFault::Unknown:
        return u"there is no such clerk"_s;
    case ClerkFault::Unreadable:
        return u"clerks.json is damaged or others may read it; no clerk can sign in"_s;
    case ClerkFault::NotWritable:
        break;
    }
    return u"clerks.json cannot be written"_s;
}

} // namespace kaban::ctl
